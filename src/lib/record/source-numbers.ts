import type { SourceData, TimelineEvent } from './timeline.ts';

/** The sources of events by id, each once, in the order of their first use: their positions, from 1, are their numbers. */
export function numberSources(events: readonly TimelineEvent[]): Map<string, SourceData> {
	return new Map(events.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
}

/** An event’s publishers with the numbers of its sources: “Arab News [1]; Cheddar [2]”. @param separator between two */
export function citeSources(
	event: TimelineEvent,
	numbered: ReadonlyMap<string, SourceData>,
	separator = '; '
): string {
	const ids = [...numbered.keys()];
	return event.sources
		.map(({ id, publisher }) => `${publisher} [${ids.indexOf(id) + 1}]`)
		.join(separator);
}
