import { expect, test } from 'vitest';
import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { aFile } from '../fixtures/a-file.ts';

test('the notes are what the author wrote, and an event without any is left out', () => {
	const file = aFile();
	const { ofEvents, prompts, answers } = toNotes(file);
	expect(prompts).toEqual(file.prompts);
	expect(answers).toEqual(file.answers);
	expect(toNotes({ ...file, answers: undefined }).answers).toEqual([]);
	const written = file.events.filter((event) => event.notes ?? event.prompts?.length);
	expect(written.length).toBeGreaterThan(0);
	expect(written.length).toBeLessThan(file.events.length);
	expect(ofEvents).toEqual(
		written.map(({ id, notes = null, prompts = [] }) => [id, { notes, prompts }])
	);
});

test('the data for readers has none of it', () => {
	const text = JSON.stringify(toRecordData(aFile()));
	for (const [, { notes }] of toNotes(aFile()).ofEvents) expect(text).not.toContain(notes);
});
