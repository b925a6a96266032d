import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasHiddenCharacters, visiblePattern } from '#lib/record/hidden-characters.ts';

test.each([
	['a Persian name', 'علی\u200cرضا'],
	['a Sinhala conjunct', 'ශ්\u200dරී'],
	['a family', '👩\u200d👩\u200d👧'],
	['a doctor in a skin tone', '👩🏽\u200d⚕️'],
	['a mark after Hebrew punctuation', 'שלום!\u200f'],
	['a mark before Arabic', '\u200fمرحبا'],
	['no such characters', 'Brad Smith']
])('%s may contain the hidden characters that its script needs', (_, text) => {
	expect(hasHiddenCharacters(text)).toBe(false);
});

test.each([
	['a non-joiner in Latin', 'pay\u200cpal'],
	['a joiner in Cyrillic', 'а\u200dб'],
	['a joiner beside one emoji', '👩\u200da'],
	['a mark in Latin', 'a\u200eb'],
	['a mark after Latin that comes after Arabic', 'مرحبا abc\u200f'],
	['two joiners', 'علی\u200c\u200cرضا'],
	['an embedding in Arabic', 'مر\u202bحبا'],
	['an override', 'a\u202eb'],
	['an isolate', 'שלום\u2066a\u2069'],
	['a space without width in Arabic', 'مر\u200bحبا'],
	['a byte-order mark', '\ufeffa']
])('%s is hidden', (_, text) => {
	expect(hasHiddenCharacters(text)).toBe(true);
});

test('the pattern of the schema says the same', () => {
	const pattern = new RegExp(visiblePattern, 'u');
	const unit = fc.constantFrom(
		...[
			'ع',
			'ש',
			'a',
			'👩',
			'\ufe0f',
			'!',
			' ',
			'1',
			'\u200c',
			'\u200d',
			'\u200f',
			'\u200b',
			'\u202e'
		]
	);
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
			const text = units.join('');
			expect(pattern.test(text)).toBe(!hasHiddenCharacters(text));
		}),
		{ numRuns: 1_000 }
	);
});

const many = 400_001;

/** A look back from each of these letters over all before it would take half an hour. */
test.each([
	['marks on an Arabic letter', 'ع' + '\u064b'.repeat(many), false],
	['marks on a Latin letter', 'a' + '\u0301'.repeat(many), false],
	['marks of two scripts, then a joiner', 'ع' + '\u0301\u064b'.repeat(many / 2) + '\u200d', true],
	['punctuation after Hebrew, then Latin', 'ש' + '!'.repeat(many) + 'a\u200f', true],
	['marks of direction', 'ש\u200f'.repeat(many / 2), false],
	['joiners and emoji', '👩\u200d'.repeat(many / 2), true]
])('%s, 400,001 letters, are looked through once', (_, text, isHidden) => {
	expect(hasHiddenCharacters(text)).toBe(isHidden);
	expect(new RegExp(visiblePattern, 'u').test(text)).toBe(!isHidden);
});
