import type { DateData } from './date-data.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';

const day = 86_400_000;

/** How far apart two dates can be, no sharper than they are. */
export interface DaysBetween {
	/** Whole days at least, from the end of the one to the beginning of the other, whichever came first. */
	min: number;
	/** At most; null if that is not known. */
	max: number | null;
	/** Whether the dates tell which event began first; two events of one day do not. */
	isOrdered: boolean;
	/** Whether one lasted and the other happened, or began, in that time. */
	isDuring: boolean;
	/** Whether a date is marked as around or perhaps: then the figures are no sharper than it. */
	isSoft: boolean;
}

/** The first and the last day that something may have been on, days since 1970; infinite if there is none. */
type Days = readonly [first: number, last: number];

/** Counts the days between any two days that the dates allow. */
export function daysBetween(a: DateData, b: DateData): DaysBetween {
	const [one, other] = [daysOf(a), daysOf(b)];
	const gap = Math.max(other.begin[0] - one.end[1], one.begin[0] - other.end[1]);
	const reach = Math.max(other.begin[1] - one.end[0], one.begin[1] - other.end[0]);
	const max = Math.max(0, reach);
	return {
		min: Math.max(0, gap),
		max: Number.isFinite(max) ? max : null,
		isOrdered: isOrdered(one.begin, other.begin),
		isDuring: reach <= 0 && (a.shape === 'bar' || b.shape === 'bar'),
		isSoft: a.isSoft || b.isSoft
	};
}

/** With one shared day the dates may coincide, but not be the other way round. */
function isOrdered(a: Days, b: Days): boolean {
	const gap = Math.max(b[0] - a[1], a[0] - b[1]);
	const reach = Math.max(b[1] - a[0], a[1] - b[0]);
	return gap > 0 || (gap === 0 && reach > 0);
}

/**
 * How many days something lasted, both ends included.
 *
 * @returns null if it was one day, or an end is missing or no exact day
 */
export function daysOfSpan({ edtf, shape, isSoft }: DateData): number | null {
	const { from, to, noStart, noEnd } = parsePartialDate(edtf) as PartialDate;
	if (shape !== 'bar' || isSoft || noStart || noEnd) return null;
	const isExact = [from, to].every(({ start, end }) => end - start <= day);
	const days = Math.floor((to.end - 1) / day) - Math.floor(from.start / day) + 1;
	return isExact && days > 1 ? days : null;
}

/** The days that a date may begin on and end on: the same where it did not last. */
function daysOf({ edtf, start, end, shape }: DateData): { begin: Days; end: Days } {
	const days = (start: number, end: number): Days => [
		Math.floor(start / day),
		Math.floor((end - 1) / day)
	];
	if (shape !== 'bar') {
		const any = days(start, end ?? Infinity);
		return { begin: any, end: any };
	}
	const { from, to, noStart, noEnd } = parsePartialDate(edtf) as PartialDate;
	const begin = days(from.start, from.end);
	const last = days(to.start, to.end);
	const ends = { open: [Infinity, Infinity], unknown: [begin[0], Infinity] } as const;
	const starts = { open: [-Infinity, -Infinity], unknown: [-Infinity, last[1]] } as const;
	return { begin: noStart ? starts[noStart] : begin, end: noEnd ? ends[noEnd] : last };
}
