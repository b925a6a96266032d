import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { picture as messages, separator } from '#language/record';
import { formatExtent } from './format-extent.ts';
import { formatCount, formatRange } from './format-drawn.ts';

/** “34 events, 18 February 2025 to June 2026, from 48 pages of 41 publishers”. */
export function formatSources(timeline: Timeline): string {
	const { events } = timeline;
	const { first, last } = formatExtent(timeline);
	return messages.sources({
		events: formatCount(events.length, 'event'),
		span: formatRange(first, last),
		pages: formatPages(events)
	});
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
	return messages.pages({
		pages: messages.nouns.page({ count: pages }),
		publishers: messages.nouns.publisher({ count: publishers })
	});
}

/** The picture of a story in words, for whoever does not see it. */
export function formatPicture(timeline: Timeline): string {
	const tracks = timeline.tracks.map(({ label }) => label);
	return messages.picture({ sources: formatSources(timeline), tracks: tracks.join(separator) });
}
