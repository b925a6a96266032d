import { createRandom, pickBelow, shuffled } from './random.ts';
import { dateParts } from '#lib/messages/dates.ts';
import { setParameter } from '#lib/record/query.ts';
import { isBefore, isRightOrder, mostMarked } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Which exercise it is: the same one for everybody who opens its address. */
export interface ExerciseSet {
	/** How many events, if the record has as many. */
	n: number;
	/** Which of them, and how they are shuffled: a whole number from 0. */
	seed: number;
}

/** How few and how many events an exercise may have. */
export const sizes = { least: 4, most: mostMarked } as const;

const usual: ExerciseSet = { n: 6, seed: 1 };

/** Seeds are up to nine digits long. */
const seedLimit = 1_000_000_000;

/** Events to be put in order. */
export interface Exercise {
	/** In reading order, which is one of the right ones. */
	solution: readonly TimelineEvent[];
	/** As they are handed out: never a right order. */
	start: readonly TimelineEvent[];
}

/** Reads `n` and `seed` out of a query string; what cannot be read is as if it were not there. */
export function parseSet(search: string): ExerciseSet {
	const query = new URLSearchParams(search);
	const [n, seed] = ['n', 'seed'].map((name) => {
		const text = query.get(name) ?? '';
		// Only what this page writes itself: no signs, no fractions, no leading zeros.
		return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : NaN;
	}) as [number, number];
	return {
		n: n >= sizes.least && n <= sizes.most ? n : usual.n,
		seed: Number.isNaN(seed) ? usual.seed : seed
	};
}

/** Writes an exercise into a query string, beside the parameters in it that are not its own. */
export function formatSet({ n, seed }: ExerciseSet, search = ''): string {
	return setParameter(setParameter(search, 'n', String(n)), 'seed', String(seed));
}

const wordPattern = /[\p{L}\p{N}]{3,}/gu;

/**
 * Whether what a card shows says when its event was: it has a word of its date, as its year or the
 * name of its month. Its words are in the record's language.
 */
function tellsDate({ title, track, date, known }: TimelineEvent, language: string): boolean {
	const parts = [date, ...(known ? [known] : [])].flatMap((each) => dateParts(each, language));
	const dated = parts.flatMap(({ text, datetime }) =>
		datetime ? [datetime.slice(0, 4), ...(text.match(wordPattern) ?? [])] : []
	);
	const words = new Set(`${title} ${track.label}`.match(wordPattern));
	return dated.some((word) => words.has(word));
}

/** As many selections may be drawn, until one is good enough; else the best of them is taken. */
const draws = 8;

/** What share of a selection's pairs is to be told apart: a tie here and there is part of the exercise. */
const enough = 0.9;

/** So often is shuffled what came out right; then the right order is turned round. */
const shuffles = 20;

/**
 * Makes an exercise of a record: events from all over it, one by chance of each of `n` stretches of its
 * reading order, without those whose cards would say when they were. Some may overlap.
 *
 * @returns null where there is nothing to be put in order: no two of the events were one after the other
 */
export function makeExercise(
	{ events, language }: Timeline,
	{ n, seed }: ExerciseSet
): Exercise | null {
	const random = createRandom(seed);
	const pool = events.filter((event) => !tellsDate(event, language));
	const size = Math.min(n, pool.length);
	let solution: TimelineEvent[] = [];
	let most = 0;
	const all = (size * (size - 1)) / 2;
	for (let i = 0; i < draws && most < enough * all; i++) {
		const drawn = drawSpread(pool, size, random);
		const pairs = countPairs(drawn);
		if (pairs > most) [most, solution] = [pairs, drawn];
	}
	if (most === 0) return null;
	for (let i = 0; i < shuffles; i++) {
		const start = shuffled(solution, random);
		if (!isRightOrder(start)) return { solution, start };
	}
	return { solution, start: solution.toReversed() };
}

/** One of each of as many stretches as there are to be events, in the same order. */
function drawSpread<T>(pool: readonly T[], size: number, random: () => number): T[] {
	return Array.from({ length: size }, (_, i) => {
		const from = Math.floor((i * pool.length) / size);
		const to = Math.floor(((i + 1) * pool.length) / size);
		return pool[from + pickBelow(to - from, random)] as T;
	});
}

/** Of how many two events one was certainly before the other. */
function countPairs(events: readonly TimelineEvent[]): number {
	return events.reduce(
		(sum, event, i) => sum + events.slice(i + 1).filter((later) => isBefore(event, later)).length,
		0
	);
}

/** So many seeds are tried for an exercise that is another one. */
const tries = 20;

/**
 * The seed that comes next, so that a class that goes on gets the same exercise again; one that would
 * hand out the same cards in the same order is passed over.
 */
export function nextSeed(timeline: Timeline, { n, seed }: ExerciseSet): number {
	const startOf = (seed: number) =>
		makeExercise(timeline, { n, seed })
			?.start.map(({ id }) => id)
			.join();
	const now = startOf(seed);
	const next = (by: number) => (seed + by) % seedLimit;
	for (let by = 1; by < tries; by++) if (startOf(next(by)) !== now) return next(by);
	return next(1);
}
