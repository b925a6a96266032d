import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveDate, moveUnitFor, finestDragUnit, type MoveUnit } from '#lib/make/move-date.ts';
import { endOfDate, parsePartialDate, startOfDate } from '#lib/record/partial-date.ts';

const day = 86_400_000;

test('a date is moved by the unit that is seen, and never becomes sharper', () => {
	// A story of five months in 700 px is moved by days.
	expect(finestDragUnit((150 * day) / 700)).toBe('day');
	expect([day / 20, (30 * day) / 20, 365 * day].map(finestDragUnit)).toEqual([
		'day',
		'month',
		'year'
	]);
	expect(moveUnitFor('2025-09-25', 'day')).toBe('day');
	expect(moveUnitFor('2025-09-25', 'month')).toBe('month');
	expect(moveUnitFor('2025', 'day')).toBe('year');
	expect(moveUnitFor('20', 'day')).toBeNull();
	expect(moveDate('2025-01-31', 'day', 1)).toBe('2025-02-01');
	expect(moveDate('2025-01-31~', 'month', -1)).toBe('2024-12~');
	expect(moveDate('2025-08-27/2025-08-28', 'day', 3)).toBe('2025-08-30/2025-08-31');
	expect(moveDate('2025-08/..', 'year', 1)).toBe('2026/..');
	expect(moveDate('2025?', 'year', 50_000)).toBe('2025?');
	expect(moveDate('-0043-03-15', 'month', -3)).toBe('-0044-12');
	expect(moveDate('0050', 'year', -1)).toBe('0049');
	const units = fc.constantFrom('day', 'month', 'year');
	fc.assert(
		fc.property(
			fc.constantFrom('2025', '2025-02', '2024-02-29', '2024-02-29/2025'),
			units,
			fc.integer({ min: -900, max: 900 }),
			(text, shown, by) => {
				const unit = moveUnitFor(text, shown);
				expect(parsePartialDate(moveDate(text, unit ?? 'year', by))).not.toBeNull();
			}
		)
	);
});

test.each<[text: string, unit: MoveUnit | null, moved: string]>([
	['2025-01-31T10:30', 'day', '2025-02-02T10:30'],
	['2025-01-31T10:30:05-07:00', 'day', '2025-02-02T10:30:05-07:00'],
	['2012-07-27T09:30/2012-07-27T17:00', 'day', '2012-07-29T09:30/2012-07-29T17:00'],
	['2025-09-25?/2025-10-09~', 'day', '2025-09-27?/2025-10-11~'],
	['2025-09/2025-10', 'month', '2025-11/2025-12'],
	['1087/1100', 'year', '1089/1102'],
	['2025-08-06/..', 'day', '2025-08-08/..'],
	['2025-08-06T10:30/..', 'day', '2025-08-08T10:30/..'],
	['2025-08-06~/', 'day', '2025-08-08~/'],
	['../2025-08-06', 'day', '../2025-08-08'],
	['/2025-08-06%', 'day', '/2025-08-08%'],
	['[2025-05-01..2025-05-09]', 'day', '[2025-05-03..2025-05-11]'],
	['[2025-05~..2025-06]', 'month', '[2025-07~..2025-08]'],
	['[2025-05-03,2025-05-07]', 'day', '[2025-05-05,2025-05-09]'],
	['2025-05%', 'month', '2025-07%'],
	// No unit here is as coarse as these.
	['1939-21', null, '1939-21'],
	['193X', null, '193X'],
	['19XX~', null, '19XX~'],
	['soon', null, 'soon']
])('%s is moved by a %s or none, and stays in its form', (text, unit, moved) => {
	expect(moveUnitFor(text, 'day')).toBe(unit);
	expect(unit ? moveDate(text, unit, 2) : text).toBe(moved);
	if (unit) expect(moveDate(moved, unit, -2)).toBe(text);
});

test('both ends of a span are moved by the coarser one', () => {
	expect(moveUnitFor('2025-09/2025-10-09T10:30', 'day')).toBe('month');
	expect(moveDate('2025-09/2025-10-09T10:30', 'month', 1)).toBe('2025-10/2025-11');
	expect(moveUnitFor('2025-09-25~/2026', 'day')).toBe('year');
	expect(moveDate('2025-09-25~/2026', 'year', 1)).toBe('2026~/2027');
});

test('a span that is moved by days keeps its length, and its times their hour', () => {
	const spans = [
		'2025-09-25/2025-10-09',
		'2024-02-28/2024-03-01',
		'1999-12-31T23:59/2000-01-01T00:10',
		'2025-10-25T09:30+02:00/2025-10-26T17:00+01:00',
		'[2025-05-01..2025-05-09]',
		'[2024-02-28,2024-03-01]'
	];
	fc.assert(
		fc.property(
			fc.constantFrom(...spans),
			fc.integer({ min: -100_000, max: 100_000 }),
			(text, by) => {
				const [before, after] = [text, moveDate(text, 'day', by)].map((edtf) => {
					const date = parsePartialDate(edtf);
					return date && { form: date.form, start: startOfDate(date), end: endOfDate(date) };
				});
				expect(after).toEqual({
					form: before?.form,
					start: (before?.start ?? NaN) + by * day,
					end: (before?.end ?? NaN) + by * day
				});
			}
		)
	);
});
