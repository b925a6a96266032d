import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'مفاتيح الخط الزمني',
	names: {
		home: 'Home',
		end: 'End',
		enter: 'Enter',
		space: 'المسافة',
		escape: 'Esc',
		withShift: (key: string) => `Shift ${key}`
	},
	back: 'الحدث السابق',
	on: 'الحدث التالي',
	ends: 'أول حدث، آخر حدث',
	press: 'الانتقال إلى بطاقته',
	escape: 'من البطاقة إلى علامتها',
	zoom: 'تكبير، تصغير',
	whole: 'القصة كاملة',
	pan: 'ربع النطاق المعروض إلى الأقدم، إلى الأحدث',
	help: 'هذه القائمة'
};

export const keyTableMessages: typeof english.keyTableMessages = {
	off: (does: string) => `${does} (معطَّل)`
};
