import type { Lesson, LessonStep, Teaching } from '#lib/record/lessons.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { fitEvents, maxChosen, sizes, type ExerciseSet } from './order/ordering.ts';

/** The cards that a class puts in order: the same on the screen, on paper and in the plan. */
export interface CardSet extends ExerciseSet {
	/** The ids of the events. */
	events: string[];
}

/** The seed of a set that no lesson of the site names. */
const usualSeed = 1;

/** The cards of a step of a lesson; null if it has too few or too many. */
export function cardsOfStep(
	{ cards, events = [] }: LessonStep,
	timeline: Timeline
): CardSet | null {
	const fit = new Set(fitEvents(timeline).map(({ id }) => id));
	const ids = (cards ?? events).filter((id) => fit.has(id));
	const isSet = ids.length >= sizes.min && ids.length <= maxChosen;
	return isSet ? { n: ids.length, seed: usualSeed, events: ids } : null;
}

/** The steps of a lesson that have cards: those that name them, or else those that show enough events. */
export function stepsWithCards({ parts }: Lesson): LessonStep[] {
	const steps = parts.flat();
	const named = steps.filter(({ cards }) => cards);
	return named.length > 0 ? named : steps;
}

/** The cards of the first lesson that has any; null if none has. */
export const cardsOfLessons = (lessons: readonly Lesson[], timeline: Timeline): CardSet | null =>
	lessons
		.flatMap(stepsWithCards)
		.map((step) => cardsOfStep(step, timeline))
		.find((set) => set !== null) ?? null;

/** All cards of the site's lessons. */
export function cardsOfTeaching({ seed, cards }: Teaching): CardSet {
	const events = cards.map(({ event }) => event);
	return { n: events.length, seed, events };
}
