import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RangeMax } from '#lib/timeline/layout/range-max.ts';

const someNumbers = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(-Infinity)));

test('finds what a look at each number finds', () => {
	fc.assert(
		fc.property(
			someNumbers,
			fc.integer({ min: -1, max: 12 }),
			fc.integer({ min: -1, max: 12 }),
			fc.oneof(fc.integer({ min: -4, max: 3 }), fc.constant(-Infinity)),
			(numbers, from, to, bound) => {
				const found = new RangeMax(Float64Array.from(numbers));
				const part = numbers.map((number, i) => (i >= from && i < to ? number : -Infinity));
				const most = Math.max(-Infinity, ...part);
				const last = most === -Infinity ? -1 : part.lastIndexOf(most);
				expect(found.placeIn(from, to)).toBe(last);
				const isOver = (number: number) => number > bound;
				const first = numbers.findIndex((number, i) => i >= from && isOver(number));
				expect(found.firstOver(from, bound)).toBe(first);
				expect(found.lastOver(to, bound)).toBe(
					numbers.findLastIndex((number, i) => i < to && isOver(number))
				);
			}
		),
		{ numRuns: 1000, seed: 3 }
	);
});
