import { makeExercise, type ExerciseSet } from '#lib/teach/order/ordering.ts';
import { quoteOnCard } from '#lib/teach/order/quote-on-card.ts';
import { tellsDate } from '#lib/teach/tells-date.ts';
import type { Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A card to cut out. It reveals no date. */
export interface ChosenCard {
	/** The card's letter in the answer key: from A, in the order of the card sheet. */
	letter: string;
	event: TimelineEvent;
	/** The quote; null if it reveals a date or is too long for a card. */
	quote: string | null;
	/** The quote's translation; null if it does not fit, or if the quote itself is not on the card. */
	translation: NonNullable<Statement['translation']> | null;
	/** Whether the picture is on the card. It is left out if its credit reveals a date. */
	hasPicture?: true;
	/** What happened; null if it reveals a date or does not fit on the card. */
	summary: string | null;
}

/** How many characters fit on a card below a title of three lines. */
const maxText = 240;
/** How many characters fit if the card also has a picture. */
const maxWithPicture = 120;

/** The cards of an exercise in the order in which they are handed out, the same as on the screen. */
export function chooseCards(timeline: Timeline, set: ExerciseSet): ChosenCard[] {
	return (makeExercise(timeline, set)?.start ?? []).map((event, i) => ({
		letter: String.fromCharCode('A'.charCodeAt(0) + i),
		event,
		...textsOf(event, timeline.language)
	}));
}

/** The texts of a card below its title: first the quote, then the summary, as far as they fit. */
function textsOf(event: TimelineEvent, language: string) {
	const { summary, statement, picture } = event;
	const said = [picture?.credit, picture?.license, picture?.source?.publisher];
	const hasPicture = picture !== undefined && !tellsDate(said.join(' '), language);
	let room = hasPicture ? maxWithPicture : maxText;
	const fitting = (text: string | null | undefined) => {
		if (!text || text.length > room || tellsDate(text, language)) return null;
		room -= text.length;
		return text;
	};
	const words = quoteOnCard(event, language);
	const quote = words !== null && words.length <= room ? words : null;
	room -= quote?.length ?? 0;
	const { translation } = statement ?? {};
	const isTranslated = quote !== null && fitting(translation?.text) !== null;
	return {
		...(hasPicture && { hasPicture }),
		quote,
		translation: (isTranslated && translation) || null,
		summary: fitting(summary)
	};
}

/** The cards in a right order. */
export function solveCards(cards: readonly ChosenCard[]): ChosenCard[] {
	return cards.toSorted((a, b) => a.event.index - b.event.index);
}
