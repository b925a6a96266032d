import { cardTexts, roomOnCard, type CardTexts } from '#lib/teach/card-texts.ts';
import { makeExercise, type ExerciseSet } from '#lib/teach/order/ordering.ts';
import { tellsDate } from '#lib/teach/tells-date.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A card to cut out. It reveals no date. */
export interface ChosenCard extends CardTexts {
	/** The card's letter in the answer key: from A, in the order of the card sheet. */
	letter: string;
	event: TimelineEvent;
	/** Whether the picture is on the card. */
	hasPicture?: true;
}

/** With more text or more cards, a picture would be too small to be read. */
const withPicture = { text: 120, cards: 6 };

/** The cards of an exercise in the order in which they are handed out, the same as on the screen. */
export function chooseCards(timeline: Timeline, set: ExerciseSet): ChosenCard[] {
	const { language } = timeline;
	const events = makeExercise(timeline, set)?.start ?? [];
	return events.map((event, i) => {
		const texts = cardTexts(event, language, roomOnCard(events.length));
		const hasPicture = events.length <= withPicture.cards && fitsPicture(event, texts, language);
		return {
			letter: String.fromCharCode('A'.charCodeAt(0) + i),
			event,
			...texts,
			...(hasPicture && { hasPicture })
		};
	});
}

/** Whether a picture fits beside the whole text, and its credit reveals no date. */
function fitsPicture({ picture }: TimelineEvent, texts: CardTexts, language: string): boolean {
	const { quote, translation, summary, isShortened } = texts;
	const length = [quote, translation?.text, summary].join('').length;
	const said = [picture?.credit, picture?.license, picture?.source?.publisher].join(' ');
	return (
		picture !== undefined &&
		!isShortened &&
		length <= withPicture.text &&
		!tellsDate(said, language)
	);
}

/** The cards in a right order. */
export function solveCards<Card extends Pick<ChosenCard, 'event'>>(cards: readonly Card[]): Card[] {
	return cards.toSorted((a, b) => a.event.index - b.event.index);
}
