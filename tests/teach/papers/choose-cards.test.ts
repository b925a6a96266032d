import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cardCount,
	chooseCards,
	solveCards,
	type ChosenCard
} from '#lib/teach/papers/choose-cards.ts';
import { isBefore, isRightOrder } from '#lib/record/time-order.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';

const idsOf = (cards: readonly ChosenCard[]) => cards.map(({ event }) => event.id);

/** The words that a date of the shipped record may be told by. */
const english = /\b(20\d\d|January|February|March|April|May|June|July|August|September)\b/;

describe('the cards of the shipped record', () => {
	test('are eight, lettered, and tell no date', () => {
		for (let seed = 0; seed < 300; seed++) {
			const cards = chooseCards(shippedTimeline, seed);
			expect(cards.map(({ letter }) => letter).join('')).toBe('ABCDEFGH');
			expect(new Set(idsOf(cards)).size).toBe(cardCount);
			for (const { event, quote, summary } of cards) {
				expect(`${event.title} ${quote} ${summary}`).not.toMatch(english);
			}
		}
	});

	test('are in no order that may be another way round, and not laid out in a right one', () => {
		for (let seed = 0; seed < 1_000; seed++) {
			const cards = chooseCards(shippedTimeline, seed);
			expect(isRightOrder(cards.map(({ event }) => event))).toBe(false);
			const groups = solveCards(cards);
			const forced = groups.flatMap((group, i) =>
				group.flatMap(({ event }) =>
					groups.slice(i + 1).flatMap((later) => later.map((card) => [event, card.event] as const))
				)
			);
			expect(forced.filter(([event, later]) => !isBefore(event, later))).toEqual([]);
		}
	});

	test('are the same for a seed, and others for another', () => {
		const ids = Array.from({ length: 40 }, (_, seed) => idsOf(chooseCards(shippedTimeline, seed)));
		expect(ids.map((_, seed) => idsOf(chooseCards(shippedTimeline, seed)))).toEqual(ids);
		expect(new Set(ids.map(String)).size).toBe(40);
	});

	test('come from all of the record: two of its first half at least, and of its second', () => {
		const half = shippedTimeline.events.length / 2;
		for (let seed = 0; seed < 100; seed++) {
			const early = chooseCards(shippedTimeline, seed).filter(({ event }) => event.index < half);
			expect(early.length).toBeGreaterThanOrEqual(2);
			expect(early.length).toBeLessThanOrEqual(cardCount - 2);
		}
	});

	test('may have one date: then either comes first', () => {
		const ties = Array.from({ length: 100 }, (_, seed) =>
			solveCards(chooseCards(shippedTimeline, seed))
		)
			.flat()
			.filter((group) => group.length > 1);
		expect(ties.length).toBeGreaterThan(0);
		for (const [one, ...others] of ties) {
			for (const { event } of others) {
				expect(event.date.start).toBe(one?.event.date.start);
				expect(event.date.end).toBe(one?.event.date.end);
			}
		}
	});
});

test('of any record they are no more than there are, and have one right order', () => {
	fc.assert(
		fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 60 }), (seed, events) => {
			const timeline = aTimeline(seed, { events });
			const cards = chooseCards(timeline, seed);
			expect(new Set(idsOf(cards)).size).toBe(cards.length);
			expect(cards.length).toBeLessThanOrEqual(Math.min(cardCount, events));
			const groups = solveCards(cards);
			expect(
				groups
					.flat()
					.map(({ letter }) => letter)
					.sort()
			).toEqual(cards.map(({ letter }) => letter));
			groups.forEach((group, i) => {
				for (const { event } of group) {
					for (const next of groups[i + 1] ?? []) {
						expect(event.date.end).toBeLessThanOrEqual(next.event.date.start);
					}
				}
			});
			// Never solved already.
			if (groups.length > 1) {
				const starts = cards.map(({ event }) => event.date.start);
				expect(starts).not.toEqual(starts.toSorted((a, b) => a - b));
			}
		}),
		{ numRuns: 200 }
	);
});
