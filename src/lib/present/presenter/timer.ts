import type { StepTime } from '#lib/record/presented-lessons.ts';

/** The settings of a timer. Times are ms since 1970, durations ms, unless stated otherwise. */
export interface Timer {
	/** When it was last set to zero; 0 if never. */
	reset: number;
	/** How long it was paused since then. */
	held: number;
	/** When the current pause began; null while it runs. */
	pausedAt: number | null;
	/** How long the presentation should take, minutes; null if there is no target. */
	target: number | null;
}

/** When the counted time began within the class, so that it can be compared with the plan of a lesson. */
export interface Begun {
	/** What the time in the class has more than the counted time, ms; may be negative. */
	offset: number;
	/** The meeting of the class, from 0. */
	meeting: number;
}

/** The longest target, minutes. */
export const maxTarget = 600;

/** A minute, ms. */
const minute = 60_000;

/** Whether a value is a time or a duration, ms. */
const isTime = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads a kept timer. Invalid values become those of a new timer. */
export function readTimer(value: unknown): Timer {
	const { reset, held, pausedAt, target } = (value ?? {}) as Partial<Record<keyof Timer, unknown>>;
	return {
		reset: isTime(reset) ? reset : 0,
		held: isTime(held) ? held : 0,
		pausedAt: isTime(pausedAt) ? pausedAt : null,
		target: readTarget(target)
	};
}

/** Reads a kept beginning; null for an invalid value. */
export function readBegun(value: unknown): Begun | null {
	const { offset, meeting } = (value ?? {}) as Partial<Record<keyof Begun, unknown>>;
	const isValid = Number.isFinite(offset) && Number.isInteger(meeting);
	return isValid ? { offset: Number(offset), meeting: Number(meeting) } : null;
}

/** The beginning if a step of the lesson begins as planned after `elapsed` ms. A presentation may begin in mid-lesson. */
export const beginAt = ({ from, meeting }: StepTime, elapsed: number): Begun => ({
	offset: from * minute - elapsed,
	meeting
});

/** Reads a target in minutes, above 0 and at most `maxTarget`; null for any other value. */
export function readTarget(value: unknown): number | null {
	return isTime(value) && value > 0 && value <= maxTarget ? value : null;
}

/** When the counted time begins; null before the first step. */
export const countedFrom = ({ reset }: Timer, started: number | null): number | null =>
	started === null ? null : Math.max(started, reset);

/** How long the presentation has run, without pauses, ms. */
export function elapsedOf(timer: Timer, started: number | null, now: number): number {
	const from = countedFrom(timer, started);
	if (from === null) return 0;
	return Math.max(0, (timer.pausedAt ?? now) - from - timer.held);
}

/** Pauses a timer, or continues it. `started` and `now` are ms since 1970. */
export function togglePause(timer: Timer, started: number | null, now: number): Timer {
	if (timer.pausedAt === null) return { ...timer, pausedAt: now };
	const from = countedFrom(timer, started);
	// Before the first step nothing is counted, so a pause does not count either.
	const held = from === null ? 0 : Math.max(0, now - Math.max(timer.pausedAt, from));
	return { ...timer, pausedAt: null, held: timer.held + held };
}

/** Sets the timer to zero. A paused timer stays paused. */
export function setToZero(timer: Timer, now: number): Timer {
	return { ...timer, reset: now, held: 0, pausedAt: timer.pausedAt === null ? null : now };
}

/**
 * How far a presentation is off its pace, ms: negative if ahead, positive if behind. Every step has an equal share of
 * the target, and is on time within its share.
 *
 * @param elapsed ms
 * @param target minutes
 * @param at number of steps before this one
 * @param count number of all steps, at least one
 */
export function paceOf(elapsed: number, target: number, at: number, count: number): number {
	const share = (target * minute) / count;
	return Math.min(0, elapsed - at * share) + Math.max(0, elapsed - (at + 1) * share);
}

/**
 * How far a class is off the plan of its lesson, ms: negative if it has come to the step too early, positive if it is
 * still there too late. Within the step’s own minutes it is on time.
 *
 * @param elapsed ms
 */
export function paceOfLesson(
	elapsed: number,
	{ from, to }: Pick<StepTime, 'from' | 'to'>,
	{ offset }: Begun
): number {
	const at = elapsed + offset;
	return Math.min(0, at - from * minute) + Math.max(0, at - to * minute);
}
