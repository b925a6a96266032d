import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type * as english from '#language/make/form';
import { formatDateParts } from '#lib/messages/date-words.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { readWordedDate } from '#lib/messages/worded-date.ts';
import { isoDay } from '#lib/record/date-point.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';
import { languages } from '../../src/messages-compiler/write.mjs';
import { dateWords } from './words-of-languages.ts';

vi.mock(import('#lib/messages/date-words.ts'), { spy: true });

test.each([
	['between April 1914 and June 1914', 'en', '[1914-04..1914-06]'],
	['between April and June 1914', 'en', '[1914-04..1914-06]'],
	['Between  april 1914 and june, 1914.', 'en', '[1914-04..1914-06]'],
	['between April and May 1914', 'en', '[1914-04..1914-05]'],
	['June to August 1981', 'en', '1981-06/1981-08'],
	['Jun to Aug 1981', 'en', '1981-06/1981-08'],
	['between 2003 and 2005', 'en', '[2003..2005]'],
	['between 2003 and 2004', 'en', '[2003..2004]'],
	['2003 or 2004', 'en', '[2003..2004]'],
	['2003 or 2007', 'en', '[2003,2007]'],
	['around 1950', 'en', '1950~'],
	['since 1992', 'en', '1992/..'],
	['from 1992, end unknown', 'en', '1992/'],
	['until 9 May 2025', 'en', '../2025-05-09'],
	['3 to 9 May 2025', 'en', '2025-05-03/2025-05-09'],
	['3 May 2025 to 9 May 2025', 'en', '2025-05-03/2025-05-09'],
	['3 and 4 May 2025', 'en', '2025-05-03/2025-05-04'],
	['May 3 to May 9, 2025', 'en-US', '2025-05-03/2025-05-09'],
	['April 1914, day unknown', 'en', '1914-04'],
	['44 BC to 14 AD', 'en', '-0043/0014'],
	['zwischen dem 3. und dem 9. Mai 2025', 'de', '[2025-05-03..2025-05-09]'],
	['seit 1992', 'de', '1992/..'],
	['d’avril à juin 1914', 'fr', '1914-04/1914-06'],
	['entre abril y junio de 1914', 'es', '[1914-04..1914-06]'],
	['entre abril de 1914 e junho de 1914', 'pt', '[1914-04..1914-06]'],
	['بين أبريل ويونيو ١٩١٤', 'ar', '[1914-04..1914-06]'],
	['בין אפריל לבין יוני 1914', 'he', '[1914-04..1914-06]'],
	// In the language of the page, of a record in another one.
	['since 1992', 'pl', '1992/..']
])('“%s” in %s is %s', (text, language, iso) => {
	const words = dateWords[language] ?? dateWords['en'];
	expect(readWordedDate(text, language, words)).toBe(iso);
});

test.each([
	...['', 'soon', 'since', '1992', 'April 1914', 'between 2005 and 2003', 'since 31 June 1992'],
	...[
		'since 1992 or so',
		'maybe 1914',
		'between 1914',
		'1 2 3 4',
		'seit 1992',
		`since ${'1'.repeat(200)}`,
		// Digits that are not those of a language of the page.
		'since २०११'
	]
])('“%s” is none', (text) => {
	expect(readWordedDate(text, 'en')).toBeNull();
});

test('a language that is no tag is not read, and breaks nothing', () => {
	expect(readWordedDate('since 1992', 'en-')).toBe('1992/..');
	expect(readWordedDate('seit 1992', 'de_')).toBeNull();
});

/** A day, a month or a year. */
const aPointOf = (min: number, max: number) =>
	fc
		.tuple(
			fc.integer({ min: Date.UTC(min, 0, 1), max: Date.UTC(max, 0, 1) }),
			fc.constantFrom(0, 3, 6)
		)
		.map(([at, cut]) => {
			const day = isoDay(at);
			return day.slice(0, day.length - cut);
		});

