import { afterEach, describe, expect, test } from 'vitest';
import {
	dateEdge,
	dateParts,
	formatDate,
	formatDay,
	shortestDateForms
} from '#lib/messages/dates.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { parsePartialDate } from '#lib/record/partial-date.ts';

const two = (n: number) => String(n).padStart(2, '0');
const say = (edtf: string, language = 'en') => formatDate({ edtf }, language);

describe('in English', () => {
	test.each([
		['2025-09-25', '25 September 2025'],
		['2025-12', 'December 2025, day unknown'],
		['2025', '2025, exact date unknown'],
		['2025-05-21~', 'around 21 May 2025'],
		['2025-05~', 'around May 2025'],
		['2025~', 'around 2025'],
		['2025-05-21?', 'possibly 21 May 2025'],
		['2026-02?', 'possibly February 2026, day unknown'],
		['[2025-08-27..2025-08-28]', 'on 27 or 28 August 2025'],
		['[2025-05-01..2025-05-09]', 'between 1 and 9 May 2025'],
		['[2025-08-27~..2025-08-28?]', 'between around 27 and possibly 28 August 2025'],
		['[2025-08-27..2025-09-02]', 'between 27 August and 2 September 2025'],
		['[2024-08-27..2025-08-28]', 'between 27 August 2024 and 28 August 2025'],
		['[2025-12-31..2026-01-01]', 'on 31 December 2025 or 1 January 2026'],
		['[2025-07..2026-01]', 'between July 2025 and January 2026'],
		['[2025-07..2025-09]', 'between July and September 2025'],
		['[2024..2025]', '2024 or 2025'],
		['[2023..2025]', 'between 2023 and 2025'],
		['[2025-05-03,2025-05-07]', 'on 3 May or 7 May 2025'],
		['[2025-05,2025-07]', 'May or July 2025'],
		['[1987,1988]', '1987 or 1988'],
		['[2025-07..2025-09-25]', 'between July 2025 and 25 September 2025'],
		['[2025-07~..2025-09?]', 'between around July and possibly September 2025'],
		['1989-09-25/1989-10-09', '25 September to 9 October 1989'],
		['2025-08-27/2025-08-28', '27 and 28 August 2025'],
		['2025-08-27/2025-08-27', '27 August 2025'],
		['2025-12-31/2026-01-01', '31 December 2025 and 1 January 2026'],
		['1939-09-01/1945-09-02', '1 September 1939 to 2 September 1945'],
		['1087/1100', '1087 to 1100'],
		['2025-07/2025-09', 'July to September 2025'],
		['1908-04/1908-04', 'April 1908, day unknown'],
		['1908-04/1908-04~', 'around April 1908'],
		['1908-04?/1908-04', 'possibly April 1908, day unknown'],
		['1939/1939', '1939, exact date unknown'],
		['2012-07-27T09:30/2012-07-27T09:30', '27 July 2012, 09:30'],
		['1989-09-25~/1989-10-09?', 'around 25 September to possibly 9 October 1989'],
		['-0043-03/-0043-08', 'March to August 44 BC'],
		['1989-09-25/', 'from 25 September 1989, end unknown'],
		['../1989-10-09', 'until 9 October 1989'],
		['/1989-10-09', 'until 9 October 1989, start unknown'],
		['2025-05-21%', 'possibly around 21 May 2025'],
		['1939-21', 'spring 1939'],
		['1939-24', 'winter 1939–1940'],
		['1939-22~', 'around summer 1939'],
		['193X', 'the 1930s'],
		['19XX', 'the 20th century'],
		['01XX', 'the 2nd century'],
		['20XX?', 'possibly the 21st century'],
		['2025-04-04T10:30', '4 April 2025, 10:30'],
		['2025-04-04T10:30:05', '4 April 2025, 10:30'],
		['2025-04-04T03:30-07:00', '4 April 2025, 03:30'],
		['2012-07-27T09:30/2012-07-27T17:00', '27 July 2012, 09:30 to 17:00'],
		['2012-07-27T22:30/2012-07-28T05:00', '27 July 2012, 22:30 to 28 July 2012, 05:00'],
		['2012-07-27T22:30/..', 'since 27 July 2012, 22:30'],
		['2025-08-06/..', 'since 6 August 2025'],
		['2025-08~/..', 'since around August 2025'],
		['0800', '800, exact date unknown'],
		['0100-03-01', '1 March 100'],
		['0099-03', 'March 99 AD, day unknown'],
		['0014-08-19', '19 August 14 AD'],
		['0000', '1 BC, exact date unknown'],
		['-0043-03-15', '15 March 44 BC'],
		['-0752-04-21~', 'around 21 April 753 BC'],
		['[-0043-03-14..-0043-03-15]', 'on 14 or 15 March 44 BC'],
		['[-0043-03..-0043-08]', 'between March and August 44 BC'],
		['[-0008-08..0014-08-19]', 'between August 9 BC and 19 August 14 AD'],
		['-9999', '10000 BC, exact date unknown'],
		['9999-12-31', '31 December 9999']
	])('%s is "%s"', (edtf, words) => {
		expect(say(edtf)).toBe(words);
	});

	test('a region keeps its own order of a date', () => {
		expect(say('2025-09-25', 'en-US')).toBe('September 25, 2025');
		expect(say('[2025-08-27..2025-09-02]', 'en-US')).toBe(
			'between August 27 and September 2, 2025'
		);
		expect(say('2025-08-27/2025-08-28', 'en-US')).toBe('August 27 and August 28, 2025');
	});

	test('a tag in another case is the same tag', () => {
		expect(say('2025-12', 'EN')).toBe('December 2025, day unknown');
	});
});

