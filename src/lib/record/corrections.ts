import type { EventsFile } from './events-file.ts';
import { dateKnownFrom } from './as-known.ts';
import { endOfAsOf } from './as-of-day.ts';
import { toDateData, type DateData } from './date-data.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/** A correction as plain data, which the build writes into the page. */
export interface CorrectionData {
	/** The day of the correction. */
	date: DateData;
	/** The event's id. */
	event: string;
	text: string;
}

/** A correction whose event is in the timeline. */
export interface Correction extends Omit<CorrectionData, 'event'> {
	event: TimelineEvent;
}

/** Reads the corrections of a file. The build calls this, except for embeds, which do not show corrections. */
export function toCorrections({ corrections }: EventsFile): CorrectionData[] {
	return corrections.map(({ date, event, text }) => ({
		date: toDateData(date),
		event,
		text
	}));
}

/**
 * The corrections that a page shows, the newest first. With an as-of day, a correction is shown only if it had been
 * made by that day and its event was known.
 *
 * @param asof a year, a month or a day; null for the whole record
 */
export function shownCorrections(
	all: readonly CorrectionData[],
	{ eventById }: Timeline,
	asof: string | null
): Correction[] {
	const end = asof === null ? Infinity : endOfAsOf(asof);
	return all
		.flatMap((correction): Correction[] => {
			const event = eventById.get(correction.event);
			return event && dateKnownFrom(correction.date) <= end ? [{ ...correction, event }] : [];
		})
		.sort((a, b) => b.date.start - a.date.start);
}
