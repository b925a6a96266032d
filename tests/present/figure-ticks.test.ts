import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureTicks } from '#lib/present/figure-ticks.ts';

test('are round, and end at the first that is not below the highest figure', () => {
	expect(figureTicks(1_400)).toEqual([500, 1_000, 1_500]);
	expect(figureTicks(10)).toEqual([5, 10]);
	expect(figureTicks(0.9)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
});

test('of any figure two to five are not above it, and only the last one is not below it', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (most) => {
			const ticks = figureTicks(most);
			const below = ticks.filter((tick) => tick <= most * (1 + 1e-9)).length;
			expect(below).toBeGreaterThanOrEqual(2);
			expect(below).toBeLessThanOrEqual(5);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * (1 - 1e-8));
			expect(ticks.at(-2)).toBeLessThan(most);
		})
	);
});
