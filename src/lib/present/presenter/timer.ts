/** How a timer is set. Times are ms since 1970, durations ms. */
export interface Timer {
	/** When it was last set to zero; 0 for never. */
	reset: number;
	/** How long it was paused since then. */
	held: number;
	/** Since when it is paused; null while it runs. */
	pausedAt: number | null;
	/** How long the presentation should take, minutes; null for no target. */
	target: number | null;
}

/** The longest target, minutes. */
export const maxTarget = 600;

const minute = 60_000;

const isTime = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads a kept timer; any value gives a timer. */
export function readTimer(value: unknown): Timer {
	const { reset, held, pausedAt, target } = (value ?? {}) as Partial<Record<keyof Timer, unknown>>;
	return {
		reset: isTime(reset) ? reset : 0,
		held: isTime(held) ? held : 0,
		pausedAt: isTime(pausedAt) ? pausedAt : null,
		target: readTarget(target)
	};
}

/** A target in minutes, read from typed text; null for none. */
export function readTarget(value: unknown): number | null {
	return isTime(value) && value > 0 && value <= maxTarget ? value : null;
}

/** The time that it counts from; null before the first step. */
export const countedFrom = ({ reset }: Timer, started: number | null): number | null =>
	started === null ? null : Math.max(started, reset);

/** How long the presentation has gone on, without its pauses, ms. */
export function elapsedOf(timer: Timer, started: number | null, now: number): number {
	const from = countedFrom(timer, started);
	if (from === null) return 0;
	return Math.max(0, (timer.pausedAt ?? now) - from - timer.held);
}

/** The timer, paused or going on again. */
export function togglePause(timer: Timer, started: number | null, now: number): Timer {
	if (timer.pausedAt === null) return { ...timer, pausedAt: now };
	const from = countedFrom(timer, started);
	// Before the first step nothing is counted, so nothing is held.
	const held = from === null ? 0 : Math.max(0, now - Math.max(timer.pausedAt, from));
	return { ...timer, pausedAt: null, held: timer.held + held };
}

/** The timer, set to zero; a paused one stays paused. */
export function setToZero(timer: Timer, now: number): Timer {
	return { ...timer, reset: now, held: 0, pausedAt: timer.pausedAt === null ? null : now };
}

/**
 * How far a presentation is from its pace, ms: below 0 it is ahead, above 0 behind. Every step has the same share of
 * the target, and within its share a step is in time.
 *
 * @param elapsed ms
 * @param target minutes
 * @param at how many steps were before this one
 * @param count how many steps there are, at least one
 */
export function paceOf(elapsed: number, target: number, at: number, count: number): number {
	const share = (target * minute) / count;
	return Math.min(0, elapsed - at * share) + Math.max(0, elapsed - (at + 1) * share);
}
