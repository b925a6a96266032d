import type * as english from '../en/file-notes.ts';

export const fileNotesMessages: typeof english.fileNotesMessages = {
	heading: 'Notizen',
	none: 'Zu dieser Folie gibt es keine Notizen.'
};
