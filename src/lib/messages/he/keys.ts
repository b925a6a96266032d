import type * as english from '../en/keys.ts';

export const keysMessages: typeof english.keysMessages = {
	title: 'מקשים בציר הזמן',
	names: {
		home: 'Home',
		end: 'End',
		enter: 'Enter',
		space: 'רווח',
		escape: 'Esc',
		withShift: (key: string) => `Shift ${key}`
	},
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
	off: (does: string) => `${does} (כבוי)`
};
