import type { Dictionary } from '#lib/record/dictionary.ts';
import { valueOfKey } from '#lib/record/dictionary.ts';
import {
	withAllEventsIfFirst,
	withEventsIn,
	withNewEvent,
	withoutChapter
} from './draft-chapters.ts';
import { toOwnKinds } from './draft-kinds.ts';
import { withoutOrphans } from './draft-lessons.ts';
import type {
	EditorDraft,
	DraftChapter,
	DraftEvent,
	DraftHead,
	ItemTypes,
	ItemKey,
	ListName,
	UnreferencedListName
} from './draft.ts';

/** The path of an item's field: list, key and field. */
export type FieldPath = {
	[L in ListName]: readonly [list: L, key: ItemKey, field: keyof ItemTypes[L] & string];
}[ListName];

/** The path of a field in the draft's head. */
export type HeadPath = readonly [list: 'head', key: '', field: keyof DraftHead];

/** A change of a draft, as plain data. An edit of an item that does not exist has no effect. */
export type Edit =
	| { type: 'set'; path: FieldPath | HeadPath; value: unknown }
	/**
	 * Adds an item, whose key must be the draft's `nextKey`. A new event goes into the given chapter, or else
	 * into the last. A draft's first chapter gets all events.
	 */
	| { type: 'add'; list: ListName; item: ItemTypes[ListName]; chapter?: ItemKey | undefined }
	/** Removes an item and all references to it. The events of a removed chapter go to another chapter. */
	| { type: 'remove'; list: ListName; key: ItemKey }
	/** Several edits that are applied as one. */
	| { type: 'all'; edits: readonly Edit[] }
	/** Replaces the whole draft. */
	| { type: 'replace'; draft: EditorDraft };

/** Applies an edit to a draft. Unchanged items stay the same objects. */
export function applyEdit(draft: EditorDraft, edit: Edit): EditorDraft {
	switch (edit.type) {
		case 'set':
			return setField(draft, edit.path, edit.value);
		case 'add':
			return addItem(draft, edit);
		case 'remove':
			return removeItem(draft, edit.list, edit.key);
		case 'all':
			return edit.edits.reduce(applyEdit, draft);
		case 'replace':
			return edit.draft;
	}
}

function addItem(
	draft: EditorDraft,
	{ list, item, chapter }: Extract<Edit, { type: 'add' }>
): EditorDraft {
	const added = list === 'chapters' ? withAllEventsIfFirst(draft, item as DraftChapter) : item;
	return {
		...draft,
		next: draft.next + 1,
		...(list === 'events' && { chapters: withNewEvent(draft, item.key, chapter) }),
		[list]: [...(list === 'kinds' ? toOwnKinds(draft) : draft[list]), added]
	};
}

function setField(
	draft: EditorDraft,
	[list, key, field]: FieldPath | HeadPath,
	value: unknown
): EditorDraft {
	if (list === 'head') {
		if (draft.head[field] === value) return draft;
		return { ...draft, head: { ...draft.head, [field]: value } };
	}
	const items = withChangedItem<ItemTypes[ListName]>(draft[list], key, { [field]: value });
	if (list !== 'chapters' || field !== 'events') return { ...draft, [list]: items };
	// An event that is added to this chapter leaves its old one.
	const chapter = draft.chapters.find((each) => each.key === key);
	const newcomers = (value as readonly ItemKey[]).filter(
		(event) => !chapter?.events.includes(event)
	);
	const left = chapter ? withEventsIn(draft.chapters, undefined, newcomers) : draft.chapters;
	return { ...draft, chapters: withChangedItem(left, key, { events: value }) };
}

/** Replaces some fields of the item with this key. Returns the same list if there is no such item. */
function withChangedItem<T extends { key: ItemKey }>(
	items: readonly T[],
	key: ItemKey,
	change: Partial<T> | Dictionary
): readonly T[] {
	const index = items.findIndex((item) => item.key === key);
	const item = items[index];
	return item ? items.with(index, { ...item, ...change }) : items;
}

