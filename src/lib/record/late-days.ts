import { endOfAsOf } from './as-of-day.ts';
import { eventKnownFrom, knownDay, dateKnownFrom } from './as-known.ts';
import { countBy } from './count-by.ts';
import { rangeOfBeginning, type DateData } from './date-data.ts';
import { isoDay, isoYear } from './date-point.ts';
import type { EventData } from './record-data.ts';

/** A day on which events became public that had happened earlier. */
export interface LateDay {
	/** The day: `2026-02-17`. */
	day: string;
	/** The number of events that became public on this day and had happened earlier. */
	count: number;
	/**
	 * The months in which these events happened or began, sorted and without repeats: `2025-12`. For a date that covers
	 * several months, all its years.
	 */
	times: readonly string[];
}

/** The month in which something happened or began, `2025-12`. If that is not known, all years that are possible. */
function monthOrYearsOf(date: DateData): string[] {
	const ends = [date.start, rangeOfBeginning(date)[1] - 1].map((instant) => isoDay(instant));
	const [month, last] = ends.map((day) => day.slice(0, -3));
	if (month === last) return [month ?? ''];
	const [first = 0, until = first] = ends.map((day) => Number(day.slice(0, -6)));
	return Array.from({ length: until - first + 1 }, (_, i) => isoYear(first + i));
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
	const timesOf = (day: string) => {
		const dates = late.filter((event) => knownDay(event) === day).map(({ date }) => date);
		return [...new Set(dates.toSorted((a, b) => a.start - b.start).flatMap(monthOrYearsOf))];
	};
	return [...countBy(late, knownDay)]
		.map(([day, count]) => ({ day, count, times: timesOf(day) }))
		.sort((a, b) => b.count - a.count || endOfAsOf(a.day) - endOfAsOf(b.day))
		.slice(0, max)
		.sort((a, b) => endOfAsOf(a.day) - endOfAsOf(b.day));
}
