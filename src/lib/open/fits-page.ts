import type { EventsFile } from '#lib/record/events-file.ts';

/** Larger records stay in the worker. Search, table, comparison and exports need all texts in the page. */
export const maxInWhole = { events: 2_000, references: 20_000 };

/** Whether the page can get a whole record. */
export function fitsPage({ events }: Pick<EventsFile, 'events'>): boolean {
	if (events.length > maxInWhole.events) return false;
	const references = events.reduce(
		(sum, { links, sources }) => sum + links.length + sources.length,
		0
	);
	return references <= maxInWhole.references;
}
