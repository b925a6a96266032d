import type { Fault } from '#lib/record/fault.ts';
import type { Attribution, EventKind, LinkType, Qualifier } from '#lib/record/terms.ts';

/** The page that makes a record, before one is begun. */
export const makeMessages = {
	title: 'Make a record',
	description:
		'Make a timeline of statements with its evidence, in this browser. Nothing leaves your device.',
	dek: 'A timeline of what was said and done, with its evidence. You need no account, and nothing leaves this device.',
	held: 'The page could not start. Allow scripts, then reload it.',
	about: 'What it is about',
	begin: {
		title: 'Start from nothing',
		advice: 'Add your events one by one. A date and a title are enough to see one.',
		start: 'Start'
	},
	templates: {
		title: 'Start from an example',
		advice:
			'Each is invented and half finished, and has one flaw in its evidence. Find it, then put your own story in its place.'
	},
	kept: {
		title: 'Go on where you left off',
		advice: 'Kept in this browser, and nowhere else.',
		forget: 'Forget it'
	},
	file: {
		title: 'Go on with a file',
		advice:
			'A record that you have saved, or a table: JSON, CSV, or TimelineJS. You can also drop it on this page; several become a record with a track for each.',
		open: 'Open file',
		site: 'Use this site’s record'
	},
	chooser: 'File to edit',
	/** What this site's record is called while it is read. */
	siteRecord: 'This site’s record',
	drop: 'Drop the file to edit it',
	back: 'Back to this site’s story',
	cancelled: 'Cancelled. Nothing has changed.'
};

