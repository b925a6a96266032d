import { kindWords } from '#lib/messages/words.ts';
import type { EventKind, Timeline } from '#lib/record/timeline.ts';

/** The kinds of event that a record has, in the order in which the interface names them. */
export function eventKindsOf({ events }: Timeline): EventKind[] {
	const kinds = new Set(events.map(({ kind }) => kind));
	return (Object.keys(kindWords) as EventKind[]).filter((kind) => kinds.has(kind));
}
