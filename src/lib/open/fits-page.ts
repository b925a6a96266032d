import type { EventsFile } from '#lib/record/events-file.ts';

/**
 * The largest record that the page gets whole. `references` are the links and sources of all events. A larger record
 * stays in the worker, without search, table, comparison and exports, which need all texts in the page.
 */
export const maxWholeRecord = { events: 2_000, references: 20_000 };

/** Whether the page can get the whole record. */
export function fitsPage({ events }: Pick<EventsFile, 'events'>): boolean {
	if (events.length > maxWholeRecord.events) return false;
	const references = events.reduce(
		(sum, { links, sources }) => sum + links.length + sources.length,
		0
	);
	return references <= maxWholeRecord.references;
}
