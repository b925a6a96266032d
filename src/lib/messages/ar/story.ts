import type * as english from '../en/story.ts';

export const storyMessages: typeof english.storyMessages = {
	language: 'ar',
	skip: 'الانتقال إلى القصة',
	tools: 'الأدوات',
	legend: { title: 'دليل الرموز', band: 'اليوم غير معروف' },
	views: {
		label: 'عرض السجل',
		story: 'خط زمني',
		list: 'قائمة',
		table: 'جدول'
	},
	search: { label: 'بحث', placeholder: 'كلمات، متحدثون، مصادر' },
	filter: {
		title: (count: string) => (count ? `تصفية (${count})` : 'تصفية'),
		clear: 'مسح',
		none: 'لا أحداث ظاهرة: التصفية تخفيها كلها.',
		noMatch: (query: string) => `لا حدث يطابق «${query}».`,
		showAll: 'إظهار كل الأحداث',
		allShown: 'كل الأحداث ظاهرة.',
		undo: 'تراجع'
	},
	asOf: {
		title: 'المعروف حينها',
		titleDay: (day: string | null) => `: ${day ?? 'كل التواريخ'}`,
		showAll: 'إظهار كل التواريخ',
		held: 'ما كان معروفًا في يوم محدد تعرضه سكربتات الصفحة، وهي لم تعمل.',
		heldLink: 'عرض القصة كاملة',
		nothing: 'لم يكن شيء من هذا السجل علنيًا حتى ذلك التاريخ. اختر يومًا لاحقًا أو كل التواريخ.',
		end: 'هذا كل ما كان معروفًا حينها.',
		allShown: 'كل التواريخ ظاهرة.'
	},
	share: {
		title: 'مشاركة',
		link: 'رابط، استشهاد، تصدير',
		cite: 'استشهاد، تصدير',
		embed: 'تضمين',
		compare: 'مقارنة تصريحين'
	},
	corrections: 'التصويبات',
	foot: {
		title: 'المزيد من هذا السجل',
		present: 'عرض تقديمي',
		order: 'تمرين الترتيب',
		teach: 'للتدريس',
		download: (kilobytes: string) => `تنزيل للاستخدام دون اتصال (${kilobytes} ك.ب)`,
		open: 'فتح سجل آخر',
		make: 'إنشاء سجل',
		data: 'البيانات:',
		json: 'JSON',
		csv: 'CSV',
		theme: 'المظهر',
		themes: { auto: 'تلقائي', light: 'فاتح', dark: 'داكن' },
		keys: 'اختصارات لوحة المفاتيح',
		sourced: 'كل حدث يذكر مصادره.',
		leads: 'السطور في الأعلى من اختيار المحررين.',
		updated: 'آخر تحديث <date></date>.'
	}
};
