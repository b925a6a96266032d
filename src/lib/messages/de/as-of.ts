import type * as english from '../en/as-of.ts';

export const asOfMessages: typeof english.asOfMessages = {
	field: 'Kenntnisstand am',
	slider: (day: string | null) => `Kenntnisstand: ${day ?? 'ohne Stichtag'}`,
	all: 'Ohne Stichtag',
	presets: 'Zu einem Datum springen'
};

export const veilMessages: typeof english.veilMessages = {
	later: 'Noch nicht bekannt',
	laterThan: (day: string) => ` am ${day}`
};
