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
	paste: {
		open: 'Paste rows',
		title: 'Paste rows from a spreadsheet',
		about:
			'The first row names the columns; a date and a title are enough. If it does not, you will be asked which they are.',
		cancel: 'Cancel',
		add: 'Add the rows'
	},
	added: (count: string, isOne: boolean) =>
		`${isOne ? '1 event' : `${count} events`} pasted. Undo takes ${isOne ? 'it' : 'them'} out again.`,
	file: (name: string, count: string, isOne: boolean) =>
		`${name}: ${isOne ? '1 event' : `${count} events`} joined.`,
	failed: (name: string, reason: string) => `${name} could not be joined. ${reason}`,
	left: (name: string, what: string) => `${name}: its ${what} could not be joined.`,
	losses: {
		tracks: 'own tracks',
		corrections: 'corrections',
		chapters: 'chapters',
		prompts: 'questions',
		answers: 'answers'
	},
	close: 'Close this list'
};
