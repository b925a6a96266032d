import type { DateData } from './date-data.ts';

const day = 86_400_000;

/** How far apart two dates can be, no sharper than they are. */
export interface DaysBetween {
	/** Whole days from the one to the other at least, whichever came first. */
	min: number;
	/** At most; null where a date has no known end. */
	max: number | null;
	/** Whether the dates say which came first; the same day says it not. */
	isOrdered: boolean;
	/** Whether a date is marked as around or perhaps: then the figures are no sharper than it. */
	isSoft: boolean;
}

/** Counts the days between any two days that the dates allow. */
export function daysBetween(a: DateData, b: DateData): DaysBetween {
	const isSoft = a.isSoft || b.isSoft;
	const [aFirst, aLast] = daysOf(a);
	const [bFirst, bLast] = daysOf(b);
	/** From the last day of the earlier one to the first day of the later one: negative where they overlap. */
	const gap = Math.max(bFirst - aLast, aFirst - bLast);
	const reach = Math.max(bLast - aFirst, aLast - bFirst);
	// With one shared day the dates may coincide, but not be the other way round.
	const isOrdered = gap > 0 || (gap === 0 && reach > 0);
	return {
		min: Math.max(0, gap),
		max: Number.isFinite(reach) ? reach : null,
		isOrdered,
		isSoft
	};
}

/** The first and the last day that a date allows, days since 1970; the last is infinite for an open end. */
function daysOf({ start, end }: DateData): [first: number, last: number] {
	return [start / day, end === null ? Infinity : end / day - 1];
}
