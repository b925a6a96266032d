export const tableMessages = {
	title: 'The record as a table',
	scroller: 'The table, which may scroll sideways',
	columns: {
		date: 'Date',
		event: 'Event',
		kind: 'Kind',
		speaker: 'Statement or figure',
		evidence: 'Evidence',
		sources: 'Sources',
		unknown: 'Not known or disputed'
	},
	/** A long table is in pages. */
	pages: {
		rows: (first: string, last: string, all: string) => `Rows ${first} to ${last} of ${all}`,
		previous: (count: string) => `Previous ${count}`,
		next: (count: string) => `Next ${count}`
	},
	/** The names of cells on a narrow page. */
	statement: 'Statement',
	figure: 'Figure',
	caption: (events: string, order: string, direction: string) =>
		`${events}, by ${order}, ${direction}`,
	/** What the rows are in the order of. */
	orders: {
		date: 'date',
		event: 'title',
		kind: 'kind',
		track: 'track',
		speaker: 'speaker',
		evidence: 'evidence',
		sources: 'first source',
		unknown: 'what is not known'
	},
	directions: {
		oldest: 'oldest first',
		newest: 'newest first',
		up: 'A to Z',
		down: 'Z to A'
	},
	/** Before the columns’ buttons on a narrow page. */
	sortBy: 'Sort by',
	/** Before a row’s date, for a voice: sighted readers see it by the colour of the row’s edge. */
	track: (track: string) => `${track}: `,
	unknown: 'Not known:',
	disputed: 'Sources differ:',
	gap: (first: string, last: string) => `no figure published between ${first} and ${last}`
};
