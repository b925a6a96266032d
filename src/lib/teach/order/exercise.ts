import { hashText } from '#lib/teach/random.ts';
import { revealsDate } from '#lib/teach/reveals-date.ts';
import { setParameter } from '#lib/record/query.ts';
import { parseEventIds } from '#lib/record/routes.ts';
import { maxGradedEvents } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/**
 * The parameters of an exercise, which are part of its address. The same parameters give everybody the same exercise.
 */
export interface ExerciseParams {
	/** The number of cards; a short record may have fewer. */
	n: number;
	/** Decides which events are chosen and how they are shuffled; a whole number from 0. */
	seed: number;
}

/** The minimum and maximum number of cards in an exercise. */
export const exerciseSize = { min: 3, max: maxGradedEvents } as const;

/** If a teacher has chosen at most this many events, all are in the exercise. From more, `n` are drawn. */
export const maxChosenEvents = 8;

/** The parameters for an address without them. */
export const defaultParams: ExerciseParams = { n: 6, seed: 1 };

/** Seeds are less than this: at most nine digits. */
export const seedLimit = 1_000_000_000;

/** Events to put in order. */
export interface Exercise {
	/** The events in reading order, which is a right order. */
	solution: readonly TimelineEvent[];
	/**
	 * The events in shuffled order, which is never a right one. At most one card is at a right position, unless none of a few
	 * shuffles is like this.
	 */
	start: readonly TimelineEvent[];
}

/**
 * Reads `n` and `seed` from a query string. Uses defaults for missing or invalid values.
 *
 * @param lessonSize the number of cards of the general lesson, which is the default for `n`; less than three if it has none
 */
export function parseExerciseParams(search: string, lessonSize = 0): ExerciseParams {
	const query = new URLSearchParams(search);
	const readNumber = (name: string) => {
		const text = query.get(name) ?? '';
		// Accepts only numbers as this page writes them: without signs, fractions or leading zeros.
		return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
	};
	const isAllowedSize = (n: number) => n >= exerciseSize.min && n <= exerciseSize.max;
	const n = readNumber('n') ?? NaN;
	const chosenCount = parseEventIds(search)?.length ?? 0;
	const sizes = [n, chosenCount <= maxChosenEvents ? chosenCount : 0, lessonSize];
	return {
		n: sizes.find(isAllowedSize) ?? defaultParams.n,
		seed: readNumber('seed') ?? defaultParams.seed
	};
}

/** The events that can be cards, because their title and track reveal no date. */
export function eventsForCards({ events, language }: Timeline): TimelineEvent[] {
	return events.filter(({ title, track }) => !revealsDate(`${title} ${track.label}`, language));
}

/** Sorts ids by a hash, for the address of an exercise, which must not reveal the right order. */
export const withoutOrder = (ids: readonly string[]): string[] =>
	ids.toSorted((a, b) => hashText(a) - hashText(b));

/** The letter on a card. @param index in the shuffled order, from 0 */
export const cardLetter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/**
 * The number of a set of cards, which is its name on all pages and sheets. It is the seed. For chosen events, the
 * number also depends on the events, so that sets with the same number have the same cards.
 *
 * @param cards the cards; null if they are not from chosen events
 */
export function formatSetNumber(seed: number, cards: readonly { id: string }[] | null): string {
	const ids = withoutOrder((cards ?? []).map(({ id }) => id));
	return String(cards ? seed + 1_000 + ((hashText(ids.join()) >>> 0) % 9_000) : seed);
}

/** Sets `n` and `seed` in a query string, and keeps its other parameters. */
export function withExerciseParams({ n, seed }: ExerciseParams, search: string): string {
	return setParameter(setParameter(search, 'n', String(n)), 'seed', String(seed));
}
