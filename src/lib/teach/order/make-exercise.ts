import { createRandom, hashText, randomBelow, shuffled } from '#lib/teach/random.ts';
import { pickLessonCards } from '#lib/teach/pick-lesson-events.ts';
import { refersBack } from '#lib/teach/refers-back.ts';
import { isBefore, isRightOrder, isTied } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import {
	defaultParams,
	eventsForCards,
	seedLimit,
	type Exercise,
	type ExerciseParams
} from './exercise.ts';

/** The maximum number of draws. If none is good enough, the best is used. */
const maxDraws = 8;

/** A draw is good enough if this share of its pairs of events has a certain order. A few ties are part of the task. */
const goodShare = 0.9;

/** The maximum number of shuffles until at most one card is at its position. If none is, the best is used. */
const maxShuffles = 20;

/**
 * Makes an exercise. The first set has the cards of the general lesson. For other sets, divides the reading order into `n`
 * parts, and draws one event from each. Uses no events whose cards would reveal a date, and, unless there are too few
 * others, none whose title makes no sense alone (“A week later …”). The dates of the drawn events may overlap.
 *
 * @returns null if no pair of the drawn events has a certain order
 */
export function makeExercise(timeline: Timeline, { n, seed }: ExerciseParams): Exercise | null {
	const possible = eventsForCards(timeline);
	const withoutBackReference = possible.filter(({ title }) => !refersBack(title));
	const lessonCards = seed === defaultParams.seed ? pickLessonCards(timeline) : [];
	const firstCards = countOrderedPairs(lessonCards) > 0 ? lessonCards : [];
	const pool = [firstCards, withoutBackReference].find(({ length }) => length >= n) ?? possible;
	// The random numbers also depend on the events. Otherwise, a class could guess the order for one record from another.
	const random = createRandom(seed + hashText(pool.map(({ id, date }) => id + date.edtf).join()));
	const size = Math.min(n, pool.length);
	const possiblePairs = (size * (size - 1)) / 2;
	let solution: TimelineEvent[] = [];
	let mostPairs = 0;
	for (let i = 0; i < maxDraws && mostPairs < goodShare * possiblePairs; i++) {
		const drawn = drawSpread(pool, size, random);
		const pairs = countOrderedPairs(drawn);
		if (pairs > mostPairs) [mostPairs, solution] = [pairs, drawn];
	}
	if (mostPairs === 0) return null;
	let start = solution.toReversed();
	let fewestRight = size;
	for (let i = 0; i < maxShuffles && fewestRight > 1; i++) {
		const order = shuffled(solution, random);
		const rightCount = order.filter((event, i) => isTied(event, solution[i] ?? event)).length;
		if (rightCount < fewestRight && !isRightOrder(order))
			[fewestRight, start] = [rightCount, order];
	}
	return { solution, start };
}

/** Divides the items into `size` parts of about equal length, and draws one item from each. */
function drawSpread<T>(pool: readonly T[], size: number, random: () => number): T[] {
	return Array.from({ length: size }, (_, i) => {
		const from = Math.floor((i * pool.length) / size);
		const to = Math.floor(((i + 1) * pool.length) / size);
		return pool[from + randomBelow(to - from, random)] as T;
	});
}

/** The number of pairs of events whose first event was certainly before the second. */
function countOrderedPairs(events: readonly TimelineEvent[]): number {
	return events.reduce(
		(sum, event, i) => sum + events.slice(i + 1).filter((later) => isBefore(event, later)).length,
		0
	);
}

/** How many seeds are tried for another exercise. */
const maxTries = 20;

/**
 * The seed of the next exercise, the same for everybody in a class: of one with other cards or, if there are none, with the
 * same cards in another order.
 *
 * @param currentIds the ids of the current cards in their order; by default those of `seed`
 */
export function nextSeed(
	timeline: Timeline,
	{ n, seed }: ExerciseParams,
	currentIds = cardIdsFor(timeline, { n, seed })
): number {
	const next = Array.from({ length: maxTries }, (_, i) => (seed + 1 + i) % seedLimit);
	const findSeed = (isOther: (ids: readonly string[]) => boolean) =>
		next.find((seed) => isOther(cardIdsFor(timeline, { n, seed })));
	return (
		findSeed((ids) => ids.some((id) => !currentIds.includes(id))) ??
		findSeed((ids) => ids.join() !== currentIds.join()) ??
		(seed + 1) % seedLimit
	);
}

/** The ids of the cards of an exercise, in the order in which they are first shown. */
const cardIdsFor = (timeline: Timeline, set: ExerciseParams): string[] =>
	makeExercise(timeline, set)?.start.map(({ id }) => id) ?? [];
