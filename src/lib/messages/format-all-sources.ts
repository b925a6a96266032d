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

/** “from 48 pages of 41 publishers”, or if some are not on the web “from 5 sources of 4 publishers”. */
export function formatPages(events: readonly TimelineEvent[]): string {
	const sources = events.flatMap(({ sources }) => sources);
	const pages = new Set(sources.map(({ id }) => id)).size;
	const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
	const { nouns } = messages;
	const areOnline = sources.every(({ address }) => address);
	return messages.pages({
		pages: (areOnline ? nouns.page : nouns.source)({ count: pages }),
		publishers: nouns.publisher({ count: publishers })
	});
}

/** The text alternative of the picture of a story. */
export function formatPictureAlternative(timeline: Timeline): string {
	const tracks = timeline.tracks.map(({ label }) => label);
	return messages.picture({ sources: formatSources(timeline), tracks: tracks.join(separator) });
}
