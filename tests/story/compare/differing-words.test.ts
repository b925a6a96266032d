import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { differingWords, type Segment } from '#lib/story/compare/differing-words.ts';
import { statementsOf } from '#lib/story/compare/compare.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
/** With its differences in brackets. */
const marked = (segments: readonly Segment[]) =>
	segments.map(({ text, isOnlyHere }) => (isOnlyHere ? `[${text}]` : text)).join('');
const both = (one: string, other: string) => differingWords(one, other, 'en').map(marked);

const words = fc
	.array(
		fc.constantFrom('we', 'We', 'do', 'not', 'allow', 'it', '“it”', ',', ' ', '\n', '’', '😀'),
		{
			maxLength: 30
		}
	)
	.map((parts) => parts.join(' '));
const texts = fc.oneof(words, fc.string({ unit: 'binary' }), fc.string());

describe('differingWords', () => {
	test.each([
		['We do not allow it.', 'We do not allow it.', 'We do not allow it.', 'We do not allow it.'],
		['We do allow it.', 'We do not allow it.', 'We do allow it.', 'We do [not] allow it.'],
		['It is so', 'so it is', 'It is [so]', '[so] it is'],
		['no words', 'in common', '[no words]', '[in common]'],
		['Yes, it is', 'Yes it is!', 'Yes, it is', 'Yes it is!'],
		['a (b, c) d', 'a d', 'a ([b, c]) d', 'a d'],
		['', 'one word', '', '[one word]'],
		['', '', '', '']
	])('%j beside %j', (one, other, first, second) => {
		expect(both(one, other)).toEqual([first, second]);
	});

	test('the pieces of each text joined are it, to the byte, and none is empty', () => {
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const [first, second] = differingWords(one, other, 'en');
				expect(joined(first)).toBe(one);
				expect(joined(second)).toBe(other);
				for (const { text } of [...first, ...second]) expect(text).not.toBe('');
			})
		);
	});

	test('what is not marked is, word by word, the same in both', () => {
		const keys = (segments: readonly Segment[]) =>
			segments
				.filter(({ isOnlyHere }) => !isOnlyHere)
				.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []);
		fc.assert(
			fc.property(words, words, (one, other) => {
				const [first, second] = differingWords(one, other, 'en');
				expect(keys(first)).toEqual(keys(second));
			})
		);
	});

	test('a text beside itself has no difference', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const segments of differingWords(text, text, 'en')) {
					expect(segments.some(({ isOnlyHere }) => isOnlyHere)).toBe(false);
				}
			})
		);
	});

	test('where the browser cannot say what a word is, its letters do', () => {
		const texts = [
			['We do allow it.', 'We don’t allow it, at 3.5 %.'],
			['Élan naïve', 'élan NAÏVE “naïve”']
		] as const;
		const asked = texts.map(([one, other]) => both(one, other));
		vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
		try {
			expect(texts.map(([one, other]) => both(one, other))).toEqual(asked);
		} finally {
			vi.unstubAllGlobals();
		}
	});

	test('all quotes of the record keep their bytes', () => {
		const quotes = statementsOf(shippedTimeline).map(({ statement }) => statement.quote);
		for (const one of quotes) {
			for (const other of quotes) {
				expect(differingWords(one, other, 'en').map(joined)).toEqual([one, other]);
			}
		}
	});
});
