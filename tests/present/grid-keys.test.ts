import { expect, test } from 'vitest';
import { indexAfterKey } from '#lib/present/grid-keys.ts';

const grid = { rows: [4, 4, 2], isRightToLeft: false };

test.each([
	['ArrowRight', 0, 1],
	['ArrowRight', 3, 4],
	['ArrowRight', 9, 9],
	['ArrowLeft', 0, 0],
	['ArrowLeft', 4, 3],
	['ArrowDown', 1, 5],
	['ArrowDown', 5, 9],
	// A shorter row ends before this column.
	['ArrowDown', 7, 9],
	['ArrowDown', 9, 9],
	['ArrowUp', 9, 5],
	['ArrowUp', 5, 1],
	['ArrowUp', 2, 2],
	['Home', 6, 0],
	['End', 6, 9]
])('%s leads from %i to %i', (key, from, to) => {
	expect(indexAfterKey(key, { ...grid, from })).toBe(to);
});

test('up and down go from chapter to chapter, each of which begins a row', () => {
	const step = (key: string, from: number) =>
		indexAfterKey(key, { rows: [4, 1, 3], from, isRightToLeft: false });
	expect(step('ArrowDown', 2)).toBe(4);
	expect(step('ArrowDown', 4)).toBe(5);
	expect(step('ArrowUp', 7)).toBe(4);
	expect(step('ArrowRight', 4)).toBe(5);
});

test('left and right change places where the grid runs to the left', () => {
	expect(indexAfterKey('ArrowLeft', { ...grid, from: 1, isRightToLeft: true })).toBe(2);
	expect(indexAfterKey('ArrowRight', { ...grid, from: 1, isRightToLeft: true })).toBe(0);
});

test('other keys lead nowhere', () => {
	expect(indexAfterKey('PageDown', { ...grid, from: 1 })).toBeNull();
	expect(indexAfterKey('Enter', { ...grid, from: 1 })).toBeNull();
});
