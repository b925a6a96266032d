import type * as english from '../en/ui.ts';

export const crashMessages: typeof english.crashMessages = {
	timeline: 'تعذر تشغيل الخط الزمني التفاعلي. كل الأحداث مذكورة أدناه.'
};

export const heldMessages: typeof english.heldMessages = {
	asKnown: 'تعذر تشغيل الصفحة، فلا يمكنها عرض ما كان معروفًا في يوم محدد.'
};

export const uiMessages: typeof english.uiMessages = {
	close: 'إغلاق',
	cancel: 'إلغاء'
};

export const lazyMessages: typeof english.lazyMessages = {
	loading: 'جارٍ التحميل…',
	problem: 'تعذر تحميله. أعد تحميل الصفحة للمحاولة من جديد.',
	storyCrashed: 'لم يعد ممكنًا عرض هذه القصة. أعد تحميل الصفحة.'
};
