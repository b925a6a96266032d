export const tableMessages = {
	title: 'The record as a table',
	scroller: 'The table, which may scroll sideways',
	columns: {
		date: 'Date',
		event: 'Event',
		kind: 'Kind',
		track: 'Track',
		speaker: 'Speaker',
		statement: 'Statement or figure',
		evidence: 'Evidence',
		sources: 'Sources',
		unknown: 'Not known or disputed'
	},
	/** The names of cells on a narrow page. */
	statement: 'Statement',
	figure: 'Figure',
	caption: (events: string, column: string, direction: string) =>
		`${events}, by ${column.toLowerCase()}, ${direction}`,
	directions: {
		oldest: 'oldest first',
		newest: 'newest first',
		up: 'A to Z',
		down: 'Z to A'
	},
	/** Before the columns’ buttons on a narrow page. */
	sortBy: 'Sort by',
	/** Before a date. */
	madePublic: 'Made public:',
	link: (link: string) => `${link}:`,
	to: 'to',
	separator: ', ',
	unknown: 'Not known:',
	disputed: 'Sources differ:',
	gap: (first: string, last: string) => `no figure published between ${first} and ${last}`
};
