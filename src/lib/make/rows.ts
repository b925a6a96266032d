import { recordMessages } from '#language/record.ts';
import type { Draft, DraftEvent, DraftSource, Key, List } from './draft.ts';

/** The events in a given order; those that it does not name come last. */
export function inOrder(events: readonly DraftEvent[], order: readonly Key[]): DraftEvent[] {
	const byKey = new Map(events.map((event) => [event.key, event]));
	const ordered = order.flatMap((key) => byKey.get(key) ?? []);
	const known = new Set(ordered);
	return [...ordered, ...events.filter((event) => !known.has(event))];
}

/** How many events use each item of a list. */
export function countUses(
	{ events }: Draft,
	list: Exclude<List, 'events'>
): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const { sources, track, speaker, series } of events) {
		const keys =
			list === 'sources' ? sources : [{ tracks: track, speakers: speaker, series }[list]];
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** What a source is called in a list of them; empty where nothing of it is said. */
export const nameOfSource = ({ publisher, title }: DraftSource): string =>
	[publisher, title].filter(Boolean).join(recordMessages.comma);
