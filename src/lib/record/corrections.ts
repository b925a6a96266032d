import type { EventsFile } from './events-file.ts';
import { passedAt } from './as-known.ts';
import { endOfDay } from './as-of-day.ts';
import { toDateData, type DateData } from './date-data.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** A correction, as the page gets it. */
export interface CorrectionData {
	date: DateData;
	/** The event's id. */
	event: string;
	text: string;
}

/** A correction of an event that is shown. */
export interface Correction extends Omit<CorrectionData, 'event'> {
	event: TimelineEvent;
}

/** Runs in the build, as `toRecordData` does; the embed has none of them. */
export function toCorrections({ corrections }: EventsFile): CorrectionData[] {
	return corrections.map(({ date, event, text }) => ({
		date: toDateData(date),
		event,
		text
	}));
}

/**
 * The corrections that a page shows, the newest first: with an as-of day only those made by then, of
 * events that were known by then.
 *
 * @param asof a year, a month or a day; null for all of the record
 */
export function correctionsOf(
	all: readonly CorrectionData[],
	{ eventById }: Timeline,
	asof: string | null
): Correction[] {
	const end = asof === null ? Infinity : endOfDay(asof);
	return all
		.flatMap((correction): Correction[] => {
			const event = eventById.get(correction.event);
			return event && passedAt(correction.date) <= end ? [{ ...correction, event }] : [];
		})
		.sort((a, b) => b.date.start - a.date.start);
}
