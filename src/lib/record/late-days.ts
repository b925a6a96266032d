import { endOfAsOf } from './as-of-day.ts';
import { eventKnownFrom, knownDay, dateKnownFrom } from './as-known.ts';
import { getOrMake } from './get-or-make.ts';
import type { EventData } from './record-data.ts';

/** A day on which events became public that had happened earlier. */
export interface LateDay<Event> {
	/** The day: `2026-02-17`. */
	day: string;
	/** The events that became public on this day and had happened earlier, in the order of the record; at least one. */
	events: readonly Event[];
}

/**
 * The days on which most earlier events became public, in order of time. Empty if all events became public when they
 * happened.
 *
 * @param asof the as-of day; later days are left out
 * @param max the maximum number of days
 */
export function lateDays<Event extends Pick<EventData, 'known' | 'date'>>(
	{ events }: { events: readonly Event[] },
	asof: string | null,
	max = 3
): LateDay<Event>[] {
	const end = asof ? endOfAsOf(asof) : Infinity;
	const late = events.filter(
		(event) => eventKnownFrom(event) > dateKnownFrom(event.date) && eventKnownFrom(event) <= end
	);
	const byDay = new Map<string, Event[]>();
	for (const event of late) getOrMake(byDay, knownDay(event), () => []).push(event);
	return [...byDay]
		.map(([day, events]) => ({ day, events }))
		.sort((a, b) => b.events.length - a.events.length || endOfAsOf(a.day) - endOfAsOf(b.day))
		.slice(0, max)
		.sort((a, b) => endOfAsOf(a.day) - endOfAsOf(b.day));
}
