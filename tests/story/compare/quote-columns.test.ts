import { expect, test } from 'vitest';
import { quoteColumns } from '#lib/story/compare/quote-columns.ts';

const text = (length: number) => 'x'.repeat(length);

test('quotes of equal length have equal columns', () => {
	expect(quoteColumns(text(80), text(80))).toEqual([1, 1]);
});

test.each([
	[100, 130],
	[300, 240]
])('quotes of %i and %i characters are equally high', (a, b) => {
	const [first, second] = quoteColumns(text(a), text(b));
	expect(first + second).toBeCloseTo(2);
	expect(a / first).toBeCloseTo(b / second);
});

test.each([
	[1, 5_000],
	[5_000, 1]
])('of %i and %i characters neither column is too narrow to read', (a, b) => {
	const widths = quoteColumns(text(a), text(b));
	expect(Math.min(...widths)).toBeCloseTo(2 / 2.4);
	expect(Math.max(...widths)).toBeCloseTo(2.8 / 2.4);
});
