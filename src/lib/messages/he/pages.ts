import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	title: (status: string) => `${status}: On the Record`,
	missing: 'אין דף בכתובת הזאת',
	wrong: 'משהו השתבש',
	story: 'מעבר לתיעוד'
};
