import type { EventRecord } from './events-file.ts';
import type { Attribution } from './terms.ts';

/** How an event is known, if that can be said: without a source and a quote nobody has reported it. */
export function saidAttribution({
	attribution,
	sources,
	statement
}: Pick<EventRecord, 'attribution' | 'sources' | 'statement'>): Attribution | null {
	const isUnsaid = attribution === 'reported' && sources.length === 0 && !statement;
	return isUnsaid ? null : (attribution ?? null);
}
