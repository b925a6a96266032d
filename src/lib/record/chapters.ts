import { isDictionary, type Dictionary } from './dictionary.ts';
import type { Chapter, Timeline, TimelineEvent } from './timeline.ts';

/** Events of one chapter in the order of the cards; `chapter` is null for events that are in no chapter. */
export interface ChapterPart {
	/** Null for events of a record without chapters. */
	chapter: Chapter | null;
	/** The events of the part, in reading order. */
	events: readonly TimelineEvent[];
}

/**
 * Groups events by chapter. Chapters and the events in each are in the record’s order.
 *
 * @param isShown selects events; chapters without any are left out
 * @param isReversed reverses the order of the chapters and of the events in each
 */
export function byChapter(
	{ chapters, events }: Timeline,
	isShown: (event: TimelineEvent) => boolean = () => true,
	isReversed = false
): ChapterPart[] {
	const whole: ChapterPart[] =
		chapters.length > 0
			? chapters.map((chapter) => ({ chapter, events: chapter.events }))
			: [{ chapter: null, events }];
	const parts = whole
		.map(({ chapter, events }) => ({ chapter, events: events.filter(isShown) }))
		.filter(({ events }) => events.length > 0);
	if (!isReversed) return parts;
	return parts.reverse().map(({ chapter, events }) => ({ chapter, events: events.reverse() }));
}

/** The number of an event in the order of cards and slides, from 1: one chapter after the other. */
export function numberOf({ chapters }: Timeline, { id, index }: TimelineEvent): number {
	let before = 0;
	for (const { events } of chapters) {
		const at = events.findIndex((event) => event.id === id);
		if (at >= 0) return before + at + 1;
		before += events.length;
	}
	return index + 1;
}

/** The chapter of an event; null if the record has no chapters. */
export const chapterOf = ({ chapters }: Timeline, event: TimelineEvent | null): Chapter | null =>
	chapters.find(({ events }) => event !== null && events.includes(event)) ?? null;

/** From the start of a chapter’s first date to the end of its last, ms UTC. */
export function spanOfChapter({ events }: Chapter): [start: number, end: number] {
	return [
		Math.min(...events.map(({ date }) => date.start)),
		Math.max(...events.map(({ date }) => date.end ?? date.start))
	];
}

/** Whether a chapter has the old form, in which it lasts from its first event to the first event of the next chapter. */
const isOld = (item: unknown): item is Dictionary =>
	isDictionary(item) && typeof item.from === 'string' && item.events === undefined;

/**
 * Converts chapters from the old form, `{ title, from }`, to the present one. Events before the first chapter become a
 * part of it.
 *
 * @param chapters as they are in the file, which may have faults
 * @param events in reading order
 * @returns the same list if it is not in the old form
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
