import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	nextSeed,
	paperFor,
	papers,
	parsePaperView,
	prints
} from '#lib/teach/papers/paper-view.ts';

test('what the address says is read', () => {
	expect(parsePaperView('?print=cards&paper=letter&seed=7&lines=0&sourcing=1')).toEqual({
		print: 'cards',
		paper: 'letter',
		seed: 7,
		hasLines: false,
		hasSourcing: true
	});
	expect(parsePaperView('')).toEqual({
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
		expect(parsePaperView(`?seed=${text}`).seed).toBe(42);
	}
);

test('any string gives a valid view', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { print, paper, seed } = parsePaperView(text);
			expect([null, ...prints]).toContain(print);
			expect([null, ...papers]).toContain(paper);
			expect(parsePaperView(`?seed=${seed}`).seed).toBe(seed);
		})
	);
});

test('the seed after any one can be read again', () => {
	for (const seed of [0, 42, 999_998, 999_999]) {
		expect(parsePaperView(`?seed=${nextSeed(seed)}`).seed).toBe((seed + 1) % 1_000_000);
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
	expect(paperFor(language)).toBe(paper);
});
