import type * as english from '../en/load.ts';

export const loadMessages: typeof english.loadMessages = {
	label: 'טעינה',
	of: (name: string) => `טעינת ${name}`,
	status: 'טעינת <file></file>: <step></step>',
	phases: { read: 'קריאה', check: 'בדיקה', draw: 'שרטוט' },
	phase: (name: string, phase: string) => `${name}: ${phase}`,
	bytes: (read: string) => `${read} MB`,
	bytesOf: (read: string, all: string) => `${read} מתוך ${all} MB`
};
