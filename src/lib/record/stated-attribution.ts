import type { EventRecord } from './events-file.ts';
import type { Attribution } from './terms.ts';

/**
 * The `attribution` that a file states for an event; null if it states none. Also null for `reported` if the event has
 * neither a source nor a quote, because then nothing reports it.
 */
export function statedAttribution({
	attribution,
	sources,
	statement
}: Pick<EventRecord, 'attribution' | 'sources' | 'statement'>): Attribution | null {
	const isUnsupported = attribution === 'reported' && sources.length === 0 && !statement;
	return isUnsupported ? null : (attribution ?? null);
}
