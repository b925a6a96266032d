import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropIndex, indexAfterMove, type ItemBox } from '#lib/teach/order/reorder.ts';

/** Rows of these heights, one under the other. */
function rowsOf(heights: readonly number[]): ItemBox[] {
	let top = 0;
	return heights.map((height) => ({ height, top: (top += height) - height }));
}

const rows = rowsOf([100, 60, 140, 80]);

test.each([
	[0, 0, 0],
	[0, 29, 0],
	[0, 31, 1],
	[0, 129, 1],
	[0, 131, 2],
	[0, 9_999, 3],
	[2, -30, 2],
	[2, -31, 1],
	[2, -9_999, 0],
	[2, 39, 2],
	[2, 41, 3],
	[3, 500, 3]
])('the item at %i, dragged by %i px, comes to %i', (from, by, to) => {
	expect(dropIndex(rows, from, by)).toBe(to);
});

test('those that it has passed make room for it', () => {
	const after = (from: number, to: number) => [0, 1, 2, 3].map((i) => indexAfterMove(i, from, to));
	expect(after(0, 2)).toEqual([2, 0, 1, 3]);
	expect(after(3, 1)).toEqual([0, 2, 3, 1]);
	expect(after(1, 1)).toEqual([0, 1, 2, 3]);
});

test('an item that is put where the others make room comes to that place, whatever the heights', () => {
	const heights = fc.array(fc.integer({ min: 44, max: 300 }), { minLength: 1, maxLength: 10 });
	fc.assert(
		fc.property(heights, fc.nat(), fc.nat(), (heights, a, b) => {
			const rows = rowsOf(heights);
			const [from, to] = [a % rows.length, b % rows.length];
			const moved = heights.toSpliced(from, 1).toSpliced(to, 0, heights[from] as number);
			const by = (rowsOf(moved)[to] as ItemBox).top - (rows[from] as ItemBox).top;
			expect(dropIndex(rows, from, by)).toBe(to);
			const order = heights.map((_, i) => indexAfterMove(i, from, to));
			expect(order.map((_, i) => heights[order.indexOf(i)])).toEqual(moved);
		}),
		{ seed: 2025 }
	);
});

test('a list without that item has no place for it', () => {
	expect(dropIndex([], 0, 10)).toBe(0);
});
