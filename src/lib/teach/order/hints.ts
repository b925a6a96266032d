import { isoDay } from '#lib/record/date-point.ts';
import { parsePlainDate } from '#lib/record/partial-date.ts';
import { isBefore } from '#lib/record/time-order.ts';
import type { DateData, TimelineEvent } from '#lib/record/timeline.ts';
import { formatDate, formatDay } from '#lib/messages/dates.ts';

/** A hint for a card: another card that is certainly earlier, or its month. */
export interface Hint {
	event: TimelineEvent;
	/** Null for the month. */
	laterThan: TimelineEvent | null;
}

/**
 * The next hint for an order: for its first card that is placed before an earlier one, first by how much it is too
 * early, then its month.
 *
 * @param given the earlier hints: none is given twice
 * @returns null if no card is placed before an earlier one, or no hint is left
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

/** A date without its day: “September 2025”. In full, if it is not certain or goes beyond one month. */
export function formatMonth(date: DateData, language: string): string {
	const month = isoDay(date.start).slice(0, -'-25'.length);
	const whole = parsePlainDate(month);
	const isInside = whole && !date.isSoft && !date.noStart && date.end && date.end <= whole.end;
	if (isInside) return formatDay(month, language);
	return parsePlainDate(date.edtf) ? formatDay(date.edtf, language) : formatDate(date, language);
}
