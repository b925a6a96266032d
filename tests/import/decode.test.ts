import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/import/decode.ts';
import { encode } from '../fixtures/encode.ts';

const texts = [
	'Café, naïve, 12 €',
	'“Quoted”, he said – it’s so…',
	'Größe; Übung; Straße',
	'El año pasado; información; ¿qué?',
	'Déjà vu à Noël; où; cœur',
	'don’t'
];

describe('a file’s text', () => {
	test.each(texts)('%s is read in Windows-1252', (text) => {
		expect(decodeText(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
	});

	test.each(texts.slice(0, -1))('%s is read in Mac Roman', (text) => {
		expect(decodeText(encode(text, 'macintosh'))).toEqual({ text, encoding: 'macintosh' });
	});

	test('is read in UTF-16 with its mark and without, in both orders', () => {
		for (const text of ['[{"a": "é שלום"}]', 'date,title']) {
			for (const mark of ['\ufeff', '']) {
				const bytes = Buffer.from(mark + text, 'utf16le');
				expect(decodeText(new Uint8Array(bytes))).toEqual({ text, encoding: 'utf-16le' });
				expect(decodeText(new Uint8Array(bytes.swap16()))).toEqual({ text, encoding: 'utf-16be' });
			}
		}
	});

	test('in UTF-8 is that text, whatever it holds', () => {
		const text = fc.string({ unit: 'grapheme' }).filter((text) => !/^.?\0|^\ufeff/.test(text));
		fc.assert(
			fc.property(text, (text) => {
				const bytes = new TextEncoder().encode(text);
				expect(decodeText(bytes)).toEqual({ text: text, encoding: 'utf-8' });
			})
		);
		expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({
			text: 'a',
			encoding: 'utf-8'
		});
	});

	test('is some text for any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(typeof decodeText(bytes).text).toBe('string');
			})
		);
	});
});
