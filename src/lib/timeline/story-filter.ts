import { hiddenBy, type Filter } from './filter.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** What a search comes to. */
export interface Found {
	events: ReadonlySet<TimelineEvent>;
	/** The words of the record that it was found by, folded. */
	words: ReadonlySet<string>;
}

/** Looks for words in a record; null for a text that holds none. */
export type Finder = (timeline: Timeline, text: string) => Found | null;

/** What a story page filters by, beside tracks and kinds; null for all. */
export interface StoryFilter extends Filter {
	/** Ids of those whose words are quoted, `noOne` among them. */
	speakers: readonly string[] | null;
	/** Attributions. */
	how: readonly string[] | null;
	/** What a search has found. */
	found: { events: ReadonlySet<TimelineEvent> } | null;
}

/** Stands for the speaker of an event that quotes nobody: no id has an underscore. */
export const noOne = 'no_one';

/** The id of whose words an event quotes. */
export const speakerOf = ({ statement }: TimelineEvent): string => statement?.speaker.id ?? noOne;

export const howOf = ({ attribution }: TimelineEvent): string => attribution;

/** The values that a record's events have, each once. */
export function valuesOf(
	{ events }: Timeline,
	valueOf: (event: TimelineEvent) => string
): string[] {
	return [...new Set(events.map(valueOf))];
}

/** The events that a filter hides. */
export function hiddenFrom(filter: StoryFilter, timeline: Timeline): Set<TimelineEvent> {
	const { speakers, how, found } = filter;
	const hidden = hiddenBy(filter, timeline);
	for (const event of timeline.events) {
		const isShown =
			(speakers?.includes(speakerOf(event)) ?? true) &&
			(how?.includes(howOf(event)) ?? true) &&
			(found?.events.has(event) ?? true);
		if (!isShown) hidden.add(event);
	}
	return hidden;
}
