import {
	endOf,
	startOf,
	type DatePoint,
	type PartialDate,
	type Precision
} from './partial-date.ts';

/**
 * A date as three numbers, so that 100,000 of them travel as typed arrays and cost nothing until
 * one is said.
 */
export interface DateCode {
	/** First instant, ms UTC. */
	start: number;
	/** First instant after it, ms UTC; NaN for an open end. */
	end: number;
	/** How sharp and how sure both ends are. */
	code: number;
}

const precisions: readonly Precision[] = ['year', 'month', 'day'];

/** Of each end: two bits say how sharp it is, two more how sure. */
const pointBits = 4;

/** What stands after the first end's bits. */
const ends = { none: 0, open: 1, point: 2 } as const;

function encodePoint({ precision, approximate, uncertain }: DatePoint): number {
	const mark = approximate ? 1 : uncertain ? 2 : 0;
	return precisions.indexOf(precision) | (mark << 2);
}

/** `decodeDate` gives the same date back. */
export function encodeDate(date: PartialDate): DateCode {
	const { from, to } = date;
	const end = to === undefined ? ends.none : to === 'open' ? ends.open : ends.point;
	const last = to === undefined || to === 'open' ? 0 : encodePoint(to);
	return {
		start: startOf(date),
		end: endOf(date) ?? NaN,
		code: encodePoint(from) | (end << pointBits) | (last << (pointBits + 2))
	};
}

/** The calendar unit that an instant is in. */
function decodePoint(instant: number, code: number): DatePoint {
	const precision = precisions[code & 3] ?? 'day';
	const iso = new Date(instant).toISOString().slice(0, { year: 4, month: 7, day: 10 }[precision]);
	const date = new Date(iso);
	if (precision === 'day') date.setUTCDate(date.getUTCDate() + 1);
	else if (precision === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
	else date.setUTCFullYear(date.getUTCFullYear() + 1);
	const mark = (code >> 2) & 3;
	return {
		iso,
		precision,
		start: Date.parse(iso),
		end: +date,
		approximate: mark === 1,
		uncertain: mark === 2
	};
}

export function decodeDate({ start, end, code }: DateCode): PartialDate {
	const from = decodePoint(start, code);
	const kind = (code >> pointBits) & 3;
	if (kind === ends.none) return { from };
	if (kind === ends.open) return { from, to: 'open' };
	return { from, to: decodePoint(end - 1, code >> (pointBits + 2)) };
}

/** Whether a date is one single day. */
export function isDayCode(code: number): boolean {
	return (code & 3) === 2 && ((code >> pointBits) & 3) === ends.none;
}

/** Whether either end is marked `~` or `?`. */
export function isSoftCode(code: number): boolean {
	return (code & 0b1100) !== 0 || code >> (pointBits + 4) !== 0;
}