function removeItem(draft: EditorDraft, list: ListName, key: ItemKey): EditorDraft {
	const items: readonly ItemTypes[ListName][] = draft[list];
	const left = items.filter((item) => item.key !== key);
	if (left.length === items.length) return draft;
	const without = { ...draft, [list]: left };
	if (list === 'routes') return without;
	if (list === 'lessons' || list === 'steps' || list === 'asks') return withoutOrphans(without);
	if (list === 'chapters') return { ...draft, chapters: withoutChapter(draft, key) };
	if (list === 'events') return withoutEvent(without, key);
	const [track] = without.tracks;
	return {
		...without,
		events: mapChanged(without.events, (event) => withoutReference(event, list, key, track?.key)),
		series:
			list === 'tracks'
				? mapChanged(without.series, (series) =>
						series.track === key ? { ...series, track: track?.key ?? '' } : series
					)
				: without.series
	};
}

/** Maps a list. Returns the same list if no item changes. */
function mapChanged<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
	const changed = items.map(change);
	return changed.every((item, index) => item === items[index]) ? items : changed;
}

/** An event without its reference to a removed item. An event of a removed track moves to `track`. */
function withoutReference(
	event: DraftEvent,
	list: Exclude<ListName, 'events' | UnreferencedListName>,
	key: ItemKey,
	track: ItemKey | undefined
): DraftEvent {
	if (list === 'tracks') return event.track === key ? { ...event, track: track ?? '' } : event;
	if (list === 'kinds') return event.kind === key ? { ...event, kind: '' } : event;
	if (list === 'speakers') return event.speaker === key ? { ...event, speaker: '' } : event;
	if (list === 'series') return event.series === key ? { ...event, series: '', value: '' } : event;
	const usesSource =
		event.sources.includes(key) ||
		event.pictureSource === key ||
		event.figureSources?.includes(key) ||
		event.links.some(({ source }) => source === key);
	if (!usesSource) return event;
	return detachSource(
		{
			...event,
			pictureSource: event.pictureSource === key ? '' : event.pictureSource,
			links: event.links.map((link) => (link.source === key ? { ...link, source: '' } : link))
		},
		key
	);
}

/** Removes a source from an event, and from the event's quote and figure. */
export function detachSource(event: DraftEvent, source: ItemKey): DraftEvent {
	const without = (keys: readonly ItemKey[]) => keys.filter((key) => key !== source);
	return {
		...event,
		sources: without(event.sources),
		figureSources: event.figureSources && without(event.figureSources),
		quotedFrom: event.quotedFrom === source ? '' : event.quotedFrom
	};
}

/** Removes an event from a route or a step. Returns the same object if the event is not in it. */
const withoutEventIn = <T extends { events: readonly ItemKey[] }>(item: T, key: ItemKey): T =>
	item.events.includes(key)
		? { ...item, events: item.events.filter((event) => event !== key) }
		: item;

/** Removes every reference to a removed event: from links, corrections, routes, chapters and steps. */
function withoutEvent(draft: EditorDraft, key: ItemKey): EditorDraft {
	const restItems = (list: string) => {
		const items = draft.rest[list];
		return Array.isArray(items) ? (items as unknown[]) : [];
	};
	const rest: Dictionary = { ...draft.rest };
	const drop = (list: string, isKept: (item: unknown) => boolean) => {
		if (list in rest) rest[list] = restItems(list).filter(isKept);
	};
	drop('corrections', (item) => valueOfKey(item, 'event') !== key);
	return {
		...draft,
		rest,
		chapters: withEventsIn(draft.chapters, undefined, [key]),
		routes: mapChanged(draft.routes, (route) => withoutEventIn(route, key)),
		steps: mapChanged(draft.steps, (step) => withoutEventIn(step, key)),
		events: mapChanged(draft.events, (event) =>
			event.links.some(({ to }) => to === key)
				? { ...event, links: event.links.filter(({ to }) => to !== key) }
				: event
		)
	};
}
