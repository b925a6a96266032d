import type { Chapter, Timeline, TimelineEvent } from './timeline.ts';

/** A chapter with some or all of its events. */
export interface ChapterPart {
	/** Null for events of a record without chapters. */
	chapter: Chapter | null;
	/** The events of the part, in reading order. */
	events: readonly TimelineEvent[];
}

/**
 * Groups events by chapter. The chapters, and the events within a chapter, are in the record’s order.
 *
 * @param isShown selects events; chapters without selected events are left out
 * @param isReversed reverses the chapters, and the events within each chapter
 */
export function groupByChapter(
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

/** The number of an event’s card and slide, from 1. They are numbered chapter by chapter. */
export function eventNumber({ chapters }: Timeline, { id, index }: TimelineEvent): number {
	let before = 0;
	for (const { events } of chapters) {
		const indexInChapter = events.findIndex((event) => event.id === id);
		if (indexInChapter >= 0) return before + indexInChapter + 1;
		before += events.length;
	}
	return index + 1;
}

/** The chapter of an event; null without an event, or if the record has no chapters. */
export const chapterOf = ({ chapters }: Timeline, event: TimelineEvent | null): Chapter | null =>
	chapters.find(({ events }) => event !== null && events.includes(event)) ?? null;

/** From the earliest start of a chapter’s dates to the latest end, ms UTC. A date without an end counts by its start. */
export function spanOfChapter({ events }: Chapter): [start: number, end: number] {
	return [
		Math.min(...events.map(({ date }) => date.start)),
		Math.max(...events.map(({ date }) => date.end ?? date.start))
	];
}
