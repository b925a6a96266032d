import type * as english from '../en/as-of.ts';

export const asOfMessages: typeof english.asOfMessages = {
	field: 'מה היה ידוע ביום',
	slider: (day: string | null) => `מה היה ידוע: ${day ?? 'כל התאריכים'}`,
	all: 'כל התאריכים',
	presets: 'מעבר לתאריך'
};

export const veilMessages: typeof english.veilMessages = {
	later: 'טרם נודע',
	laterThan: (day: string) => ` עד ${day}`
};
