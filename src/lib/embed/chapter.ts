import type { Chapter, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The chapter that a frame's address names; null for none, or for one that the record does not have. */
export function chapterIn(
	search: string,
	{ chapters }: Pick<Timeline, 'chapters'>
): Chapter | null {
	const id = new URLSearchParams(search).get('chapter');
	return chapters.find((chapter) => chapter.id === id) ?? null;
}

/**
 * The events of a frame's list: those of its chapter, until a card of another one is opened in it.
 *
 * @param shown the events that the filters show, in the order of the cards
 * @param chapter null for the whole story
 * @param opened whose cards are open in the list
 */
export function listedIn(
	shown: readonly TimelineEvent[],
	chapter: Chapter | null,
	opened: readonly TimelineEvent[]
): readonly TimelineEvent[] {
	if (!chapter || opened.some((event) => !chapter.events.includes(event))) return shown;
	return shown.filter((event) => chapter.events.includes(event));
}
