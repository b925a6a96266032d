/** The sheets to print. Functions get formatted text. */
export const papersMessages = {
	sheets: { handout: 'Handout', cards: 'Cards', answers: 'Answer key' },
	formats: { a4: 'A4', letter: 'Letter' },
	tools: {
		sheets: 'Sheets',
		paper: 'Paper size',
		lines: 'Lines to write on',
		sourcing: 'Questions about each source',
		otherCards: 'Different cards',
		print: 'Print',
		cardsHint: 'The answer key with the same set number has the solution.',
		answersHint: 'Anyone with this link can see the answers.'
	},
	/** A choice of cards. */
	set: (number: string) => `Card set ${number}`,
	head: {
		online: 'On the web: <url></url>',
		qrCode: (address: string) => `QR code for ${address}`
	},
	handout: {
		picture: 'Timeline',
		shapes:
			'Filled: the speaker’s own words or a spokesperson. Hollow: reported. With a dot: from documents.',
		events: 'All events in order',
		questionSource: (number: string) => `Question the source: event ${number}`,
		questions: 'Questions',
		unknown: 'What is not known:',
		disputed: 'Where sources differ:',
		source: 'Source:',
		sources: 'Sources:'
	},
	cards: {
		instructions:
			'Cut along the dashed lines and put the events in the order they happened. Give your reasons before you look at the dates.',
		none: 'No event of this record can be used as a card: each has its date in its title, or no end date.'
	},
	answers: {
		name: 'Answer key for the teacher',
		order: (set: string) => `${set} in the right order`,
		sameDate: 'Cards joined by “=” have the same date and can go in any order.',
		eitherOrder: 'In either order:',
		anyOrder: 'In any order:',
		questions: 'Questions about the whole record',
		notes: 'Notes and questions, event by event',
		questionSource: 'Question the source'
	},
	sources: 'Sources by number'
};
