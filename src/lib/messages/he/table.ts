import type * as english from '../en/table.ts';

export const tableMessages: typeof english.tableMessages = {
	title: 'התיעוד כטבלה',
	scroller: 'הטבלה, אפשר לגלול לצדדים',
	columns: {
		date: 'תאריך',
		event: 'אירוע',
		kind: 'סוג',
		speaker: 'הצהרה או נתון',
		evidence: 'סימוכין',
		sources: 'מקורות',
		unknown: 'לא ידוע או שנוי במחלוקת'
	},
	pages: {
		rows: (first: string, last: string, all: string) => `שורות ${first} עד ${last} מתוך ${all}`,
		previous: (count: string) => `${count} הקודמות`,
		next: (count: string) => `${count} הבאות`
	},
	statement: 'הצהרה',
	figure: 'נתון',
	caption: (events: string, order: string, direction: string) =>
		`${events}, לפי ${order}, ${direction}`,
	orders: {
		date: 'תאריך',
		event: 'כותרת',
		kind: 'סוג',
		track: 'נושא',
		speaker: 'מצוטטים',
		evidence: 'סימוכין',
		sources: 'מקור ראשון',
		unknown: 'מה שאינו ידוע'
	},
	directions: {
		oldest: 'מהישן לחדש',
		newest: 'מהחדש לישן',
		up: 'מא׳ עד ת׳',
		down: 'מת׳ עד א׳'
	},
	sortBy: 'מיון לפי',
	track: (track: string) => `${track}: `,
	unknown: 'לא ידוע:',
	disputed: 'המקורות חלוקים:',
	gap: (first: string, last: string) =>
		`לא פורסם נתון בין \u2068${first}\u2069 לבין \u2068${last}\u2069`
};
