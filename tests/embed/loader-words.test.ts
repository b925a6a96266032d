import { expect, test } from 'vitest';
import { wordsFor } from '#lib/embed/loader-words.ts';

test.each([
	['what the figure asks for', 'ar', 'de', 'خط زمني'],
	['the page around it', null, 'de-AT', 'Zeitleiste'],
	['English, where there are no words', 'pt', 'de', 'Timeline'],
	['English, where no page says its own', '', undefined, 'Timeline']
])('embed.js speaks %s', (_, asked, lang, title) => {
	const element = { closest: () => lang && { lang } } as unknown as Element;
	expect(wordsFor(element, asked).title).toBe(title);
});
