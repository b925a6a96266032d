/** Values are kept in the page's history entry, so that they survive a reload and end with the window. */
const prefix = 'otr-';

/** The kept value of this name; null if there is none, or while prerendering. */
export function kept(name: string): unknown {
	if (typeof history === 'undefined') return null;
	const state: Record<string, unknown> | null = history.state;
	return state?.[prefix + name] ?? null;
}

export function keep(name: string, value: unknown): void {
	history.replaceState({ ...history.state, [prefix + name]: value }, '');
}
