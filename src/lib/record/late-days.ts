import { endOfAsOf } from './as-of-day.ts';
import { eventKnownFrom, knownDay, dateKnownFrom } from './as-known.ts';
import { countBy } from './count-by.ts';
import type { EventData } from './record-data.ts';

/** A day on which events became public that had happened earlier. */
export interface LateDay {
	/** The day: `2026-02-17`. */
	day: string;
	/** The number of events that became public on this day and had happened earlier. */
	count: number;
}

/**
 * The days on which most earlier events became public, in order of time. Empty if all events became public when they
 * happened.
 *
 * @param asof the as-of day; later days are left out
 * @param max the maximum number of days
 */
export function lateDays(
	{ events }: { events: readonly Pick<EventData, 'known' | 'date'>[] },
	asof: string | null,
	max = 3
): LateDay[] {
	const end = asof ? endOfAsOf(asof) : Infinity;
	const late = events.filter(
		(event) => eventKnownFrom(event) > dateKnownFrom(event.date) && eventKnownFrom(event) <= end
	);
	return [...countBy(late, knownDay)]
		.map(([day, count]) => ({ day, count }))
		.sort((a, b) => b.count - a.count || endOfAsOf(a.day) - endOfAsOf(b.day))
		.slice(0, max)
		.sort((a, b) => endOfAsOf(a.day) - endOfAsOf(b.day));
}