const aLatePoint = aPointOf(1000, 2999);
/** Also before a year says no era. */
const aPoint = fc.oneof(aLatePoint, aPointOf(-999, 999));

/** Two that may share their year or their month. */
const twoPoints = fc
	.tuple(
		aPoint,
		aPoint,
		fc.constantFrom('', 'year', 'month'),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 })
	)
	.map(([a, b, shared, month, day]): [string, string] => {
		const [, year = ''] = /^(-?\d+)/.exec(a) ?? [];
		const sharp = a.length - year.length;
		const two = (n: number) => String(n).padStart(2, '0');
		if (shared === 'year' && sharp > 0)
			return [a, `${year}-${two(month)}${sharp > 3 ? `-${two(day)}` : ''}`];
		return shared === 'month' && sharp > 3 ? [a, `${a.slice(0, -2)}${two(day)}`] : [a, b];
	});

const mark = fc.constantFrom('', '', '~', '?');

const forms = {
	'between two': twoPoints.map(([a, b]) => `[${a}..${b}]`),
	'one of two': twoPoints.map(([a, b]) => `[${a},${b}]`),
	'from … to': twoPoints.map(([a, b]) => `${a}/${b}`),
	'two with marks': fc
		.tuple(aLatePoint, mark, aLatePoint, mark)
		.map(([a, markA, b, markB]) => `[${a}${markA}..${b}${markB}]`),
	since: fc.tuple(aPoint, mark).map((end) => `${end.join('')}/..`),
	until: fc.tuple(aPoint, mark).map((end) => `../${end.join('')}`),
	'with an end that is not known': aPoint.map((a) => `${a}/`),
	'with a start that is not known': aPoint.map((a) => `/${a}`),
	around: aPoint.map((a) => `${a}~`),
	possibly: aPoint.map((a) => `${a}?`)
};

describe.each(languages())('each date is read as %s writes it', (language) => {
	const say = (edtf: string) => formatDate({ edtf }, language, dateWords[language]);

	test.each(Object.entries(forms))('%s', (_, form) => {
		fc.assert(
			fc.property(form, (edtf) => {
				fc.pre(parsePartialDate(edtf) !== null);
				const read = readWordedDate(say(edtf), language, dateWords[language]);
				expect(read && say(read)).toBe(say(edtf));
				const { from, to, form: of } = parsePartialDate(edtf) ?? {};
				// “2003 or 2004” is said of two forms, and two of the same as one.
				const isSaidOfOne = of === 'point' || (of === 'span' && from?.iso !== to?.iso);
				if (isSaidOfOne || edtf.includes('/..')) expect(read).toBe(edtf);
			}),
			{ numRuns: 150, seed: 2025 }
		);
	});
});

test.each(languages())(
	'the dates that the form gives as examples are read, in %s',
	async (language) => {
		const { faults } = (await import(`../../.messages/${language}/make/form.js`)) as typeof english;
		const examples =
			faults['no-date']
				.split(/:(?!\d)/)
				.at(-1)
				?.split(/[;؛]/) ?? [];
		expect(examples.map((text) => readWordedDate(text, language, dateWords[language]))).toEqual([
			'[2024-03..2024-05]',
			'1992/..'
		]);
	}
);

test('the words of each language are known', () => {
	expect(Object.keys(dateWords).sort()).toEqual([...languages()].sort());
	for (const [language, words] of Object.entries(dateWords)) expect(words.language).toBe(language);
});

test('10,000 cells that are none cost one look each, and format nothing', () => {
	readWordedDate('since 1992', 'de');
	const format = vi.mocked(formatDateParts).mockClear();
	const odd = ['between', 'since about', 'zwischen', 'Summer', 'or', 'April', '31 June', '12/'];
	for (let i = 0; i < 10_000; i++)
		expect(readWordedDate(`${odd[i % odd.length]} ${i} and more ${i % 97}`, 'de')).toBeNull();
	expect(format).not.toHaveBeenCalled();
});
