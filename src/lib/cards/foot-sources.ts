import { numberSources } from '#lib/record/source-numbers.ts';
import type { SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import type { StoryState } from './story-state.svelte.ts';
import { maxInPage } from '#lib/parts/long-rows.ts';

/** The numbered list of sources at the foot of the page. */
export interface FootSources {
	/** The sources, in the order of their numbers. */
	sources: readonly SourceData[];
	/** The number of each source, from 1, by its id. */
	numbers: ReadonlyMap<string, number>;
}

/**
 * Numbers the sources of events in the order of their first use. The handout numbers them in the same way.
 *
 * @returns null if there are no sources, or too many for one page; each card then has its own list
 */
export function numberFootSources(events: readonly TimelineEvent[]): FootSources | null {
	const sources = [...numberSources(events).values()];
	if (!sources[0] || sources.length > maxInPage) return null;
	return { sources, numbers: new Map(sources.map(({ id }, index) => [id, index + 1])) };
}

/** The list of all sources of the record. Filters do not change it, so each number stays. Null for a large record. */
export const footSourcesOfRecord = ({ texts, timeline }: StoryState): FootSources | null =>
	texts.isWhole && timeline.events.length <= maxInPage ? numberFootSources(timeline.events) : null;

/** The id of a source's entry in the list. */
export const footEntryId = (number: number): string => `page_source_${number}`;
