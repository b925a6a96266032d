import { expect, test } from 'vitest';
import { revealsDate } from '#lib/teach/reveals-date.ts';

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
