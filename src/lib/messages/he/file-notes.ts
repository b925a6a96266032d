import type * as english from '../en/file-notes.ts';

export const fileNotesMessages: typeof english.fileNotesMessages = {
	heading: 'הערות',
	none: 'אין הערות לשקופית הזאת.'
};
