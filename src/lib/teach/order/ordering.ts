import { createRandom, hashOf, pickBelow, shuffled } from '#lib/teach/random.ts';
import { tellsDate } from '#lib/teach/tells-date.ts';
import { setParameter } from '#lib/record/query.ts';
import { parseRoute } from '#lib/record/routes.ts';
import { isBefore, isRightOrder, maxMarked } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** Which exercise it is: the same for everybody who opens its address. */
export interface ExerciseSet {
	/** How many events, if the record has as many. */
	n: number;
	/** Which of them, and how they are shuffled in this record: a whole number from 0. */
	seed: number;
}

/** How many events an exercise may have. */
export const sizes = { min: 3, max: maxMarked } as const;

/** How many events a teacher may choose: all of them are in the exercise. Of a longer route some are drawn. */
export const maxChosen = 8;

const defaultSet: ExerciseSet = { n: 6, seed: 1 };

/** Seeds have up to nine digits. */
const seedLimit = 1_000_000_000;

/** Events to be put in order. */
export interface Exercise {
	/** In reading order, which is one of the right ones. */
	solution: readonly TimelineEvent[];
	/** As they are handed out: never a right order. */
	start: readonly TimelineEvent[];
}

/** Reads `n` and `seed` from a query string; a missing or invalid one gets its default. */
export function parseSet(search: string): ExerciseSet {
	const query = new URLSearchParams(search);
	const read = (name: string) => {
		const text = query.get(name) ?? '';
		// Only what this page writes itself: no signs, no fractions, no leading zeros.
		return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
	};
	const isSize = (n: number) => n >= sizes.min && n <= sizes.max;
	const n = read('n') ?? NaN;
	const chosen = parseRoute(search)?.length ?? 0;
	const all = isSize(chosen) && chosen <= maxChosen ? chosen : defaultSet.n;
	return { n: isSize(n) ? n : all, seed: read('seed') ?? defaultSet.seed };
}

/** The events whose cards would not tell a date. */
export function fitEvents({ events, language }: Timeline): TimelineEvent[] {
	return events.filter(({ title, track }) => !tellsDate(`${title} ${track.label}`, language));
}

/** Writes an exercise into a query string; other parameters stay. */
export function formatSet({ n, seed }: ExerciseSet, search = ''): string {
	return setParameter(setParameter(search, 'n', String(n)), 'seed', String(seed));
}

/** Up to this many selections are drawn until one is good enough; else the best is taken. */
const maxDraws = 8;

/** A selection is good enough if this share of its pairs can be told apart: a few ties belong to the exercise. */
const goodShare = 0.9;

/**
 * Makes an exercise: the reading order is cut into `n` stretches, and of each one event is drawn. Events
 * whose cards would tell a date are left out. Dates of some may overlap.
 *
 * @returns null if no two of the events were one after the other, so that there is nothing to order
 */
export function makeExercise(timeline: Timeline, { n, seed }: ExerciseSet): Exercise | null {
	const pool = fitEvents(timeline);
	// Else a class that knows the key of one record would know that of the next.
	const random = createRandom(seed + hashOf(pool.map(({ id, date }) => id + date.edtf).join()));
	const size = Math.min(n, pool.length);
	const allPairs = (size * (size - 1)) / 2;
	let solution: TimelineEvent[] = [];
	let maxPairs = 0;
	for (let i = 0; i < maxDraws && maxPairs < goodShare * allPairs; i++) {
		const drawn = drawSpread(pool, size, random);
		const pairs = countPairs(drawn);
		if (pairs > maxPairs) [maxPairs, solution] = [pairs, drawn];
	}
	if (maxPairs === 0) return null;
	const start = shuffled(solution, random);
	return { solution, start: isRightOrder(start) ? solution.toReversed() : start };
}

/** One item of each of `size` stretches of about the same length, in their order. */
function drawSpread<T>(pool: readonly T[], size: number, random: () => number): T[] {
	return Array.from({ length: size }, (_, i) => {
		const from = Math.floor((i * pool.length) / size);
		const to = Math.floor(((i + 1) * pool.length) / size);
		return pool[from + pickBelow(to - from, random)] as T;
	});
}

/** In how many pairs the first event was certainly before the second. */
function countPairs(events: readonly TimelineEvent[]): number {
	return events.reduce(
		(sum, event, i) => sum + events.slice(i + 1).filter((later) => isBefore(event, later)).length,
		0
	);
}

/** This many seeds are tried to find another exercise. */
const maxTries = 20;

/**
 * The seed of the next exercise, the same for a whole class that goes on. Seeds that would hand out the
 * same cards in the same order are skipped.
 */
export function nextSeed(timeline: Timeline, { n, seed }: ExerciseSet): number {
	const startOf = (seed: number) =>
		makeExercise(timeline, { n, seed })
			?.start.map(({ id }) => id)
			.join();
	const now = startOf(seed);
	const next = (by: number) => (seed + by) % seedLimit;
	for (let by = 1; by < maxTries; by++) if (startOf(next(by)) !== now) return next(by);
	return next(1);
}
