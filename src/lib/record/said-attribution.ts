import type { EventRecord } from './events-file.ts';
import type { Attribution } from './terms.ts';

/**
 * How an event is known, where that is said: what is read of other formats is `reported` for want of another word, and with
 * neither a source nor a quote nobody has reported it.
 */
export function saidAttribution({
	attribution,
	sources,
	statement
}: Pick<EventRecord, 'attribution' | 'sources' | 'statement'>): Attribution | null {
	return attribution === 'reported' && sources.length === 0 && !statement ? null : attribution;
}
