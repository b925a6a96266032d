import type * as english from '../en/compare.ts';

export const compareMessages: typeof english.compareMessages = {
	title: 'Comparar dos declaraciones',
	asOf: (asOf: string) => `${asOf}.`,
	none: 'No hay dos declaraciones que comparar.',
	note: 'Subrayadas, las palabras que aparecen en ambas citas; no se marcan las palabras cortas sueltas. El subrayado indica dónde coinciden las palabras y dónde no, pero nada sobre su significado.',
	choice: {
		linked: 'Enlazadas en la cronología',
		any: 'Dos cualesquiera',
		first: 'Comparar',
		second: 'con',
		statement: (date: string, title: string) => `${date}: ${title}`
	},
	marked: ['en ambas: ', '; fin.'] satisfies [string, string],
	side: {
		who: 'Quién habla'
	},
	between: {
		title: 'Entre una y otra',
		count: (events: string) =>
			`Entre las dos, según las fechas: ${events} de la cronología. Los filtros no ocultan ninguno aquí.`,
		none: 'Ningún otro evento de la cronología puede situarse entre las dos.',
		unsure: '; por su fecha, no es seguro que ocurriera entre ambas'
	},
	apart: {
		exact: (days: string) => `${days} de diferencia`,
		range: (min: string, days: string) => `entre ${min} y ${days} de diferencia`,
		atLeast: (days: string) => `al menos ${days} de diferencia`,
		atMost: (days: string) => `como máximo ${days} de diferencia`,
		sameDay: 'El mismo día',
		noEnd: 'Días de diferencia desconocidos: una de las fechas no tiene final conocido',
		unordered: (atMost: string) => `${atMost}; no se sabe cuál fue primero`,
		sameUnit: {
			month: (atMost: string) => `En el mismo mes, ${atMost}`,
			year: (atMost: string) => `En el mismo año, ${atMost}`
		},
		soft: (apart: string) => `${apart}; una de las fechas no es segura`,
		sentence: (apart: string) => `${apart.charAt(0).toUpperCase()}${apart.slice(1)}.`
	},
	otherDate: (date: string, kind: string) =>
		`Fecha del evento (${kind.toLowerCase()}): ${date}; las palabras citadas pueden ser de otro día.`,
	reasons: {
		'contrasts-with': 'un contraste',
		follows: 'la segunda viene después de la primera',
		'responds-to': 'una responde a la otra',
		'part-of': 'enlazadas',
		'reported-by': 'enlazadas'
	}
};
