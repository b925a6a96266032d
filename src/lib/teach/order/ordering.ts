import { createRandom, hashOf, pickBelow, shuffled } from '#lib/teach/random.ts';
import { tellsDate } from '#lib/teach/tells-date.ts';
import { setParameter } from '#lib/record/query.ts';
import { parseRoute } from '#lib/record/routes.ts';
import { isBefore, isRightOrder, maxGraded } from '#lib/record/time-order.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';

/** The parameters of an exercise in its address. Everybody who opens the address gets the same exercise. */
export interface ExerciseSet {
	/** The number of events, or fewer if the record has fewer. */
	n: number;
	/** Decides which events are drawn and how they are shuffled; a whole number from 0. */
	seed: number;
}

/** How many events an exercise can have. */
export const sizes = { min: 3, max: maxGraded } as const;

/** Up to this many chosen events are all in the exercise. From more, `n` are drawn. */
export const maxChosen = 8;

/** The exercise of an address without parameters. */
const defaultSet: ExerciseSet = { n: 6, seed: 1 };

/** Seeds are below this number: nine digits at most. */
const seedLimit = 1_000_000_000;

/** Events to be put in order. */
export interface Exercise {
	/** The events in reading order, which is one of the right orders. */
	solution: readonly TimelineEvent[];
	/** The events in the order in which they are handed out, which is never a right one. */
	start: readonly TimelineEvent[];
}

/** Reads `n` and `seed` from a query string. Missing or invalid values get their defaults. */
export function parseSet(search: string): ExerciseSet {
	const query = new URLSearchParams(search);
	const read = (name: string) => {
		const text = query.get(name) ?? '';
		// Accepts only what this page writes: no signs, fractions or leading zeros.
		return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
	};
	const isSize = (n: number) => n >= sizes.min && n <= sizes.max;
	const n = read('n') ?? NaN;
	const chosen = parseRoute(search)?.length ?? 0;
	const all = isSize(chosen) && chosen <= maxChosen ? chosen : defaultSet.n;
	return { n: isSize(n) ? n : all, seed: read('seed') ?? defaultSet.seed };
}

/** The events whose cards do not reveal a date. */
export function fitEvents({ events, language }: Timeline): TimelineEvent[] {
	return events.filter(({ title, track }) => !tellsDate(`${title} ${track.label}`, language));
}

/** Writes `n` and `seed` into a query string and keeps its other parameters. */
export function formatSet({ n, seed }: ExerciseSet, search = ''): string {
	return setParameter(setParameter(search, 'n', String(n)), 'seed', String(seed));
}

/** How many draws are made until one is good enough. If none is, the best is used. */
const maxDraws = 8;

/** A draw is good enough if this share of its pairs has a certain order. A few ties are part of the task. */
const goodShare = 0.9;

/**
 * Makes an exercise. Divides the reading order into `n` parts and draws one event from each. Events whose cards would
 * reveal a date are left out. Dates of drawn events may overlap.
 *
 * @returns null if no pair of the drawn events has a certain order
 */
export function makeExercise(timeline: Timeline, { n, seed }: ExerciseSet): Exercise | null {
	const pool = fitEvents(timeline);
	// The events are part of the seed. Otherwise a class that knows the answers for one record could guess the next.
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

/** Draws one item from each of `size` parts of about equal length, in order. */
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

/** How many seeds are tried to find another exercise. */
const maxTries = 20;

/**
 * The seed of the next exercise, which is the same for a whole class. Skips seeds that hand out the same cards in the
 * same order.
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
