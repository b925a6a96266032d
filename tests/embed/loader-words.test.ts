import { expect, test } from 'vitest';
import { consentButtonText } from '#lib/embed/loader-words.ts';

test.each([
	['what the figure asks for', 'ar', 'de', 'عرض الخط الزمني من a.example'],
	['the page around it', null, 'de-AT', 'Zeitleiste von a.example anzeigen'],
	['English, where there are no words', 'tlh', 'de', 'Show interactive timeline from a.example'],
	[
		'English, for what every object has',
		'constructor',
		'de',
		'Show interactive timeline from a.example'
	],
	['English, where no page says its own', '', undefined, 'Show interactive timeline from a.example']
])('embed.js speaks %s', (_, asked, lang, words) => {
	const element = { closest: () => lang && { lang } } as unknown as Element;
	expect(consentButtonText(element, 'a.example', asked)).toBe(words);
});
