import { describe, expect, test } from 'vitest';
import type { Qualifier, Series, SeriesPoint } from '#lib/record/timeline.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { pointOrGapAt } from '#lib/record/point-or-gap.ts';
import { gapsOf } from '#lib/record/series.ts';
import { compareFigures } from '#lib/messages/compare-figures.ts';
import { formatComparison, formatMultiple } from '#lib/messages/format-multiple.ts';
import { recordLabels } from '#lib/messages/record-labels.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const [anySeries] = shippedTimeline.series as [Series];
const [anyPoint] = anySeries.points as [SeriesPoint];

const aPoint = (value: number, qualifier: Qualifier = 'exact'): SeriesPoint => ({
	...anyPoint,
	value,
	qualifier
});

const aSeries = (...points: SeriesPoint[]): Series => ({ ...anySeries, points });

const words = (first: [number, Qualifier], last: [number, Qualifier]) =>
	formatMultiple(aPoint(...first), aPoint(...last), 'en-GB');

describe('formatMultiple', () => {
	test('the shipped record says "about 3.5 times"', () => {
		const [first, last] = anySeries.points as [SeriesPoint, SeriesPoint];
		expect(formatMultiple(first, last, shippedTimeline.language)).toBe('about 3.5 times');
	});

	test.each<[Qualifier, Qualifier, string | null]>([
		['exact', 'exact', '3 times'],
		['exact', 'about', 'about 3 times'],
		['exact', 'almost', 'just under 3 times'],
		['exact', 'at-least', 'at least 3 times'],
		['about', 'exact', 'about 3 times'],
		['about', 'about', 'about 3 times'],
		['about', 'almost', 'about 3 times'],
		['about', 'at-least', 'about 3 times'],
		['almost', 'exact', 'at least 3 times'],
		['almost', 'about', 'about 3 times'],
		['almost', 'almost', 'about 3 times'],
		['almost', 'at-least', 'at least 3 times'],
		['at-least', 'about', 'about 3 times'],
		// The first may be any number over its figure: the multiple is bounded, and near to nothing.
		['at-least', 'exact', 'at most 3 times'],
		['at-least', 'almost', 'at most 3 times'],
		// Two open figures have no multiple.
		['at-least', 'at-least', null]
	])('%s 200, then %s 600', (first, last, expected) => {
		expect(words([200, first], [600, last])).toBe(expected);
	});

	test('a rounded multiple of exact figures is "about"', () => {
		expect(words([3, 'exact'], [10, 'exact'])).toBe('about 3.3 times');
		expect(words([4, 'exact'], [10, 'exact'])).toBe('2.5 times');
		expect(words([10, 'exact'], [3, 'exact'])).toBe('0.3 times');
	});

	test('"at least" is never more than the figures give', () => {
		expect(words([300, 'exact'], [1100, 'at-least'])).toBe('at least 3.6 times');
	});

	test('"just under" is never less than the figures give', () => {
		expect(words([300, 'exact'], [1000, 'almost'])).toBe('just under 3.4 times');
	});

	test('nothing is a multiple of zero', () => {
		expect(words([0, 'exact'], [5, 'exact'])).toBeNull();
		expect(words([0, 'exact'], [0, 'exact'])).toBeNull();
		expect(words([5, 'exact'], [0, 'exact'])).toBe('0 times');
	});

	test('a multiple that is not zero is not said to be', () => {
		expect(words([1000, 'exact'], [1, 'exact'])).not.toMatch(/(^| )0 times/);
	});

	test('below one it has two digits, because “about 0.1” could be half as much again', () => {
		expect(words([100, 'exact'], [14, 'exact'])).toBe('0.14 times');
		expect(words([1000, 'exact'], [137, 'exact'])).toBe('about 0.14 times');
		expect(words([100, 'exact'], [11, 'almost'])).toBe('just under 0.11 times');
		expect(words([1000, 'exact'], [14, 'about'])).toBe('about 0.014 times');
	});

	test('its number is in the language of the words around it, whatever that of the record is', () => {
		expect(formatMultiple(aPoint(4), aPoint(10), 'de')).toBe('2.5 times');
		const germanWords = { ...recordLabels, language: 'de' };
		expect(formatMultiple(aPoint(4), aPoint(10), 'en-GB', germanWords)).toContain('2,5');
	});
});

describe('formatComparison', () => {
	const [first, last] = shippedTimeline.series[0]?.points ?? [];
	if (!first || !last) throw new Error('the shipped record has two figures');

	test('names the date of the first figure', () => {
		expect(formatComparison(first, last, 'en')).toBe('about 3.5 times July 2025');
	});

	test.each([
		'2025-07~',
		'2025-07?',
		'2025-06/2025-07',
		'2025-06/..',
		'[2025..2026]',
		'[2025-06,2025-07]'
	])('does not make one date of %s', (edtf) => {
		const point = { ...first, date: toDateData(edtf) };
		expect(formatComparison(point, last, 'en')).toBe('about 3.5 times the first figure');
	});

	test('says nothing where there is no multiple', () => {
		expect(formatComparison({ ...first, value: 0 }, last, 'en')).toBeNull();
	});
});

