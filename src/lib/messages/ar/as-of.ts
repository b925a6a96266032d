import type * as english from '../en/as-of.ts';

export const asOfMessages: typeof english.asOfMessages = {
	field: 'المعروف في تاريخ',
	slider: (day: string | null) => (day === null ? 'المعروف في يوم محدد' : `المعروف في ${day}`),
	all: 'كل التواريخ',
	presets: 'الانتقال إلى تاريخ'
};

export const veilMessages: typeof english.veilMessages = {
	later: 'لم يكن معروفًا بعد',
	laterThan: (day: string) => ` في ${day}`
};
