import { endOf, parsePartialDate, startOf } from './partial-date.ts';

/** A date ready to draw; `messages/dates.ts` puts it into words. */
export interface DateData {
	/** As it stands in the file: `2025-09-25`, `2025-05~`, `2025-08-27/2025-08-28`, `2025-08-06/..`. */
	edtf: string;
	/** First instant, ms UTC. */
	start: number;
	/** First instant after it, ms UTC; null for an open end. */
	end: number | null;
	/** A single day is drawn as a point, everything else as a band. */
	isDay: boolean;
	/** `~` or `?` on either end: drawn with soft edges. */
	isSoft: boolean;
}

/**
 * A date as the drawing needs it.
 *
 * @param edtf in the subset that `parsePartialDate` reads
 * @throws Error that names the text, where it is no date that we read
 */
export function toDateData(edtf: string): DateData {
	const date = parsePartialDate(edtf);
	if (!date) throw new Error(`not a date we read: ${edtf}`);
	const ends = [date.from, ...(date.to && date.to !== 'open' ? [date.to] : [])];
	return {
		edtf,
		start: startOf(date),
		end: endOf(date),
		isDay: date.to === undefined && date.from.precision === 'day',
		isSoft: ends.some((end) => end.approximate || end.uncertain)
	};
}
