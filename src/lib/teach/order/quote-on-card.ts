import { tellsDate } from '#lib/teach/tells-date.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

/** Quotes that are longer than this, in characters, are folded. */
export const maxShownQuote = 60;

/** The quote on a card, in print and on the screen; null if there is none or if it would reveal the date. */
export function quoteOnCard({ statement }: TimelineEvent, language: string): string | null {
	if (!statement || tellsDate(statement.quote, statement.lang ?? language)) return null;
	return statement.quote;
}
