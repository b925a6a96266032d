import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'حدث خطأ ما',
	story: 'الانتقال إلى القصة'
};

export const missingMessages: typeof english.missingMessages = {
	title: 'لا توجد صفحة في هذا العنوان',
	why: 'ربما كُتب العنوان خطأً أو كان ناقصًا.'
};
