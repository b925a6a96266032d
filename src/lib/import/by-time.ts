import { beginningOf, toDateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

/**
 * Items in reading order: as they are where that is one, else by their starts. An item without a readable
 * date stays behind the one before it.
 *
 * @param dateOf an EDTF string
 */
export function inReadingOrder<T>(items: readonly T[], dateOf: (item: T) => string): T[] {
	let latest = -Infinity;
	let isOrdered = true;
	let before = -Infinity;
	const dated = items.map((item) => {
		const date = dateOf(item);
		if (!parsePartialDate(date)) return { item, start: before };
		const [start, end] = beginningOf(toDateData(date));
		if (end <= latest) isOrdered = false;
		latest = Math.max(latest, start);
		before = start;
		return { item, start };
	});
	if (isOrdered) return [...items];
	return dated.sort((a, b) => a.start - b.start).map(({ item }) => item);
}
