import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '#lib/layout/text-width.ts';

describe('textWidth', () => {
	test('grows with the text and with the size', () => {
		expect(textWidth('', 13)).toBe(0);
		expect(textWidth('ab', 13)).toBeGreaterThan(textWidth('a', 13));
		expect(textWidth('abc', 26)).toBeGreaterThan(textWidth('abc', 13));
	});

	test.each([
		['narrow letters are narrower', 'ill', 'mWM'],
		['a wide script is wider', 'abc', '日本語'],
		['a sign of two code units counts once', '🙂', 'WWW']
	])('%s', (_, narrow, wide) => {
		expect(textWidth(narrow, 13)).toBeLessThan(textWidth(wide, 13));
	});

	test('a part is never wider than the whole', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
				expect(textWidth(a + b, 13)).toBeGreaterThanOrEqual(textWidth(a, 13));
				expect(Number.isFinite(textWidth(a + b, 13))).toBe(true);
			})
		);
	});
});

describe('wrapText', () => {
	test('is one line where it fits', () => {
		expect(wrapText('A title', 300, 13)).toEqual(['A title']);
	});

	test('breaks where the two lines are most alike', () => {
		expect(wrapText('aaaa aaaa aaaa aaaa', 100, 13)).toEqual(['aaaa aaaa', 'aaaa aaaa']);
	});

	test('is null where two lines are not enough, or a word is too long', () => {
		expect(wrapText('word '.repeat(40).trim(), 100, 13)).toBeNull();
		expect(wrapText('Donaudampfschifffahrtsgesellschaft', 100, 13)).toBeNull();
	});

	test('is at most two lines within the width, with every word of the text', () => {
		const words = fc.array(fc.string({ minLength: 1, maxLength: 14 }), {
			minLength: 1,
			maxLength: 20
		});
		let [found, wrapped] = [0, 0];
		fc.assert(
			fc.property(words, fc.integer({ min: 40, max: 400 }), (all, width) => {
				const text = all.join(' ');
				const lines = wrapText(text, width, 13);
				if (!lines) {
					expect(textWidth(text, 13)).toBeGreaterThan(width);
					return;
				}
				found++;
				if (lines.length === 2) wrapped++;
				expect(lines.length).toBeLessThanOrEqual(2);
				expect(lines.join(' ')).toBe(text);
				for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
			}),
			{ numRuns: 1000, seed: 2025 }
		);
		expect(found).toBeGreaterThan(100);
		expect(wrapped).toBeGreaterThan(20);
	});
});
