import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'רשומות חדשות ומתוקנות',
	record: (title: string) => `${title}: התיק`,
	table: (title: string) => `${title}: האירועים בטבלה`,
	correction: (title: string) => `תיקון: ${title}`,
	category: 'תיקון'
};
