import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { sentencesOf } from './sentences.ts';
import { tellsDate } from './tells-date.ts';

/** The texts of a card below its title, in print and on the screen. None of them reveals a date. */
export interface CardTexts {
	/** The quote; null if there is none, if it reveals a date, or if it is too long for a card. */
	quote: string | null;
	/** The quote's translation; null if it does not fit, or if the quote itself is not on the card. */
	translation: NonNullable<Statement['translation']> | null;
	/** The sentences on what happened that reveal no date and fit; null if there are none. */
	summary: string | null;
	/** Whether a text or a sentence is left out. */
	isShortened: boolean;
}

/** The quote on a card; null if there is none or if it would reveal the date. */
export function quoteOnCard({ statement }: TimelineEvent, language: string): string | null {
	if (!statement || tellsDate(statement.quote, statement.lang ?? language)) return null;
	return statement.quote;
}

/** Quotes that are longer than this, in characters, are folded on the screen. */
export const maxShownQuote = 60;

/** For how many characters a card of an exercise has room below a title of three lines. A sheet has at most eight cards. */
export const roomOnCard = (cards: number): number => (cards <= 6 ? 400 : 240);

/** Stands for sentences that are left out before others. */
const gap = '… ';

/**
 * The texts of a card: first the quote with its translation, then the sentences of the summary. Those that reveal a date
 * are left out, and from the first that does not fit, all others.
 *
 * @param language the record's, BCP 47
 * @param room for how many characters there is room below the title
 */
export function cardTexts(event: TimelineEvent, language: string, room: number): CardTexts {
	let left = room;
	const take = (text: string) => {
		if (text.length > left) return false;
		left -= text.length;
		return true;
	};
	const words = quoteOnCard(event, language);
	const quote = words !== null && take(words) ? words : null;
	const { translation = null } = event.statement ?? {};
	const isTranslated =
		quote !== null &&
		translation &&
		!tellsDate(translation.text, language) &&
		take(translation.text);
	const sentences = sentencesOf(event.summary);
	const parts: string[] = [];
	let isGap = false;
	for (const sentence of sentences) {
		if (tellsDate(sentence, language)) isGap = true;
		else {
			const text = (isGap ? gap : '') + sentence;
			if (!take(text)) break;
			parts.push(text);
			isGap = false;
		}
	}
	const summary = parts.join(' ') || null;
	return {
		quote,
		translation: isTranslated ? translation : null,
		summary,
		isShortened:
			(event.statement !== null && quote === null) ||
			(quote !== null && translation !== null && !isTranslated) ||
			parts.length < sentences.length
	};
}
