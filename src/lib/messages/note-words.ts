import type { Note, NoteParts } from '#lib/import/note.ts';
import { fileMessages as messages } from './current-file.ts';
import { formatPath } from './problem-words.ts';

/** What is told of a file that was read, in a sentence: what could not be carried over, or was left out. */
export function formatNote(note: Note): string {
	const at = 'at' in note ? formatPath(note.at) : '';
	const losses = note.code === 'lost' ? note.losses : [];
	const words = losses.map(({ code, text }) => messages.losses[code](text));
	return wordNote(note, at, messages.joinLosses(words));
}

function wordNote<C extends keyof NoteParts>(note: Note<C>, at: string, losses: string): string {
	return messages.notes[note.code](note, at, losses);
}
