import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'مفاتيح الخط الزمني',
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
	names: {
		backspace: 'Backspace',
		end: 'End',
		enter: 'Enter',
		escape: 'Esc',
		home: 'Home',
		pageDown: 'Page Down',
		pageUp: 'Page Up',
		space: 'المسافة',
		withShift: (key: string) => `Shift ${key}`
	},
	off: (does: string) => `${does} (معطَّل)`
};
