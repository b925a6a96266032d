import { describe, expect, test } from 'vitest';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { labelParts, titleBreaks } from '#lib/timeline/layout/labels.ts';

describe('titleBreaks', () => {
	test('a short title is in one line only', () => {
		expect(titleBreaks('A title')).toEqual([['A title']]);
	});

	test('a long one also in two', () => {
		const [one, two] = titleBreaks('Microsoft: terms bar mass surveillance, and more of it');
		expect(one).toHaveLength(1);
		expect(two).toHaveLength(2);
	});
});

test('the texts of a figure’s label do not depend on its lines', () => {
	const lines = ['almost 1,400 TB', 'about 3.5 times', 'July 2025'];
	expect(labelParts({ look: 'strong', lines })).toEqual([
		'almost 1,400 TB, about 3.5 times July 2025'
	]);
	expect(labelParts({ look: 'strong', lines: lines.slice(0, 1) })).toEqual(['almost 1,400 TB']);
});

test('boxes that share an edge do not overlap', () => {
	const box = { x0: 0, x1: 10, y0: 0, y1: 10 };
	expect(overlaps(box, { ...box, x0: 10, x1: 20 })).toBe(false);
	expect(overlaps(box, { ...box, x0: 9.9, x1: 20 })).toBe(true);
	expect(overlaps(box, { ...box, y0: 10, y1: 20 })).toBe(false);
	expect(overlaps(box, { ...box, y0: 17, y1: 20 }, 0, 8)).toBe(true);
	expect(overlaps(box, { ...box, y0: 18, y1: 20 }, 0, 8)).toBe(false);
});
