import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The rank of the text in which a search has found a word: 0 for the title, the quote and the speaker's name; 1 for the
 * summary, the speaker's organisation and publishers; 2 for titles of sources. If a word is in several texts, its rank is
 * the smallest; for several words, the largest of their ranks counts.
 */
export type FoundRank = 0 | 1 | 2;

/** The result of a search. */
export interface SearchResult {
	/** The events that match. */
	events: ReadonlySet<TimelineEvent>;
	/** The rank of each of these events. */
	ranks: ReadonlyMap<TimelineEvent, FoundRank>;
	/** The words of the record that matched, in lower case and without accents. */
	words: ReadonlySet<string>;
}

/** Searches a record for the words of a text. Returns null if the text has no words. */
export type SearchFunction = (timeline: Timeline, text: string) => SearchResult | null;

/** The reader's choice: for each property of an event, the values to show; null for all values. */
export interface FilterChoice {
	/** Track ids. */
	tracks: readonly string[] | null;
	/** Kind ids. */
	kinds: readonly string[] | null;
	/** Ids of quoted speakers; `noValue` for events without a quote. */
	speakers: readonly string[] | null;
	/** How events are known (`direct`, `reported` …), called “evidence” in the interface; `noValue` for events that do not say. */
	how: readonly string[] | null;
}

/** Decides which events are shown: those whose properties all have a chosen value, and which the search has found. */
export interface FilterCriteria extends FilterChoice {
	/** The result of the search; null if there is no search. */
	found: Pick<SearchResult, 'events'> | null;
}

/** The choice on a page without filters. */
export const noChoice: FilterChoice = { tracks: null, kinds: null, speakers: null, how: null };

/**
 * The value of `speakers` for an event without a quote, and of `how` for one that does not say how it is known. No real
 * id has an underscore.
 */
export const noValue = 'no_one';

/** The id of the speaker whom an event quotes, or `noValue`. */
export const speakerIdOf = ({ statement }: TimelineEvent): string =>
	statement?.speaker.id ?? noValue;

/** The attribution of an event, or `noValue`. */
export const attributionOf = ({ attribution }: TimelineEvent): string => attribution ?? noValue;

/** The events that a filter hides. */
export function hiddenEvents(filter: FilterCriteria, { events }: Timeline): Set<TimelineEvent> {
	const { tracks, kinds, speakers, how, found } = filter;
	const isShown = (event: TimelineEvent) =>
		(tracks?.includes(event.track.id) ?? true) &&
		(kinds?.includes(event.kind.id) ?? true) &&
		(speakers?.includes(speakerIdOf(event)) ?? true) &&
		(how?.includes(attributionOf(event)) ?? true) &&
		(found?.events.has(event) ?? true);
	return new Set(events.filter((event) => !isShown(event)));
}

/** The distinct values of a record's events, in order of their first appearance. */
export function distinctValues<T>({ events }: Timeline, valueOf: (event: TimelineEvent) => T): T[] {
	return [...new Set(events.map(valueOf))];
}

/** The ids of the kinds that have events, in the order of their first event. */
export const usedKindIds = (timeline: Timeline): string[] =>
	distinctValues(timeline, ({ kind }) => kind.id);

/**
 * The chosen values that exist, in the order of `all`. Null (all values) if every value is chosen, or if none of the
 * chosen ones exists. An empty choice stays empty.
 */
export function existingChoice<T extends string>(
	all: readonly T[],
	chosen: readonly string[] | null
): readonly T[] | null {
	if (chosen === null) return null;
	const known = all.filter((each) => chosen.includes(each));
	const areAllUnknown = known.length === 0 && chosen.length > 0;
	return areAllUnknown || known.length === all.length ? null : known;
}

/**
 * The shown values after one value has been switched on or off.
 *
 * @param all every value, in order
 * @param shown the values shown before; null for all
 */
export function toggleValue<T>(all: Iterable<T>, shown: readonly T[] | null, value: T): T[] {
	return [...all].filter((each) => (shown?.includes(each) ?? true) !== (each === value));
}
