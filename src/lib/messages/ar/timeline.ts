import type * as english from '../en/timeline.ts';

export const timelineMessages: typeof english.timelineMessages = {
	title: 'الخط الزمني',
	events: 'الأحداث على محور الزمن',
	empty: 'لا أحداث هنا. اختر «إلى الأقدم» أو «إلى الأحدث» أو «القصة كاملة».',
	keys: (hasCards: boolean, hasHelp: boolean) =>
		`تنتقل الأسهم من حدث إلى حدث، ومفتاح Enter ${hasCards ? 'يفتح البطاقة' : 'يختار الحدث'}` +
		`${hasHelp ? '، وعلامة الاستفهام تعرض كل المفاتيح' : ''}.`,
	only: (event: string) => `عدد الأحداث 1: ${event}`,
	zoom: {
		label: 'التكبير والتحريك',
		earlier: 'إلى الأقدم',
		later: 'إلى الأحدث',
		out: 'تصغير',
		in: 'تكبير',
		whole: 'القصة كاملة'
	}
};
