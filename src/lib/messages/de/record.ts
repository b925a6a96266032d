import type * as english from '../en/record.ts';
import type { PluralForms } from '../message-types.ts';

const plural = (one: string, other: string): PluralForms => ({ one, other });

/** Only days take an article. */
const isDay = (date: string) => /^\d{1,2}\./u.test(date);

export const recordMessages: typeof english.recordMessages = {
	language: 'de',
	comma: ', ',
	separator: '; ',
	kinds: {
		statement: 'Aussage',
		report: 'Bericht',
		protest: 'Protest',
		action: 'Maßnahme',
		measurement: 'Berichtete Zahl'
	},
	attributions: {
		direct: 'eigene Worte',
		spokesperson: 'Pressestelle oder Erklärung des Unternehmens',
		reported: 'Presseberichte',
		document: 'Dokumente, laut Presseberichten'
	},
	links: {
		'responds-to': { forward: 'Reaktion auf', back: 'Reaktion' },
		follows: { forward: 'Folgt auf', back: 'Darauf folgt' },
		'part-of': { forward: 'Teil von', back: 'Umfasst' },
		'reported-by': { forward: 'Berichtet in', back: 'Berichtet über' },
		'contrasts-with': { forward: 'Steht im Kontrast zu', back: 'Im Kontrast zu' }
	},
	figures: {
		exact: (figure) => figure,
		about: (figure) => `rund ${figure}`,
		almost: (figure) => `fast ${figure}`,
		'at-least': (figure) => `mindestens ${figure}`
	},
	multiples: {
		exact: (number: string) => `das ${number}-Fache`,
		about: (number: string) => `rund das ${number}-Fache`,
		'at-least': (number: string) => `mindestens das ${number}-Fache`,
		'at-most': (number: string) => `höchstens das ${number}-Fache`,
		'just-under': (number: string) => `knapp das ${number}-Fache`
	},
	timesDate: (multiple: string, date: string) =>
		`${multiple} ${isDay(date) ? 'vom' : 'von'} ${date}`,
	timesFirst: (multiple: string) => `${multiple} der ersten Zahl`,
	gap: ['keine Zahl', 'dazwischen veröffentlicht'],
	noEvents: {
		abbreviated: (track: string) => `Keine Ereignisse zu ${track} in diesem Zeitraum`,
		named: (track: string) => `${track}: keine Ereignisse in diesem Zeitraum`,
		none: 'Keine Ereignisse in diesem Zeitraum'
	},
	dates: {
		unknown: { month: '#, Tag unbekannt', year: '#, genaues Datum unbekannt' },
		approximate: { day: 'um den #', month: 'etwa #', year: 'um #' },
		uncertain: 'möglicherweise #',
		between: 'zwischen # und #',
		end: { day: 'dem #', month: '#', year: '#' },
		since: { day: 'seit dem #', month: 'seit #', year: 'seit #' },
		foreign: '#'
	},
	nouns: {
		event: plural('# Ereignis', '# Ereignisse'),
		entry: plural('# Eintrag', '# Einträge')
	},
	range: (first: string, last: string) => `${first} bis ${last}`,
	onwards: (first: string) => `ab ${first}`,
	brief: (kind: string, date: string) => `${kind}, ${date}`,
	loading: 'Wird geladen …',
	event: (event) =>
		`${event.title}. ${event.kind}, ${event.date}, ${event.track}; ${event.attribution}`,
	leadingEvent: (event) =>
		`${event.date} ${event.title}. ${event.kind}, ${event.track}; ${event.attribution}`,
	labelledEvent: (event: string, label: readonly string[]) => `${event}; ${label.join(', ')}`,
	cluster: (cluster) => `${cluster.events}, ${cluster.span}, ${cluster.track}`,
	selection: (event, hasStatement: boolean) =>
		`Ereignis ${event.number} von ${event.all}: ${event.title}, ${event.date}.` +
		(hasStatement ? ' 1 Aussage.' : '')
};

export const laterMessages: typeof english.laterMessages = {
	days: plural('# Tag', '# Tage'),
	later: ', später veröffentlicht',
	dated: (date: string) => `, später veröffentlicht (${date})`,
	counted: (date: string, days: string) => `, veröffentlicht am ${date}, ${days} später`
};

export const summaryMessages: typeof english.summaryMessages = {
	statements: plural('# zitierte Aussage', '# zitierte Aussagen'),
	organisations: plural('# Organisation', '# Organisationen'),
	overview: (record) =>
		record.statements === undefined
			? `${record.events}, ${record.span}`
			: `${record.events}, ${record.span}, ${record.statements}`,
	statementsFrom: (statements: string, organisations: string) =>
		`${statements} von ${organisations}`,
	checked: (date: string) =>
		`Geprüft ist nur, was bis ${isDay(date) ? 'zum ' : ''}${date} geschah.`,
	version: (hash: string, date: string) => `Version ${hash} vom ${date}`
};

export const shownMessages: typeof english.shownMessages = {
	shown: (shown: string, all: string) => `${all}, davon ${shown} zu sehen`,
	found: (shown: string, all: string, query: string) => `${all}, ${shown} Treffer für „${query}“`,
	asOf: (day: string, events: string) => `Kenntnisstand am ${day}: ${events}`
};

export const readingMessages: typeof english.readingMessages = {
	attributions: {
		direct: 'nach eigenen Worten',
		spokesperson: 'laut Pressestelle',
		reported: 'laut Presseberichten',
		document: 'laut Dokumenten in Presseberichten'
	},
	gapAt: 'für diese Zeit keine Zahl veröffentlicht',
	reading: (figure: string, date: string, attribution: string) =>
		`${figure}, ${date}; ${attribution}`
};