/** What is being made. Functions get formatted numbers and dates. */
export const editMessages = {
	untitled: 'Untitled record',
	sections: {
		events: 'Events',
		sources: 'Sources',
		speakers: 'Speakers',
		tracks: 'Tracks',
		series: 'Figures',
		head: 'About'
	},
	sectionsLabel: 'Parts of the record',
	views: { edit: 'Edit', preview: 'Preview' },
	viewsLabel: 'Edit or preview',
	sourced: (sourced: string, all: string) => `${sourced} of ${all} sourced`,
	toFix: (count: string, isOne: boolean) =>
		isOne ? '1 thing to complete' : `${count} things to complete`,
	allRight: 'Nothing to complete',
	undo: 'Undo',
	redo: 'Redo',
	undone: (what: string) => `Undone: ${what}`,
	redone: (what: string) => `Redone: ${what}`,
	nothingToUndo: 'Nothing to undo',
	nothingToRedo: 'Nothing to redo',
	keys: 'Ctrl+Z undoes, Ctrl+Shift+Z redoes; on a Mac with Cmd.',
	saving: {
		save: 'Save',
		saved: 'Saved',
		notSaved: 'Not saved',
		savedTo: (file: string) => `Saved to ${file}.`,
		downloaded: 'Saved to your downloads.',
		failed: (reason: string) => `It could not be saved. ${reason}`,
		keep: 'Keep it on this device',
		kept: 'Kept in this browser as you type, and nowhere else.',
		notKept: (reason: string) => `This browser does not keep it. ${reason}`,
		forget: 'Forget it',
		forgotten: 'No longer kept on this device.'
	},
	leave: {
		title: 'Leave what is not saved?',
		text: 'What you changed since you last saved it would be lost.',
		leave: 'Leave it',
		stay: 'Go on editing'
	},
	share: 'Share',
	startOver: 'Start another record',
	/** What an edit did, after “Undone:”. */
	edits: {
		add: (item: string) => `${item} added`,
		remove: (item: string) => `${item} removed`,
		several: 'several changes'
	},
	items: {
		events: 'event',
		sources: 'source',
		speakers: 'speaker',
		tracks: 'track',
		series: 'series',
		links: 'link'
	},
	unnamed: {
		events: 'Untitled event',
		sources: 'Unnamed source',
		speakers: 'Unnamed speaker',
		tracks: 'Unnamed track',
		series: 'Unnamed series'
	},
	add: {
		events: 'Add an event',
		sources: 'Add a source',
		speakers: 'Add a speaker',
		tracks: 'Add a track',
		series: 'Add a series of figures'
	},
	empty: {
		events:
			'No events yet. Add the first: when did it happen, and what? Or paste rows from a spreadsheet, its header first.',
		sources: 'No sources yet. Add them to an event, or here.',
		speakers: 'Nobody is quoted yet. Add speakers with what they said, or here.',
		tracks: 'An event belongs to a track. Add one.',
		series:
			'No figures yet. Add a series for figures that can be compared, such as a price over time.'
	},
	remove: (item: string) => `Remove this ${item}`,
	removed: (item: string) => `${item} removed. Undo brings it back.`,
	added: (item: string) => `${item} added.`,
	/** Of a speaker or series that several events have. */
	changeIn: (events: string) => `Change these details in ${events}`,
	used: (events: string) => `Used by ${events}`,
	nextEvent: 'Add another event',
	moveUp: 'Move up',
	seriesAdvice: 'Its figures are events of the kind “Reported figure”.',
	lastTrack: 'The last track stays: events need one.',
	table: {
		label: 'Events in order of time',
		date: 'Date',
		title: 'Event',
		evidence: 'Evidence',
		noDate: 'No date',
		sources: (count: string, isOne: boolean) => (isOne ? '1 source' : `${count} sources`),
		noSource: 'no source',
		toFix: (count: string) => `${count} to complete`
	},
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
		events: {
			date: 'Date',
			known: 'Became public, if later',
			kind: 'Kind',
			track: 'Track',
			title: 'Title',
			lead: 'Words for the top of the page',
			summary: 'What happened',
			attribution: 'How we know',
			sources: 'Sources',
			quote: 'Quote',
			speaker: 'Who said it',
			to: 'To whom',
			channel: 'Through what',
			quotedFrom: 'Page with these words',
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
		day: 'Such as 14 November 2023, or 2023-11 if the day is not known.',
		title: 'One line, as a newspaper would print it.',
		summary: 'In your own words, with who says so.',
		quote: 'The exact words, without quotation marks.',
		to: 'An audience or outlet.',
		channel: 'Such as a post, an email or a press conference.',
		lead: 'Optional: the page can open with up to three such lines, each at most 72 characters.',
		url: 'The page itself, with https://',
		description: 'Optional: one sentence.',
		dek: 'Optional: what the reader will find out.',
		madeBy: 'A name, a class or a newsroom. It will be in the file.',
		known: 'If it happened earlier than anyone could know.',
		unit: 'Such as euros or tonnes.'
	} as Record<string, string>,
	kinds: {
		statement: 'Statement',
		report: 'Report',
		protest: 'Protest',
		action: 'Action',
		measurement: 'Reported figure'
	} satisfies Record<EventKind, string>,
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
	groups: {
		statement: 'Statement',
		figure: 'Figure',
		sources: 'Sources',
		links: 'Links to other events',
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
		use: 'Use this source',
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
	move: {
		title: 'Move in time',
		earlier: (date: string) => `Earlier: ${date}`,
		later: (date: string) => `Later: ${date}`,
		moved: (title: string, date: string) => `${title}: ${date}`,
		how: 'Drag the mark of the chosen event, or press < or > on it.',
		closer: 'Zoom in to keep its day.'
	},
	preview: {
		title: 'Preview',
		empty: 'Your timeline will be here. Add an event: its date and its title are enough.',
		waits: 'This event is not in the preview yet: its form says what is still needed.',
		keeps:
			'The preview shows this event as it was before the last changes: something in it is not complete.',
		choose: 'Choose an event to see its card.',
		broken: 'The preview could not be drawn. Undo the last change.'
	},
	/** Before a problem and before a question, so that colour is not all that tells. */
	stop: 'To complete:',
	question: 'Check:',
	asks: {
		'no-source': 'This event has no source yet. How do you know?',
		'no-page-with-words': 'This statement names no page that carries its words.',
		'one-publisher': 'All sources are by one publisher. Is there an independent one?',
		'older-source': 'A source was published before this happened. Is one of the dates wrong?',
		'no-summary': 'Nothing is said about what happened.',
		'no-publication-date': 'When was each source published?',
		'not-secure': 'An address begins with http://. Does it also work with https://?',
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
		'statement-without-source': 'A statement needs a source: where can its words be read?',
		'no-source': 'This needs a source.',
		'no-events': 'A record needs at least one event.',
		'point-of-track': 'The series belongs to another track.',
		'contrast-without-source': 'A contrast is a judgement: say which source makes it.'
	} as Partial<Record<Fault['code'], string>>,
	needsDate: 'When was it? A year is enough.',
	needsDates: 'From when to when? A year each is enough.'
};

/** What takes a record along. Functions get formatted numbers. */
export const shareMessages = {
	title: 'Share this record',
	making: 'Preparing…',
	failed: (reason: string) => `The file could not be made. ${reason}`,
	incomplete: (count: string, isOne: boolean) =>
		`${isOne ? '1 thing is' : `${count} things are`} still to complete. Then you can share the record as a page, a table or a link. “Save” keeps it as it is.`,
	page: {
		title: 'A page of its own',
		about:
			'One HTML file with the story, the presentation, the exercise and the papers. It opens without a network, and can be opened here again.',
		tooMany: (max: string) => `A page can have at most ${max} events.`,
		save: 'Save the page'
	},
	csv: {
		title: 'A table',
		about: 'A CSV file for a spreadsheet, with a row for each event. It leaves out:',
		save: 'Save the table',
		losses: {
			head: 'title, line under it, who made it and language',
			tracks: 'colours of tracks, and what belongs to them',
			notes: 'notes for whoever presents',
			prompts: 'questions and answers for a class',
			unused: 'tracks, speakers, sources and figures of no event',
			'other-sources':
				'sources that only a link or a figure has: the table cannot be opened again before you add them to an event',
			corrections: 'corrections',
			routes: 'routes and chapters'
		}
	},
	link: {
		title: 'A link',
		about:
			'The whole record is in the address, so nothing is uploaded. Whoever has the link can read all of it, notes included.',
		make: 'Make a link',
		label: 'Link with the record',
		copy: 'Copy the link',
		code: 'QR code of the link',
		noCode: 'The link is too long for a QR code.',
		tooLong: (length: string, max: string) =>
			`The link would have ${length} characters; not every program hands on more than ${max}. Share a file instead.`,
		failed: 'This browser cannot make the link. Share a file instead.'
	},
	publish: {
		title: 'To publish it',
		ways: [
			'Put the page on any web host, and link to it.',
			'Or build a whole site of the record with this site’s program: see “Tell another story” in its README.',
			'Or build that site, and take the frame that it offers for your article.'
		]
	}
};

/** What came of pasting rows, and of joining files. Functions get formatted numbers. */
export const joinMessages = {
	/** What pasted rows are called while they are read. */
	pasted: 'Pasted rows',
	added: (count: string, isOne: boolean) =>
		`${isOne ? '1 event' : `${count} events`} pasted. Undo takes ${isOne ? 'it' : 'them'} out again.`,
	file: (name: string, count: string, isOne: boolean) =>
		`${name}: ${isOne ? '1 event' : `${count} events`} joined.`,
	failed: (name: string, reason: string) => `${name} could not be joined. ${reason}`,
	left: (name: string, what: string) => `${name}: its ${what} could not be joined.`,
	losses: {
		tracks: 'own tracks',
		corrections: 'corrections',
		routes: 'routes',
		chapters: 'chapters',
		prompts: 'questions',
		answers: 'answers'
	},
	close: 'Close this list'
};
