/** The story's page around drawing and cards. */
export const storyMessages = {
	/** A BCP 47 tag: the language of these texts. */
	language: 'en',
	skip: 'Skip to the story',
	tools: 'Tools',
	legend: { title: 'Legend', band: 'day not known' },
	views: {
		label: 'Show the record as',
		story: 'Timeline',
		list: 'List',
		table: 'Table'
	},
	search: { label: 'Find', placeholder: 'Words, speakers, sources' },
	filter: {
		/** @param count how many filters are on, as text; empty for none */
		title: (count: string) => (count ? `Filter (${count})` : 'Filter'),
		clear: 'Clear',
		none: 'No event is shown: the filters leave none.',
		noMatch: (query: string) => `No event matches “${query}”.`,
		showAll: 'Show all events',
		allShown: 'All events are shown.',
		undo: 'Undo'
	},
	asOf: {
		title: 'As known',
		/** After the title where there is room. @param day as text; null for the whole record */
		titleDay: (day: string | null) => ` on: ${day ?? 'all dates'}`,
		showAll: 'Show all dates',
		/** While the page cannot show an as-of day yet. */
		held: 'What was known on one day is shown by the page’s scripts, and they have not started.',
		heldLink: 'Show the whole story',
		nothing: 'Nothing in this record was public by then. Choose a later day or all dates.',
		end: 'That is all that was known then.',
		allShown: 'All dates are shown.'
	},
	share: {
		title: 'Share',
		link: 'Link, cite, export',
		cite: 'Cite, export',
		embed: 'Embed',
		compare: 'Compare two statements'
	},
	corrections: 'Corrections',
	foot: {
		title: 'More from this record',
		present: 'Present',
		order: 'Ordering exercise',
		teach: 'Teach',
		download: (kilobytes: string) => `Download for offline use (${kilobytes} KB)`,
		open: 'Open another record',
		make: 'Make a record',
		data: 'Data:',
		json: 'JSON',
		csv: 'CSV',
		theme: 'Theme',
		themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
		keys: 'Keyboard shortcuts',
		sourced: 'Every event names its sources.',
		leads: 'The lines at the top were chosen by the editors.',
		updated: 'Updated <date></date>.'
	}
};
