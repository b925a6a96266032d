import type { DateData } from './date-data.ts';

/** The time that the dates of some events cover. */
export interface ExtentOfEvents {
	/** First instant of the earliest event and first instant after the latest, ms UTC. */
	extent: readonly [start: number, end: number];
	/** The date that starts first and the date that ends last, to be shown as precisely as they are known. */
	ends: { first: DateData; last: DateData };
	/** Whether some of the dates have a time of day. */
	hasTimes: boolean;
}

/**
 * Computes the extent of events. A span without an end counts until `updated`, the day of the record’s last change. If
 * the span begins after that day, only its beginning counts. Without events, the extent is that day.
 */
export function extentOf(events: readonly { date: DateData }[], updated: DateData): ExtentOfEvents {
	const until = updated.end ?? updated.start;
	const endOf = ({ start, end }: DateData) => end ?? Math.max(until, start + 1);
	const dates = events.length > 0 ? events.map(({ date }) => date) : [updated];
	const first = dates.reduce((a, b) => (b.start < a.start ? b : a));
	const last = dates.reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
	const hasTimes = dates.some(({ edtf }) => edtf.includes('T'));
	return { extent: [first.start, endOf(last)], ends: { first, last }, hasTimes };
}
