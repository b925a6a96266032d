import { daysOfDomain } from '#lib/record/drawn-address.ts';
import { fileNameOf } from '#lib/record/id.ts';
import { uncheckedSuffix } from '#lib/record/publication.ts';
import { toCsv } from '#lib/record/csv.ts';
import { toJson } from '#lib/record/to-json.ts';
import { toEventsFile } from './events-file.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { citedAddress, eventsWithin, type Excerpt } from './excerpt.ts';
import { toIcs } from './ics.ts';
import { toMarkdown } from './markdown.ts';

/** The text formats: media type, file extension, and the function that writes the file. */
export const textFormats = {
	csv: { type: 'text/csv', ending: 'csv', write: writeCsvFile },
	json: { type: 'application/json', ending: 'json', write: writeJsonFile },
	ics: { type: 'text/calendar', ending: 'ics', write: toIcs },
	markdown: { type: 'text/markdown', ending: 'md', write: toMarkdown }
} as const;

function writeCsvFile(excerpt: Excerpt): string {
	const { origin } = excerpt;
	return toCsv(toEventsFile(excerpt), {
		addressOf: (event) => citedAddress(origin, event),
		version: origin.version?.hash ?? null
	});
}

function writeJsonFile(excerpt: Excerpt): string {
	return `${toJson(toEventsFile(excerpt), '\t')}\n`;
}

/**
 * The name of a file: `otr-RECORD-2025-09-01_2025-12-31.csv`. If the page shows a past day, `-known-2025-12` is
 * before the visible days. If a filter or a search hides events, `-part` follows. For a record that this site
 * has not published, the name begins without `otr-` and ends with `not-checked-by-SITE`.
 *
 * @param domain the exported part of the extent; null for all of it
 */
export function exportFileName(
	{ timeline, origin, events }: Pick<Excerpt, 'timeline' | 'origin' | 'events'>,
	domain: Domain | null,
	ending: string
): string {
	const { imported } = origin;
	const inDomain = domain ? eventsWithin(timeline.events, domain) : timeline.events;
	const name = [
		...(imported ? [] : ['otr']),
		fileNameOf(timeline.id),
		...(origin.asof ? ['known', origin.asof] : []),
		...(domain ? [daysOfDomain(domain).join('_')] : []),
		...(events.length < inDomain.length ? ['part'] : []),
		...(imported ? [uncheckedSuffix(imported)] : [])
	].join('-');
	return `${name}.${ending}`;
}
