import type * as english from '../en/framed.ts';

export const framedMessages: typeof english.framedMessages = {
	refusal: 'لا يمكن عرض هذه الصفحة داخل صفحة أخرى.',
	open: 'فتح في علامة تبويب جديدة'
};
