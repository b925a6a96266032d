import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { markSharedWords, type Segment } from '#lib/story/compare/shared-words.ts';
import { statementEvents } from '#lib/story/compare/statement-pairs.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

const joined = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');
/** With what both use in brackets. */
const marked = (segments: readonly Segment[]) =>
	segments.map(({ text, isShared }) => (isShared ? `[${text}]` : text)).join('');
const both = (one: string, other: string) => markSharedWords(one, other, 'en').map(marked);

const words = fc
	.array(
		fc.constantFrom('we', 'We', 'do', 'not', 'allow', 'it', '“it”', ',', ' ', '\n', '’', '😀'),
		{
			maxLength: 30
		}
	)
	.map((parts) => parts.join(' '));
const texts = fc.oneof(words, fc.string({ unit: 'binary' }), fc.string());

describe('markSharedWords', () => {
	test.each([
		['We do allow it.', 'It does not ALLOW us', 'We do [allow] it.', 'It does not [ALLOW] us'],
		['no words', 'in common', 'no words', 'in common'],
		['it is so', 'so it is', 'it is so', 'so it is'],
		[
			'mass surveillance of civilians',
			'civilians, of surveillance',
			'mass [surveillance] of [civilians]',
			'[civilians], of [surveillance]'
		],
		[
			'use for mass surveillance of civilians',
			'for all: mass surveillance of any civilians',
			'use for [mass surveillance] of [civilians]',
			'for all: [mass surveillance] of any [civilians]'
		],
		[
			'the surveillance of civilians at any time',
			'no surveillance of civilians',
			'the [surveillance of civilians] at any time',
			'no [surveillance of civilians]'
		],
		[
			'use of technology (and “data”) of all',
			'technology and data, of use',
			'use of [technology (and “data]”) of all',
			'[technology and data], of use'
		],
		[
			'data we never had, data',
			'data had data',
			'[data] we never had, [data]',
			'[data] had [data]'
		],
		['1,400 TB', 'almost 1,400', '[1,400] TB', 'almost [1,400]'],
		['', 'one word', '', 'one word'],
		['', '', '', '']
	])('%j beside %j', (one, other, first, second) => {
		expect(both(one, other)).toEqual([first, second]);
	});

	test('the pieces of each text joined are it, to the byte, and none is empty', () => {
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const [first, second] = markSharedWords(one, other, 'en');
				expect(joined(first)).toBe(one);
				expect(joined(second)).toBe(other);
				for (const { text } of [...first, ...second]) expect(text).not.toBe('');
			})
		);
	});

	test('marked words are in the other text, too, and every longer word of both texts is marked', () => {
		const keys = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
		const joined = (text: string) => ` ${keys(text).join(' ')} `;
		const longer = (text: string) => keys(text).filter(({ length }) => length >= 4);
		fc.assert(
			fc.property(words, words, (one, other) => {
				const [first, second] = markSharedWords(one, other, 'en');
				for (const [segments, text] of [
					[first, other],
					[second, one]
				] as const) {
					for (const { text: piece, isShared } of segments) {
						const inOther = (key: string) => keys(text).includes(key);
						if (isShared) expect(joined(text)).toContain(joined(piece));
						else expect(longer(piece).some(inOther)).toBe(false);
					}
				}
			})
		);
	});

	test('a text beside another without a common word has no mark', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const [segments] = markSharedWords(text, '', 'en');
				expect(segments.some(({ isShared }) => isShared)).toBe(false);
			})
		);
	});

	test('of the two statements that belong together little is marked, and what they share', () => {
		const quoteOf = (id: string) =>
			statementEvents(shippedTimeline).find((event) => event.id === id)?.statement.quote ?? '';
		const [principle, reply] = markSharedWords(
			quoteOf('imod-2025-09-25-mass-surveillance-principle'),
			quoteOf('ice-2026-02-operational-use-statement'),
			'en'
		);
		const shared = (segments: readonly Segment[]) =>
			segments.flatMap(({ text, isShared }) => (isShared ? text : []));
		expect(shared(principle)).toEqual(['technology', 'mass surveillance']);
		expect(shared(reply)).toEqual(['technology', 'technology', 'mass surveillance']);
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
		const quotes = statementEvents(shippedTimeline).map(({ statement }) => statement.quote);
		for (const one of quotes) {
			for (const other of quotes) {
				expect(markSharedWords(one, other, 'en').map(joined)).toEqual([one, other]);
			}
		}
	});
});
