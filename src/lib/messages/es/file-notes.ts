import type * as english from '../en/file-notes.ts';

export const fileNotesMessages: typeof english.fileNotesMessages = {
	heading: 'Notas',
	none: 'No hay notas en esta diapositiva.'
};
