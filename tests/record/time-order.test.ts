import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDateData } from '#lib/record/date-data.ts';
import { createRandom, randomBelow, shuffled } from '#lib/teach/random.ts';
import {
	isBefore,
	isRightOrder,
	isTied,
	gradeOrder,
	type Grading
} from '#lib/record/time-order.ts';
import type { LinkType, TimelineEvent } from '#lib/record/timeline.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const [one] = shippedTimeline.events;
if (!one) throw new Error('the record is empty');

/** Events of these dates, in this order. */
const at = (...dates: string[]): TimelineEvent[] =>
	dates.map((date, index) => ({
		...one,
		id: `event-${index}`,
		index,
		date: toDateData(date)
	}));

const count = (marks: readonly boolean[]) => marks.filter(Boolean).length;
const scores = ({ positions, neighbours }: Grading) => [count(positions), count(neighbours)];
const scoreOf = (events: readonly TimelineEvent[], ...order: number[]) =>
	scores(gradeOrder(order.map((i) => events[i] as TimelineEvent)));

describe('one event is before another', () => {
	test.each([
		['2025-08-06', '2025-08-07', true],
		['2025-08-06', '2025-08-06', false],
		['2025-08', '2025-08-31', false],
		['2025-08', '2025-09-01', true],
		['[2025-08-27..2025-08-28]', '2025-08-28', false],
		['[2025-08-27,2025-08-29]', '2025-08-28', false],
		['[2025-08-27..2025-08-28]', '2025-08-29', true],
		['2025', '2026-01', true],
		// What lasted counts by its start.
		['2025-08-27/2025-08-28', '2025-08-28', true],
		['2025-08-27', '2025-08-27/2025-08-28', false],
		['2025-08-06/..', '2026-06', true],
		['2025-08-06/', '2025-08-07', true],
		['2025-08-05', '2025-08-06/..', true],
		['../2025-08-06', '2025-08-07', true],
		['2025-04-04T09:30', '2025-04-04T10:30', true],
		['2025-04-04T09:30', '2025-04-04', false],
		['2025-04-04T09:30', '2025-04-05', true],
		['193X', '1940', true],
		['1939-21', '1939-07', false],
		['1939-21', '1939-10', true],
		// What is doubtful reaches one unit further.
		['2025-05~', '2025-06-15', false],
		['2025-05~', '2025-07-02', true],
		['2026-01-15', '2026-02?', false],
		['2025-12-30', '2026-02?', true],
		['2025-05-10~', '2025-05-11', false],
		['2025-05-10~', '2025-05-12', true]
	])('%s, %s: %s', (first, second, expected) => {
		const [a, b] = at(first, second) as [TimelineEvent, TimelineEvent];
		expect(isBefore(a, b)).toBe(expected);
		expect(isBefore(b, a)).toBe(false);
		expect(isTied(a, b)).toBe(!expected);
	});

	test('of two of one day, a link decides: a reply, what follows, and a report of it came later', () => {
		const pair = (type: LinkType, isForward: boolean, index = 1) => {
			const [a, b] = at('2025-08-06', '2025-08-06') as [TimelineEvent, TimelineEvent];
			const first = { ...a, index: 0 };
			return [first, { ...b, index, links: [{ type, isForward, event: first }] }] as const;
		};
		for (const [type, isForward, expected] of [
			['responds-to', true, true],
			['responds-to', false, false],
			['follows', true, true],
			['reported-by', false, true],
			['reported-by', true, false],
			['part-of', true, false],
			['contrasts-with', true, false]
		] as const) {
			const [a, b] = pair(type, isForward);
			expect([isBefore(a, b), isTied(a, b)], type).toEqual([expected, !expected]);
			expect(isBefore(b, a)).toBe(false);
		}
		// Links of a faulty record could run in a circle: they decide only in its own order.
		const [a, b] = pair('follows', true, -1);
		expect([isBefore(a, b), isBefore(b, a)]).toEqual([false, false]);
	});
});

