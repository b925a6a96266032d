import { asKnown, knownDay } from './as-known.ts';
import type { RecordData } from './record-data.ts';
import { toTimeline, type Timeline, type TimelineEvent } from './timeline.ts';

/** A record gone through in the order in which it became known. */
export interface KnownOrder {
	/** All of its events in that order, each as it was known on its own day. */
	timeline: Timeline;
	/** All that was known when an event became so. */
	at: (event: TimelineEvent) => Timeline;
}

/** Puts the events in the order in which they became known: those of one day together. */
export function inKnownOrder(record: RecordData): KnownOrder {
	const whole = toTimeline(record);
	const days = new Map<string, Timeline>();
	const onDay = (day: string) => {
		const known = days.get(day) ?? toTimeline(asKnown(record, day));
		days.set(day, known);
		return known;
	};
	const dayOf = new Map(record.events.map((event) => [event.id, knownDay(event)]));
	const at = ({ id }: TimelineEvent) => onDay(dayOf.get(id) ?? '');
	const events = whole.events
		.toSorted((a, b) => compare(dayOf.get(a.id), dayOf.get(b.id)))
		.flatMap((event) => at(event).eventById.get(event.id) ?? []);
	const eventById = new Map(events.map((event) => [event.id, event]));
	return { timeline: { ...whole, events, eventById }, at };
}

/** Days as ISO writes them stand in order of time. */
function compare(a = '', b = ''): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
