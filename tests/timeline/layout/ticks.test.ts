import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { sizeClasses } from '#lib/timeline/layout/size-class.ts';
import { textWidth } from '#lib/ui/text-width.ts';
import { layoutTicks, type Tick } from '#lib/timeline/layout/ticks.ts';
import { createTimeScale } from '#lib/timeline/layout/time-scale.ts';
import type { Domain } from '#lib/timeline/layout/transform.ts';
import { runs } from '../../fixtures/runs.ts';

const day = 86_400_000;
const seed = 2025;

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const ticksOf = (domain: Domain, width: number, locale = 'en-GB') =>
	layoutTicks(createTimeScale(domain), width, locale, false);
const texts = (ticks: readonly Tick[]) => ticks.map(({ text }) => text);

/** From 3 days to eight thousand years, at any instant; often near the year 1. */
const aDomain = fc
	.tuple(
		fc.oneof(
			fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(2100, 0, 1) }),
			fc.integer({ min: utc('-009999-01-01'), max: utc('0110-01-01') }),
			fc.integer({ min: utc('-000110-01-01'), max: utc('0110-01-01') })
		),
		fc.double({ min: Math.log(3), max: Math.log(3_000_000), noNaN: true })
	)
	.map(([start, log]): Domain => [start, start + Math.exp(log) * day]);

/** Some have long names for months and days, and no short ones. */
const aLocale = fc.constantFrom('en-GB', 'en-GB', 'ar', 'ja', 'vi', 'fi', 'fr', 'he');

const aWidth = fc.constantFrom(...sizeClasses.map(({ packWidth }) => packWidth));

