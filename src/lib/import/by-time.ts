import { dayMs } from '#lib/record/date-point.ts';
import { rangeOfBeginning, toDateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { findClock, isTimeZone, toLocalClock } from '#lib/record/record-clock.ts';

/**
 * Sorts items into reading order. If they already are in a valid reading order, they stay as they are. Otherwise they
 * are sorted by their starts, in the local time of their record. A day without a time stays behind an item of the same
 * day that was before it. An item without a readable date stays behind the item before it.
 *
 * @param dateOf returns an EDTF text
 * @param timeZone the time zone of the record; ignored if it is not an IANA name
 */
export function toReadingOrder<T>(
	items: readonly T[],
	dateOf: (item: T) => string,
	timeZone = ''
): T[] {
	const zone = isTimeZone(timeZone) ? timeZone : undefined;
	const clock = toLocalClock(findClock(zone, items.map(dateOf)));
	let latest = -Infinity;
	let isOrdered = true;
	let previousStart = -Infinity;
	const itemsWithStart = items.map((item) => {
		const date = dateOf(item);
		if (!parsePartialDate(date)) return { item, start: previousStart };
		const [start, end] = rangeOfBeginning(toDateData(date, clock));
		if (end <= latest) isOrdered = false;
		latest = Math.max(latest, start);
		const staysBehind = end - start <= dayMs && start < previousStart && previousStart < end;
		if (!staysBehind) previousStart = start;
		return { item, start: previousStart };
	});
	if (isOrdered) return [...items];
	return itemsWithStart.sort((a, b) => a.start - b.start).map(({ item }) => item);
}
