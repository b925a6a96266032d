import { asKnown, knownDay } from './as-known.ts';
import { endOfAsOf } from './as-of-day.ts';
import type { RecordData } from './record-data.ts';
import { toTimeline, type Timeline, type TimelineEvent } from './timeline.ts';

/** A record whose events are in the order in which they became known. */
export interface KnownOrder {
	/**
	 * All events in the order in which they became known, each as it was known on that day. `index` is the position in
	 * this order. There are no chapters, because their events are in reading order.
	 */
	timeline: Timeline;
	/** The record as it was known on the day on which `event` became known. Its events are in reading order. */
	at: (event: TimelineEvent) => Timeline;
	/** `timeline` with only the events that were known on the day on which `event` became known. `index` is unchanged. */
	upTo: (event: TimelineEvent) => Timeline;
}

/** Sorts the events by the day on which they became known. Events of the same day stay in reading order. */
export function toKnownOrder(record: RecordData): KnownOrder {
	const days = new Map<string, Timeline>();
	const onDay = (day: string) => {
		const known = days.get(day) ?? toTimeline(asKnown(record, day));
		days.set(day, known);
		return known;
	};
	const dayOf = new Map(record.events.map((event) => [event.id, knownDay(event)]));
	const recordOnDayOf = ({ id }: TimelineEvent) => onDay(dayOf.get(id) ?? '');
	const events = [...dayOf]
		.toSorted(([, a], [, b]) => endOfAsOf(a) - endOfAsOf(b))
		.flatMap(([id, day]) => onDay(day).eventById.get(id) ?? [])
		.map((event, index) => ({ ...event, index }));
	const eventById = new Map(events.map((event) => [event.id, event]));
	const timeline = { ...toTimeline(record), events, eventById, chapters: [] };
	const upTo = (event: TimelineEvent) => ({
		...timeline,
		events: events.slice(0, recordOnDayOf(event).events.length)
	});
	return { timeline, at: recordOnDayOf, upTo };
}
