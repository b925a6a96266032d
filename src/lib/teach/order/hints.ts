import { isoDay } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';
import { isBefore } from '#lib/record/time-order.ts';
import type { DateData, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDate, formatDay } from '#lib/messages/dates.ts';

/** A hint for a card: another card that is certainly earlier, or the month of the card. */
export interface Hint {
	event: TimelineEvent;
	/** The earlier card; null if the hint is the month. */
	laterThan: TimelineEvent | null;
}

/**
 * The next hint. It is for the first card that has a certainly earlier card below it, and first names that card, then
 * the month.
 *
 * @param given the hints so far, which are not repeated
 * @returns null if no card is placed before a certainly earlier one, or if no hint is left
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

/** The month of a date, such as “September 2025”. If the date is uncertain or spans several months, the whole date. */
export function formatMonth(date: DateData, language: string): string {
	const month = isoDay(date.start).slice(0, -'-25'.length);
	const whole = parsePlainDate(month);
	const isInside = whole && !date.isSoft && !date.noStart && date.end && date.end <= whole.end;
	if (isInside) return formatDay(month, language);
	return parsePlainDate(date.edtf) ? formatDay(date.edtf, language) : formatDate(date, language);
}
