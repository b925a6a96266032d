import type { Chapter, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The chapter in a frame’s address; null if there is none, or the record does not have it. */
export function findChapter(
	search: string,
	{ chapters }: Pick<Timeline, 'chapters'>
): Chapter | null {
	const id = new URLSearchParams(search).get('chapter');
	return chapters.find((chapter) => chapter.id === id) ?? null;
}

/**
 * The events to list: of those that the filters show, those of the chapter. All, if a card of another chapter is open.
 *
 * @param shownEvents the events that the filters show, in the order of the cards
 * @param chapter null for the whole story
 * @param openEvents the events whose cards are open in the list
 */
export function eventsToList(
	shownEvents: readonly TimelineEvent[],
	chapter: Chapter | null,
	openEvents: readonly TimelineEvent[]
): readonly TimelineEvent[] {
	if (!chapter || openEvents.some((event) => !chapter.events.includes(event))) return shownEvents;
	return shownEvents.filter((event) => chapter.events.includes(event));
}
