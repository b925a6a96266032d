import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'רשומות חדשות ומתוקנות',
	record: (title: string) => `${title}: התיעוד`,
	table: (title: string) => `${title}: האירועים כטבלה`,
	correction: (title: string) => `תיקון: ${title}`,
	category: 'תיקון'
};
