import { expect, test } from 'vitest';
import { toClosingPages } from '#lib/record/closing-pages.ts';

const anOpen = (title: string, letters: number) => ({
	title,
	unknown: 'x'.repeat(letters),
	disputed: null
});
const titles = (...lengths: number[]) =>
	toClosingPages(lengths.map((letters, i) => anOpen(String(i), letters))).map((page) =>
		page.map(({ title }) => title).join('')
	);

test('short texts are four to a page, long ones fewer, and none is left out', () => {
	expect(titles(100, 100, 100, 100, 100)).toEqual(['0123', '4']);
	expect(titles(460, 100, 100)).toEqual(['01', '2']);
	expect(titles(2000, 10)).toEqual(['0', '1']);
	expect(titles()).toEqual([]);
});
