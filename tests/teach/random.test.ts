import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, randomBelow, shuffled } from '#lib/teach/random.ts';

test('the numbers of a seed are always the same ones', () => {
	// As mulberry32 makes them, whoever has written it down.
	const random = createRandom(42);
	expect(Array.from({ length: 4 }, random)).toEqual([
		0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693
	]);
});

test('a number below a limit is below it, and each one comes', () => {
	const random = createRandom(7);
	const found = Array.from({ length: 1_000 }, () => randomBelow(5, random));
	expect([...new Set(found)].sort()).toEqual([0, 1, 2, 3, 4]);
});

test('shuffling loses nothing, and leaves the list as it was', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
			const before = [...items];
			const all = shuffled(items, createRandom(seed));
			expect(all.toSorted()).toEqual(items.toSorted());
			expect(items).toEqual(before);
		}),
		{ seed: 2025 }
	);
});

test('each order is about as likely as any other', () => {
	const counts = new Map<string, number>();
	for (let seed = 0; seed < 6_000; seed++) {
		const order = shuffled([1, 2, 3], createRandom(seed)).join('');
		counts.set(order, (counts.get(order) ?? 0) + 1);
	}
	expect(counts.size).toBe(6);
	for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
