import type * as english from '../en/record.ts';

/** Days take an article after a preposition, months and years do not. */
const isDay = (date: string) => /^\d{1,2}\s/u.test(date);
const from = (date: string) => `${isDay(date) ? 'del' : 'de'} ${date}`;
const until = (date: string) => `${isDay(date) ? 'al' : 'a'} ${date}`;

export const recordMessages: typeof english.recordMessages = {
	language: 'es',
	comma: ', ',
	separator: '; ',
	kinds: {
		statement: 'Declaración',
		report: 'Publicación',
		protest: 'Protesta',
		action: 'Acción',
		measurement: 'Cifra publicada'
	},
	attributions: {
		direct: 'declaración directa',
		spokesperson: 'portavoz o comunicado de empresa',
		reported: 'informaciones de prensa',
		document: 'documentos, según la prensa'
	},
	links: {
		'responds-to': { forward: 'Responde a', back: 'Respuesta' },
		follows: { forward: 'Sigue a', back: 'Le sigue' },
		'part-of': { forward: 'Forma parte de', back: 'Incluye' },
		'reported-by': { forward: 'Recogido en', back: 'Recoge' },
		'contrasts-with': { forward: 'Contrasta con', back: 'En contraste con' }
	},
	figures: {
		exact: (figure) => figure,
		about: (figure) => `alrededor de ${figure}`,
		almost: (figure) => `casi ${figure}`,
		'at-least': (figure) => `al menos ${figure}`
	},
	multiples: {
		exact: (number: string) => `${number} veces`,
		about: (number: string) => `unas ${number} veces`,
		'at-least': (number: string) => `al menos ${number} veces`,
		'at-most': (number: string) => `como máximo ${number} veces`,
		'just-under': (number: string) => `algo menos de ${number} veces`
	},
	timesDate: (multiple: string, date: string) => `${multiple} la ${from(date)}`,
	timesFirst: (multiple: string) => `${multiple} la primera cifra`,
	gap: ['ninguna cifra', 'publicada entretanto'],
	noEvents: {
		abbreviated: (track: string) => `${track}: sin eventos en este período`,
		named: (track: string) => `${track}: sin eventos en este período`,
		none: 'Sin eventos en este período'
	},
	dates: {
		unknown: { month: '#, día desconocido', year: '#, fecha exacta desconocida' },
		approximate: { day: 'hacia el #', month: 'hacia #', year: 'hacia #' },
		uncertain: { day: 'posiblemente el #', month: 'posiblemente #', year: 'posiblemente #' },
		between: 'entre # y #',
		end: { day: 'el #', month: '#', year: '#' },
		since: { day: 'desde el #', month: 'desde #', year: 'desde #' },
		foreign: '#'
	},
	nouns: {
		event: { one: '# evento', other: '# eventos' },
		entry: { one: '# entrada', other: '# entradas' }
	},
	range: (first: string, last: string) => `${from(first)} ${until(last)}`,
	onwards: (first: string) => `desde ${isDay(first) ? 'el ' : ''}${first}`,
	brief: (kind: string, date: string) => `${kind}, ${date}`,
	loading: 'Cargando…',
	event: (event) =>
		`${event.title}. ${event.kind}, ${event.date}, ${event.track}; ${event.attribution}`,
	leadingEvent: (event) =>
		`${event.date} ${event.title}. ${event.kind}, ${event.track}; ${event.attribution}`,
	labelledEvent: (event: string, label: readonly string[]) => `${event}; ${label.join(', ')}`,
	cluster: (cluster) => `${cluster.events}, ${cluster.span}, ${cluster.track}`,
	selection: (event, hasStatement: boolean) =>
		`Evento ${event.number} de ${event.all}: ${event.title}, ${event.date}.` +
		(hasStatement ? ' 1 declaración.' : '')
};

export const laterMessages: typeof english.laterMessages = {
	days: { one: '# día', other: '# días' },
	later: ', publicada después',
	dated: (date: string) => `, publicada después (${date})`,
	counted: (date: string, days: string) => `, publicada ${days} después (${date})`
};

export const summaryMessages: typeof english.summaryMessages = {
	statements: { one: '# declaración citada', other: '# declaraciones citadas' },
	organisations: { one: '# organización', other: '# organizaciones' },
	overview: (record) =>
		record.statements === undefined
			? `${record.events}, ${record.span}`
			: `${record.events}, ${record.span}, ${record.statements}`,
	statementsFrom: (statements: string, organisations: string) =>
		`${statements} de ${organisations}`,
	checked: (date: string) => `No se ha comprobado nada posterior ${until(date)}.`,
	version: (hash: string, date: string) => `Versión ${hash} ${from(date)}`
};

export const shownMessages: typeof english.shownMessages = {
	shown: (shown: string, all: string) => `Se muestran ${shown} de ${all}`,
	found: (shown: string, all: string, query: string) =>
		`Resultados de «${query}»: ${shown} de ${all}`,
	asOf: (day: string, events: string) => `Lo que se sabía el ${day}: ${events}`
};

export const readingMessages: typeof english.readingMessages = {
	attributions: {
		direct: 'en declaración directa',
		spokesperson: 'según un portavoz',
		reported: 'según la prensa',
		document: 'según documentos, en la prensa'
	},
	gapAt: 'ninguna cifra publicada para este momento',
	reading: (figure: string, date: string, attribution: string) =>
		`${figure}, ${date}; ${attribution}`
};
