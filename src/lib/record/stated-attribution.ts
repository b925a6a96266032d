import type { EventRecord } from './events-file.ts';
import type { Attribution } from './terms.ts';

/** The `attribution` that a file states for an event; null if it states none, or `reported` without a source and a quote. */
export function statedAttribution({
	attribution,
	sources,
	statement
}: Pick<EventRecord, 'attribution' | 'sources' | 'statement'>): Attribution | null {
	const isUnsaid = attribution === 'reported' && sources.length === 0 && !statement;
	return isUnsaid ? null : (attribution ?? null);
}
