import type { SourceData, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The sources of events, each once, in the order in which they are first named: the place of one, from
 * 1, is its number on paper.
 */
export function numberSources(events: readonly TimelineEvent[]): Map<string, SourceData> {
	return new Map(events.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
}

/** The numbers of an event’s sources with their publishers: “Arab News [1]; Cheddar [2]”. */
export function citeSources(
	event: TimelineEvent,
	numbered: ReadonlyMap<string, SourceData>
): string {
	const ids = [...numbered.keys()];
	return event.sources
		.map(({ id, publisher }) => `${publisher} [${ids.indexOf(id) + 1}]`)
		.join('; ');
}
