import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'משהו השתבש',
	story: 'מעבר לתיעוד'
};
