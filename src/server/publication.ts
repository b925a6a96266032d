import { createHash } from 'node:crypto';
import type { EventsFile } from '#lib/record/events-file.ts';
import { publicationFacts, type Publication, type RecordVersion } from '#lib/record/publication.ts';
import { toDateData } from '#lib/record/date-data.ts';

/** The number of hex digits of the hash that are shown. */
const shownDigits = 12;

/**
 * Plain data as canonical JSON: without spaces, with the keys of objects sorted by UTF-16 units (as in RFC 8785). `jq
 * -cjS . events.json` writes the same text.
 */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, item: unknown) =>
		typeof item === 'object' && item !== null && !Array.isArray(item)
			? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
			: item
	);
}

/** The version of a record, computed from its whole file. */
export function versionOf(file: EventsFile): RecordVersion {
	const hash = createHash('sha256').update(canonicalJson(file)).digest('hex');
	return { hash: hash.slice(0, shownDigits), date: toDateData(file.updated) };
}

/**
 * The facts about a record that the story’s page shows besides the events.
 *
 * @param address the address of that page; null if the build does not know it
 */
export const toPublication = (file: EventsFile, address: string | null): Publication => ({
	address,
	version: versionOf(file),
	...publicationFacts(file)
});
