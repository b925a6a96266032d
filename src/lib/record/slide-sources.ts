import { openAtOnce, type Step } from './steps.ts';
import type { SourceData, TimelineEvent } from './timeline.ts';

/** A source, and the event that cites it. */
export interface Cited {
	event: TimelineEvent;
	source: SourceData;
}

/** The events that a step of a presentation tells of: none of a title. */
export function eventsOf({ slide, fragment }: Step): readonly TimelineEvent[] {
	if (slide.kind === 'event') return [slide.event];
	if (slide.kind === 'series') return slide.series.points.map(({ event }) => event);
	if (slide.kind !== 'closing') return [];
	return slide.open.slice((fragment - 1) * openAtOnce, fragment * openAtOnce);
}

/** The sources that events cite, in their order; of several events each publisher once. */
export function sourcesOf(events: readonly TimelineEvent[]): Cited[] {
	const cited = events.flatMap((event) => event.sources.map((source) => ({ event, source })));
	if (events.length < 2) return cited;
	const first = new Map(cited.toReversed().map((each) => [each.source.publisher, each]));
	return cited.filter((each) => first.get(each.source.publisher) === each);
}
