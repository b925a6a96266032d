import { asKnown, knownDay } from './as-known.ts';
import { endOfDay } from './as-of-day.ts';
import type { RecordData } from './record-data.ts';
import { toTimeline, type Timeline, type TimelineEvent } from './timeline.ts';

/** A record gone through in the order in which it became known. */
export interface KnownOrder {
	/**
	 * All of its events in that order, each as it was known on its own day; `index` is its position here. It has no chapters,
	 * which are another order.
	 */
	timeline: Timeline;
	/** All that was known when an event became so, in reading order. */
	at: (event: TimelineEvent) => Timeline;
	/** The beginning of `timeline` that was known then: its events have the same numbers. */
	upTo: (event: TimelineEvent) => Timeline;
}

/** Puts the events in the order in which they became known; those of one day stay in reading order. */
export function inKnownOrder(record: RecordData): KnownOrder {
	const days = new Map<string, Timeline>();
	const onDay = (day: string) => {
		const known = days.get(day) ?? toTimeline(asKnown(record, day));
		days.set(day, known);
		return known;
	};
	const dayOf = new Map(record.events.map((event) => [event.id, knownDay(event)]));
	const at = ({ id }: TimelineEvent) => onDay(dayOf.get(id) ?? '');
	const events = [...dayOf]
		.toSorted(([, a], [, b]) => endOfDay(a) - endOfDay(b))
		.flatMap(([id, day]) => onDay(day).eventById.get(id) ?? [])
		.map((event, index) => ({ ...event, index }));
	const eventById = new Map(events.map((event) => [event.id, event]));
	const timeline = { ...toTimeline(record), events, eventById, chapters: [] };
	const upTo = (event: TimelineEvent) => ({
		...timeline,
		events: events.slice(0, at(event).events.length)
	});
	return { timeline, at, upTo };
}
