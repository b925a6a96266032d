import type { PluralForms } from '../message-types.ts';

const used: PluralForms = { one: '# hint used', other: '# hints used' };

/** The exercise in which events are put in order of time. Functions get formatted text. */
export const orderMessages = {
	page: {
		title: (story: string) => `Put the events in order: ${story}`,
		description:
			'An exercise: put events from the story in order, give your reasons, check, and see the dates and sources.'
	},
	/** What in an address was not understood. */
	asked: {
		n: (text: string, taken: string) => `“${text}” was not understood: here are ${taken} events.`,
		seed: (text: string, taken: string) => `“${text}” was not understood: here is set ${taken}.`,
		unknown: (ids: string) =>
			`Not used: ${ids}. The record has no such event, or its title tells the date.`,
		few: (least: string) =>
			`An exercise needs at least ${least} events. These are from the whole record.`,
		many: (chosen: string, taken: string, most: string) =>
			`The address names ${chosen} events, and ${taken} of them are here. Up to ${most} are used as they are.`
	},
	exercise: {
		heading: 'Put the events in order',
		intro: (events: string) =>
			`Put these ${events} in order, the earliest at the top. Where dates overlap, either order is right.`,
		tooFew:
			'There are too few events here with clearly different dates to put in order. <link>Back to the story</link>',
		yourOrder: 'Your order',
		answer: 'The answer',
		undo: 'Undo',
		restart: 'Start again',
		hint: 'Hint',
		help:
			'Drag a card, or press Earlier or Later. From the keyboard, on “Move”: <key>Space</key> picks the ' +
			'card up, the arrow keys move it, <key>Space</key> drops it, <key>Esc</key> puts it back.',
		check: 'Check',
		showAnswer: 'Show answer',
		hideAnswer: 'Back to the exercise',
		positionsHint: 'compared with the right order closest to yours',
		neighboursHint: 'cards that correctly follow the one above, wherever they are'
	},
	cards: {
		first: 'Earliest',
		last: 'Latest',
		earlier: 'Earlier',
		later: 'Later',
		move: 'Move',
		/** What a button does, and the card that it is for. */
		named: (button: string, title: string) => `${button}: ${title}`
	},
	/** Of a checked card: alone, or where it correctly follows the card above. */
	mark: {
		right: {
			alone: '✓ <verdict>Right position</verdict>',
			follows: '✓ <verdict>Right position</verdict>, and it correctly follows the card above'
		},
		earlier: {
			alone: '✗ <verdict>Belongs earlier</verdict>',
			follows: '✗ <verdict>Belongs earlier</verdict>, but it correctly follows the card above'
		},
		later: {
			alone: '✗ <verdict>Belongs later</verdict>',
			follows: '✗ <verdict>Belongs later</verdict>, but it correctly follows the card above'
		}
	},
	hints: {
		/** Of a card, after “Hint:”. */
		laterThan: (card: string) => `later than card ${card}`,
		/** Before “hints used”, for the most that are counted. */
		atLeast: (n: string) => `${n} or more`,
		ofCard: (hints: string) => `Hint: ${hints}`,
		used
	},
	answer: {
		/** A link to another card: “Responds to card 2.” */
		link: (link: string, card: string) => `${link} card ${card}.`,
		dated: 'Source dated <date></date>: <publisher></publisher>.',
		putHere: 'You put it here.',
		putAt: (position: string) => `You put it in position ${position}.`,
		madePublic: 'Made public: <date></date>',
		tied: 'Its date overlaps with <titles></titles>. Either order is right.',
		/** Between two titles. */
		and: ' and ',
		sources: 'Sources'
	},
	reasons: {
		label: 'Why this order?',
		help: 'What you write is not saved or sent. Print the page to keep it.'
	},
	foot: {
		set: (number: string) => `Set ${number}`,
		events: 'Events',
		another: 'Another set',
		projector: 'Projector view',
		print: 'Print',
		back: 'Back to the story'
	},
	/** On a screen for a room. */
	projector: {
		count: 'Count votes',
		clear: 'Clear votes',
		dates: 'Show dates',
		back: 'Back to the exercise',
		votes: (letter: string) => `Votes for ${letter}`,
		more: (letter: string) => `One more vote for ${letter}`,
		less: (letter: string) => `One vote fewer for ${letter}`,
		keys: (last: string) => `Press A to ${last} to add a vote, with Shift to take one away.`
	},
	/** A dialog for the teacher. */
	choose: {
		title: 'Choose events',
		help: (least: string, most: string) =>
			`Choose ${least} to ${most} events. The address then has them, and everyone who opens it gets these cards.`,
		count: (n: string) => `${n} chosen`,
		useThese: 'Use these events',
		draw: 'Draw from the whole record'
	},
	share: {
		title: 'Share with the class',
		help: 'Everyone who opens this address gets the same cards.',
		qrCode: 'QR code of the address',
		address: 'Address of this exercise',
		copy: 'Copy link'
	},
	/** The result code, and the dialog that reads one. */
	code: {
		yours: 'Result code: <code></code>',
		hint: 'Read it out: your teacher can check it on this page.',
		title: 'Check a code',
		help: 'Type the five letters and digits that a student has read out. A code is no proof: it catches slips, not cheating.',
		label: 'Result code',
		none: 'This is no result code, or one of its characters is wrong. Codes have no 0, 1, I, L or O.',
		ofSet: (positions: string, neighbours: string, hints: string) =>
			`${positions}, ${neighbours}, ${hints}. The code belongs to these cards.`,
		other: (positions: string, neighbours: string, hints: string) =>
			`The code belongs to other cards or another set: ${positions} in the right position, ${neighbours} neighbouring pairs correct, ${hints}.`
	},
	/** What a live region says. */
	said: {
		position: (title: string, position: string, all: string) =>
			`${title}, position ${position} of ${all}`,
		pickedUp: (card: string) => `Picked up: ${card}`,
		dropped: (card: string) => `Dropped: ${card}`,
		putBack: (card: string) => `Put back: ${card}`,
		undone: 'Last move undone.',
		hint: (title: string, hint: string, used: string) => `Hint for ${title}: ${hint}. ${used}.`,
		noHint: 'There is no further hint for this order.',
		restarted: 'All cards are back where they started.',
		anotherSet: (events: string) => `Another set of ${events}.`,
		scores: (positions: string, neighbours: string) => `${positions}, ${neighbours}.`
	},
	scores: {
		positions: (right: string, all: string) => `${right} of ${all} in the right position`,
		neighbours: (right: string, all: string) => `${right} of ${all} neighbouring pairs correct`
	},
	/** Without scripts. */
	still: {
		noScripts:
			'Moving the cards, checking and the answer need JavaScript, which is off or has failed.',
		byHand:
			'Here is one set of cards: number them by hand, earliest first, then check them against the story.',
		story: 'See the dates in the story',
		cards: 'Cards'
	}
};
