import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Json = string | { readonly [key: string]: Json };

const textsIn = (value: Json): string[] =>
	typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);

/** The longest piece of each text that stands in its code as it is. */
const piecesIn = (language: string) =>
	textsIn(JSON.parse(readFileSync(`src/lib/messages/${language}.json`, 'utf8')) as Json).flatMap(
		(text) => {
			const pieces = text.split(
				/[{}<>"\\#]|, (?:select|plural|number)|(?:none|other|true|one) (?=\{)/
			);
			const longest = pieces.sort((a, b) => b.length - a.length)[0] ?? '';
			// One word may be the name of an argument, or be alike in two languages.
			return longest.length >= 12 && /\S\s\S/.test(longest) ? [longest] : [];
		}
	);

const scripts = [
	...readdirSync('build/_app', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js'))
		.map((name) => readFileSync(join('build/_app', name), 'utf8')),
	readFileSync('build/embed/index.html', 'utf8')
].join('\n');

test('the English build has the words of English', () => {
	const pieces = piecesIn('en');
	const there = pieces.filter((piece) => scripts.includes(piece));
	// What only the server says, or only the one file, is in no script.
	expect(there.length / pieces.length).toBeGreaterThan(0.9);
});

test.each(['ar', 'de', 'es', 'fr', 'he'])('the English build has no words of %s', (language) => {
	const english = piecesIn('en').join('\n');
	const pieces = piecesIn(language).filter((piece) => !english.includes(piece));
	expect(pieces.length).toBeGreaterThan(500);
	expect(pieces.filter((piece) => scripts.includes(piece))).toEqual([]);
});
