import type * as english from '../en/record.ts';

/** Days take an article after a preposition; months that begin with a vowel take an apostrophe. */
const isDay = (date: string) => /^\d{1,2}(?:er)?\s/u.test(date);
const of = (date: string) => (/^[aeo]/iu.test(date) ? `d’${date}` : `de ${date}`);
const from = (date: string) => (isDay(date) ? `du ${date}` : of(date));
const until = (date: string) => `${isDay(date) ? 'au' : 'à'} ${date}`;

export const recordMessages: typeof english.recordMessages = {
	language: 'fr',
	comma: ', ',
	separator: '\u202f; ',
	kinds: {
		statement: 'Déclaration',
		report: 'Publication',
		protest: 'Protestation',
		action: 'Action',
		measurement: 'Chiffre publié'
	},
	attributions: {
		direct: 'propos directs',
		spokesperson: 'porte-parole ou communiqué d’entreprise',
		reported: 'articles de presse',
		document: 'documents, selon la presse'
	},
	links: {
		'responds-to': { forward: 'Répond à', back: 'Réponse' },
		follows: { forward: 'Fait suite à', back: 'Suivi de' },
		'part-of': { forward: 'Fait partie de', back: 'Comprend' },
		'reported-by': { forward: 'Relaté dans', back: 'Relate' },
		'contrasts-with': { forward: 'Contraste avec', back: 'En contraste avec' }
	},
	figures: {
		exact: (figure) => figure,
		about: (figure) => `environ ${figure}`,
		almost: (figure) => `près de ${figure}`,
		'at-least': (figure) => `au moins ${figure}`
	},
	multiples: {
		exact: (number: string) => `${number} fois`,
		about: (number: string) => `environ ${number} fois`,
		'at-least': (number: string) => `au moins ${number} fois`,
		'at-most': (number: string) => `au plus ${number} fois`,
		'just-under': (number: string) => `un peu moins de ${number} fois`
	},
	timesDate: (multiple: string, date: string) => `${multiple} celui ${from(date)}`,
	timesFirst: (multiple: string) => `${multiple} le premier chiffre`,
	gap: ['aucun chiffre', 'publié entre-temps'],
	noEvents: {
		abbreviated: (track: string) => `${track}\u00a0: aucun événement sur cette période`,
		named: (track: string) => `${track}\u00a0: aucun événement sur cette période`,
		none: 'Aucun événement sur cette période'
	},
	dates: {
		unknown: { month: '#, jour inconnu', year: '#, date exacte inconnue' },
		approximate: { day: 'vers le #', month: 'vers #', year: 'vers #' },
		uncertain: { day: 'peut-être le #', month: 'peut-être #', year: 'peut-être #' },
		between: 'entre # et #',
		end: { day: 'le #', month: '#', year: '#' },
		since: { day: 'depuis le #', month: 'depuis #', year: 'depuis #' },
		foreign: '#'
	},
	nouns: {
		event: { one: '# événement', other: '# événements' },
		entry: { one: '# entrée', other: '# entrées' }
	},
	range: (first: string, last: string) => `${from(first)} ${until(last)}`,
	onwards: (first: string) => `depuis ${isDay(first) ? 'le ' : ''}${first}`,
	brief: (kind: string, date: string) => `${kind}, ${date}`,
	loading: 'Chargement…',
	event: (event) =>
		`${event.title}. ${event.kind}, ${event.date}, ${event.track}\u202f; ${event.attribution}`,
	leadingEvent: (event) =>
		`${event.date} ${event.title}. ${event.kind}, ${event.track}\u202f; ${event.attribution}`,
	labelledEvent: (event: string, label: readonly string[]) => `${event}\u202f; ${label.join(', ')}`,
	cluster: (cluster) => `${cluster.events}, ${cluster.span}, ${cluster.track}`,
	selection: (event, hasStatement: boolean) =>
		`Événement ${event.number} sur ${event.all}\u00a0: ${event.title}, ${event.date}.` +
		(hasStatement ? ' 1 déclaration.' : '')
};

export const laterMessages: typeof english.laterMessages = {
	days: { one: '# jour', other: '# jours' },
	later: ', publiée plus tard',
	dated: (date: string) => `, publiée plus tard (${date})`,
	counted: (date: string, days: string) => `, publiée ${days} plus tard (${date})`
};

export const summaryMessages: typeof english.summaryMessages = {
	statements: { one: '# déclaration citée', other: '# déclarations citées' },
	organisations: { one: '# organisation', other: '# organisations' },
	overview: (record) =>
		record.statements === undefined
			? `${record.events}, ${record.span}`
			: `${record.events}, ${record.span}, ${record.statements}`,
	statementsFrom: (statements: string, organisations: string) =>
		`${statements} de ${organisations}`,
	checked: (date: string) => `Rien de postérieur ${until(date)} n’a été vérifié.`,
	version: (hash: string, date: string) => `Version ${hash} ${from(date)}`
};

export const shownMessages: typeof english.shownMessages = {
	shown: (shown: string, all: string) => `Affichage\u00a0: ${shown} sur ${all}`,
	found: (shown: string, all: string, query: string) =>
		`Résultats pour «\u202f${query}\u202f»\u00a0: ${shown} sur ${all}`,
	asOf: (day: string, events: string) => `Ce qu’on savait le ${day}\u00a0: ${events}`
};

export const readingMessages: typeof english.readingMessages = {
	attributions: {
		direct: 'propos directs',
		spokesperson: 'selon un porte-parole',
		reported: 'selon la presse',
		document: 'selon des documents, dans la presse'
	},
	gapAt: 'aucun chiffre publié pour ce moment',
	reading: (figure: string, date: string, attribution: string) =>
		`${figure}, ${date}\u202f; ${attribution}`
};
