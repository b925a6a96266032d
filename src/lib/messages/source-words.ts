import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { count, extentWords } from './words.ts';

/** “33 events, 18 February 2025 to June 2026, from 60 pages of 37 publishers”. */
export function sourceWords(timeline: Timeline): string {
	const { events, language } = timeline;
	const { first, last } = extentWords(timeline);
	const span = first === last ? first : `${first} to ${last}`;
	return `${count(events.length, 'event', language)}, ${span}, ${pageWords(events, language)}`;
}

/** Who has published the pages that events cite, each once, in their order. */
export function publishersOf(events: readonly TimelineEvent[]): string[] {
	return [...new Set(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
}

/** “from 60 pages of 37 publishers” */
export function pageWords(events: readonly TimelineEvent[], language: string): string {
	const sources = events.flatMap(({ sources }) => sources);
	const pages = new Set(sources.map(({ id }) => id)).size;
	const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
	return `from ${count(pages, 'page', language)} of ${count(publishers, 'publisher', language)}`;
}

/** The picture of a story in words, for whoever does not see it. */
export function pictureWords(timeline: Timeline): string {
	const tracks = timeline.tracks.map(({ label }) => label).join('; ');
	return `A timeline: ${sourceWords(timeline)}. Tracks: ${tracks}.`;
}
