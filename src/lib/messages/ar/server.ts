import type * as english from '../en/server.ts';

export const serverMessages: typeof english.serverMessages = {
	feed: 'بنود جديدة ومصححة',
	record: (title: string) => `${title}: السجل`,
	table: (title: string) => `${title}: الأحداث في جدول`,
	correction: (title: string) => `تصحيح: ${title}`,
	category: 'تصحيح'
};
