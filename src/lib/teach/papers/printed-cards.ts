import { cardTexts, maxCharsOnCard, type CardTexts } from '#lib/teach/card-texts.ts';
import { cardLetter, type ExerciseParams } from '#lib/teach/order/exercise.ts';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { revealsDate } from '#lib/teach/reveals-date.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A card to cut out. It reveals no date. */
export interface PrintedCard extends CardTexts {
	/** The card's letter: A for the first card of the sheet. The answer key uses it. */
	letter: string;
	event: TimelineEvent;
	/** Set if the card has room for the event's picture. */
	hasPicture?: true;
}

/** A card may have a picture up to this length of the card's text, in characters, and this number of cards on the sheet. */
const pictureLimits = { text: 120, cards: 6 };

/** Makes the cards of an exercise, in the same shuffled order as on the screen. */
export function printedCards(timeline: Timeline, set: ExerciseParams): PrintedCard[] {
	const { language } = timeline;
	const events = makeExercise(timeline, set)?.start ?? [];
	return events.map((event, i) => {
		const texts = cardTexts(event, language, maxCharsOnCard(events.length));
		const hasPicture =
			events.length <= pictureLimits.cards && hasRoomForPicture(event, texts, language);
		return {
			letter: cardLetter(i),
			event,
			...texts,
			...(hasPicture && { hasPicture })
		};
	});
}

/** Whether a card has room for the picture beside its whole text, and the picture's credit reveals no date. */
function hasRoomForPicture(
	{ picture }: TimelineEvent,
	texts: CardTexts,
	language: string
): boolean {
	const { quote, translation, summary, isShortened } = texts;
	const textLength = [quote, translation?.text, summary].join('').length;
	const creditText = [picture?.credit, picture?.license, picture?.source?.publisher].join(' ');
	return (
		picture !== undefined &&
		!isShortened &&
		textLength <= pictureLimits.text &&
		!revealsDate(creditText, language)
	);
}

/** Sorts the cards into a right order. */
export function sortCards<Card extends Pick<PrintedCard, 'event'>>(cards: readonly Card[]): Card[] {
	return cards.toSorted((a, b) => a.event.index - b.event.index);
}