describe('the marks', () => {
	const distinct = at('2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06');

	test('of distinct dates: places are counted one by one, neighbours pair by pair', () => {
		expect(scoreOf(distinct, 0, 1, 2, 3, 4, 5)).toEqual([6, 5]);
		expect(scoreOf(distinct, 1, 0, 2, 3, 4, 5)).toEqual([4, 3]);
		// One card at the wrong end leaves no card in its place, but the others beside one another.
		expect(scoreOf(distinct, 1, 2, 3, 4, 5, 0)).toEqual([0, 4]);
		expect(scoreOf(distinct, 5, 4, 3, 2, 1, 0)).toEqual([0, 0]);
	});

	test('say which', () => {
		const order = [0, 2, 1, 3, 4, 5].map((i) => distinct[i] as TimelineEvent);
		const { positions, neighbours, right } = gradeOrder(order);
		expect(positions).toEqual([true, false, false, true, true, true]);
		expect(neighbours).toEqual([false, false, false, true, true]);
		expect(right).toEqual(distinct);
	});

	test('two events of one day may be in either order', () => {
		const events = at('2025-08-19', '2025-08-26', '2025-08-26', '2025-09-25');
		expect(scoreOf(events, 0, 1, 2, 3)).toEqual([4, 3]);
		expect(scoreOf(events, 0, 2, 1, 3)).toEqual([4, 3]);
		expect(scoreOf(events, 1, 0, 2, 3)).toEqual([2, 1]);
	});

	test('an event whose month is known may be anywhere in that month', () => {
		const events = at('2026-01', '2026-02-03', '2026-02', '2026-02-20', '2026-05');
		for (const order of [
			[0, 1, 2, 3, 4],
			[0, 2, 1, 3, 4],
			[0, 1, 3, 2, 4]
		]) {
			expect(scoreOf(events, ...order)).toEqual([5, 4]);
		}
		expect(scoreOf(events, 2, 0, 1, 3, 4)).toEqual([3, 2]);
	});

	test('are not full if each card, or each pair, could be right alone, but not all together', () => {
		const events = at('2025-03-01', '2025-03-20', '2025-03', '2025-03');
		// Either card may be second or third, but not this way round.
		const [positions] = scoreOf(events, 2, 1, 0, 3);
		expect(positions).toBeLessThan(4);
		// Each may be followed by the next one, but the last was before the first.
		const chain = at('2025-03-01', '2025-03-20', '2025-03');
		expect(scoreOf(chain, 1, 2, 0)[1]).toBeLessThan(2);
	});

	test('an order that is right is compared with itself', () => {
		const events = at('2025-08-26', '2025-08-26', '2025-08-26', '2025-09-25').toReversed();
		const order = [3, 1, 2, 0].map((i) => events[i] as TimelineEvent);
		expect(gradeOrder(order).right).toEqual(order);
	});

	test('there are none of too many', () => {
		expect(() => gradeOrder(at(...Array.from({ length: 11 }, () => '2025')))).toThrow(RangeError);
		expect(scores(gradeOrder([]))).toEqual([0, 0]);
	});
});

/** A right order that chance has picked from all of them. */
function aRightOrder(events: readonly TimelineEvent[], random: () => number): TimelineEvent[] {
	const rest = [...events];
	const order: TimelineEvent[] = [];
	while (rest.length > 0) {
		const free = rest.filter((event) => rest.every((other) => !isBefore(other, event)));
		const next = free[randomBelow(free.length, random)] as TimelineEvent;
		rest.splice(rest.indexOf(next), 1);
		order.push(next);
	}
	return order;
}

