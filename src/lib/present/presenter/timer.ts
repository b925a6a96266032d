import type { StepTime } from '#lib/record/presented-lessons.ts';

/** The settings of a timer. Times are ms since 1970. Durations are ms, except for `target`. */
export interface Timer {
	/** The time at which the timer started, or was last reset; 0 before it starts. */
	start: number;
	/** The total length of pauses since the start. */
	held: number;
	/** The time at which the current pause began; null while the timer runs. */
	pausedAt: number | null;
	/** The planned duration of the presentation, minutes; null if there is no target. */
	target: number | null;
}

/** The point of a lesson plan at which the timer started. The plan can then be compared with the timer. */
export interface PlanStart {
	/** The time in the lesson plan minus the timer's time, ms; may be negative. */
	offset: number;
	/** The index of the class meeting, from 0. */
	meeting: number;
}

/** The maximum target, minutes. */
export const maxTarget = 600;

/** The length of a minute, ms. */
const minuteMs = 60_000;

/** Whether a value is a valid time or duration, ms. */
const isValidTime = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Reads a stored timer. Invalid values become those of a new timer. */
export function readTimer(value: unknown): Timer {
	const { start, held, pausedAt, target } = (value ?? {}) as Partial<Record<keyof Timer, unknown>>;
	return {
		start: isValidTime(start) ? start : 0,
		held: isValidTime(held) ? held : 0,
		pausedAt: isValidTime(pausedAt) ? pausedAt : null,
		target: readTarget(target)
	};
}

/** Reads a stored `PlanStart`; null if it is invalid. */
export function readPlanStart(value: unknown): PlanStart | null {
	const { offset, meeting } = (value ?? {}) as Partial<Record<keyof PlanStart, unknown>>;
	const isValid = Number.isFinite(offset) && Number.isInteger(meeting);
	return isValid ? { offset: Number(offset), meeting: Number(meeting) } : null;
}

/**
 * The point of the plan at which the timer started, if a step began on time when the timer showed `elapsed` ms. The
 * presentation may start in the middle of a lesson.
 */
export const planStartAt = ({ from, meeting }: StepTime, elapsed: number): PlanStart => ({
	offset: from * minuteMs - elapsed,
	meeting
});

/** Reads a target: a number of minutes above 0 and at most `maxTarget`; null for any other value. */
export function readTarget(value: unknown): number | null {
	return isValidTime(value) && value > 0 && value <= maxTarget ? value : null;
}

/** The time on the timer, without pauses, ms. */
export const elapsedTime = ({ start, held, pausedAt }: Timer, now: number): number =>
	start === 0 ? 0 : Math.max(0, (pausedAt ?? now) - start - held);

/**
 * The time in the lesson plan, ms, so that a clock shows the same minutes as the plan. Before the timer starts, the
 * planned beginning of the step.
 *
 * @param elapsed the timer's time, ms
 * @param start the point of the plan at which the timer started; null before it starts
 */
export const timeInLesson = (
	elapsed: number,
	{ from }: Pick<StepTime, 'from'>,
	start: PlanStart | null
): number => (start ? elapsed + start.offset : from * minuteMs);

/** Starts, pauses or continues a timer. `now` is ms since 1970. */
export function togglePause(timer: Timer, now: number): Timer {
	if (timer.start === 0) return { ...timer, start: now };
	if (timer.pausedAt === null) return { ...timer, pausedAt: now };
	return { ...timer, pausedAt: null, held: timer.held + Math.max(0, now - timer.pausedAt) };
}

/** Resets the timer to zero. A paused timer stays paused, and one that has not started does not start. */
export function resetTimer(timer: Timer, now: number): Timer {
	if (timer.start === 0) return timer;
	return { ...timer, start: now, held: 0, pausedAt: timer.pausedAt === null ? null : now };
}

/**
 * How far a presentation is behind its target, ms; negative if ahead, 0 if on time. Each step has an equal share of the
 * target. It is on time during its share.
 *
 * @param elapsed the timer's time, ms
 * @param target minutes
 * @param at the number of earlier steps
 * @param count the number of all steps, at least one
 */
export function paceByTarget(elapsed: number, target: number, at: number, count: number): number {
	const share = (target * minuteMs) / count;
	return Math.min(0, elapsed - at * share) + Math.max(0, elapsed - (at + 1) * share);
}

/**
 * How far a class is behind its lesson plan, ms; negative if ahead, 0 if on time. A step is on time during
 * its planned minutes.
 *
 * @param time the time in the lesson plan, ms
 */
export const paceByLesson = (time: number, { from, to }: Pick<StepTime, 'from' | 'to'>): number =>
	Math.min(0, time - from * minuteMs) + Math.max(0, time - to * minuteMs);
