import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'بنود جديدة ومصوَّبة',
	record: (title: string) => `${title}: السجل`,
	table: (title: string) => `${title}: الأحداث في جدول`,
	correction: (title: string) => `تصويب: ${title}`,
	category: 'تصويب'
};
