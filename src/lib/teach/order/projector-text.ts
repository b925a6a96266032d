import type { Statement, TimelineEvent } from '#lib/record/timeline.ts';
import { cardTexts } from '#lib/teach/card-texts.ts';
import { splitSentences } from '#lib/teach/sentences.ts';

/**
 * The text below a card’s title on a projector: what was said, or sentences about the event. A class reads the
 * translation of a quote, so that it replaces the quote.
 */
export type ProjectorText =
	| { kind: 'quote' }
	| { kind: 'translation'; translation: NonNullable<Statement['translation']> }
	| { kind: 'summary'; text: string };

/** How much more room a quote, or the first sentence about an event, may take than other sentences. */
const firstTextFactor = 1.75;

/**
 * Chooses the text of a card. It does not reveal the date.
 *
 * @param language the record's language, BCP 47
 * @param room the room below the title, in characters; 0 for none
 * @returns null if nothing fits
 */
export function projectorText(
	event: TimelineEvent,
	language: string,
	room: number
): ProjectorText | null {
	const maxLength = firstTextFactor * room;
	const { quote, translation, summary } = cardTexts(event, language, Infinity);
	if (translation && translation.text.length <= maxLength)
		return { kind: 'translation', translation };
	if (quote !== null && quote.length <= maxLength) return { kind: 'quote' };
	const [first, ...others] = splitSentences(summary ?? '');
	if (!first || first.length > maxLength) return null;
	let text = first;
	for (const sentence of others) {
		if (text.length + sentence.length > room) break;
		text += ` ${sentence}`;
	}
	return { kind: 'summary', text };
}
