import type { Deck, Step } from './steps.ts';
import type { Series, SourceData, TimelineEvent } from './timeline.ts';

/** On the slide of a series, the event of the last visible figure; null on other slides. */
export function lastFigureEvent({ slide, fragment }: Step): TimelineEvent | null {
	if (slide.kind !== 'series') return null;
	return slide.series.points.at(fragment === 1 ? 0 : -1)?.event ?? null;
}

/**
 * The figures of an event's series up to this event: those of events that the presentation has shown by then. Null if the
 * event is no figure.
 */
export function seriesUpTo({ id }: TimelineEvent, { timeline, events }: Deck): Series | null {
	const series = timeline.series.find(({ points }) => points.some(({ event }) => event.id === id));
	const at = events.findIndex((event) => event.id === id);
	const shown = new Set(events.slice(0, at + 1).map((event) => event.id));
	return series
		? { ...series, points: series.points.filter(({ event }) => shown.has(event.id)) }
		: null;
}

/**
 * The events that a step of a presentation shows; none on the slides of the title and of chapters. On the slide of a figure,
 * first the event, then those of earlier figures that have other sources.
 */
export function eventsOfStep({ slide, fragment }: Step, deck: Deck): readonly TimelineEvent[] {
	if (slide.kind === 'event') {
		const { event } = slide;
		const earlier = seriesUpTo(event, deck)?.points.map((point) => point.event) ?? [];
		const named = new Set(event.sources.map(({ id }) => id));
		const others = earlier.filter(({ sources }) => sources.some(({ id }) => !named.has(id)));
		return [event, ...others.filter(({ id }) => id !== event.id)];
	}
	if (slide.kind === 'series') return slide.series.points.map(({ event }) => event);
	return slide.kind === 'closing' ? (slide.pages[fragment - 1] ?? []) : [];
}

/**
 * The sources of some events, in order. If there are several events, only the first web page of each publisher, and all
 * sources that are not on the web.
 */
export function sourcesToShow(events: readonly TimelineEvent[]): SourceData[] {
	const sources = events.flatMap((event) => event.sources);
	if (events.length < 2) return sources;
	const keyOf = ({ id, address, publisher }: SourceData) => (address ? publisher : id);
	const first = new Map(sources.toReversed().map((source) => [keyOf(source), source]));
	return [...new Set(sources)].filter((source) => first.get(keyOf(source)) === source);
}