describe('which ticks', () => {
	test('no month between two others is left out, whatever the width', () => {
		const domain: Domain = [utc('2025-02-18'), utc('2026-06-30')];
		for (let width = 300; width < 1400; width++) {
			const months = ticksOf(domain, width).upper.map(({ time }) => {
				const date = new Date(time);
				return date.getUTCFullYear() * 12 + date.getUTCMonth();
			});
			const steps = new Set(months.slice(1).map((month, i) => month - (months[i] ?? 0)));
			expect([...steps], `at ${width} px`).toHaveLength(1);
		}
	});

	test.each<[string, string, string, number, string[], string[]]>([
		['four days', '2025-09-24', '2025-09-28', 960, ['24', '25', '26', '27'], ['September 2025']],
		[
			'a week over the end of a month',
			'2025-08-28',
			'2025-09-04',
			640,
			['28', '29', '30', '31', '1', '2', '3'],
			['August 2025', 'September 2025']
		],
		[
			'a year',
			'2025-01-01',
			'2026-01-01',
			640,
			['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
			['2025']
		],
		[
			'a year in the narrow strip',
			'2025-01-01',
			'2026-01-01',
			280,
			['Jan', 'Apr', 'Jul', 'Oct'],
			['2025']
		],
		[
			'six years',
			'2020-01-01',
			'2025-12-31',
			280,
			['2020', '2021', '2022', '2023', '2024', '2025'],
			[]
		],
		[
			'a century',
			'1900-01-01',
			'2000-01-02',
			280,
			['1900', '1920', '1940', '1960', '1980', ''],
			[]
		],
		[
			'eight centuries',
			'1200-01-01',
			'2000-01-02',
			640,
			['1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900', ''],
			[]
		],
		[
			'from Rome to today',
			'-000752-04-21',
			'2026-01-01',
			420,
			['500 BC', '1 AD', '500', '1000', '1500', ''],
			[]
		],
		[
			'centuries on both sides of the year 1',
			'-000300-01-01',
			'0301-06-01',
			500,
			['300 BC', '200 BC', '100 BC', '1 AD', '100', '200', ''],
			[]
		],
		[
			'years without a year 0',
			'-000003-01-01',
			'0003-12-31',
			640,
			['4 BC', '3 BC', '2 BC', '1 BC', '1 AD', '2 AD', '3 AD'],
			[]
		],
		[
			'the last months before the year 1',
			'0000-07-01',
			'0001-04-01',
			640,
			['Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
			['1 BC', '1 AD']
		],
		[
			'the Ides of March',
			'-000043-03-13',
			'-000043-03-17',
			640,
			['13', '14', '15', '16'],
			['March 44 BC']
		]
	])('%s', (_, from, to, width, upper, lower) => {
		const ticks = ticksOf([utc(from), utc(to)], width);
		expect(texts(ticks.upper)).toEqual(upper);
		expect(texts(ticks.lower)).toEqual(lower);
	});

	test('months are named short where not each has room, and then all of them', () => {
		const { lower } = ticksOf([utc('2025-07-01'), utc('2026-02-01')], 960);
		const short = [
			'Jul 2025',
			'Aug 2025',
			'Sept 2025',
			'Oct 2025',
			'Nov 2025',
			'Dec 2025',
			'Jan 2026'
		];
		expect(texts(lower)).toEqual(short);
		const names = texts(ticksOf([utc('2025-07-01'), utc('2025-10-01')], 960).lower);
		expect(names).toEqual(['July 2025', 'August 2025', 'September 2025']);
	});

	test('a name is as long wherever the view pans to', () => {
		const all = Array.from({ length: 60 }, (_, i) => {
			const start = utc('2025-06-20') + i * day;
			return texts(ticksOf([start, start + 215 * day], 960).lower);
		}).flat();
		expect(all.filter((text) => text.startsWith('Sep'))).toContain('Sept 2025');
		expect(all).not.toContain('September 2025');
	});

	test('a year that began before the view has its label at the edge', () => {
		const { lower } = ticksOf([utc('2025-02-07'), utc('2026-07-12')], 960);
		expect(lower.map(({ x, text }) => [x === 0, text])).toEqual([
			[true, '2025'],
			[false, '2026']
		]);
		expect(lower[1]?.time).toBe(utc('2026-01-01'));
	});

	test('the last month is named shorter at the edge, and without room for that only its tick stays', () => {
		// The Wall fell on 9 November.
		const monthsUntil = (end: string) => texts(ticksOf([utc('1989-09-05'), utc(end)], 640).lower);
		expect(monthsUntil('1989-11-20')).toEqual(['September 1989', 'October 1989', 'November 1989']);
		expect(monthsUntil('1989-11-07')).toEqual(['September 1989', 'October 1989', 'Nov']);
		expect(monthsUntil('1989-11-03')).toEqual(['September 1989', 'October 1989', '']);
	});

	test('a last year without room for its label keeps its tick', () => {
		const { upper } = ticksOf([utc('1910-01-01'), utc('1923-03-01')], 640);
		expect(upper.at(-1)).toMatchObject({ time: utc('1923-01-01'), text: '' });
	});

	test('are worded in the locale', () => {
		expect(texts(ticksOf([utc('2025-01-01'), utc('2025-12-31')], 640, 'fr').upper)[6]).toBe(
			'juil.'
		);
	});

	test('there is always one, and never one finer than a day', () => {
		fc.assert(
			fc.property(aDomain, aWidth, (domain, width) => {
				const { upper } = ticksOf(domain, width);
				expect(upper.length).toBeGreaterThan(0);
				for (const { time } of upper) expect(Math.abs(time % day)).toBe(0);
			}),
			{ numRuns: runs(1000), seed }
		);
	});
});

describe('where they stand', () => {
	test('at their instant, in order, inside the view', () => {
		fc.assert(
			fc.property(aDomain, aWidth, (domain, width) => {
				const { upper, lower } = ticksOf(domain, width);
				for (const [i, { time, x }] of upper.entries()) {
					expect(x).toBeCloseTo((time - domain[0]) / (domain[1] - domain[0]), 6);
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(1);
					expect(time).toBeGreaterThan(upper[i - 1]?.time ?? -Infinity);
				}
				for (const [i, { time, x }] of lower.entries()) {
					const place = (time - domain[0]) / (domain[1] - domain[0]);
					expect(x).toBeCloseTo(Math.max(0, place), 6);
					expect(time).toBeLessThanOrEqual(domain[1]);
					expect(x).toBeGreaterThan(lower[i - 1]?.x ?? -Infinity);
				}
			}),
			{ numRuns: runs(1000), seed }
		);
	});

	test('a unit in the lower line is named once', () => {
		fc.assert(
			fc.property(aDomain, aWidth, (domain, width) => {
				const words = texts(ticksOf(domain, width).lower).filter((text) => text !== '');
				expect(new Set(words).size).toBe(words.length);
			}),
			{ numRuns: runs(500), seed }
		);
	});

	for (const line of ['upper', 'lower'] as const) {
		test(`no two labels of the ${line} line touch`, () => {
			fc.assert(
				fc.property(aDomain, aWidth, aLocale, (domain, width, locale) => {
					const ticks = ticksOf(domain, width, locale)[line];
					for (const [i, { x, text }] of ticks.entries()) {
						const next = ticks[i + 1];
						if (!next) continue;
						const room = (next.x - x) * width;
						const needed = textWidth(text, labelFontSize);
						expect(room, `${text} and ${next.text} at ${width} px`).toBeGreaterThanOrEqual(needed);
					}
				}),
				{ numRuns: runs(3000), seed }
			);
		});

		test(`every label of the ${line} line ends before the drawing does`, () => {
			// A tick's text begins 5 px after its instant, behind a rule. The drawing is cut off 4 px outside.
			const [indent, cut] = [5, 4];
			fc.assert(
				fc.property(aDomain, aWidth, (domain, width) => {
					for (const { x, text } of ticksOf(domain, width)[line]) {
						if (text === '') continue;
						const end = x * width + (x === 0 ? 0 : indent) + textWidth(text, labelFontSize);
						expect(end, `${text} at ${width} px`).toBeLessThanOrEqual(width + cut);
					}
				}),
				{ numRuns: runs(3000), seed }
			);
		});
	}
});

describe('UTC', () => {
	const zone = process.env.TZ;

	afterEach(() => {
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
	});

	test.each([
		['Pacific/Auckland', -780],
		['America/Los_Angeles', 480],
		['Asia/Kolkata', -330]
	])('%s sees the same axis', (name, offset) => {
		const domains: Domain[] = [
			[utc('2025-12-28'), utc('2026-01-04')],
			[utc('2025-02-07'), utc('2026-07-12')],
			[utc('1990-05-01'), utc('2020-05-01')]
		];
		process.env.TZ = 'UTC';
		const expected = domains.map((domain) => ticksOf(domain, 960));
		process.env.TZ = name;
		expect(new Date(utc('2026-01-01')).getTimezoneOffset()).toBe(offset);
		expect(domains.map((domain) => ticksOf(domain, 960))).toEqual(expected);
	});
});
