import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { pictureMessages as messages } from '#language/picture.ts';
import { formatExtent } from './format-extent.ts';
import { formatCount, formatRange } from './format.ts';
import { formatPlural } from './plural.ts';

/** “34 events, 18 February 2025 to June 2026, from 48 pages of 41 publishers”. */
export function formatSources(timeline: Timeline): string {
	const { events } = timeline;
	const { first, last } = formatExtent(timeline);
	return messages.sources(
		formatCount(events.length, 'event'),
		formatRange(first, last),
		formatPages(events)
	);
}

/** Who has published the pages that events cite, each once, in their order. */
export function publishersOf(events: readonly TimelineEvent[]): string[] {
	return [...new Set(events.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
}

/** “from 48 pages of 41 publishers” */
export function formatPages(events: readonly TimelineEvent[]): string {
	const sources = events.flatMap(({ sources }) => sources);
	const pages = new Set(sources.map(({ id }) => id)).size;
	const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
	const { page, publisher } = messages.nouns;
	return messages.pages(formatPlural(page, pages), formatPlural(publisher, publishers));
}

/** The picture of a story in words, for whoever does not see it. */
export function formatPicture(timeline: Timeline): string {
	const tracks = timeline.tracks.map(({ label }) => label);
	return messages.picture(formatSources(timeline), tracks);
}
