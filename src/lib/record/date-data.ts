import type { DatePoint } from './date-point.ts';
import {
	instantOfPoint,
	parsePartialDate,
	pointsOfDate,
	type MissingEnd,
	type PartialDate
} from './partial-date.ts';

/**
 * How a date is drawn. `day`: a point at noon. `time`: a point at its minute. `bar`: a solid bar from start to end, for
 * a span. `band`: a pale band over all possible days, for a date whose day is not known.
 */
export type DateShape = 'day' | 'time' | 'bar' | 'band';

/** A date with everything that the drawing needs. `messages/dates.ts` formats it as text. */
export interface DateData {
	/** The date as it is in the file: `2025-09-25`, `2025-05~`, `2025-08-27/2025-08-28`, `2025-08-06/..`. */
	edtf: string;
	/**
	 * When the date begins, ms UTC. For a span without a beginning, when its last day (or month, …) begins. A time of day
	 * is converted to the record’s local time (see `LocalClock`), and counted as if that were UTC.
	 */
	start: number;
	/** The first instant after the date, counted like `start`; null for a span without an end. */
	end: number | null;
	shape: DateShape;
	/**
	 * Whether the date, or an end of it, is marked `~`, `?` or `%` or is a season. Such dates are drawn with soft edges.
	 */
	isSoft: boolean;
	/** Set if a span has no beginning. */
	noStart?: MissingEnd;
	/** Set if a span has no end. */
	noEnd?: MissingEnd;
	/** Set if the time is shown with its UTC offset, because the record’s times may have different offsets. */
	saysOffset?: true;
}

/** Converts the record’s times to the local time in which they are drawn. `record-clock.ts` makes it. */
export interface LocalClock {
	/** When a point of a date begins. Returns its local time, counted as if that were UTC: ms since 1970. */
	startOf: (point: DatePoint) => number;
	/** Whether times are shown with their offset from UTC. */
	saysOffset: boolean;
}

/** The clock of a record that is drawn in UTC. */
const utcClock: LocalClock = { startOf: instantOfPoint, saysOffset: false };

/**
 * Computes what the drawing needs from a date.
 *
 * @param edtf in the subset that `parsePartialDate` reads
 * @param clock the record’s clock; converts times that have an offset
 * @throws Error that contains the text, if `parsePartialDate` cannot read it
 */
export function toDateData(edtf: string, clock: LocalClock = utcClock): DateData {
	const date = parsePartialDate(edtf);
	if (!date) throw new Error(`not a date we read: ${edtf}`);
	const { noStart, noEnd } = date;
	return {
		edtf,
		start: clock.startOf(date.from),
		end: date.noEnd ? null : clock.startOf(date.to) + date.to.end - date.to.start,
		shape: shapeOfDate(date),
		isSoft: pointsOfDate(date).some(isSoftPoint),
		...(noStart && { noStart }),
		...(noEnd && { noEnd }),
		...(clock.saysOffset && date.from.precision === 'minute' && { saysOffset: true as const })
	};
}

/** Whether a point of a date is drawn with a soft edge. */
const isSoftPoint = ({ approximate, uncertain, precision }: PartialDate['from']) =>
	approximate || uncertain || precision === 'season';

function shapeOfDate({ form, from: { precision } }: PartialDate): DateShape {
	if (form === 'span') return 'bar';
	if (form !== 'point') return 'band';
	return precision === 'day' ? 'day' : precision === 'minute' ? 'time' : 'band';
}

/**
 * The range of time in which something began, ms UTC. For a span, that is its first day (or month, …). For any other
 * date, it is the whole date.
 *
 * @returns the first instant of the range (−∞ for a span without a beginning), and the first instant after the range
 */
export function rangeOfBeginning({ edtf, start, end, shape, noStart }: DateData): [number, number] {
	if (shape !== 'bar') return [start, end ?? Infinity];
	const { from } = parsePartialDate(edtf) as PartialDate;
	return [noStart ? -Infinity : start, start + from.end - from.start];
}
