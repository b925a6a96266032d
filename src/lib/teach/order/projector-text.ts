import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { cardTexts } from '#lib/teach/card-texts.ts';
import { splitSentences } from '#lib/teach/sentences.ts';

/** The texts below a card’s title on a projector. */
export interface ProjectorText {
	/** What was said. A class reads the translation of a quote, so that it replaces the quote. Null if it does not fit. */
	said: { kind: 'quote' } | { kind: 'translation'; translation: Translation } | null;
	/** Sentences about the event; null if none fits. */
	summary: string | null;
}

type Translation = NonNullable<Statement['translation']>;

/** How much more room a quote and the first sentence about an event may take than other sentences. */
const firstTextFactor = 1.75;

/**
 * Chooses the texts of a card: what was said, and sentences about the event, which may tell more about its order. They do
 * not reveal the date.
 *
 * @param language the record's language, BCP 47
 * @param room the room below the title, in characters; 0 for none
 */
export function projectorText(event: TimelineEvent, language: string, room: number): ProjectorText {
	const maxLength = firstTextFactor * room;
	const { quote, translation, summary } = cardTexts(event, language, Infinity);
	let said: ProjectorText['said'] = null;
	let length = 0;
	if (translation && translation.text.length <= maxLength) {
		said = { kind: 'translation', translation };
		length = translation.text.length;
	} else if (quote !== null && quote.length <= maxLength) {
		said = { kind: 'quote' };
		length = quote.length;
	}
	const sentences: string[] = [];
	for (const sentence of splitSentences(summary ?? '')) {
		length += sentence.length;
		if (length > (sentences.length > 0 ? room : maxLength)) break;
		sentences.push(sentence);
	}
	return { said, summary: sentences.join(' ') || null };
}
