import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutCursor } from '#lib/parts/layout-cursor.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { textWidth } from '#lib/ui/text-width.ts';

describe('layoutCursor', () => {
	test('marks the part of a span that is in the view', () => {
		expect(layoutCursor([0, 100], [20, 40], ['a'], 500)).toMatchObject({ from: 0.2, to: 0.4 });
		expect(layoutCursor([0, 100], [-20, 40], ['a'], 500)).toMatchObject({ from: 0, to: 0.4 });
		expect(layoutCursor([0, 100], [60, 400], ['a'], 500)).toMatchObject({ from: 0.6, to: 1 });
	});

	test('is none for what is outside the view', () => {
		expect(layoutCursor([0, 100], [-20, -1], ['a'], 500)).toBeNull();
		expect(layoutCursor([0, 100], [101, 120], ['a'], 500)).toBeNull();
	});

	test('takes the first words that have room, and none where none has', () => {
		const long = 'An event with a long title, 25 September 2025';
		const texts = [long, '25 September 2025', 'Sept'];
		expect(layoutCursor([0, 100], [50, 50], texts, 900)?.text).toBe(long);
		expect(layoutCursor([0, 100], [50, 50], texts, 280)?.text).toBe('25 September 2025');
		expect(layoutCursor([0, 100], [50, 50], texts, 60)?.text).toBe('Sept');
		expect(layoutCursor([0, 100], [50, 50], texts, 10)).toMatchObject({ text: '', width: 0 });
	});

	test('is beside the years, but near its stretch', () => {
		const years = [
			{ x0: 0, x1: 50 },
			{ x0: 460, x1: 510 }
		];
		const cursor = layoutCursor([0, 100], [47, 47], ['25 September 2025'], 1000, years);
		if (!cursor) throw new Error('no cursor');
		expect(cursor.x * 1000 + cursor.width).toBe(460);
		const start = layoutCursor([0, 100], [1, 1], ['25 September 2025'], 1000, years);
		expect((start?.x ?? NaN) * 1000).toBe(50);
		// Nothing where no text has room there, although there is room farther away.
		const month = [{ x0: 0, x1: 200 }];
		expect(layoutCursor([0, 100], [5, 5], ['18 Feb 2025'], 1000, month)?.text).toBe('');
		expect(layoutCursor([0, 100], [5, 21], ['18 Feb 2025'], 1000, month)?.x).toBe(0.2);
		const walls = [
			{ x0: 0, x1: 460 },
			{ x0: 480, x1: 1000 }
		];
		expect(layoutCursor([0, 100], [47, 47], ['25 September 2025'], 1000, walls)?.text).toBe('');
	});

	test('keeps its words inside the drawing', () => {
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				place,
				place,
				fc.string(),
				fc.integer({ min: 200, max: 1400 }),
				(a, b, text, width) => {
					const span = [Math.min(a, b), Math.max(a, b)] as const;
					const cursor = layoutCursor([0, 1], span, [text], width);
					expect(cursor).not.toBeNull();
					if (!cursor) return;
					expect(cursor.x).toBeGreaterThanOrEqual(0);
					expect(cursor.x * width + cursor.width).toBeLessThanOrEqual(width + 1e-6);
					expect(cursor.width === 0 || cursor.width > textWidth(cursor.text, labelFontSize)).toBe(
						true
					);
				}
			),
			{ numRuns: 500, seed: 2025 }
		);
	});
});
