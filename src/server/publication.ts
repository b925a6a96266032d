import { createHash } from 'node:crypto';
import type { EventsFile } from '#lib/record/events-file.ts';
import { factsOf, type Publication, type Version } from '#lib/record/publication.ts';
import { toDateData } from '#lib/record/date-data.ts';

/** How much of the hash is shown, hex digits. */
const shown = 12;

/**
 * Plain data as JSON that is the same for the same data: without spaces, the keys of each object in the
 * order of their UTF-16 units (as RFC 8785 has them). `jq -cjS . events.json` writes the same of a file.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, item: unknown) =>
		typeof item === 'object' && item !== null && !Array.isArray(item)
			? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
			: item
	);
}

/** The version of a record, from all of its file. */
export function versionOf(file: EventsFile): Version {
	const hash = createHash('sha256').update(canonicalJson(file)).digest('hex');
	return { hash: hash.slice(0, shown), date: toDateData(file.updated) };
}

/**
 * What the story's page says of a record beside its events.
 *
 * @param address where that page stands; null if the build was not told
 */
export const toPublication = (file: EventsFile, address: string | null): Publication => ({
	address,
	version: versionOf(file),
	...factsOf(file)
});
