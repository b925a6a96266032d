import type { Fault } from '#lib/record/fault.ts';
import type { Attribution, LinkType, Qualifier } from '#lib/record/terms.ts';

/** The forms of what is being made. Functions get formatted numbers and dates. */
export const formMessages = {
	items: {
		events: 'event',
		sources: 'source',
		speakers: 'speaker',
		tracks: 'track',
		series: 'series',
		links: 'link',
		routes: 'route'
	},
	unnamed: {
		events: 'Untitled event',
		sources: 'Unnamed source',
		speakers: 'Unnamed speaker',
		tracks: 'Unnamed track',
		series: 'Unnamed series',
		routes: 'Untitled route'
	},
	add: {
		events: 'Add an event',
		sources: 'Add a source',
		speakers: 'Add a speaker',
		tracks: 'Add a track',
		series: 'Add a series of figures',
		routes: 'Add a route'
	},
	empty: {
		events:
			'No events yet. Add the first: when did it happen, and what? Or paste rows from a spreadsheet, its header first.',
		sources: 'No sources yet. Add them to an event, or here.',
		speakers: 'Nobody is quoted yet. Add speakers with what they said, or here.',
		tracks: 'An event belongs to a track. Add one.',
		series:
			'No figures yet. Add a series for figures that can be compared, such as a price over time.',
		routes:
			'No routes yet. A route goes through some of the events, such as for a talk of ten minutes.'
	},
	remove: (item: string) => `Remove this ${item}`,
	used: (events: string) => `Used by ${events}`,
	nextEvent: 'Add another event',
	lastTrack: 'The last track stays: events need one.',
	/** Labels of fields. */
	fields: {
		head: {
			title: 'Title',
			dek: 'Question or line under it',
			madeBy: 'Who made it',
			language: 'Language of the texts',
			id: 'Id',
			updated: 'Last changed'
		},
		tracks: { label: 'Name', description: 'What belongs to it', color: 'Colour' },
		speakers: { name: 'Name', role: 'Role when they spoke', organisation: 'Organisation' },
		sources: {
			publisher: 'Publisher',
			url: 'Address',
			title: 'Title of the page',
			published: 'Published on',
			archived: 'Archived copy',
			accessed: 'Opened on'
		},
		series: { label: 'What is counted', unit: 'Unit', track: 'Track' },
		routes: { title: 'Title', events: 'Events of the route' },
		events: {
			date: 'Date',
			known: 'Became public, if later',
			kind: 'Kind',
			track: 'Track',
			title: 'Title',
			lead: 'Words for the top of the page',
			leadLabel: 'Label before it',
			summary: 'What happened',
			attribution: 'How we know',
			sources: 'Sources',
			quote: 'Quote',
			speaker: 'Who said it',
			to: 'To whom',
			channel: 'Through what',
			quotedFrom: 'Page with these words',
			lang: 'Language of the quote',
			translation: 'Translation',
			translatedBy: 'Translated by',
			series: 'Series',
			value: 'Figure',
			qualifier: 'How exact',
			links: 'Links to other events',
			unknown: 'What is not known',
			disputed: 'Where sources differ',
			notes: 'Notes for whoever presents'
		}
	},
	hints: {
		languageCode: 'Such as sw or pt-BR.',
		translation: 'It stands below the quote, never in its place.',
		translatedBy: 'A person, a newsroom or a program.',
		route: 'What one chooses it by before presenting, such as “For the council”.',
		day: 'Such as 14 November 2023, or 2023-11 if the day is not known.',
		title: 'One line, as a newspaper would print it.',
		summary: 'In your own words, with who says so.',
		quote: 'The exact words, without quotation marks.',
		to: 'An audience or outlet.',
		channel: 'Such as a post, an email or a press conference.',
		lead: 'Optional: the page can open with up to three such lines, each at most 72 characters.',
		leadLabel: 'Such as Said, Reported or Replied; at most 16 characters.',
		url: 'The page itself, with https://',
		description: 'Optional: one sentence.',
		dek: 'Optional: what the reader will find out.',
		madeBy: 'A name, a class or a newsroom. It will be in the file.',
		known: 'If it happened earlier than anyone could know.',
		unit: 'Such as euros or tonnes.'
	} as Record<string, string>,
	attributions: {
		direct: 'Their own words',
		spokesperson: 'A spokesperson or company statement',
		reported: 'Reported by others',
		document: 'Documents, as reported in the press'
	} satisfies Record<Attribution, string>,
	qualifiers: {
		exact: 'exactly',
		about: 'about',
		almost: 'almost',
		'at-least': 'at least'
	} satisfies Record<Qualifier, string>,
	links: {
		'responds-to': 'responds to',
		follows: 'follows',
		'part-of': 'is part of',
		'reported-by': 'is reported by',
		'contrasts-with': 'contrasts with'
	} satisfies Record<LinkType, string>,
	colors: {
		teal: 'Teal',
		plum: 'Plum',
		ochre: 'Ochre',
		slate: 'Slate',
		moss: 'Moss',
		rust: 'Rust'
	},
	choose: 'Choose…',
	newOne: {
		speakers: 'Somebody new…',
		tracks: 'A new track…',
		series: 'A new series…'
	},
	ownLanguage: 'That of the record',
	languageCode: 'Or its code (BCP 47)',
	groups: {
		foreign: 'Quote in another language',
		statement: 'Statement',
		more: 'What is not known, and more'
	},
	source: {
		legend: (number: string, name: string) =>
			name ? `Source ${number}: ${name}` : `Source ${number}`,
		shared: (events: string, isOne: boolean) =>
			isOne
				? 'Also a source of another event: what you change here changes there, too.'
				: `Also a source of ${events} other events: what you change here changes there, too.`,
		another: 'Or use one again',
		useSource: 'Use this source',
		detach: 'Remove from this event'
	},
	check: {
		title: 'Check this source',
		items: {
			opened: 'Did you open it?',
			publisher: 'Who publishes it?',
			kind: 'Own words, a report or a document?',
			published: 'When was it published?',
			second: 'Is there a second, independent one?'
		},
		yes: 'Yes',
		notYet: 'Not yet',
		openedOn: (date: string) => `Yes, on ${date}`,
		openedToday: 'I opened it today'
	},
	link: {
		alone: 'A link needs another event. Add one first.',
		legend: (number: string) => `Link ${number}`,
		type: 'This event',
		to: 'Which event',
		source: 'Which source says so',
		nobody: 'None',
		add: 'Add a link',
		remove: 'Remove this link'
	},
	route: {
		choose: 'Which event…',
		unknown: 'The route names an event that is not there.',
		add: 'Add to the route',
		remove: 'Remove',
		removeNamed: (event: string) => `Remove “${event}” from the route`,
		moveUp: (event: string) => `Move “${event}” up`
	},
	date: {
		edtf: 'Date code (EDTF)',
		form: 'When',
		forms: { one: 'on or in', between: 'between', since: 'since' },
		year: 'Year',
		month: 'Month',
		day: 'Day',
		mark: 'How sure',
		marks: { '': 'certain', '~': 'around', '?': 'possibly' },
		notKnown: 'not known',
		from: 'From',
		to: 'To'
	},
	/** Dates as people write them, by the label of their field. */
	offers: {
		what: (field: string, text: string, count: string, isOne: boolean) =>
			isOne
				? `${field}: “${text}” is not written as an ISO date.`
				: `${field}: ${count} dates are not written as ISO dates, such as “${text}”.`,
		ask: 'Which comes first, the day or the month?',
		write: (iso: string, isOne: boolean) =>
			isOne ? `Write it as ${iso}` : `Write all of them so: ${iso}`,
		done: (count: string, isOne: boolean) =>
			isOne
				? '1 date written as ISO. Undo brings back what was there.'
				: `${count} dates written as ISO. Undo brings back what was there.`
	},
	/** Before a problem and before a question, so that colour is not all that tells. */
	stop: 'To complete:',
	question: 'Check:',
	asks: {
		'no-source': 'This event has no source yet. How do you know?',
		'no-page-with-words': 'No page is named for this quote.',
		'one-publisher': 'All sources are by one publisher. Is there an independent one?',
		'older-source': 'A source was published before this happened. Is one of the dates wrong?',
		'no-summary': 'Nothing is said about what happened.',
		'no-publication-date': 'When was each source published?',
		'not-secure': 'An address begins with http://. Does it also work with https://?',
		'figure-of-other-kind':
			'Only an event of the kind “Reported figure” is saved with its figure. Choose that kind, or clear the figure.',
		'own-words-of-others':
			'Their own words, but there is no quote. Quote them, or choose how we know.'
	},
	/** What is wrong in a field, where the words for a file would not do. */
	faults: {
		'no-date':
			'Write a day as 2024-03-14, a month as 2024-03, a year as 2024. With ~ after it it is around then, with ? possibly.',
		empty: 'This is needed.',
		missing: 'This is needed.',
		'no-link': 'This must be a whole address that begins with https:// or http://.',
		'no-number': 'This must be a number, such as 12.5.',
		'none-of': 'Choose one.',
		'unknown-id': 'Choose one.',
		'source-of-others': 'Choose one of the sources of this event.',
		'points-of-measurement': 'Choose the series that the figure belongs to.',
		'translation-without-language': 'Which language is the quote in? A translation needs it.',
		'statement-without-source': 'A statement needs a source: where can its words be read?',
		'no-source': 'This needs a source.',
		'no-events': 'A record needs at least one event.',
		'point-of-track': 'The series belongs to another track.',
		'contrast-without-source': 'A contrast is a judgement: say which source makes it.'
	} as Partial<Record<Fault['code'], string>>,
	/** Of a text with control characters, half an emoji, or �. */
	lostCharacters:
		'Some characters here are lost in a table, a picture or a calendar. Type them again.',
	/** A text of which only the start is shown. */
	tooLong: (length: string, max: string) =>
		`Too long: ${length} letters of ${max}. Shorten it in your file, or cut it here.`,
	cut: 'Cut it here',
	needsDate: 'When was it? A year is enough.',
	needsDates: 'From when to when? A year each is enough.'
};
