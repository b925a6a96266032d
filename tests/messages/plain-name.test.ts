import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatImported } from '#lib/messages/format-imported.ts';
import { formatMadeBy } from '#lib/messages/format-made-by.ts';
import { sanitizeName, soundsLikeSite } from '#lib/messages/plain-name.ts';
import { claims } from '#messages/understood/claims';
import { anyText } from '../fixtures/any-text.ts';

const imported = { from: 'a file', name: 'a.json', site: 'here.example', leftOut: 0 };
const made = (madeBy: string) => formatMadeBy({ ...imported, madeBy });

test.each([
	['Class 9b', 'Class 9b'],
	['Sinéad O’Connor', 'Sinéad O’Connor'],
	["Sinéad O'Connor", "Sinéad O'Connor"],
	['علی\u200cرضا', 'علی\u200cرضا'],
	['הוועד הפועל', 'הוועד הפועל'],
	['👩\u200d👩\u200d👧 family', '👩\u200d👩\u200d👧 family'],
	['ශ්\u200dරී ලංකා', 'ශ්\u200dරී ලංකා'],
	['Nguyễn Thị Minh', 'Nguyễn Thị Minh'],
	['ג׳ורג׳ אורוול', 'ג׳ורג׳ אורוול']
])('%s stays', (name, shown) => {
	expect(sanitizeName(name)).toBe(shown);
});

const marks = [...'"“”„‟«»‹›‘‚‛\'’`´″‴❛❜❝❞❮❯「」『』〝〞〟﹁﹃＂＇｢｣״׳⟪⟫《》🙶🙷🙸'];

test.each(marks)('the mark %s ends no quotation', (mark) => {
	expect(sanitizeName(`Ann${mark}. ${mark}It`)).toBe('Ann. It');
});

test.each([
	['a zero-width space', '\u200b'],
	['a filler', '\u3164'],
	['another filler', '\uffa0'],
	['a blank of Braille', '\u2800'],
	['a blank of another script', '\u{13441}'],
	['a tag', '\u{e0041}'],
	['a selector', '\ufe0e'],
	['a control', '\u0007'],
	['an override', '\u202e'],
	['an isolate', '\u2066'],
	['a mark of direction', '\u200f'],
	['an Arabic mark of direction', '\u061c'],
	['half an emoji', '\ud83d'],
	['a private sign', '\ue000'],
	['a joiner in Latin', '\u200d'],
	['a soft hyphen', '\u00ad'],
	['an invisible operator', '\u2064'],
	['an enclosing mark', '\u20dd']
])('%s is taken out, and is no name by itself', (_, sign) => {
	expect(sanitizeName(`A${sign}nn`)).toBe('Ann');
	expect(made(sign.repeat(3))).toBe(formatImported(imported));
});

test('marks are not stacked, nor on our quotation mark, and a name is one line', () => {
	expect(sanitizeName('\u0338 \u0301Ann')).toBe('Ann');
	expect(sanitizeName(`A${'\u0316'.repeat(50)}nn`)).toBe(`A${'\u0316'.repeat(4)}nn`);
	expect(sanitizeName(' Ann\n\n\tand\u2028Bo\u3000 ')).toBe('Ann and Bo');
});

test('a name is cut after 80 characters as they are seen', () => {
	const family = '👩\u200d👩\u200d👧';
	expect(sanitizeName(family.repeat(81))).toBe(`${family.repeat(80)}…`);
	expect(sanitizeName('e\u0323\u0301'.repeat(80))).toBe(
		'e\u0323\u0301'.repeat(80).normalize('NFC')
	);
	expect(sanitizeName('x'.repeat(10_000_000))).toBe(`${'x'.repeat(80)}…`);
	// One character, however many people are in it.
	expect(sanitizeName(`👩${'\u200d👩'.repeat(100_000)}`).length).toBeLessThanOrEqual(800);
});

test.each([
	'here.example',
	'Editors of HERE.EXAMPLE',
	'h e r e . e x a m p l e',
	'hеrе.ехаmрlе',
	'НЕRЕ.ЕХАМРLЕ',
	'here.examp1e',
	'here\u200b.example',
	'Checked by Ann',
	'Сhecked',
	'c-h-e-c-k-e-d',
	'published  by us',
	'Geprüft',
	'veröffentlicht von uns',
	'Comprobado por Ana',
	'publicada por Ana',
	'vérifiée par Anne',
	'publié par Anne',
	'راجعه فلان',
	'راجـــعه فلان',
	'نشره فلان',
	'נבדק בידי פלוני',
	'פורסם בידי פלוני',
	'verificado por Ana',
	'publicado por Ana'
])('%s is told as a name that its maker gave', (name) => {
	expect(made(name)).toBe(
		`Name given by its maker: “${sanitizeName(name)}”. Not made or checked by here.example.`
	);
});

test.each(Object.values(claims).flatMap((words) => words.split('|')))(
	'a name with “%s” in it speaks for the site',
	(claim) => {
		expect(soundsLikeSite(`A ${claim} B`, 'here.example')).toBe(true);
	}
);

test('another name is told as before', () => {
	expect(made('Class 9b')).toBe(
		'Made by “Class 9b”, not by here.example, which has not checked it.'
	);
	expect(soundsLikeSite('Class 9b', 'localhost:4173')).toBe(false);
	expect(soundsLikeSite('The localhost', 'localhost:4173')).toBe(true);
	expect(soundsLikeSite('Other Example', 'www.other.example')).toBe(true);
});

test('whatever a name is, the sentence begins and ends in our words', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.constantFrom(...marks, '\u202e', '\n', '. ', 'Checked'), anyText)),
			(parts) => {
				const notice = made(parts.join(''));
				expect(notice).toMatch(
					/^(?:Made by “[^"“”„«»\n\p{Bidi_Control}]+”, not by here\.example, which has not checked it\.|Name given by its maker: “[^"“”„«»\n\p{Bidi_Control}]+”\. Not made or checked by here\.example\.|Loaded from a file\. Not checked or published by here\.example\.)$/u
				);
			}
		),
		{ numRuns: 500, seed: 34 }
	);
});
