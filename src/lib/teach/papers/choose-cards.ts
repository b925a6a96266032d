import { makeExercise, type ExerciseSet } from '#lib/teach/order/ordering.ts';
import { quoteOnCard } from '#lib/teach/order/quote-on-card.ts';
import { tellsDate } from '#lib/teach/tells-date.ts';
import type { Statement, Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** A card to cut out. It tells no date. */
export interface ChosenCard {
	/** Its name in the answer key: from A, in the order of the sheet. */
	letter: string;
	event: TimelineEvent;
	/** The quoted words; null if they tell a date or are too long for a card. */
	quote: string | null;
	/** Null also where they are not on the card themselves. */
	translation: NonNullable<Statement['translation']> | null;
	/** Whether its picture is on it: its credit tells no date. */
	hasPicture?: true;
	/** What happened; null if it tells a date or has no room on the card. */
	summary: string | null;
}

/** How many characters fit on a card under a title of three lines. */
const maxText = 240;
/** The same under a picture. */
const maxWithPicture = 120;

/** The cards of the exercise of that set, as it hands them out: a class on paper and one on screens has the same. */
export function chooseCards(timeline: Timeline, set: ExerciseSet): ChosenCard[] {
	return (makeExercise(timeline, set)?.start ?? []).map((event, i) => ({
		letter: String.fromCharCode('A'.charCodeAt(0) + i),
		event,
		...textsOf(event, timeline.language)
	}));
}

/** The texts of a card under its title: first the quote, then the summary, as far as there is room. */
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
