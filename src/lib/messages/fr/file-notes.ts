import type * as english from '../en/file-notes.ts';

export const fileNotesMessages: typeof english.fileNotesMessages = {
	heading: 'Notes',
	none: 'Pas de notes pour cette diapositive.'
};
