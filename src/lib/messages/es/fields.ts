import type * as english from '../en/fields.ts';

export const fieldMessages: typeof english.fieldMessages = {
	title: 'Fechas',
	labels: { from: 'Desde', to: 'Hasta' },
	problems: {
		'no-date': (label: string) => `«${label}» no es una fecha completa. Indique día, mes y año.`,
		'not-read': (label: string, example: string) =>
			`«${label}» no es una fecha. Escriba un día, un mes o un año, por ejemplo: ${example}.`,
		'before-story': (label: string, day: string, first: string) =>
			`«${label}», ${day}, es anterior al inicio de la cronología, ${first}. Elija en «${label}» una fecha posterior.`,
		'after-story': (label: string, day: string, last: string) =>
			`«${label}», ${day}, es posterior al final de la cronología, ${last}. Elija en «${label}» una fecha anterior.`,
		'after-to': (label: string, day: string, to: string) =>
			`«${label}», ${day}, es posterior a «Hasta», ${to}. Elija en «${label}» una fecha anterior.`,
		'before-from': (label: string, day: string, from: string) =>
			`«${label}», ${day}, es anterior a «Desde», ${from}. Elija en «${label}» una fecha posterior.`
	}
};
