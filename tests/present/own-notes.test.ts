import { expect, test } from 'vitest';
import { readOwnNotes, withNote } from '#lib/present/presenter/own-notes.ts';

test('own notes are of a slide each; an empty one is none', () => {
	const notes = withNote(withNote({}, 'a', 'Slowly.'), '.closing', 'Ask.');
	expect(notes).toEqual({ a: 'Slowly.', '.closing': 'Ask.' });
	expect(withNote(notes, 'a', '')).toEqual({ '.closing': 'Ask.' });
});

test('whatever was kept gives notes', () => {
	for (const value of [null, undefined, 'x', 3, [4], { a: 5, b: '' }]) {
		expect(readOwnNotes(value)).toEqual({});
	}
	expect(readOwnNotes({ a: 'Slowly.', b: 7 })).toEqual({ a: 'Slowly.' });
});
