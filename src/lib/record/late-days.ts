import { endOfDay } from './as-of-day.ts';
import { knownAt, knownDay, knownFrom } from './as-known.ts';
import { countBy } from './count-by.ts';
import type { DateData } from './date-data.ts';
import { isoDay } from './date-point.ts';
import type { EventData } from './record-data.ts';

/** A day, ms. */
const day = 86_400_000;

/** A day and the number of events that became public on it and had happened earlier. */
export interface LateDay {
	/** `2026-02-17` */
	day: string;
	/** The number of these events. */
	count: number;
	/** When they happened or began, in order, each once: months, or years of dates that are longer: `2025-12` */
	times: readonly string[];
}

/** The month in which a date starts: `2025-12`. Only the year if the date is a span of more than a month. */
function monthOf({ shape, start, end }: DateData): string {
	const isLong = shape === 'band' && (end ?? start) - start > 31 * day;
	return isoDay(start).slice(0, isLong ? -6 : -3);
}

/**
 * The days on which the largest numbers of earlier events became public, in order of time. Empty if no event became
 * public later than it happened.
 *
 * @param now the chosen as-of day; later days are left out
 * @param max how many days to return
 */
export function lateDays(
	{ events }: { events: readonly Pick<EventData, 'known' | 'date'>[] },
	now: string | null,
	max = 3
): LateDay[] {
	const end = now ? endOfDay(now) : Infinity;
	const late = events.filter(
		(event) => knownAt(event) > knownFrom(event.date) && knownAt(event) <= end
	);
	const timesOf = (day: string) => {
		const dates = late.filter((event) => knownDay(event) === day).map(({ date }) => date);
		return [...new Set(dates.toSorted((a, b) => a.start - b.start).map(monthOf))];
	};
	return [...countBy(late, knownDay)]
		.map(([day, count]) => ({ day, count, times: timesOf(day) }))
		.sort((a, b) => b.count - a.count || endOfDay(a.day) - endOfDay(b.day))
		.slice(0, max)
		.sort((a, b) => endOfDay(a.day) - endOfDay(b.day));
}
