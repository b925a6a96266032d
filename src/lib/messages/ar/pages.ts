import type * as english from '../en/pages.ts';

export const pageMessages: typeof english.pageMessages = {
	wrong: 'حدث خطأ ما',
	story: 'الانتقال إلى القصة'
};
