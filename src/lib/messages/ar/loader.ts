import type * as english from '../en/loader.ts';

export const loaderMessages: typeof english.loaderMessages = {
	title: 'خط زمني',
	waits: 'لم يُحمَّل بعد.',
	show: (host) => `عرض الخط الزمني من ${host}`
};
