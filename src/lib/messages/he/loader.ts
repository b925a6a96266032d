import type * as english from '../en/loader.ts';

export const loaderMessages: typeof english.loaderMessages = {
	title: 'ציר זמן',
	waits: 'עדיין לא נטען.',
	show: (host) => `הצגת ציר הזמן מאתר ${host}`
};
