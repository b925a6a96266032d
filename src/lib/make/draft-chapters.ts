import { inReadingOrder } from '#lib/import/by-time.ts';
import { upgradeChapters } from '#lib/record/chapters.ts';
import { isDictionary } from '#lib/record/dictionary.ts';
import type { EditorDraft, DraftChapter, Key } from './draft.ts';
import { newChapter } from './empty-items.ts';

/* Chapters of a draft. An event is in at most one chapter, and stays in exactly one unless somebody removes it. */

/** Moves events into one chapter and out of all others. Returns the same list if nothing changed. */
export function withEventsIn(
	chapters: readonly DraftChapter[],
	chapter: Key | undefined,
	events: readonly Key[]
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

/** The chapters once an event has been added: to the given chapter, or else to the last one. */
export function withNewEvent(
	{ chapters }: EditorDraft,
	event: Key,
	chapter: Key | undefined
): readonly DraftChapter[] {
	const named = chapters.find(({ key }) => key === chapter) ?? chapters.at(-1);
	return named ? withEventsIn(chapters, named.key, [event]) : chapters;
}

/** A new chapter. If it is the first, it gets all events. */
export const asAdded = ({ chapters, events }: EditorDraft, chapter: DraftChapter): DraftChapter =>
	chapters.length > 0 ? chapter : { ...chapter, events: events.map(({ key }) => key) };

/** The other chapters. The removed chapter’s events go to the one before it, or to the next if it was the first. */
export function withoutChapter({ chapters }: EditorDraft, chapter: Key): readonly DraftChapter[] {
	const index = chapters.findIndex(({ key }) => key === chapter);
	const events = chapters[index]?.events ?? [];
	const left = chapters.filter(({ key }) => key !== chapter);
	return withEventsIn(left, left[Math.max(0, index - 1)]?.key, events);
}

/** The chapter of an event; undefined if it is in none. */
export const keyOfChapter = ({ chapters }: EditorDraft, event: Key | null): Key | undefined =>
	chapters.find(({ events }) => event !== null && events.includes(event))?.key;

/** The events that are in no chapter; none if there are no chapters. */
export function eventsInNone({ chapters, events }: EditorDraft): EditorDraft['events'] {
	if (chapters.length === 0) return [];
	const placed = new Set(chapters.flatMap(({ events }) => events));
	return events.filter(({ key }) => !placed.has(key));
}

/**
 * Converts the chapters of an old stored draft, which had only the event that each begins with. Leaves out chapters
 * whose first event does not exist.
 */
export function withNewChapters(draft: EditorDraft): EditorDraft {
	const { chapters: old, ...rest } = draft.rest;
	if (!Array.isArray(old)) return draft;
	const events = inReadingOrder(draft.events, ({ date }) => date, draft.head.timeZone);
	const startOf = (item: unknown) =>
		events.findIndex(({ key }) => isDictionary(item) && item.from === key);
	const found = (old as unknown[])
		.filter((item) => startOf(item) >= 0)
		.toSorted((a, b) => startOf(a) - startOf(b));
	const read = upgradeChapters(
		found,
		events.map(({ key }) => ({ id: key }))
	) as { id: Key; title: unknown; events: Key[] }[];
	const isRead = read.every(({ title, events }) => typeof title === 'string' && events);
	return {
		...draft,
		rest,
		chapters: isRead
			? read.map(({ id, title, events }) => ({ ...newChapter(id), title: String(title), events }))
			: []
	};
}
