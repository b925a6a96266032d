import type * as english from '../en/table.ts';

export const tableMessages: typeof english.tableMessages = {
	title: 'Die Chronik als Tabelle',
	scroller: 'Die Tabelle, seitlich verschiebbar',
	columns: {
		date: 'Datum',
		event: 'Ereignis',
		kind: 'Art',
		speaker: 'Aussage oder Zahl',
		evidence: 'Beleg',
		sources: 'Quellen',
		unknown: 'Unbekannt oder strittig'
	},
	pages: {
		rows: (first: string, last: string, all: string) => `Zeilen ${first} bis ${last} von ${all}`,
		previous: (count: string) => `Vorige ${count}`,
		next: (count: string) => `Nächste ${count}`
	},
	statement: 'Aussage',
	figure: 'Zahl',
	caption: (events: string, order: string, direction: string) =>
		`${events}, nach ${order}, ${direction}`,
	orders: {
		date: 'Datum',
		event: 'Titel',
		kind: 'Art',
		track: 'Thema',
		speaker: 'Zitierten',
		evidence: 'Beleg',
		sources: 'erster Quelle',
		unknown: 'offenen Fragen'
	},
	directions: {
		oldest: 'älteste zuerst',
		newest: 'neueste zuerst',
		up: 'A bis Z',
		down: 'Z bis A'
	},
	sortBy: 'Sortieren nach',
	track: (track: string) => `${track}: `,
	unknown: 'Nicht bekannt:',
	disputed: 'Abweichende Quellen:',
	gap: (first: string, last: string) => `dazwischen keine Zahl veröffentlicht (${first} – ${last})`
};
