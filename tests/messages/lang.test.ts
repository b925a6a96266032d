import { expect, test } from 'vitest';
import { langAttribute } from '#lib/messages/lang.ts';

test.each([
	['ar', 'ar'],
	['de-CH', 'de-CH'],
	['en', undefined],
	['en-GB', undefined],
	['EN', undefined]
])('a text in %s has lang %s beside English', (language, lang) => {
	expect(langAttribute(language)).toBe(lang);
});
