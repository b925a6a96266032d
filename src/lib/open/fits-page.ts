import type { EventsFile } from '#lib/record/events-file.ts';

/** Search, table, comparison, exports and the one file need all texts in the page, as far as these go. */
export const maxInWhole = { events: 2_000, references: 20_000 };

/** Whether all of a record can be in a page. */
export function fitsPage({ events }: Pick<EventsFile, 'events'>): boolean {
	if (events.length > maxInWhole.events) return false;
	const references = events.reduce(
		(sum, { links, sources }) => sum + links.length + sources.length,
		0
	);
	return references <= maxInWhole.references;
}
