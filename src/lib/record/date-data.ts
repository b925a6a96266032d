import type { DatePoint } from './date-point.ts';
import {
	instantOf,
	parsePartialDate,
	pointsOf,
	type NoEnd,
	type PartialDate
} from './partial-date.ts';

/**
 * How a date is drawn. A day is a point at noon, and a time a point at its minute. A span is a solid bar. A date whose
 * day is not known is a pale band over all its possible days.
 */
export type DateShape = 'day' | 'time' | 'bar' | 'band';

/** A date that is ready to be drawn. `messages/dates.ts` formats it. */
export interface DateData {
	/** The text of the file: `2025-09-25`, `2025-05~`, `2025-08-27/2025-08-28`, `2025-08-06/..`. */
	edtf: string;
	/** The first instant, ms UTC. For a span without a beginning, the first instant of its end. */
	start: number;
	/** The first instant after the date, ms UTC; null for a span without an end. */
	end: number | null;
	shape: DateShape;
	/** Whether an end is marked `~`, `?` or `%`, or is a season. Such dates have soft edges. */
	isSoft: boolean;
	/** Set if a span has no beginning. */
	noStart?: NoEnd;
	/** Set if a span has no end. */
	noEnd?: NoEnd;
	/** Whether to show the offset of the time, because the record’s times have different ones. */
	saysOffset?: true;
}

/** The clock of a record’s times. `record-clock.ts` makes it. */
export interface Clock {
	/** When a point began in this clock, ms. */
	startOf: (point: DatePoint) => number;
	/** Whether times are shown with their offset from UTC. */
	saysOffset: boolean;
}

/** The clock of a record whose times need no conversion. */
const utc: Clock = { startOf: instantOf, saysOffset: false };

/**
 * Computes from a date what the drawing needs.
 *
 * @param edtf in the subset that `parsePartialDate` reads
 * @param clock the clock of the record, in which times with an offset are drawn
 * @throws Error with the text, if it is not a date that we read
 */
export function toDateData(edtf: string, clock: Clock = utc): DateData {
	const date = parsePartialDate(edtf);
	if (!date) throw new Error(`not a date we read: ${edtf}`);
	const { noStart, noEnd } = date;
	return {
		edtf,
		start: clock.startOf(date.from),
		end: date.noEnd ? null : clock.startOf(date.to) + date.to.end - date.to.start,
		shape: shapeOf(date),
		isSoft: pointsOf(date).some(isSoft),
		...(noStart && { noStart }),
		...(noEnd && { noEnd }),
		...(clock.saysOffset && date.from.precision === 'minute' && { saysOffset: true as const })
	};
}

/** Whether a point of a date is drawn with a soft edge. */
const isSoft = ({ approximate, uncertain, precision }: PartialDate['from']) =>
	approximate || uncertain || precision === 'season';

function shapeOf({ form, from: { precision } }: PartialDate): DateShape {
	if (form === 'span') return 'bar';
	if (form !== 'point') return 'band';
	return precision === 'day' ? 'day' : precision === 'minute' ? 'time' : 'band';
}

/**
 * When something began, as precisely as it is known, ms UTC. A span began at its start. Any other date may have begun
 * at any time that it covers.
 *
 * @returns the first instant and the first instant after it; −∞ if the beginning is missing
 */
export function beginningOf({ edtf, start, end, shape, noStart }: DateData): [number, number] {
	if (shape !== 'bar') return [start, end ?? Infinity];
	const { from } = parsePartialDate(edtf) as PartialDate;
	return [noStart ? -Infinity : start, start + from.end - from.start];
}
