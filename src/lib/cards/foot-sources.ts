import { numberSources } from '#lib/record/source-numbers.ts';
import type { SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import type { StoryState } from './story-state.svelte.ts';
import { maxInPage } from '#lib/parts/long-rows.ts';

/** The list of sources at the foot of the page. */
export interface FootSources {
	/** In the order of their numbers. */
	sources: readonly SourceData[];
	/** The number of each source, from 1, by its id. */
	numbers: ReadonlyMap<string, number>;
}

/**
 * Numbers the sources of events in the order of their first use, as the handout does.
 *
 * @returns null if there are none, or too many for one page; then each card has its own list
 */
export function footSources(events: readonly TimelineEvent[]): FootSources | null {
	const sources = [...numberSources(events).values()];
	if (!sources[0] || sources.length > maxInPage) return null;
	return { sources, numbers: new Map(sources.map(({ id }, index) => [id, index + 1])) };
}

/** The sources of the whole record, so that filters change no numbers. Null for a large record. */
export const footOf = ({ texts, timeline }: StoryState): FootSources | null =>
	texts.isWhole && timeline.events.length <= maxInPage ? footSources(timeline.events) : null;

/** The id of a source's entry in the list at the foot. */
export const footId = (number: number): string => `page_source_${number}`;
