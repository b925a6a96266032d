import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay } from '#lib/messages/dates.ts';
import { isoDay } from '#lib/record/date-point.ts';
import { readTypedDate } from '#lib/messages/typed-date.ts';
import { languages } from '../../src/messages-compiler/write.mjs';

test.each([
	['44 BC', 'en', '-0043'],
	['44 b.c.', 'en', '-0043'],
	['44 BCE', 'en', '-0043'],
	['1 BC', 'en', '0000'],
	['14 AD', 'en', '0014'],
	['800', 'en', '0800'],
	[' 0800-03 ', 'en', '0800-03'],
	['-0043-03-15', 'en', '-0043-03-15'],
	['15 march 44 bc', 'en', '-0043-03-15'],
	['15 Mar 44 BC', 'en', '-0043-03-15'],
	['March 15, 44 BC', 'en-US', '-0043-03-15'],
	['March 44 BC', 'en', '-0043-03'],
	['25 September 2025', 'en', '2025-09-25'],
	// In another order, or with fewer letters.
	['September 25, 2025', 'en', '2025-09-25'],
	['25 Sep 2025', 'en', '2025-09-25'],
	['feb 2025', 'en', '2025-02'],
	['3 marzo 2025', 'es', '2025-03-03'],
	// In numbers whose order is certain.
	['2025-2', 'en', '2025-02'],
	['2025/2/8', 'en', '2025-02-08'],
	['18.2.2025', 'en', '2025-02-18'],
	['02/18/2025', 'en', '2025-02-18'],
	['٢٠٢٥/٢/٨', 'ar', '2025-02-08'],
	['15. März 44 v. Chr.', 'de', '-0043-03-15'],
	// In the language of the page, of a record in another one.
	['44 BC', 'de', '-0043'],
	['15 de marzo de 44 a. C.', 'es', '-0043-03-15'],
	['44 av. J.-C.', 'fr', '-0043'],
	['1 septembre 2025', 'fr', '2025-09-01'],
	['1er sept. 2025', 'fr', '2025-09-01'],
	['44 ق.م', 'ar', '-0043'],
	['٤٤ ق.م', 'ar', '-0043'],
	['44 לפנה״ס', 'he', '-0043']
])('“%s” in %s is %s', (text, language, iso) => {
	expect(readTypedDate(text, language)).toBe(iso);
});

test.each([
	'',
	'44',
	'14',
	'March',
	'30 February 44 BC',
	'44 XY',
	'1 2 3 BC',
	'-0000',
	'half',
	'2/3/2025',
	'2025/13',
	'30/2/2025',
	'Ma 2025',
	'Mar 2 2'
])('“%s” is none', (text) => {
	expect(readTypedDate(text, 'en')).toBeNull();
});

test.each([
	['٣/٣/٢٠١١', 'ar', '2011-03-03'],
	['۳/۳/۲۰۱۱', 'fa', '2011-03-03'],
	['३/३/२०११', 'mr', '2011-03-03'],
	['৩/৩/২০১১', 'bn', '2011-03-03'],
	['３/３/２０１１', 'ja', '2011-03-03']
])('digits of any script have their value: %s in %s', (text, language, iso) => {
	expect(readTypedDate(text, language)).toBe(iso);
});

test('a day and a year are no date without a month, also where May has two letters', () => {
	for (const language of ['fa', 'hi', 'mr', 'gu']) {
		expect(readTypedDate('9 2025', language)).toBeNull();
		expect(readTypedDate('12 44', language)).toBeNull();
		expect(readTypedDate(formatDay('2025-05-09', language), language)).toBe('2025-05-09');
	}
});

test('every day is read as it is written', () => {
	const instant = fc.integer({ min: Date.UTC(-9999, 0, 1), max: Date.UTC(9999, 0, 1) });
	const language = fc.constantFrom('en-US', ...languages());
	const style = fc.constantFrom('long' as const, 'short' as const);
	fc.assert(
		fc.property(instant, fc.constantFrom(0, 3, 6), language, style, (at, cut, each, month) => {
			const day = isoDay(at);
			const iso = day.slice(0, day.length - cut);
			expect(readTypedDate(formatDay(iso, each, month), each)).toBe(iso);
		}),
		{ numRuns: 200, seed: 2025 }
	);
});
