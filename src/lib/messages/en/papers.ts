import type { PluralForms } from '../message-types.ts';

const sources: PluralForms = { one: 'Source:', other: 'Sources:' };

/** The sheets to print. Functions get formatted text. */
export const papersMessages = {
	sheets: { handout: 'Handout', cards: 'Cards', answers: 'Answer key' },
	formats: { a4: 'A4', letter: 'Letter' },
	/** Which events are on a sheet. */
	extents: { chosen: 'Chosen', all: 'All' },
	/** On the page for teaching: each button prints a sheet at once. */
	press: { heading: 'Print at once', handout: 'Handout, two pages', whole: 'Handout, all events' },
	tools: {
		sheets: 'Sheets',
		paper: 'Paper size',
		extent: 'Events',
		otherCards: 'Different cards',
		print: 'Print',
		cardsHint: 'The answer key with the same set number has the solution.',
		answersHint: 'Anyone with this link can see the answers.'
	},
	/** A choice of cards, as the exercise calls it. */
	set: (number: string, cards: string) => `Set ${number}, ${cards} cards`,
	head: {
		online: 'On the web: <url></url>',
		/** The numbers are those of sources. */
		byNumber: 'All sources by number: <url></url>',
		name: 'Name',
		date: 'Date',
		qrCode: (address: string) => `QR code for ${address}`
	},
	handout: {
		picture: 'Timeline',
		shapes:
			'Filled: the speaker’s own words or a spokesperson. Hollow: reported. With a dot: from documents.',
		events: 'All events in order',
		chosen: 'Events in order',
		questions: 'Questions',
		unknown: 'What is not known:',
		disputed: 'Where sources differ:',
		sources
	},
	cards: {
		instructions:
			'Cut along the dashed lines and put the events in the order they happened. Give your reasons before you look at the dates.',
		none: 'No event of this record can be used as a card: each has its date in its title, or no end date.'
	},
	answers: {
		name: 'Answer key for the teacher',
		order: (set: string) => `${set} in the right order`,
		questions: 'Questions about the whole record, and what it says',
		notes: 'Notes and questions, event by event',
		questionSource: 'Question the source',
		record: 'What the record says'
	},
	files: {
		heading: 'Without a network',
		text: 'The whole site in one file, which opens from a disk. In the presentation of yours, S shows the notes below the slide. The one for students has no notes, no answer key and no “Show answer”; the story in it has the dates.',
		teacher: 'File for the teacher',
		pupils: 'File for students'
	},
	/** Why a card stands where it does. */
	reasons: {
		/** @param card its letter */
		link: (phrase: string, card: string) => `${phrase} ${card}.`,
		tied: (cards: string) => `Its date overlaps with ${cards}: either order is right.`,
		public: (date: string) => `Made public: ${date}.`,
		page: (publisher: string, date: string) => `Earliest dated page: ${publisher}, ${date}.`
	},
	sources: 'Sources by number'
};