describe('in other languages', () => {
	test.each([
		['2025-09-25', 'de', '25. September 2025'],
		['2025-12', 'de', 'Dezember 2025'],
		['2025-12~', 'de', 'Dezember 2025 (~)'],
		['2025-12?', 'fr', 'décembre 2025 (?)'],
		['2025-12%', 'fr', 'décembre 2025 (~?)'],
		['2025-09-01/2025-09-11', 'fr', '1er septembre 2025 – 11 septembre 2025'],
		['2025-08-27/2025-08-28', 'fr', '27 août 2025 – 28 août 2025'],
		['2025-08-06/..', 'de', '6. August 2025 – '],
		['../2025-08-06', 'de', ' – 6. August 2025'],
		['2025-08-06/', 'de', '6. August 2025 – ?'],
		['[2025-08-06..2025-08-09]', 'de', '6. August 2025 … 9. August 2025'],
		['[2025-08-06,2025-08-09]', 'de', '6. August 2025 / 9. August 2025'],
		['193X', 'de', '1930 – 1939'],
		['1939-21', 'de', 'März 1939 – Mai 1939'],
		['2025-04-04T10:30', 'de', '4. April 2025, 10:30'],
		['-0043-03-15', 'de', '15. März 44 v. Chr.'],
		['0000', 'es', '1 a. C.'],
		['-0043-03-15', 'fr', '15 mars 44 av. J.-C.'],
		['-0043', 'ar', '44 ق.م'],
		['-0043', 'he', '44 לפנה״ס'],
		// Thai counts years from another era unless told otherwise.
		['2025', 'th', '2025']
	])('%s in %s is "%s"', (edtf, language, words) => {
		expect(say(edtf, language)).toContain(words);
	});

	test.each(['valueOf', 'toString', 'hasOwn'])('a tag that reads like a method, %s', (tag) => {
		expect(say('2025-09-25', tag)).toContain('2025');
	});

	test('a tag that is not well formed is a RangeError', () => {
		expect(() => say('2025', 'not a tag')).toThrow(RangeError);
	});
});

describe('for a <time>', () => {
	test.each([
		['2025-04-04T10:30', ['2025-04-04T10:30']],
		['2012-07-27T09:30/2012-07-27T17:00', ['2012-07-27', '2012-07-27T09:30', '2012-07-27T17:00']],
		['193X', []],
		['1939-21', []],
		['2025-05-21~', ['2025-05-21']],
		['2026-02?', ['2026-02']],
		['2025-08-27/2025-08-28', ['2025-08-27', '2025-08-28']],
		['2025-08/..', ['2025-08']],
		['-0043-03-14/-0043-03-15', ['-0043-03-14', '-0043-03-15']]
	])('%s carries %j, without marks', (edtf, expected) => {
		const days = dateParts({ edtf }, 'en').flatMap(({ iso }) => (iso ? [iso] : []));
		expect(days).toEqual(expected);
	});
});

