import { isoDay } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';
import { isBefore } from '#lib/record/time-order.ts';
import type { DateData, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDate, formatDay } from '#lib/messages/dates.ts';

/** A hint for a card: either names another card that is certainly earlier, or the card's month. */
export interface Hint {
	/** The card that the hint is for. */
	event: TimelineEvent;
	/** The earlier card; null if the hint is the month. */
	laterThan: TimelineEvent | null;
}

/**
 * Finds the next hint: for the first card that has a certainly earlier card below it, and a hint left. A card's first hint
 * names the earlier card, its second hint the month.
 *
 * @param given the hints so far, which are not repeated
 * @returns null if every card is below all certainly earlier ones, or if no hint is left
 */
export function nextHint(order: readonly TimelineEvent[], given: readonly Hint[]): Hint | null {
	for (const [i, event] of order.entries()) {
		const earlier = order.slice(i + 1).findLast((other) => isBefore(other, event));
		if (!earlier) continue;
		for (const laterThan of [earlier, null]) {
			const isGiven = given.some((hint) => hint.event === event && hint.laterThan === laterThan);
			if (!isGiven) return { event, laterThan };
		}
	}
	return null;
}

/**
 * The month of a date, such as “September 2025”; the whole date if it is not certainly inside one month: approximate,
 * uncertain, longer, or without a beginning or an end.
 */
export function formatMonth(date: DateData, language: string): string {
	const monthText = isoDay(date.start).slice(0, -'-25'.length);
	const wholeMonth = parsePlainDate(monthText);
	const isInside =
		wholeMonth && !date.isSoft && !date.noStart && date.end && date.end <= wholeMonth.end;
	if (isInside) return formatDay(monthText, language);
	return parsePlainDate(date.edtf) ? formatDay(date.edtf, language) : formatDate(date, language);
}
