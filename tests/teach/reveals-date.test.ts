import { expect, test } from 'vitest';
import { hideDates, revealsDate } from '#lib/teach/reveals-date.ts';

test.each([
	['after 7 October 2023', 'en', true],
	['reported by 22 May', 'en', true],
	['in Sept', 'en-GB', true],
	['on a Sunday', 'en', true],
	['since 1999', 'en', true],
	['before 44 BC', 'en', true],
	['um 44 v. Chr.', 'de', true],
	['in 14 A.D.s', 'en', false],
	['they may march on', 'en', false],
	['Unit 8200 and 11,500 TB', 'en', false],
	['about 1,400 TB and 2.2025', 'en', false],
	['Maya said so', 'en', false],
	['Arkel and Jan Hendrik de Boer', 'en', false],
	['on 3 Jan they', 'en', true],
	['Jan 1923', 'en', true],
	['le 3 mai', 'fr', true],
	['Mai', 'fr', true],
	['im März', 'de', true],
	['في عام ٢٠٢٥', 'ar', true],
	['في سبتمبر', 'ar', true],
	['', 'en', false]
])('“%s” in %s tells a date: %s', (text, language, tells) => {
	expect(revealsDate(text, language)).toBe(tells);
});

test.each([
	['On Monday, 5 May 1989, 3 men came.', 'en', 'On […], 3 men came.'],
	['On May 5, 1989, he left on 2 ships.', 'en', 'On […], he left on 2 ships.'],
	['They came in May 1989', 'en', 'They came in […]'],
	['Am 9. Mai 1989 sprach er mit 5 Leuten', 'de', 'Am […] sprach er mit 5 Leuten'],
	['El 9 de mayo de 1989 habló', 'es', 'El […] habló'],
	['Le 1er janvier 1990, il part', 'fr', 'Le […], il part'],
	['في 9 مايو 1989 قال', 'ar', 'في […] قال'],
	['It says … on Unit 8200 in May 1989', 'en', 'It says … on Unit 8200 in […]']
])('the dates in “%s” are hidden', (text, language, expected) => {
	expect(hideDates(text, language)).toBe(expected);
	expect(revealsDate(expected, language)).toBe(false);
});
