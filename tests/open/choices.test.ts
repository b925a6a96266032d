import { expect, test } from 'vitest';
import { addressChoice } from '../../src/routes/open/choices.ts';

test.each([
	'http://data.example/a.json',
	'a.json',
	'',
	'javascript:alert(1)',
	'data:application/json,[]',
	'//data.example/a.json',
	'https://me:secret@data.example/a.json',
	'file:///etc/passwd'
])('“%s” is no address to load, typed or in the page’s own address', (text) => {
	for (const search of ['', `?src=${encodeURIComponent(text)}`]) {
		expect(() => addressChoice(text, search)).toThrow(
			expect.objectContaining({ failure: { code: 'url' } })
		);
	}
});

test('an address is asked for by its host, and only the record that the page names keeps the rest of the address', () => {
	const text = ' https://data.example:8080/a%20story.json?x=1 ';
	const url = text.trim();
	const typed = addressChoice(text, '?event=one');
	expect(typed).toEqual({
		source: { url },
		host: 'data.example:8080',
		name: 'a story.json',
		from: 'data.example:8080',
		search: `?src=${encodeURIComponent(url)}`
	});
	const search = `?src=${encodeURIComponent(url)}&event=one`;
	expect(addressChoice(url, search).search).toBe(search);
});
