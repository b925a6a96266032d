import { tellsDate } from '#lib/teach/tells-date.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** A longer quote is opened by a press, characters. */
export const maxShownQuote = 60;

/** The quoted words of a card, on paper and on the screen; null where there are none, or they tell a date. */
export function quoteOnCard({ statement }: TimelineEvent, language: string): string | null {
	if (!statement || tellsDate(statement.quote, statement.lang ?? language)) return null;
	return statement.quote;
}
