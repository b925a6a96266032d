import type { EventKind, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** What a search comes to. */
export interface Found {
	events: ReadonlySet<TimelineEvent>;
	/** The words of the record that it was found by, folded. */
	words: ReadonlySet<string>;
}

/** Looks for words in a record; null for a text that holds none. */
export type Finder = (timeline: Timeline, text: string) => Found | null;

/** The values to show of each property of an event; null for all of them. */
export interface Chosen {
	/** Track ids. */
	tracks: readonly string[] | null;
	kinds: readonly EventKind[] | null;
	/** Ids of those whose words are quoted, `noOne` among them. */
	speakers: readonly string[] | null;
	/** Attributions. */
	how: readonly string[] | null;
}

/** What is shown of a record: an event must pass all of its parts. */
export interface Filter extends Chosen {
	/** What a search has found; null without one. */
	found: Pick<Found, 'events'> | null;
}

export const everything: Chosen = { tracks: null, kinds: null, speakers: null, how: null };

/** The speaker's id of an event that quotes nobody: no real id has an underscore. */
export const noOne = 'no_one';

/** The id of whose words an event quotes. */
export const speakerOf = ({ statement }: TimelineEvent): string => statement?.speaker.id ?? noOne;

export const howOf = ({ attribution }: TimelineEvent): string => attribution;

/** The events that a filter hides. */
export function hiddenBy(filter: Filter, { events }: Timeline): Set<TimelineEvent> {
	const { tracks, kinds, speakers, how, found } = filter;
	const isShown = (event: TimelineEvent) =>
		(tracks?.includes(event.track.id) ?? true) &&
		(kinds?.includes(event.kind) ?? true) &&
		(speakers?.includes(speakerOf(event)) ?? true) &&
		(how?.includes(howOf(event)) ?? true) &&
		(found?.events.has(event) ?? true);
	return new Set(events.filter((event) => !isShown(event)));
}

/** The values that a record's events have, each once, in the order in which it first has them. */
export function valuesOf<T>({ events }: Timeline, valueOf: (event: TimelineEvent) => T): T[] {
	return [...new Set(events.map(valueOf))];
}

export const kindsOf = (timeline: Timeline): EventKind[] => valuesOf(timeline, ({ kind }) => kind);

/** The chosen ones of all, in their order; null for all of them, or for none that there is. */
export function narrow<T>(all: readonly T[], chosen: readonly T[] | null): readonly T[] | null {
	if (chosen === null) return null;
	const known = all.filter((each) => chosen.includes(each));
	const isForeign = known.length === 0 && chosen.length > 0;
	return isForeign || known.length === all.length ? null : known;
}

/**
 * What is shown once one of all has been pressed.
 *
 * @param shown null for all
 */
export function toggled<T>(all: Iterable<T>, shown: readonly T[] | null, one: T): T[] {
	return [...all].filter((each) => (shown?.includes(each) ?? true) !== (each === one));
}