test.each([
	['2025-09-25', 'en', '25\u00a0September 2025'],
	['2025-09-25', 'en-US', 'September\u00a025, 2025'],
	['2025-09-25', 'de', '25.\u00a0September 2025'],
	['2025-09-01', 'fr', '1er\u00a0septembre 2025'],
	['2025-09', 'en', 'September 2025'],
	['-0752-04-21', 'en', '21\u00a0April 753\u00a0BC'],
	['-0263', 'en', '264\u00a0BC'],
	['2025-08-27/2025-09-02', 'en', '27\u00a0August| to |2\u00a0September 2025'],
	['[2025-08-27..2025-09-02]', 'en', 'between |27\u00a0August| and |2\u00a0September 2025']
])('the pieces of %s in %s keep day and month together', (edtf, language, expected) => {
	const joined = dateParts({ edtf }, language).map(({ text }) => text);
	expect(joined.join(expected.includes('|') ? '|' : '')).toContain(expected);
	expect(say(edtf, language)).not.toContain('\u00a0');
});

test('the words of any day are its day, also before the calendar was: none is Julian', () => {
	const months = Array.from({ length: 12 }, (_, i) =>
		formatDay(`2025-${two(i + 1)}`, 'en').slice(0, -5)
	);
	for (let year = -9999; year <= 9999; year += 7) {
		const month = ((year + 9999) % 12) + 1;
		const day = ((year + 9999) % 28) + 1;
		const iso = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
		const said = year < 1 ? `${1 - year} BC` : year < 100 ? `${year} AD` : String(year);
		expect(formatDay(`${iso}-${two(month)}-${two(day)}`, 'en')).toBe(
			`${day} ${months[month - 1]} ${said}`
		);
	}
});

test('a text that is no date is shown as it is', () => {
	expect(dateParts({ edtf: '25/09/2025' }, 'en')).toEqual([{ text: '25/09/2025' }]);
});

test('the same date is worded once a language', () => {
	const parts = dateParts({ edtf: '2024-02-29~' }, 'en');
	expect(dateParts({ edtf: '2024-02-29~' }, 'en')).toBe(parts);
	expect(dateParts({ edtf: '2024-02-29~' }, 'de')).not.toEqual(parts);
	// More dates than are kept.
	for (let year = 1000; year < 3000; year++) {
		for (const month of ['01', '06', '12']) expect(say(`${year}-${month}`)).toContain(String(year));
	}
	expect(dateParts({ edtf: '2024-02-29~' }, 'en')).toEqual(parts);
});

describe("the runner's time zone", () => {
	const own = process.env.TZ;
	afterEach(() => {
		if (own === undefined) delete process.env.TZ;
		else process.env.TZ = own;
	});

	test.each([
		['Pacific/Kiritimati', -840],
		['America/Los_Angeles', 480],
		['Asia/Kolkata', -330]
	])('%s moves no date', (zone, offset) => {
		process.env.TZ = zone;
		// Without this the test would pass where the zone was never set.
		expect(new Date('2025-01-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
		expect(say('2025-01-01')).toBe('1 January 2025');
		expect(say('2025-12-31', 'de')).toBe('31. Dezember 2025');
		expect(say('2025')).toBe('2025, exact date unknown');
		expect(parsePartialDate('2025-01-01')?.from.start).toBe(Date.UTC(2025, 0, 1));
	});
});

test.each([
	['2025-08-27', '27 Aug 2025', '27 Aug 2025', '2025-08-27'],
	['2025-12', 'Dec 2025', 'Dec 2025', '2025-12'],
	['2024/2025', '2024', '2025', '2024'],
	['2025-05-21~', 'around 21 May 2025', 'around 21 May 2025', undefined],
	['2025-05~/2025-06', 'around May 2025', 'Jun 2025', undefined],
	['2025?', 'possibly 2025', 'possibly 2025', undefined],
	['2025-05?/2026', 'possibly May 2025', '2026', undefined],
	['2025-08-06/..', '6 Aug 2025', 'since 6 August 2025', '2025-08-06']
])('the ends of %s are “%s” and “%s”, the first begins with %s', (edtf, start, end, iso) => {
	const date = toDateData(edtf);
	expect(dateEdge(date, 'start', 'en', 'short')).toEqual({ text: start, iso });
	expect(dateEdge(date, 'end', 'en', 'short').text).toBe(end);
});

test.each([
	['2025-08-27~', 'en', ['Aug 2025?', 'Aug?', '2025?']],
	['2025-08', 'en', ['Aug 2025', 'Aug', '2025']],
	['[2025-08-27..2025-09-02]', 'de', ['2025']],
	['1917-10-27/1918-04-04?', 'en', ['1917–1918?']]
])('the short forms of %s in %s are %j', (edtf, language, forms) => {
	expect(shortestDateForms(toDateData(edtf), language)).toEqual(forms);
});
