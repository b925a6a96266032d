import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'משהו השתבש',
	story: 'מעבר לתיעוד'
};

export const missingMessages: typeof english.missingMessages = {
	title: 'אין דף בכתובת הזאת',
	why: 'ייתכן שהכתובת הוקלדה בטעות או שהיא חלקית.'
};
