import type * as english from '../en/file-notes.ts';

export const fileNotesMessages: typeof english.fileNotesMessages = {
	heading: 'الملاحظات',
	none: 'لا ملاحظات على هذه الشريحة.'
};
