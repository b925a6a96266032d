import { formatDays } from '#lib/timeline/address-state.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { toCsv } from '#lib/record/csv.ts';
import { toEventsFile } from './events-file.ts';
import { citedAddress, type Excerpt } from './excerpt.ts';
import { toIcs } from './ics.ts';
import { toMarkdown } from './markdown.ts';

type Domain = readonly [start: number, end: number];

/** The files of text that an excerpt is written as. */
export const textFormats = {
	csv: { type: 'text/csv', ending: 'csv', write: writeCsv },
	json: { type: 'application/json', ending: 'json', write: writeJson },
	ics: { type: 'text/calendar', ending: 'ics', write: toIcs },
	markdown: { type: 'text/markdown', ending: 'md', write: toMarkdown }
} as const;

function writeCsv(excerpt: Excerpt): string {
	const { origin } = excerpt;
	return toCsv(toEventsFile(excerpt), {
		addressOf: (event) => citedAddress(origin, event),
		version: origin.version?.hash ?? null
	});
}

function writeJson(excerpt: Excerpt): string {
	return `${JSON.stringify(toEventsFile(excerpt), null, '\t')}\n`;
}

/** The events of which any part is in a domain; one without an end goes on. */
export function eventsWithin(
	events: readonly TimelineEvent[],
	[from, to]: Domain
): readonly TimelineEvent[] {
	return events.filter(({ date }) => date.start < to && (date.end ?? Infinity) > from);
}

/**
 * What a file of an excerpt is called: `otr-RECORD-2025-09-01_2025-12-31.csv`, and `-known-2025-12` for
 * the as-of day before the days; `-part` at its end where a filter or a search has left events out.
 *
 * @param domain what of it is taken, ms UTC; null for the whole extent
 */
export function fileName(
	{ timeline, origin, events }: Pick<Excerpt, 'timeline' | 'origin' | 'events'>,
	domain: Domain | null,
	ending: string
): string {
	const there = domain ? eventsWithin(timeline.events, domain) : timeline.events;
	return [
		'otr',
		timeline.id,
		...(origin.asof ? ['known', origin.asof] : []),
		...(domain ? [formatDays(domain).join('_')] : []),
		...(events.length < there.length ? ['part'] : [])
	]
		.join('-')
		.concat('.', ending);
}
