import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	nextCardSeed,
	usualPaper,
	paperFormats,
	parseSheetView,
	sheetNames
} from '#lib/teach/papers/sheet-view.ts';

test('what the address says is read', () => {
	expect(parseSheetView('?print=cards&paper=letter&seed=7&lines=0&sourcing=1')).toEqual({
		print: 'cards',
		paper: 'letter',
		seed: 7,
		hasLines: false,
		hasSourcing: true
	});
	expect(parseSheetView('')).toEqual({
		print: null,
		paper: null,
		seed: 42,
		hasLines: true,
		hasSourcing: false
	});
});

test.each(['-1', '07', '1e3', '1.5', '1000000', '', 'x', '9'.repeat(40)])(
	'“%s” is no seed',
	(text) => {
		expect(parseSheetView(`?seed=${text}`).seed).toBe(42);
	}
);

test('any string gives a valid view', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { print, paper, seed } = parseSheetView(text);
			expect([null, ...sheetNames]).toContain(print);
			expect([null, ...paperFormats]).toContain(paper);
			expect(parseSheetView(`?seed=${seed}`).seed).toBe(seed);
		})
	);
});

test('the seed after any one can be read again', () => {
	for (const seed of [0, 42, 999_998, 999_999]) {
		expect(parseSheetView(`?seed=${nextCardSeed(seed)}`).seed).toBe((seed + 1) % 1_000_000);
	}
});

test.each([
	['en-US', 'letter'],
	['en', 'letter'],
	['es-MX', 'letter'],
	['fr-CA', 'letter'],
	['en-GB', 'a4'],
	['de', 'a4'],
	['ar', 'a4'],
	['ja-JP', 'a4'],
	['not a tag', 'a4'],
	['', 'a4']
])('of %s the paper is %s', (language, paper) => {
	expect(usualPaper(language)).toBe(paper);
});
