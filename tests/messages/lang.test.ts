import { expect, test } from 'vitest';
import { langAttribute, numberLanguage } from '#lib/messages/lang.ts';

test.each([
	['ar', 'ar'],
	['de-CH', 'de-CH'],
	['en', undefined],
	['en-GB', undefined],
	['EN', undefined]
])('a text in %s has lang %s beside English', (language, lang) => {
	expect(langAttribute(language)).toBe(lang);
});

test.each([
	['en-GB', 'de', 'de'],
	['de', 'en', 'en'],
	['de-CH', 'de', 'de-CH']
])(
	'numbers of a record in %s are written among words in %s as in %s',
	(language, own, expected) => {
		expect(numberLanguage(language, own)).toBe(expected);
	}
);
