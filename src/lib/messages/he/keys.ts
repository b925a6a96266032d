import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'מקשים בציר הזמן',
	back: 'האירוע הקודם',
	on: 'האירוע הבא',
	ends: 'האירוע הראשון, האירוע האחרון',
	press: 'מעבר לכרטיס האירוע',
	escape: 'מהכרטיס חזרה לסימון שלו',
	zoom: 'הגדלה, הקטנה',
	whole: 'כל התקופה',
	pan: 'רבע תצוגה לאחור, רבע תצוגה קדימה',
	help: 'רשימת המקשים'
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
		space: 'רווח',
		withShift: (key: string) => `Shift ${key}`
	},
	off: (does: string) => `${does} (כבוי)`
};
