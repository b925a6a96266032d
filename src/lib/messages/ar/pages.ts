import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	title: (status: string) => `${status}: On the Record`,
	missing: 'لا توجد صفحة على هذا العنوان',
	wrong: 'حدث خطأ ما',
	story: 'الانتقال إلى القصة'
};
