import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf, isId } from '#lib/record/id.ts';
import { anyText } from '../fixtures/any-text.ts';

test('an id is the name of its file', () => {
	expect(fileNameOf('my-story-2')).toBe('my-story-2');
});

test.each([
	'',
	'..',
	'../../.bashrc',
	'a/b',
	'a\\b',
	'C:',
	'-rf',
	'a\0',
	'a\n',
	'A',
	'a\u202etxt',
	'a.exe'
])('%j is no id, and so no name of a file', (text) => {
	expect(fileNameOf(text)).toBe('record');
});

test('no text makes a file name with more than small letters, digits and hyphens', () => {
	fc.assert(
		fc.property(
			fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'ab9-./_A'), maxLength: 70 })),
			(text) => {
				expect(fileNameOf(text)).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
				expect(fileNameOf(text) === text).toBe(isId(text) || text === 'record');
			}
		)
	);
});
