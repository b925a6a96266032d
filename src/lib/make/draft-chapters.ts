import { toReadingOrder } from '#lib/import/by-time.ts';
import { upgradeChapters } from '#lib/record/upgrade-chapters.ts';
import { isDictionary } from '#lib/record/dictionary.ts';
import type { EditorDraft, DraftChapter, ItemKey } from './draft.ts';
import { newChapter } from './empty-items.ts';

/* An event of a draft is in at most one chapter. An event that has a chapter never loses it: it can only be
   moved to another chapter. */

/** Moves events into one chapter and out of all others. Returns the same list if nothing changes. */
export function withEventsIn(
	chapters: readonly DraftChapter[],
	chapter: ItemKey | undefined,
	events: readonly ItemKey[]
): readonly DraftChapter[] {
	const moved = new Set(events);
	const changed = chapters.map((each) => {
		const others = each.events.filter((event) => !moved.has(event));
		if (each.key === chapter && events.length > 0)
			return { ...each, events: [...others, ...events] };
		return others.length === each.events.length ? each : { ...each, events: others };
	});
	return changed.every((each, i) => each === chapters[i]) ? chapters : changed;
}

/** The chapters after an event was added to the given chapter, or else to the last one. */
export function withNewEvent(
	{ chapters }: EditorDraft,
	event: ItemKey,
	chapter: ItemKey | undefined
): readonly DraftChapter[] {
	const target = chapters.find(({ key }) => key === chapter) ?? chapters.at(-1);
	return target ? withEventsIn(chapters, target.key, [event]) : chapters;
}

/** A new chapter. If it is the draft's first, it gets all events. */
export const withAllEventsIfFirst = (
	{ chapters, events }: EditorDraft,
	chapter: DraftChapter
): DraftChapter =>
	chapters.length > 0 ? chapter : { ...chapter, events: events.map(({ key }) => key) };

/** The chapters without a removed one. Its events go to the previous chapter, or to the next if it was the first. */
export function withoutChapter(
	{ chapters }: EditorDraft,
	chapter: ItemKey
): readonly DraftChapter[] {
	const index = chapters.findIndex(({ key }) => key === chapter);
	const events = chapters[index]?.events ?? [];
	const left = chapters.filter(({ key }) => key !== chapter);
	return withEventsIn(left, left[Math.max(0, index - 1)]?.key, events);
}

/** The chapter of an event; undefined if it is in none. */
export const keyOfChapter = (
	{ chapters }: EditorDraft,
	event: ItemKey | null
): ItemKey | undefined =>
	chapters.find(({ events }) => event !== null && events.includes(event))?.key;

/** The events without a chapter. Empty if the draft has no chapters at all. */
export function eventsWithoutChapter({ chapters, events }: EditorDraft): EditorDraft['events'] {
	if (chapters.length === 0) return [];
	const placed = new Set(chapters.flatMap(({ events }) => events));
	return events.filter(({ key }) => !placed.has(key));
}

/**
 * Converts the chapters of an old stored draft, which had only the id of their first event (`from`). Leaves out
 * chapters whose first event does not exist.
 */
export function withConvertedChapters(draft: EditorDraft): EditorDraft {
	const { chapters: old, ...rest } = draft.rest;
	if (!Array.isArray(old)) return draft;
	const events = toReadingOrder(draft.events, ({ date }) => date, draft.head.timeZone);
	const startOf = (item: unknown) =>
		events.findIndex(({ key }) => isDictionary(item) && item.from === key);
	const found = (old as unknown[])
		.filter((item) => startOf(item) >= 0)
		.toSorted((a, b) => startOf(a) - startOf(b));
	const read = upgradeChapters(
		found,
		events.map(({ key }) => ({ id: key }))
	) as { id: ItemKey; title: unknown; events: ItemKey[] }[];
	const isRead = read.every(({ title, events }) => typeof title === 'string' && events);
	return {
		...draft,
		rest,
		chapters: isRead
			? read.map(({ id, title, events }) => ({ ...newChapter(id), title: String(title), events }))
			: []
	};
}
