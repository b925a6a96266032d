import type { SourceData, TimelineEvent } from './timeline.ts';

/** The sources of events by id, in the order of their first use. A source’s number is its position, from 1. */
export function numberSources(events: readonly TimelineEvent[]): Map<string, SourceData> {
	return new Map(events.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
}

/** The publishers of an event’s sources with their numbers: “Arab News [1]; Cheddar [2]”. */
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
