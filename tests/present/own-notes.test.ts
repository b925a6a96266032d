import { expect, test } from 'vitest';
import {
	maxFileSize,
	maxNoteLength,
	readNotesFile,
	readOwnNotes,
	withNote,
	writeNotesFile
} from '#lib/present/presenter/own-notes.ts';

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

const has = (slide: string) => ['a', 'b', '.closing'].includes(slide);
const fileOf = (notes: unknown) => JSON.stringify({ kind: 'presenter-notes', notes });

test('a file of notes gives them again, whatever their text', () => {
	const notes = { a: '<b>Slowly</b> & “now”\n\tnext', '.closing': '\u202eAsk. 🙂' };
	expect(readNotesFile(writeNotesFile(notes), has)).toEqual({ notes, unknown: 0 });
	expect(readNotesFile(`\uFEFF${writeNotesFile(notes)}`, has)).toEqual({ notes, unknown: 0 });
});

test('notes of slides that the record does not have are counted and left out', () => {
	expect(
		readNotesFile(fileOf({ a: 'x', none: 'y', __proto__2: 'z', constructor: 'w' }), has)
	).toEqual({ notes: { a: 'x' }, unknown: 3 });
	expect(readNotesFile('{"kind":"presenter-notes","notes":{"__proto__":"x"}}', has)).toEqual({
		notes: {},
		unknown: 1
	});
});

test('a note is as long as it may be, and no longer', () => {
	const longest = 'x'.repeat(maxNoteLength);
	expect(readNotesFile(fileOf({ a: longest, b: 'y' }), has)).toEqual({
		notes: { a: longest, b: 'y' },
		unknown: 0
	});
	expect(readNotesFile(fileOf({ a: `${longest}x`, b: 'y' }), has)).toEqual({ problem: 'long' });
	// Also of a slide that is left out.
	expect(readNotesFile(fileOf({ none: `${longest}x` }), has)).toEqual({ problem: 'long' });
	expect(readNotesFile(fileOf({}) + ' '.repeat(maxFileSize), has)).toEqual({ problem: 'long' });
});

test('any other file is refused whole', () => {
	for (const text of [
		...['', 'Notes', '{', 'null', '3', '"presenter-notes"', '[]', '{"notes":{"a":"x"}}'],
		...[null, [], 'a', 3, { a: 5 }, { a: 'x', b: null }, { a: ['x'] }].map(fileOf)
	]) {
		expect(readNotesFile(text, has), text).toEqual({ problem: 'other' });
	}
});
