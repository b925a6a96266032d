import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { splitSentences } from './sentences.ts';
import { hideDates, revealsDate } from './reveals-date.ts';

/** The texts below a card's title, in print and on the screen. None of them reveals a date. */
export interface CardTexts {
	/** The quote; null if there is none, if it reveals a date, or if it is too long for the card. */
	quote: string | null;
	/**
	 * The quote's translation; null if there is none, if it reveals a date, if there is no room for it, or if the quote is
	 * not on the card.
	 */
	translation: NonNullable<Statement['translation']> | null;
	/** The first sentences of the summary, as many as fit, with an ellipsis for each date; null if none fits. */
	summary: string | null;
	/** Whether any text, sentence or date was left out. */
	isShortened: boolean;
}

/** The quote for a card; null if there is none, or if it reveals a date. */
export function quoteOnCard({ statement }: TimelineEvent, language: string): string | null {
	if (!statement || revealsDate(statement.quote, statement.lang ?? language)) return null;
	return statement.quote;
}

/**
 * The room on a card below a title of three lines, in characters. If a sheet has more than six cards, each is smaller:
 * a page then has eight instead of six.
 */
export const maxCharsOnCard = (cards: number): number => (cards <= 6 ? 400 : 240);

/**
 * Chooses the texts of a card: first the quote with its translation, then the sentences of the summary. Omits quotes that
 * reveal a date, because their words are not changed, and hides the dates in the summary. From the first sentence that
 * does not fit, omits all further ones.
 *
 * @param language the record's language, BCP 47
 * @param room the room below the title, in characters
 */
export function cardTexts(event: TimelineEvent, language: string, room: number): CardTexts {
	let charsLeft = room;
	/** Reserves room for a text. Returns false if it does not fit. */
	const takeRoom = (text: string) => {
		if (text.length > charsLeft) return false;
		charsLeft -= text.length;
		return true;
	};
	const quoteWithoutDate = quoteOnCard(event, language);
	const quote = quoteWithoutDate !== null && takeRoom(quoteWithoutDate) ? quoteWithoutDate : null;
	const { translation = null } = event.statement ?? {};
	const hasTranslation =
		quote !== null &&
		translation &&
		!revealsDate(translation.text, language) &&
		takeRoom(translation.text);
	const sentences = splitSentences(hideDates(event.summary, language));
	const firstTooLong = sentences.findIndex((sentence) => !takeRoom(sentence));
	const keptSentences = firstTooLong < 0 ? sentences : sentences.slice(0, firstTooLong);
	const summary = keptSentences.join(' ') || null;
	return {
		quote,
		translation: hasTranslation ? translation : null,
		summary,
		isShortened:
			(event.statement !== null && quote === null) ||
			(quote !== null && translation !== null && !hasTranslation) ||
			keptSentences.length < sentences.length ||
			revealsDate(event.summary, language)
	};
}
