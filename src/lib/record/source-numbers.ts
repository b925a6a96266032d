import type { SourceData, TimelineEvent } from './timeline.ts';

/** The sources of events by id, in the order of their first use. The position, from 1, is the number of the source. */
export function numberSources(events: readonly TimelineEvent[]): Map<string, SourceData> {
	return new Map(events.flatMap(({ sources }) => sources.map((source) => [source.id, source])));
}

/**
 * Lists an event’s sources with their numbers: “Arab News [1]; Cheddar [2]”.
 *
 * @param nameOf the name to show for a source
 */
export function citeSources(
	event: TimelineEvent,
	numbered: ReadonlyMap<string, SourceData>,
	separator: string,
	nameOf: (source: SourceData) => string
): string {
	const ids = [...numbered.keys()];
	return event.sources
		.map((source) => `${nameOf(source)} [${ids.indexOf(source.id) + 1}]`)
		.join(separator);
}
