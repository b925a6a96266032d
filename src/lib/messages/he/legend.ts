import type * as english from '../en/legend.ts';

export const legendMessages: typeof english.legendMessages = {
	lead: 'סימוכין:',
	direct: 'דברי המצוטטים עצמם או דוברות',
	reported: 'דיווחים',
	document: 'מסמכים'
};
