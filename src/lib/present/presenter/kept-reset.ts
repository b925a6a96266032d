/** In the page’s history entry, so that the timer’s last reset survives a reload. */
const key = 'otr-timer-reset';

/** When the timer was last set to zero, ms since 1970; 0 for never. */
export function keptReset(): number {
	const state: Record<string, unknown> | null = history.state;
	const time = state?.[key];
	return typeof time === 'number' && Number.isFinite(time) ? time : 0;
}

/** @param time ms since 1970 */
export function keepReset(time: number): void {
	history.replaceState({ ...history.state, [key]: time }, '');
}
