import { beginningOf, toDateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { clockOf, isTimeZone, toClock } from '#lib/record/record-clock.ts';

/** A day, ms. */
const day = 86_400_000;

/**
 * Sorts items into reading order. Items that are already in a reading order stay as they are. Otherwise they are sorted
 * by their starts, by the clock of their record. A day without a time stays behind an earlier item of that day, and an
 * item without a readable date behind the item before it.
 *
 * @param dateOf an EDTF string
 * @param timeZone the record’s; ignored if it is not an IANA name
 */
export function inReadingOrder<T>(
	items: readonly T[],
	dateOf: (item: T) => string,
	timeZone = ''
): T[] {
	const zone = isTimeZone(timeZone) ? timeZone : undefined;
	const clock = toClock(clockOf(zone, items.map(dateOf)));
	let latest = -Infinity;
	let isOrdered = true;
	let before = -Infinity;
	const dated = items.map((item) => {
		const date = dateOf(item);
		if (!parsePartialDate(date)) return { item, start: before };
		const [start, end] = beginningOf(toDateData(date, clock));
		if (end <= latest) isOrdered = false;
		latest = Math.max(latest, start);
		const staysBehind = end - start <= day && start < before && before < end;
		if (!staysBehind) before = start;
		return { item, start: before };
	});
	if (isOrdered) return [...items];
	return dated.sort((a, b) => a.start - b.start).map(({ item }) => item);
}