describe('whatever the dates', () => {
	type Case = Record<'seed' | 'n' | 'days' | 'chance', number>;
	const cases: fc.Arbitrary<Case> = fc.record({
		seed: fc.integer({ min: 1, max: 1e6 }),
		n: fc.integer({ min: 1, max: 8 }),
		days: fc.constantFrom(3, 20, 60, 400),
		chance: fc.nat()
	});
	const play = ({ seed, n, days, chance }: Case) => ({
		events: aTimeline(seed, { events: n, days }).events,
		random: createRandom(chance)
	});

	test('reading order is a right one', () => {
		fc.assert(
			fc.property(cases, (at) => {
				const { events } = play(at);
				expect(isRightOrder(events)).toBe(true);
				expect(scores(gradeOrder(events))).toEqual([events.length, events.length - 1]);
			}),
			{ numRuns: 300, seed: 2025 }
		);
	});

	test('an order has full scores if it is right, and neither of them if it is not', () => {
		let right = 0;
		fc.assert(
			fc.property(cases, fc.boolean(), (at, isRight) => {
				const { events, random } = play(at);
				const order = isRight ? aRightOrder(events, random) : shuffled(events, random);
				const { positions, neighbours, right: nearest } = gradeOrder(order);
				const full = isRightOrder(order);
				if (isRight) expect(full).toBe(true);
				if (full) right++;
				expect(positions.every(Boolean)).toBe(full);
				// One card has no neighbour.
				if (events.length > 1) expect(neighbours.every(Boolean)).toBe(full);
				expect([positions.length, neighbours.length]).toEqual([events.length, events.length - 1]);
				expect(isRightOrder(nearest)).toBe(true);
				expect(new Set(nearest)).toEqual(new Set(events));
				if (full) expect(nearest).toEqual(order);
				expect(order.map((event, i) => nearest[i] === event)).toEqual(positions);
			}),
			{ numRuns: 1_000, seed: 2025 }
		);
		expect(right).toBeGreaterThan(400);
	});

	test('a right order in which two ties change places is a right one', () => {
		let swaps = 0;
		fc.assert(
			fc.property(cases, (at) => {
				const { events, random } = play(at);
				const order = aRightOrder(events, random);
				for (let i = 1; i < order.length; i++) {
					const [a, b] = [order[i - 1], order[i]] as [TimelineEvent, TimelineEvent];
					if (!isTied(a, b)) continue;
					swaps++;
					const swapped = order.with(i - 1, b).with(i, a);
					expect(scores(gradeOrder(swapped))).toEqual([order.length, order.length - 1]);
				}
			}),
			{ numRuns: 300, seed: 2025 }
		);
		expect(swaps).toBeGreaterThan(200);
	});

	test('distinct dates the other way round have no right neighbours, and one place at most', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 3_000 }), { minLength: 2, maxLength: 10 }),
				(days) => {
					const events = at(
						...days
							.sort((a, b) => b - a)
							.map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10))
					);
					expect(scoreOf(events, ...events.keys())).toEqual([days.length % 2, 0]);
				}
			),
			{ numRuns: 300, seed: 2025 }
		);
	});

	test('the scores are the best over all right orders', () => {
		const few = cases.filter(({ n }) => n < 6);
		fc.assert(
			fc.property(few, (at) => {
				const { events, random } = play(at);
				const order = shuffled(events, random);
				const rights = permutations(events).filter(isRightOrder);
				const inPlace = (right: TimelineEvent[]) => right.filter((each, i) => each === order[i]);
				const inPairs = (right: TimelineEvent[]) =>
					right.slice(1).filter((each, i) => {
						const place = order.indexOf(each);
						return place > 0 && order[place - 1] === right[i];
					});
				expect(scores(gradeOrder(order))).toEqual([
					Math.max(...rights.map((right) => inPlace(right).length)),
					Math.max(...rights.map((right) => inPairs(right).length))
				]);
			}),
			{ numRuns: 300, seed: 2025 }
		);
	});
});

function permutations<T>(items: readonly T[]): T[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((item, i) =>
		permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest])
	);
}

test('ten events without any order are marked without going through their orders', () => {
	const events = at(...Array.from({ length: 10 }, () => '2025'));
	// Of those there are 3.6 million: gone through sixty times they take minutes, which no test has.
	for (let i = 0; i < 60; i++) {
		expect(scores(gradeOrder(events.toReversed()))).toEqual([10, 9]);
	}
});
