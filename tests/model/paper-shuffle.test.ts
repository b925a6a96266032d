import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededNumbers, shuffle } from '#lib/model/paper-shuffle.ts';

test('the numbers of a seed are the same everywhere', () => {
	const next = seededNumbers(42);
	expect([next(), next(), next()].map((number) => number.toFixed(6))).toEqual([
		'0.601104',
		'0.448291',
		'0.852466'
	]);
});

test('a shuffle keeps every item, and changes nothing that it is given', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.integer(), (items, seed) => {
			const before = [...items];
			const shuffled = shuffle(items, seededNumbers(seed));
			expect(items).toEqual(before);
			expect(shuffled.toSorted()).toEqual(items.toSorted());
			expect(shuffle(items, seededNumbers(seed))).toEqual(shuffled);
		})
	);
});

test('every place is as likely for an item', () => {
	const counts = [0, 0, 0, 0];
	const next = seededNumbers(1);
	for (let i = 0; i < 4_000; i++) {
		const place = shuffle([0, 1, 2, 3], next).indexOf(0);
		counts[place] = (counts[place] ?? 0) + 1;
	}
	for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
