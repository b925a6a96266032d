import type * as english from '../en/table.ts';

export const tableMessages: typeof english.tableMessages = {
	title: 'La chronologie en tableau',
	scroller: 'Le tableau, qui peut défiler latéralement',
	columns: {
		date: 'Date',
		event: 'Événement',
		kind: 'Type',
		speaker: 'Déclaration ou chiffre',
		evidence: 'Fondé sur',
		sources: 'Sources',
		unknown: 'Inconnu ou divergent'
	},
	pages: {
		rows: (first: string, last: string, all: string) => `Lignes ${first} à ${last} sur ${all}`,
		previous: (count: string) => `${count} précédentes`,
		next: (count: string) => `${count} suivantes`
	},
	statement: 'Déclaration',
	figure: 'Chiffre',
	caption: (events: string, order: string, direction: string) =>
		`${events}, par ${order}, ${direction}`,
	orders: {
		date: 'date',
		event: 'titre',
		kind: 'type',
		track: 'thème',
		speaker: 'auteur des propos',
		evidence: 'fondement',
		sources: 'première source',
		unknown: 'points inconnus'
	},
	directions: {
		oldest: 'du plus ancien au plus récent',
		newest: 'du plus récent au plus ancien',
		up: 'de A à Z',
		down: 'de Z à A'
	},
	sortBy: 'Trier par',
	track: (track: string) => `${track}\u00a0: `,
	unknown: 'On ignore\u00a0:',
	disputed: 'Les sources divergent\u00a0:',
	gap: (first: string, last: string) =>
		`aucun chiffre publié dans l’intervalle (${first} – ${last})`
};
