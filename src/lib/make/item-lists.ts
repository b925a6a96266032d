import * as recordMessages from '#language/record';
import type {
	EditorDraft,
	DraftEvent,
	DraftSource,
	ItemKey,
	ListName,
	UnreferencedListName
} from './draft.ts';

/** Sorts events by the given order. Events that are not in it come last. */
export function inOrder(events: readonly DraftEvent[], order: readonly ItemKey[]): DraftEvent[] {
	const byKey = new Map(events.map((event) => [event.key, event]));
	const ordered = order.flatMap((key) => byKey.get(key) ?? []);
	const known = new Set(ordered);
	return [...ordered, ...events.filter((event) => !known.has(event))];
}

/** The number of events that use each item of a list. */
export function countUses(
	{ events }: EditorDraft,
	list: Exclude<ListName, 'events' | UnreferencedListName>
): ReadonlyMap<ItemKey, number> {
	const counts = new Map<ItemKey, number>();
	for (const { sources, kind, track, speaker, series } of events) {
		const keys =
			list === 'sources'
				? sources
				: [{ kinds: kind, tracks: track, speakers: speaker, series }[list]];
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** The events of a route or a step in the record's order. Events of the same date stay in the route's own order. */
export function eventsOfRoute(
	{ events }: EditorDraft,
	route: { events: readonly ItemKey[] },
	order: readonly ItemKey[]
): DraftEvent[] {
	const indices = new Map(route.events.map((key, i) => [key, i]));
	const chosen = inOrder(
		events.filter(({ key }) => indices.has(key)),
		order
	);
	let firstOfDate = 0;
	return chosen
		.map((event, i) => {
			if (event.date !== chosen[i - 1]?.date) firstOfDate = i;
			return { event, firstOfDate, index: indices.get(event.key) ?? 0 };
		})
		.toSorted((a, b) => a.firstOfDate - b.firstOfDate || a.index - b.index)
		.map(({ event }) => event);
}

/** The name of a source in a list, with enough details to tell sources of one publisher apart; may be empty. */
export const nameOfSource = ({
	publisher,
	title,
	published,
	shelfMark,
	url,
	pages
}: DraftSource): string =>
	[publisher, title || published || shelfMark || url, title && published, pages]
		.filter(Boolean)
		.join(recordMessages.comma);
