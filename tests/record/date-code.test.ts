import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDate, encodeDate, isDayCode, isSoftCode } from '#lib/record/date-code.ts';
import { formatPartialDate, parsePartialDate } from '#lib/record/partial-date.ts';

const two = (n: number) => String(n).padStart(2, '0');

const point = fc
	.tuple(
		fc.integer({ min: 1000, max: 2999 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom('year', 'month', 'day'),
		fc.constantFrom('', '~', '?')
	)
	.map(([y, m, d, precision, mark]) => {
		const parts = [String(y), two(m), two(d)];
		return parts.slice(0, { year: 1, month: 2, day: 3 }[precision]).join('-') + mark;
	});

const edtf = fc
	.oneof(
		point,
		point.map((from) => `${from}/..`),
		fc.tuple(point, point).map(([from, to]) => `${from}/${to}`)
	)
	.filter((text) => parsePartialDate(text) !== null);

describe('a date as three numbers', () => {
	test('is the same date when it is read back', () => {
		fc.assert(
			fc.property(edtf, (text) => {
				const date = parsePartialDate(text);
				if (!date) throw new Error('not a date');
				const back = decodeDate(encodeDate(date));
				expect(back).toEqual(date);
				expect(formatPartialDate(back)).toBe(text);
			})
		);
	});

	test.each([
		['2024-02-29', true, false],
		['2024-02-29?', true, true],
		['2025', false, false],
		['2025-09~', false, true],
		['2025-09-01/2025-09-01', false, false],
		['2025-09-01/2025-10~', false, true],
		['2025-09-01/..', false, false]
	])('%s: a day %s, soft %s', (text, isDay, isSoft) => {
		const date = parsePartialDate(text);
		if (!date) throw new Error('not a date');
		const { code } = encodeDate(date);
		expect([isDayCode(code), isSoftCode(code)]).toEqual([isDay, isSoft]);
	});
});
