import type { EventRecord } from './events-file.ts';
import type { Attribution } from './terms.ts';

/** How an event is known; null if the file does not say, or says “reported” without any source or quote. */
export function saidAttribution({
	attribution,
	sources,
	statement
}: Pick<EventRecord, 'attribution' | 'sources' | 'statement'>): Attribution | null {
	const isUnsaid = attribution === 'reported' && sources.length === 0 && !statement;
	return isUnsaid ? null : (attribution ?? null);
}
