import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDateData } from '#lib/record/record-data.ts';
import { edtfOf } from '#lib/record/edtf-of.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

const two = (n: number) => String(n).padStart(2, '0');

const point = fc
	.tuple(
		fc.integer({ min: 1000, max: 2999 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom(4, 7, 10),
		fc.constantFrom('', '~', '?')
	)
	.map(
		([year, month, day, length, mark]) =>
			`${year}-${two(month)}-${two(day)}`.slice(0, length) + mark
	);

/** Every form of the subset. */
const edtf = fc
	.oneof(
		point,
		fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
		point.map((a) => `${a}/..`)
	)
	.filter((text) => parsePartialDate(text) !== null);

test.each(['en', 'en-US', 'EN-gb', 'de', 'ar', 'fa', 'ja', 'pt-BR', 'th'])(
	'in %s the words of every date give its string back',
	(language) => {
		fc.assert(
			fc.property(edtf, (text) => {
				const { parts, end } = toDateData(text, language);
				expect(edtfOf(parts, end === null)).toBe(text);
			}),
			{ numRuns: 500 }
		);
	}
);

test('words without a date give none', () => {
	expect(edtfOf([], false)).toBeNull();
	expect(edtfOf([{ text: 'around ' }], true)).toBeNull();
});
