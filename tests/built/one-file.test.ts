import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { notes, recordAnswers } from '#lib/record/shipped/notes.ts';
import { facts } from '../fixtures/facts.ts';

// How the file works: `site/take-the-one-file.test.ts`.
const textOf = (path: string) =>
	readFileSync(new URL(`../../build/${path}`, import.meta.url), 'utf8');

/** The unpacked content of a file’s compressed parts. */
const unpacked = (html: string, id: string) =>
	gunzipSync(
		Buffer.from(new RegExp(`(?<=id="${id}">)[^<]+`).exec(html)?.[0] ?? '', 'base64')
	).toString();

test('it is at most 480 KB, and the story page offers it with its size', () => {
	const size = Buffer.byteLength(textOf('on-the-record.html'));
	expect(size).toBeLessThanOrEqual(480_000);
	// Beside the page, under its own name; the browser saves it and does not open it.
	const link = /<a href="on-the-record\.html" download(?:="")?>([^<]*)<\/a>/.exec(
		textOf('index.html')
	);
	expect(link?.[1]).toBe(`Download for offline use (${Math.ceil(size / 1_000)} KB)`);
});

test('the file for pupils has no notes, no key and no answers', () => {
	const html = textOf('on-the-record-pupils.html');
	const [record, code] = ['page_record', 'page_code'].map((id) => unpacked(html, id));
	expect(code).toContain('Put the events in order');
	/** A text as it is written in markup, in JSON or in a script. */
	const has = (text: string) =>
		[html, record, code].some(
			(part = '') => part.includes(text) || part.includes(JSON.stringify(text).slice(1, -1))
		);
	expect(has(facts[0]?.title ?? '')).toBe(true);
	const secret = [
		...Object.values(notes).flatMap(({ notes, prompts }) => [notes, ...prompts]),
		...recordAnswers,
		...teaching.lessons.flatMap(({ answers }) => answers.map(({ text }) => text)),
		...teaching.cards.map(({ reason }) => reason)
	];
	expect(secret.length).toBeGreaterThan(100);
	expect(secret.filter(has)).toEqual([]);
});