describe('compareFigures', () => {
	test.each<[number, Qualifier, number, Qualifier, string]>([
		[1000, 'about', 2000, 'about', 'about twice the figure for July 2025'],
		[1000, 'about', 1930, 'exact', 'about twice the figure for July 2025'],
		[1000, 'exact', 2000, 'exact', 'twice the figure for July 2025'],
		[1000, 'exact', 2003, 'exact', 'about twice the figure for July 2025'],
		[1000, 'exact', 1930, 'exact', 'about 1.9 times the figure for July 2025'],
		[300, 'exact', 900, 'at-least', 'at least three times the figure for July 2025'],
		[300, 'at-least', 1200, 'exact', 'at most four times the figure for July 2025'],
		[300, 'exact', 3000, 'almost', 'just under ten times the figure for July 2025'],
		[300, 'about', 150, 'exact', 'about half the figure for July 2025'],
		[300, 'exact', 300, 'exact', 'as high as the figure for July 2025'],
		// Not “just under half”.
		[100, 'exact', 41, 'almost', 'just under 0.41 times the figure for July 2025'],
		[1000, 'exact', 499, 'exact', 'about half the figure for July 2025'],
		[400, 'about', 600, 'about', 'about 1.5 times the figure for July 2025'],
		[400, 'about', 1400, 'almost', 'about 3.5 times the figure for July 2025']
	])('%d (%s), then %d (%s): %s', (before, first, after, last, expected) => {
		expect(compareFigures(aPoint(before, first), aPoint(after, last), 'en')).toBe(expected);
	});

	test('names the first figure in words, too, where it has no one date', () => {
		const point = { ...aPoint(200), date: toDateData('2025-06/2025-07') };
		expect(compareFigures(point, aPoint(400), 'en')).toBe('twice the first figure');
	});

	test('says nothing where there is no multiple', () => {
		expect(compareFigures(aPoint(0), aPoint(2), 'en')).toBeNull();
		expect(compareFigures(aPoint(1, 'at-least'), aPoint(2, 'at-least'), 'en')).toBeNull();
	});
});

describe('gapsOf', () => {
	const day = 86_400_000;
	const at = (start: number, end: number | null): SeriesPoint => ({
		...anyPoint,
		date: { ...anyPoint.date, start: start * day, end: end === null ? null : end * day }
	});

	test('the shipped record has one, from August to December 2025', () => {
		const [first, last] = anySeries.points.map(({ date }) => date);
		expect(gapsOf(anySeries)).toEqual([
			{ start: Date.UTC(2025, 7, 1), end: Date.UTC(2026, 0, 1), between: [first, last] }
		]);
	});

	test('points that touch or overlap have none between them', () => {
		expect(gapsOf(aSeries(at(0, 10), at(10, 20), at(15, 30)))).toEqual([]);
	});

	test('a point without an end has none after it', () => {
		expect(gapsOf(aSeries(at(0, null), at(10, 20)))).toEqual([]);
	});

	test('a stretch that an earlier point covers is not one', () => {
		expect(gapsOf(aSeries(at(0, 100), at(10, 20), at(50, 60)))).toEqual([]);
	});

	test('no gap of any series lies over a point', () => {
		let gaps = 0;
		for (let seed = 0; seed < 40; seed++) {
			for (const series of aTimeline(seed, { events: 30, days: 400 }).series) {
				for (const { start, end } of gapsOf(series)) {
					gaps++;
					expect(end).toBeGreaterThan(start);
					const over = series.points.filter(
						({ date }) => date.start < end && (date.end ?? Infinity) > start
					);
					expect(over.map(({ event }) => `${event.id} of seed ${seed}`)).toEqual([]);
				}
			}
		}
		expect(gaps).toBeGreaterThan(0);
	});
});

describe('readingAt', () => {
	const [first, last] = anySeries.points as [SeriesPoint, SeriesPoint];

	test.each([
		['2025-06-30', null],
		['2025-07-01', first],
		['2025-07-31', first],
		['2025-08-01', 'gap'],
		['2025-12-31', 'gap'],
		['2026-01-01', last],
		['2026-01-31', last],
		// Nobody has said that a figure is missing after the last one, nor before the first.
		['2026-02-01', null],
		['2026-02-17', null]
	] as const)('on %s', (date, expected) => {
		expect(pointOrGapAt(anySeries, Date.parse(date))).toBe(expected);
	});

	test('a series without points says nothing', () => {
		expect(pointOrGapAt(aSeries(), 0)).toBeNull();
	});
});
