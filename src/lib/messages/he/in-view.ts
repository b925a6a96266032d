import type * as english from '../en/in-view.ts';

export const inViewMessages: typeof english.inViewMessages = {
	count: (inView: string, all: string) => `${inView} מתוך ${all} בתצוגה`,
	first: ': מעבר לראשון'
};
