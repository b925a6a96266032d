import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '#lib/ui/text-width.ts';

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

	/** Every break, each measured whole. */
	function byTrial(text: string, width: number): string[] | null {
		if (textWidth(text, 13) <= width) return [text];
		const words = text.split(' ');
		const all = words.slice(1).map((_, i) => {
			const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
			return { lines, widest: Math.max(...lines.map((line) => textWidth(line, 13))) };
		});
		const least = Math.min(...all.map(({ widest }) => widest));
		return least <= width ? (all.find(({ widest }) => widest === least)?.lines ?? null) : null;
	}

	test('is what trying every break finds', () => {
		const text = fc.array(fc.constantFrom('a', 'ill', 'Wide', '日本', '🙂', '', ' '), {
			maxLength: 40
		});
		fc.assert(
			fc.property(text, fc.integer({ min: 40, max: 400 }), (words, width) => {
				expect(wrapText(words.join(' '), width, 13)).toEqual(byTrial(words.join(' '), width));
			}),
			{ numRuns: 3000, seed: 2026 }
		);
	});

	test('takes no longer than its text is long', () => {
		const text = 'a '.repeat(100_000);
		// By trying each break it takes minutes, which no test has.
		expect(wrapText(text, 300, 13)).toBeNull();
		expect(wrapText(text, 1e6, 13)).toHaveLength(2);
	});
});
