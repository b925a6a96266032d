import { dayMs } from './date-point.ts';
import type { DateData } from './date-data.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';

/** The number of days between two dates: a range, because the dates may be imprecise. */
export interface DaysBetween {
	/** The smallest possible gap in whole days, from the end of the earlier date to the start of the later one. */
	min: number;
	/** The largest possible gap in whole days; null if it is not known. */
	max: number | null;
	/** Whether the dates show which event began first. Two events of the same day do not. */
	isOrdered: boolean;
	/** Whether one date is a span, and the other certainly happened or began within it. */
	isDuring: boolean;
	/** Whether one of the dates is approximate or uncertain, and so the numbers of days are, too. */
	isSoft: boolean;
}

/** The first and the last possible day of something, in days since 1970; ±∞ if there is no limit. */
type DayRange = readonly [first: number, last: number];

/** Counts the days between two dates. */
export function daysBetween(a: DateData, b: DateData): DaysBetween {
	const [one, other] = [possibleDays(a), possibleDays(b)];
	const minGap = Math.max(other.begin[0] - one.end[1], one.begin[0] - other.end[1]);
	const maxGap = Math.max(other.begin[1] - one.end[0], one.begin[1] - other.end[0]);
	const max = Math.max(0, maxGap);
	return {
		min: Math.max(0, minGap),
		max: Number.isFinite(max) ? max : null,
		isOrdered: isOrderKnown(one.begin, other.begin),
		isDuring: maxGap <= 0 && (a.shape === 'bar' || b.shape === 'bar'),
		isSoft: a.isSoft || b.isSoft
	};
}

/**
 * Whether the dates show which event began first. If the last possible day of one is the first of the other, they also
 * count as ordered, because the reverse order is impossible. Two events of the same exact day are not ordered.
 */
function isOrderKnown(a: DayRange, b: DayRange): boolean {
	const minGap = Math.max(b[0] - a[1], a[0] - b[1]);
	const maxGap = Math.max(b[1] - a[0], a[1] - b[0]);
	return minGap > 0 || (minGap === 0 && maxGap > 0);
}

/**
 * The number of days that a span lasted, including both ends.
 *
 * @returns null for a date that is not a span or lasted one day, and for a span with an end that is missing, soft or no
 *   exact day
 */
export function lengthOfSpan({ edtf, shape, isSoft }: DateData): number | null {
	const { from, to, noStart, noEnd } = parsePartialDate(edtf) as PartialDate;
	if (shape !== 'bar' || isSoft || noStart || noEnd) return null;
	const isExact = [from, to].every(({ start, end }) => end - start <= dayMs);
	const days = Math.floor((to.end - 1) / dayMs) - Math.floor(from.start / dayMs) + 1;
	return isExact && days > 1 ? days : null;
}

/** The possible first days and the possible last days of a date. The two are equal unless it is a span. */
function possibleDays({ edtf, start, end, shape }: DateData): { begin: DayRange; end: DayRange } {
	const days = (start: number, end: number): DayRange => [
		Math.floor(start / dayMs),
		Math.floor((end - 1) / dayMs)
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
