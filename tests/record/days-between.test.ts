import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#lib/record/days-between.ts';
import { toDateData } from '#lib/record/date-data.ts';

const between = (a: string, b: string) => daysBetween(toDateData(a), toDateData(b));

const day = 86_400_000;
const iso = (instant: number) => new Date(instant).toISOString();

/** Days, months and years near each other, marked or not, and intervals of days. */
const instants = fc.integer({ min: 0, max: 900 }).map((n) => Date.UTC(2024, 0, 1) + n * day);
const plain = fc
	.tuple(instants, fc.constantFrom(4, 7, 10, 10), fc.constantFrom('', '', '~', '?'))
	.map(([instant, length, mark]) => iso(instant).slice(0, length) + mark);
const interval = fc
	.tuple(instants, fc.integer({ min: 0, max: 90 }))
	.map(([from, n]) => `[${iso(from).slice(0, 10)}..${iso(from + n * day).slice(0, 10)}]`);
const open = instants.map((from) => `${iso(from).slice(0, 10)}/..`);
const closed = fc.oneof(plain, plain, interval);

/** Every day that a date with an end allows. */
function daysOf(edtf: string): number[] {
	const { start, end } = toDateData(edtf);
	const days = [];
	for (let at = start; at < (end ?? 0); at += day) days.push(at / day);
	return days;
}

describe('daysBetween', () => {
	test.each([
		['2025-09-25', '2025-09-25', 0, 0, false],
		['2025-09-25', '2025-09-26', 1, 1, true],
		['2024-02-28', '2024-03-01', 2, 2, true],
		['2025-08-15', '2025-09-25', 41, 41, true],
		['2025-12', '2026-01', 1, 61, true],
		['2025-12', '2026-02', 32, 89, true],
		['2025-12', '2025-12', 0, 30, false],
		['2025-12-31', '2025-12', 0, 30, true],
		['2025-12-10', '2025-12', 0, 21, false],
		['2025-09-25', '2026-02', 129, 156, true],
		['2025', '2026-01-01', 1, 365, true],
		['[2025-08-27..2025-08-28]', '2025-08-26', 1, 2, true],
		// What lasted is as far from what came after as its end is.
		['1989-09-25/1989-10-09', '1989-11-09', 31, 31, true],
		['1989-09-25/1989-10-09', '1989-09-04', 21, 21, true],
		['1989-09-25/1989-10-09', '1989-11', 23, 52, true],
		['1989-09/1989-10-09', '1989-08-31', 1, 30, true],
		['1087/1100', '1135', 12419, 13147, true],
		['../1989-10-09', '1989-11-09', 31, 31, true],
		['2025-04-04T09:30', '2025-04-04T10:30', 0, 0, false],
		['2025-04-04T09:30', '2025-04-06', 2, 2, true]
	])('from %s to %s: %i to %i', (a, b, min, max, isOrdered) => {
		const expected = { min, max, isOrdered, isDuring: false, isSoft: false };
		expect(between(a, b)).toEqual(expected);
		expect(between(b, a)).toEqual(expected);
	});

	test.each([
		['2025-09-01/..', '2025-09-11', true],
		['2025-09-01/2025-09-30', '2025-09-11', true],
		['2025-09-01/2025-09-30', '2025-09-30', true],
		['2025-09-01/2025-09-30', '2025-09-01', false],
		['2025-09-01/2025-09-30', '2025-09-20/2025-10-20', true],
		['../2025-09-30', '2025-09-11', true]
	])('%s and %s overlap, and one began first: %s', (a, b, isOrdered) => {
		expect(between(a, b)).toEqual({ min: 0, max: 0, isOrdered, isDuring: true, isSoft: false });
	});

	test('an unknown end gives no most, and what is marked makes it soft', () => {
		expect(between('2025-09-01/', '2025-09-11')).toMatchObject({ min: 0, max: 10 });
		expect(between('/2025-09-01', '2025-09-11')).toMatchObject({ min: 10, max: 10 });
		expect(between('/2025-09-11', '2025-09-01')).toMatchObject({
			min: 0,
			max: 10,
			isOrdered: false
		});
		expect(between('2025-09~', '2025-10').isSoft).toBe(true);
		expect(between('2025-09', '2026-02?').isSoft).toBe(true);
	});

	test('is what counting from every day to every other one gives', () => {
		fc.assert(
			fc.property(closed, closed, (a, b) => {
				const gaps = daysOf(a).flatMap((one) => daysOf(b).map((other) => other - one));
				let [low, high, min, max] = [Infinity, -Infinity, Infinity, 0];
				for (const gap of gaps) {
					low = Math.min(low, gap);
					high = Math.max(high, gap);
					min = Math.min(min, Math.abs(gap));
					max = Math.max(max, Math.abs(gap));
				}
				const found = between(a, b);
				expect(found).toMatchObject({ min, max });
				// In no case the other way round, and not always on one day.
				expect(found.isOrdered).toBe((low >= 0 || high <= 0) && max > 0);
			}),
			{ numRuns: 60 }
		);
	});

	test('is the same either way, and never less than nothing', () => {
		fc.assert(
			fc.property(fc.oneof(closed, open), fc.oneof(closed, open), (a, b) => {
				const found = between(a, b);
				expect(between(b, a)).toEqual(found);
				expect(found.min).toBeGreaterThanOrEqual(0);
				expect(found.max ?? Infinity).toBeGreaterThanOrEqual(found.min);
			})
		);
	});
});
