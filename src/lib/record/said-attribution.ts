import type { EventRecord } from './events-file.ts';
import type { Attribution } from './terms.ts';

/** How an event is known; null if the file does not tell, or says `reported` but has neither a source nor a quote. */
export function saidAttribution({
	attribution,
	sources,
	statement
}: Pick<EventRecord, 'attribution' | 'sources' | 'statement'>): Attribution | null {
	const isUnsaid = attribution === 'reported' && sources.length === 0 && !statement;
	return isUnsaid ? null : (attribution ?? null);
}
