import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/messages-compiler/write.mjs';
import { scriptsOf } from './scripts-of.ts';

type Json = string | { readonly [key: string]: Json };

const textsIn = (value: Json): string[] =>
	typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);

/** What the interface says in a language, and what is read in files of any language. */
function messagesIn(language: string) {
	const json = readFileSync(`src/lib/messages/${language}.json`, 'utf8');
	const { understood, ...rooms } = JSON.parse(json) as { understood: Json };
	return { interface: rooms, understood };
}

/** The longest piece of each text that is in the code unchanged. */
const piecesIn = (language: string) =>
	textsIn(messagesIn(language).interface).flatMap((text) => {
		const pieces = text.split(
			/[{}<>"\\#]|, (?:select|plural|number)|(?:none|other|true|one) (?=\{)/
		);
		const longest = pieces.sort((a, b) => b.length - a.length)[0] ?? '';
		// One word may be the name of an argument, or be alike in two languages.
		return longest.length >= 12 && /\S\s\S/.test(longest) ? [longest] : [];
	});

/** What the site’s pages load and hold. */
const all = [
	...readdirSync('build/_app', { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js'))
		.map((name) => readFileSync(join('build/_app', name), 'utf8')),
	readFileSync('build/embed/index.html', 'utf8')
].join('\n');

const understood = languages().flatMap((name) => textsIn(messagesIn(name).understood));

/** Without what is read in files of any language: the labels of forms are names of columns, too. */
const scripts = understood.reduce(
	(text, words) => text.replaceAll(JSON.stringify(words), '').replaceAll(`\`${words}\``, ''),
	all
);

test('the English build has the words of English', () => {
	const pieces = piecesIn('en');
	const there = pieces.filter((piece) => scripts.includes(piece));
	// What only the server says, or only the one file, is in no script.
	expect(there.length / pieces.length).toBeGreaterThan(0.9);
});

/** All sequences of four letters in the scripts, as numbers. Most pieces of other languages have a sequence that is missing here. */
const fours = new Uint8Array(1 << 24);
const fourAt = (text: string, at: number): number => {
	let hash = 0;
	for (let i = at; i < at + 4; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
	return hash & (fours.length - 1);
};
for (let at = 0; at + 4 <= scripts.length; at++) fours[fourAt(scripts, at)] = 1;

/** Whether the scripts have it: where they do not have four of its letters, they are not searched. */
function isInScripts(piece: string): boolean {
	for (let at = 0; at + 4 <= piece.length; at++) if (!fours[fourAt(piece, at)]) return false;
	return scripts.includes(piece);
}

const others = languages().filter((name) => name !== 'en');

test.each(others)('the English build has no words of %s', (language) => {
	const english = piecesIn('en').join('\n');
	const pieces = piecesIn(language).filter((piece) => !english.includes(piece));
	expect(pieces.length).toBeGreaterThan(500);
	expect(pieces.filter(isInScripts)).toEqual([]);
});

test('the story does not carry the words that are read in files', () => {
	const story = scriptsOf('').map((file) => readFileSync(file, 'utf8'));
	// A single word may be in the scripts for another reason.
	const words = understood.filter((text) => text.includes('|'));
	expect(words.filter((text) => !all.includes(text))).toEqual([]);
	expect(words.filter((text) => story.some((script) => script.includes(text)))).toEqual([]);
});
