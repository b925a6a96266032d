import type { Messages } from './messages.ts';

export const en: Messages = {
	language: 'en',
	kinds: {
		statement: 'Statement',
		report: 'Report',
		protest: 'Protest',
		action: 'Action',
		measurement: 'Reported figure'
	},
	attributions: {
		direct: 'the speaker’s own words',
		spokesperson: 'from a spokesperson or an unsigned company text',
		reported: 'as reported by the sources',
		document: 'from documents, as reported by the sources'
	},
	shortAttributions: {
		direct: 'in the speaker’s own words',
		spokesperson: 'from a spokesperson',
		reported: 'reported',
		document: 'reported from documents'
	},
	fillings: {
		direct: 'own words or a spokesperson',
		reported: 'reported',
		document: 'from documents'
	},
	links: {
		'responds-to': { forward: 'Responds to', back: 'Response' },
		follows: { forward: 'Follows', back: 'Followed by' },
		'part-of': { forward: 'Part of', back: 'Includes' },
		'reported-by': { forward: 'Reported by', back: 'Reports' },
		'contrasts-with': { forward: 'Contrasts with', back: 'Contrasted by' }
	},
	figures: {
		exact: (figure) => figure,
		about: (figure) => `about ${figure}`,
		almost: (figure) => `almost ${figure}`,
		'at-least': (figure) => `at least ${figure}`
	},
	multiples: {
		exact: (number) => `${number} times`,
		about: (number) => `about ${number} times`,
		'at-least': (number) => `at least ${number} times`,
		'at-most': (number) => `at most ${number} times`,
		'just-under': (number) => `just under ${number} times`
	},
	gap: ['no figure', 'published between'],
	gapAt: 'no figure published for this time',
	reading: (figure, date, attribution) => `${figure}, ${date}; ${attribution}`,
	dates: {
		within: 'some time in ',
		approximate: 'around ',
		uncertain: 'perhaps ',
		between: ['between ', ' and '],
		since: 'since '
	},
	nouns: {
		event: { one: 'event', other: 'events' },
		quotedStatement: { one: 'quoted statement', other: 'quoted statements' },
		organisation: { one: 'organisation', other: 'organisations' },
		page: { one: 'page', other: 'pages' },
		publisher: { one: 'publisher', other: 'publishers' },
		day: { one: 'day', other: 'days' },
		entry: { one: 'entry', other: 'entries' }
	},
	count: (number, noun) => `${number} ${noun}`,
	range: (first, last) => `${first} to ${last}`,
	onwards: (first) => `${first} onwards`,
	statementsFrom: (statements, organisations) => `${statements} from ${organisations}`,
	shown: (shown, all) => `${shown} of ${all} shown`,
	found: (shown, all, query) => `${shown} of ${all} match “${query}”`,
	checked: (date) => `Nothing after ${date} has been checked.`,
	loading: 'Loading…',
	event: ({ title, kind, date, track, attribution }) =>
		`${title}. ${kind}, ${date}, ${track}; ${attribution}`,
	selection: ({ number, all, title, date, hasStatement }) =>
		`Event ${number} of ${all}: ${title}, ${date}.${hasStatement ? ' 1 statement.' : ''}`,
	fields: {
		labels: { from: 'From', to: 'To' },
		problems: {
			'no-date': (label) => `${label} is not a whole date. Choose a day, a month and a year.`,
			'before-story': (label, day, first) =>
				`${label}, ${day}, is before the start of the story, ${first}. Choose a later ${label}.`,
			'after-story': (label, day, last) =>
				`${label}, ${day}, is after the end of the story, ${last}. Choose an earlier ${label}.`,
			'after-to': (label, day, to) =>
				`${label}, ${day}, is after To, ${to}. Choose an earlier ${label}.`,
			'before-from': (label, day, from) =>
				`${label}, ${day}, is before From, ${from}. Choose a later ${label}.`
		}
	},
	brush: {
		start: (day) => `Start of the visible part, ${day}`,
		window: (days) => `Visible part, ${days}`,
		end: (day) => `End of the visible part, ${day}`
	},
	asOf: (day, events) => `What was known on ${day}: ${events}`,
	sources: ({ events, span, pages }) => `${events}, ${span}, ${pages}`,
	pages: (pages, publishers) => `from ${pages} of ${publishers}`,
	picture: (sources, tracks) => `A timeline: ${sources}. Tracks: ${tracks.join('; ')}.`,
	version: (hash, date) => `Version ${hash} of ${date}`,
	imported: (from, site) => `Loaded from ${from}. Not checked or published by ${site}.`,
	leftOut: (entries) => `${entries} left out.`,
	importedTitle: 'Imported file'
};
