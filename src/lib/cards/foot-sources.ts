import { countBy } from '#lib/record/count-by.ts';
import { numberSources } from '#lib/record/source-numbers.ts';
import type { SourceData, TimelineEvent } from '#lib/record/timeline.ts';

/** A source of so many cards has its title only in the list at their foot. */
const minShared = 4;

/** The list of sources at the foot of the cards. */
export interface FootSources {
	/** In the order of their numbers. */
	sources: readonly SourceData[];
	/** The number of a source, from 1, by its id. */
	numbers: ReadonlyMap<string, number>;
	/** The ids of the sources of many cards. */
	shared: ReadonlySet<string>;
}

/** Numbers the sources of events in the order of their first use, as the handout does. */
export function footSources(events: readonly TimelineEvent[]): FootSources {
	const numbered = numberSources(events);
	const ids = [...numbered.keys()];
	const uses = countBy(
		events.flatMap(({ sources }) => sources),
		({ id }) => id
	);
	return {
		sources: [...numbered.values()],
		numbers: new Map(ids.map((id, index) => [id, index + 1])),
		shared: new Set(ids.filter((id) => (uses.get(id) ?? 0) >= minShared))
	};
}

/** The id of a source's entry in that list. */
export const footId = (number: number): string => `page_source_${number}`;
