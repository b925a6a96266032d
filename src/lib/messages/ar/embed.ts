import type * as english from '../en/embed.ts';

export const embedMessages: typeof english.embedMessages = {
	skip: (events: string) => `تخطي الخط الزمني (${events})`,
	title: 'خط زمني مضمَّن',
	panel: 'الأحداث',
	list: 'الأحداث بالترتيب',
	none: 'لا أحداث ظاهرة.',
	showAll: 'إظهار كل الأحداث',
	choose: 'اختر علامة لقراءة بندها.',
	below: (rows: string) => `صفوف أخرى في الأسفل: ${rows}`,
	all: (entries: string) => `كل البنود: ${entries}`,
	story: 'فتح الخط الزمني كاملًا',
	present: 'عرض تقديمي',
	fillScreen: 'ملء الشاشة',
	leaveScreen: 'إنهاء ملء الشاشة',
	updated: 'آخر تحديث <date></date>',
	rest: 'البقية على <address></address>',
	hints: {
		wheel: 'للتكبير، استخدم Ctrl مع عجلة التمرير',
		wheelOnMac: 'للتكبير، استخدم ⌘ مع التمرير',
		touch: 'حرّك الخط الزمني بإصبعين'
	},
	blocked: {
		address: 'إن لم يُفتح الرابط، فانسخ عنوانه:',
		copy: 'نسخ الرابط',
		close: 'إغلاق',
		copied: 'تم النسخ.',
		selected: 'العنوان محدد: اضغط Ctrl+C، أو \u200e⌘C على أجهزة ماك.'
	},
	console: {
		unknown: (parameter: string) => `تم تجاهل «${parameter}»: لا مقابل له في السجل.`,
		growth: (px: number) => `يبقى الارتفاع ${px} بكسل: كان المحتوى يكبر مع إطاره.`
	}
};

export const optionMessages: typeof english.optionMessages = {
	unknown: (parameter: string, allowed: string) =>
		`«${parameter}» ليس من القيم المسموح بها (${allowed})، فاستُخدمت القيمة الافتراضية.`
};

export const noticeMessages: typeof english.noticeMessages = {
	loading: (host: string) => `جارٍ التحميل من ${host}…`,
	open: 'فتح سجل آخر'
};
