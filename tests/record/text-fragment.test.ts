import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withTextFragment } from '#lib/record/text-fragment.ts';
import { facts } from '../fixtures/facts.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';

const href = 'https://example.com/a';

/** The words of a fragment: the whole quote, or its beginning and its end. */
const wordsOf = (address: string): string[] =>
	(address.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

const countIn = (text: string, part: string): number =>
	text.toLowerCase().split(part.toLowerCase()).length - 1;

describe('withTextFragment', () => {
	test.each([
		[href, 'two words', `${href}#:~:text=two%20words`],
		[`${href}#part`, 'two words', `${href}#part:~:text=two%20words`],
		[`${href}#part:~:text=others`, 'two words', `${href}#part:~:text=two%20words`],
		[href, 'one, two & three-four', `${href}#:~:text=one%2C%20two%20%26%20three%2Dfour`],
		[href, 'a b c d e f g h', `${href}#:~:text=a%20b%20c%20d%20e%20f%20g%20h`],
		[href, 'a b c d e f g h i', `${href}#:~:text=a%20b%20c%20d,f%20g%20h%20i`],
		[href, 'Microsoft’s', `${href}#:~:text=Microsoft%E2%80%99s`],
		[href, 'higher‑risk', `${href}#:~:text=higher%E2%80%91risk`]
	])('%s at "%s"', (address, quote, expected) => {
		expect(withTextFragment(address, quote)).toBe(expected);
	});

	test.each([
		// The first four words come again, then the first five, too.
		['a b c d e x a B c d f g h i j k', ['a b c d e', 'g h i j k']],
		['a b c d e f a b c d e g h i j k', ['a b c d e f', 'e g h i j k']],
		// Its last six words are equal to its first, so the whole quote is used.
		['a b c d e f a b c d e f', ['a b c d e f a b c d e f']],
		['a a a a a a a a a a a a a', ['a a a a a a a a a a a a a']]
	])('of "%s" there are as many words as make its range the only one', (quote, expected) => {
		expect(wordsOf(withTextFragment(href, quote))).toEqual(expected);
	});

	test('half a surrogate pair does not throw', () => {
		expect(withTextFragment(href, 'a \ud800 b')).toBe(`${href}#:~:text=a%20%EF%BF%BD%20b`);
	});

	test('whatever the words are, they come back from the address, and cover the quote', () => {
		const word = fc.oneof(fc.stringMatching(/^\S{1,9}$/), fc.constantFrom('a', 'b', 'A'));
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
				const address = withTextFragment(href, words.join(' '));
				expect(address.split(':~:text=')[1]).toMatch(/^[^-&,]+(?:,[^-&,]+)?$/);
				const quote = words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd');
				const [start = '', end] = wordsOf(address);
				if (end === undefined) expect(start).toBe(quote);
				else {
					expect(quote.startsWith(start)).toBe(true);
					expect(quote.endsWith(end)).toBe(true);
					expect(start.length + end.length).toBeLessThan(quote.length);
					expect([start, end].map((part) => countIn(quote, part))).toEqual([1, 1]);
				}
			})
		);
	});
});

describe('the shipped record', () => {
	const opened = shippedTimeline.events.filter(({ statement }) =>
		statement?.source?.href?.includes(':~:')
	);

	test('opens each quote at its words whose source may be opened so, and no other', () => {
		const expected = facts.filter(({ statementSource, sources }) =>
			sources.some(({ publisher, fragment }) => publisher === statementSource && fragment !== false)
		);
		expect(expected.length).toBeGreaterThan(0);
		expect(opened.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
	});

	test.each(opened)('$id is covered from its first to its last word, in one way', (event) => {
		const { quote = '', source } = event.statement ?? {};
		const [start = '', end = start] = wordsOf(source?.href ?? '');
		expect(quote.startsWith(start)).toBe(true);
		expect(quote.endsWith(end)).toBe(true);
		expect([start, end].map((part) => countIn(quote, part))).toEqual([1, 1]);
		expect([start, end].map((part) => part.split(' ').length <= 8)).toEqual([true, true]);
	});

	test('the words of Windows Central’s quotes occur once in its paragraphs', async () => {
		const file = new URL('../fixtures/windows-central.txt', import.meta.url);
		const text = await readFile(file, 'utf8');
		const quotes = facts.flatMap(({ quote, sources }) =>
			quote && sources.some(({ publisher }) => publisher === 'Windows Central') ? [quote] : []
		);
		expect(quotes.length).toBeGreaterThan(4);
		for (const quote of quotes.filter((quote) => text.includes(quote)))
			for (const part of wordsOf(withTextFragment(href, quote)))
				expect(countIn(text, part), part).toBe(1);
	});
});
