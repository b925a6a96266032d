import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExerciseParams } from '#lib/teach/order/exercise.ts';
import {
	usualPaper,
	paperFormats,
	parseSheetView,
	sheetNames
} from '#lib/teach/papers/sheet-view.ts';

test('the parameters are read, those of the set as in the exercise; any string gives a valid view', () => {
	expect(parseSheetView('?print=cards&paper=letter&seed=7&n=8&all=1', 0)).toEqual({
		print: 'cards',
		paper: 'letter',
		set: { n: 8, seed: 7 },
		isWhole: true,
		isLarge: false
	});
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { print, paper, set } = parseSheetView(text, 0);
			expect([null, 'sources', ...sheetNames]).toContain(print);
			expect([null, ...paperFormats]).toContain(paper);
			expect(set).toEqual(parseExerciseParams(text));
		})
	);
	expect(parseSheetView('', 0)).toEqual({
		print: null,
		paper: null,
		set: parseExerciseParams(''),
		isWhole: false,
		isLarge: false
	});
	expect(parseSheetView('?print=handout&type=large', 0)).toMatchObject({ isLarge: true });
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
