import type { DatePoint } from './date-point.ts';
import {
	instantOf,
	parsePartialDate,
	pointsOf,
	type NoEnd,
	type PartialDate
} from './partial-date.ts';

/**
 * How a date is drawn: a day as a point at its noon and a time as one where it is; what lasted as a solid bar; a day that
 * is not known as a pale band over all that it may be.
 */
export type DateShape = 'day' | 'time' | 'bar' | 'band';

/** A date ready to draw; `messages/dates.ts` puts it into words. */
export interface DateData {
	/** As it is written in the file: `2025-09-25`, `2025-05~`, `2025-08-27/2025-08-28`, `2025-08-06/..`. */
	edtf: string;
	/** Its first instant, ms UTC; for a span without a beginning, that of its end. */
	start: number;
	/** First instant after it, ms UTC; null for a span without an end. */
	end: number | null;
	shape: DateShape;
	/** `~`, `?` or `%` on either end, or a season: drawn with soft edges. */
	isSoft: boolean;
	noStart?: NoEnd;
	noEnd?: NoEnd;
	/** Whether the offset of its time is said, since the record has others. */
	saysOffset?: true;
}

/** The clock of a record's times; `record-clock.ts` makes it. */
export interface Clock {
	/** When a point began by it, ms. */
	startOf: (point: DatePoint) => number;
	/** Whether times say how far they are from UTC. */
	saysOffset: boolean;
}

const utc: Clock = { startOf: instantOf, saysOffset: false };

/**
 * A date as the drawing needs it.
 *
 * @param edtf in the subset that `parsePartialDate` reads
 * @param clock that of its record: a time that says how far it is from UTC is drawn where that clock had it
 * @throws Error with the text, if it is no date that we read
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

const isSoft = ({ approximate, uncertain, precision }: PartialDate['from']) =>
	approximate || uncertain || precision === 'season';

function shapeOf({ form, from: { precision } }: PartialDate): DateShape {
	if (form === 'span') return 'bar';
	if (form !== 'point') return 'band';
	return precision === 'day' ? 'day' : precision === 'minute' ? 'time' : 'band';
}

/**
 * When something began, as sharply as it is known, ms UTC: what asks which is earlier takes what lasted by its start, and
 * all else by all that it may be.
 *
 * @returns the first instant and the first one after it; −∞ where nothing is told of the beginning
 */
export function beginningOf({ edtf, start, end, shape, noStart }: DateData): [number, number] {
	if (shape !== 'bar') return [start, end ?? Infinity];
	const { from } = parsePartialDate(edtf) as PartialDate;
	return [noStart ? -Infinity : start, start + from.end - from.start];
}
