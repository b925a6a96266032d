/** The guide for teachers. Functions get formatted text. */
export const teachMessages = {
	page: {
		/** @param name of the sheet, or of the guide */
		title: (name: string, story: string) => `${name}: ${story}`,
		description:
			'Two lesson plans for this record, of 20 and 45 minutes, with a handout, cards and an answer key to print. No account needed; nothing is stored or sent.',
		/** Without scripts. */
		still:
			'JavaScript is off or has failed. The handout, the cards and the answer key need it. <link>The story</link> can be printed without.'
	},
	facts: {
		/** Of the record, after its overview. */
		updated: 'Last updated: <date></date>.'
	},
	guide: {
		heading: 'Teach with this record',
		held: 'The page could not start, so it cannot show what was known on a given day. <link>Read the whole story</link>',
		about: 'What the record is and what it is not',
		is:
			'It lists what was said, reported and measured, in order of time, each entry with the pages it comes from. ' +
			'Quotations are word for word, with who said them and, where known, to whom and through which channel. ' +
			'Where something is not known or sources differ, the entry says so.',
		isNot:
			'It gives no verdict and does not say who is right. It is not complete: what is missing here may still ' +
			'have happened. It is not a source: cite the page that an entry names.',
		ways: 'Ways to use it',
		questions: 'Questions for discussion',
		privacy: 'Privacy',
		privacyText:
			'No account is needed; nothing is stored or sent. No page of this site asks for a name, sets a cookie or ' +
			'loads anything from another site. What a student writes in the exercise is gone when the page is closed. ' +
			'The sources are other sites, with their own rules.'
	},
	/** What a lesson links to. */
	targets: {
		story: 'The story',
		known: '“As known then”, in the presentation',
		stage: 'Presentation',
		order: 'Ordering exercise'
	},
	ways: {
		story: {
			title: 'The story',
			text: 'The whole record on one page, with its timeline. To read alone, in pairs or as homework.'
		},
		stage: {
			title: 'Presentation',
			text: 'One event at a time, for a projector. “As known then” steps through the events in the order they became public.'
		},
		presenter: {
			title: 'Presenter view',
			text: 'Press S in the presentation: a second window has the notes, the questions and a clock. Show the class the first one.'
		},
		order: {
			title: 'Ordering exercise',
			text: 'Six events without their dates, to put in order. Everyone with this link gets the same six.'
		},
		sourcing: {
			title: 'Question the source',
			text: 'In each card of the story: who says it, how it is known, what others say, and questions to ask about its sources.'
		},
		handout: {
			title: 'Handout',
			text: 'The timeline, every event with its quotation and the full addresses of its sources, questions, and lines to write on.'
		},
		cards: {
			title: 'Cards',
			text: 'Eight events without their dates on one sheet, to cut out. A different set number gives different cards.'
		},
		answers: {
			title: 'Answer key',
			text: 'The cards in the right order, and notes and questions on every event.'
		}
	},
	lesson: {
		title: (minutes: string) => `A ${minutes}-minute lesson`,
		needs: (materials: readonly string[]) => `You will need: ${materials.join('; ')}.`,
		minutes: '<number></number> min',
		ask: 'Ask:'
	},
	lessons: {
		short: {
			materials: [
				'one screen',
				'the cards, cut out, one set for every three or four students',
				'the answer key, for you'
			],
			look: {
				title: 'Look at the whole',
				does: 'On the screen: the headline, the tracks and the shapes of the marks. Nobody reads a card yet.',
				asks: ['What kinds of event are there?', 'What can the timeline not tell you?']
			},
			arrange: {
				title: 'Put eight cards in order',
				does: 'Groups lay out the cards from first to last, and agree on a reason for each pair of neighbours. If each group has a device, the exercise does the same with six events.',
				asks: [
					'Which words on a card helped you?',
					'Which pair are you least sure of, and what would settle it?'
				]
			},
			compare: {
				title: 'Compare with the dates',
				does: 'Read out the right order by letters. Cards with the same date can go in either order.',
				asks: ['Where did a guess turn out to be certain, and where did it not?']
			},
			question: {
				title: 'Question one source',
				does: 'Choose a card with a quotation in the story and open “Question the source”. Answer from the card alone.',
				asks: [
					'Who says this, to whom, and how do we know?',
					'What do other entries say about the same thing?'
				]
			}
		},
		long: {
			materials: [
				'one screen; on the web, a second window can show your notes',
				'the handout, one for every two students',
				'the cards, cut out, one set for every three or four students',
				'the answer key, for you'
			],
			look: {
				title: 'Look at the whole',
				does: 'On the screen: the headline, the tracks, the shapes of the marks and any figures.',
				asks: [
					'What is drawn as a point, and what as a period of time?',
					'Who speaks in this record?'
				]
			},
			arrange: {
				title: 'Put eight cards in order',
				does: 'Groups lay out the cards and write down a reason for each pair of neighbours; then you read out the right order.',
				asks: ['Which card could go in two places, and why?']
			},
			then: {
				title: 'See what was known then',
				does: 'Step through five or six events in the order they became public. Stop before each: the class says what a reader could know on that day.',
				asks: [
					'What did this entry add to what was known the day before?',
					'Which entry became public later than it happened?'
				]
			},
			question: {
				title: 'Question the sources',
				does: 'Each pair takes one event from the handout. One student reads who says what and how it is known; the other opens one of its sources and looks for the same words.',
				asks: [
					'Is it somebody’s own words, a report of them or a document?',
					'Do several pages go back to one origin?',
					'What do other sources say?'
				]
			},
			discuss: {
				title: 'Discuss',
				does: 'One of the questions below, first in pairs, then with the whole class. At the end, each student writes down one thing that the record does not tell.',
				asks: ['What would you look for, and where?']
			}
		}
	},
	cautions: {
		heading: 'Where to be careful',
		figures: {
			title: 'Figures are reported',
			text: '“About”, “almost” and “at least” are part of a figure, and so is who reported it. Don’t add up figures that count different things, and don’t draw a line between two of them: the record has no figure for the time between.'
		},
		inexact: {
			title: 'Some dates are not exact to the day',
			text: (inexact: string, all: string) =>
				`For ${inexact} of ${all} the date is a month or a range of days; don’t treat it as exact.`
		},
		publishedLater: {
			title: 'Some events became public later',
			text: (events: string) =>
				`For ${events} the record gives two dates: when it happened, and when it was made public.`
		},
		excerpts: {
			title: 'Quotations are excerpts',
			text: (events: string) =>
				`For ${events} the record quotes a few words or sentences of a longer text. Read them in context at the source before you rely on a word.`
		},
		reported: {
			title: 'Reported is not confirmed',
			text: (events: string) =>
				`For ${events} the record relies on press reports, or on documents as reported. Several pages may go back to one origin.`
		},
		open: {
			title: 'Some questions are open',
			text: (events: string) =>
				`For ${events} the record says what is not known or where sources differ. Leave it open, or ask what would settle it.`
		},
		changes: {
			title: 'Sources change',
			text: 'Open the pages you need before the lesson: a page may have been changed, moved or taken down since.'
		},
		close: {
			title: 'The subject may be personal for someone',
			text: 'Before you read words out, say whose they are, and keep “said” and “reported” apart from “is”.'
		}
	}
};
