import type * as english from '../en/fields.ts';

export const fieldMessages: typeof english.fieldMessages = {
	title: 'Dates',
	labels: { from: 'Du', to: 'Au' },
	problems: {
		'no-date': (label: string) =>
			`«\u202f${label}\u202f» n’est pas une date complète. Indiquez un jour, un mois et une année.`,
		'not-read': (label: string, example: string) =>
			`«\u202f${label}\u202f» n’est pas une date. Saisissez un jour, un mois ou une année, par exemple\u00a0: ${example}.`,
		'before-story': (label: string, day: string, first: string) =>
			`«\u202f${label}\u202f», ${day}, précède le début de la chronologie, ${first}. Choisissez pour «\u202f${label}\u202f» une date ultérieure.`,
		'after-story': (label: string, day: string, last: string) =>
			`«\u202f${label}\u202f», ${day}, dépasse la fin de la chronologie, ${last}. Choisissez pour «\u202f${label}\u202f» une date antérieure.`,
		'after-to': (label: string, day: string, to: string) =>
			`«\u202f${label}\u202f», ${day}, est postérieur à «\u202fAu\u202f», ${to}. Choisissez pour «\u202f${label}\u202f» une date antérieure.`,
		'before-from': (label: string, day: string, from: string) =>
			`«\u202f${label}\u202f», ${day}, est antérieur à «\u202fDu\u202f», ${from}. Choisissez pour «\u202f${label}\u202f» une date ultérieure.`
	}
};
