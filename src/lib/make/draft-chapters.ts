import { inReadingOrder } from '#lib/import/by-time.ts';
import { newChapters } from '#lib/record/chapters.ts';
import { isDictionary } from '#lib/record/dictionary.ts';
import type { EditorDraft, DraftChapter, Key } from './draft.ts';
import { newChapter } from './empty-items.ts';

/*
 * Chapters of a draft: an event is in one at most, and in exactly one as long as nobody takes it out. So whatever adds
 * or removes something here leaves a record that has its events in chapters.
 */

/** Chapters in which some events are in one of them, and in no other; the same list where nothing has changed. */
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

/** Chapters after an event was added: it is in the given one, or in the last. */
export function withNewEvent(
	{ chapters }: EditorDraft,
	event: Key,
	chapter: Key | undefined
): readonly DraftChapter[] {
	const named = chapters.find(({ key }) => key === chapter) ?? chapters.at(-1);
	return named ? withEventsIn(chapters, named.key, [event]) : chapters;
}

/** The first chapter has all events. */
export const asAdded = ({ chapters, events }: EditorDraft, chapter: DraftChapter): DraftChapter =>
	chapters.length > 0 ? chapter : { ...chapter, events: events.map(({ key }) => key) };

/** Chapters without one: what was in it is in the one before, or, of the first, in the next. */
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
 * A kept draft whose chapters were what no form shows, each with the event that it begins with: as they are now. One that
 * begins with what is not there is left out.
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
	const read = newChapters(
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
