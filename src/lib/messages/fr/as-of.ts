import type * as english from '../en/as-of.ts';

export const asOfMessages: typeof english.asOfMessages = {
	field: 'Ce qu’on savait le',
	slider: (day: string | null) => `Ce qu’on savait ${day === null ? 'à une date' : `le ${day}`}`,
	all: 'Toutes les dates',
	presets: 'Aller à une date'
};

export const veilMessages: typeof english.veilMessages = {
	later: 'Pas encore connu',
	laterThan: (day: string) => ` le ${day}`
};
