import { isDictionary, type Dictionary } from './dictionary.ts';
import type { Chapter, Timeline, TimelineEvent } from './timeline.ts';

/** Some of a record's events in the order of the cards, and their chapter; null for events in none. */
export interface ChapterPart {
	chapter: Chapter | null;
	events: readonly TimelineEvent[];
}

/**
 * Events by chapter: the chapters in their order, and in each its events in theirs.
 *
 * @param isShown which events are wanted: a chapter without one is left out
 * @param isTurned whether the last chapter, and in each the last event, comes first
 */
export function byChapter(
	{ chapters, events }: Timeline,
	isShown: (event: TimelineEvent) => boolean = () => true,
	isTurned = false
): ChapterPart[] {
	const whole: ChapterPart[] =
		chapters.length > 0
			? chapters.map((chapter) => ({ chapter, events: chapter.events }))
			: [{ chapter: null, events }];
	const parts = whole
		.map(({ chapter, events }) => ({ chapter, events: events.filter(isShown) }))
		.filter(({ events }) => events.length > 0);
	if (!isTurned) return parts;
	return parts.reverse().map(({ chapter, events }) => ({ chapter, events: events.reverse() }));
}

/** The chapter of an event; null if a record has none. */
export const chapterOf = ({ chapters }: Timeline, event: TimelineEvent | null): Chapter | null =>
	chapters.find(({ events }) => event !== null && events.includes(event)) ?? null;

/** From the beginning of a chapter's first date to the end of its last one, ms UTC. */
export function spanOfChapter({ events }: Chapter): [start: number, end: number] {
	return [
		Math.min(...events.map(({ date }) => date.start)),
		Math.max(...events.map(({ date }) => date.end ?? date.start))
	];
}

/** A chapter as it was written once: it goes from its first event to that of the next one. */
const isOld = (item: unknown): item is Dictionary =>
	isDictionary(item) && typeof item.from === 'string' && item.events === undefined;

/**
 * Chapters that were written as `{ title, from }`, as they are written now. Events before the first one are in it.
 *
 * @param chapters of a file that may be wrong
 * @param events in reading order
 * @returns the same list if it is none of these
 */
export function newChapters(chapters: unknown, events: unknown): unknown {
	if (!Array.isArray(chapters) || !Array.isArray(events) || !chapters.every(isOld)) return chapters;
	const ids = events.map((event: unknown) => (isDictionary(event) ? event.id : undefined));
	const starts = chapters.map(({ from }) => ids.indexOf(from));
	const isInOrder = starts.every((start, i) => start > (starts[i - 1] ?? -1));
	if (!isInOrder) return chapters;
	return chapters.map(({ from: _, ...rest }, i) => ({
		id: `chapter-${i + 1}`,
		...rest,
		events: ids.slice(i === 0 ? 0 : starts[i], starts[i + 1])
	}));
}
