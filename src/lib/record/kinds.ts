import type { EventKind } from './events-file.ts';

/** The order in which a reader sees several kinds. */
const listed: readonly EventKind[] = ['statement', 'report', 'protest', 'action', 'measurement'];

/** The kinds of some events, each once, in the order in which they are listed. */
export function listKinds(events: readonly { kind: EventKind }[]): EventKind[] {
	const kinds = new Set(events.map(({ kind }) => kind));
	return listed.filter((kind) => kinds.has(kind));
}
