import type { Lesson, LessonStep, Teaching } from '#lib/record/lessons.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import {
	eventsForCards,
	maxChosenEvents,
	exerciseSize,
	type ExerciseParams
} from './order/exercise.ts';

/** A set of cards that a class puts in order: the same on the screen, on paper and in the plan. */
export interface CardSet extends ExerciseParams {
	/** The ids of the events on the cards. */
	events: string[];
}

/** The seed for sets of cards that are not from the site's lessons. */
const defaultSeed = 1;

/** The cards of a lesson's step; null if it has too few or too many events. */
export function cardSetOfStep(
	{ cards, events = [] }: LessonStep,
	timeline: Timeline
): CardSet | null {
	const possibleIds = new Set(eventsForCards(timeline).map(({ id }) => id));
	const ids = (cards ?? events).filter((id) => possibleIds.has(id));
	const isSizeAllowed = ids.length >= exerciseSize.min && ids.length <= maxChosenEvents;
	return isSizeAllowed ? { n: ids.length, seed: defaultSeed, events: ids } : null;
}

/** The steps that can have cards: those that list cards or, if no step does, all steps. */
export function stepsWithCards({ parts }: Lesson): LessonStep[] {
	const steps = parts.flat();
	const stepsWithOwnCards = steps.filter(({ cards }) => cards);
	return stepsWithOwnCards.length > 0 ? stepsWithOwnCards : steps;
}

/** The first set of cards in any of the lessons; null if there is none. */
export const firstCardSet = (lessons: readonly Lesson[], timeline: Timeline): CardSet | null =>
	lessons
		.flatMap(stepsWithCards)
		.map((step) => cardSetOfStep(step, timeline))
		.find((set) => set !== null) ?? null;

/** The set of all cards of the site's lessons. */
export function cardSetOfTeaching({ seed, cards }: Teaching): CardSet {
	const events = cards.map(({ event }) => event);
	return { n: events.length, seed, events };
}
