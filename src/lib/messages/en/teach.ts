/** The guide for teachers. Functions get formatted text. */
export const teachMessages = {
	page: {
		/** @param name of the sheet, or of the guide */
		title: (name: string, story: string) => `${name}: ${story}`,
		description:
			'Lesson plans for this record, with cards, answers and a handout to print. No account needed, no cookies.',
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
			'It lists what was said, reported and done, in order of time, each entry with the pages it comes from. ' +
			'Quotations come with who said them and, where known, to whom and through which channel; where a page is known to print the words, its name stands under them. ' +
			'Where something is not known or sources differ, the entry says so.',
		isNot:
			'It gives no verdict and does not say who is right. It is not complete: what is missing here may still ' +
			'have happened. It is not a source: cite the page that an entry names.',
		ways: 'Ways to use it',
		questions: 'Questions for discussion',
		privacy: 'Privacy',
		privacyText:
			'No account is needed, and no page sets a cookie. What you write in the exercise, in your notes or in a record is sent to ' +
			'nobody. The story, the presentation, the exercise and the printouts of this record load nothing from another site. The ' +
			'browser keeps where you scrolled to, and the presentation’s clock and the presenter’s own notes, until the tab is ' +
			'closed. What a student writes in the exercise is gone when the page is closed. Sheets for students have a line for a ' +
			'name, on paper only. “Make a record” asks who made it, and keeps a draft in this browser only if you switch that on. ' +
			'“Open another record” loads a file from another site if you agree to its address; a record that it hands over to be ' +
			'edited stays in this browser until “Make a record” takes it. The sources are other sites, with their own rules.'
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
	lessons: {
		choose: 'Choose a lesson',
		print: 'Print this lesson'
	},
	lesson: {
		ages: (ages: string) => `Ages ${ages}`,
		minutes: (minutes: string) => `${minutes} minutes`,
		twice: (minutes: string) => `2 × ${minutes} minutes`,
		online: 'On the web, with all links: <url></url>',
		goals: 'Goals',
		prepare: 'What to prepare',
		steps: 'Steps',
		part: (number: string) => `Lesson ${number}`,
		/** Of a step, in its lesson. */
		time: '<number></number> min',
		from: (from: string, to: string) => `${from} to ${to}`,
		ask: 'Ask:',
		ticket: 'Exit ticket',
		rubric: 'Rubric',
		grades: { full: 'At the goal', near: 'Nearly', notYet: 'Not yet' },
		example: 'An answer at the goal:',
		homework: 'Homework'
	},
	levels: {
		heading: 'Three levels',
		hint: 'Each level leads to the same cards everywhere: in the exercise, on paper and on the screen. The cards of a level are in the next one, too.',
		cards: (number: string) => `${number} cards`,
		laterally: 'To read laterally:',
		names: {
			order: 'Exercise',
			cards: 'Card sheet',
			answers: 'Answer key',
			handout: 'Handout',
			stage: 'Presentation',
			known: '“As known then”'
		}
	},
	answers: {
		heading: 'Answers',
		order: 'The right order',
		level: (numbers: string) => `in the sets of ${numbers}`,
		known: 'Public since <date></date>.',
		clues: 'Clues for groups with four cards',
		cluesHint: 'Read them out, or copy them: they are not in order of time.',
		questions: 'Questions in the steps',
		pages: 'Reading laterally',
		pagesHint:
			'What the record says of these pages. Who publishes them is not in it: the class finds that out.'
	},
	background: {
		words: 'Words to know',
		heading: 'Background for the teacher'
	},
	organiser: {
		heading: 'For students: read laterally',
		name: 'Name',
		date: 'Date',
		moves: [
			'Open a page that your card names as its source, and find the claim on it. Then leave the page: don’t read on.',
			'First new tab: search for whoever publishes the page. Read what others say about them.',
			'Second new tab: search for the claim in a few words. Open what others write about it.',
			'Come back. Fill in one column for each page; the second may be one that you found.'
		],
		row: 'Question',
		columns: ['First page', 'Second page'],
		rows: [
			'The page: its name and its address',
			'Who is behind it? Where did you find that?',
			'What is the evidence: own words, documents, or somebody else’s report?',
			'What do other sources say? Do they go back to the same origin?',
			'What can you not find out, and where would you look next?'
		],
		codes: 'Each code leads to a card and its sources. Scan your level’s, or type its address.',
		ticket: 'Exit ticket'
	},
	frameworks: {
		heading: 'In line with',
		text: 'The lesson follows these four, and is not endorsed by them.',
		list: [
			{
				name: 'Civic Online Reasoning',
				words:
					'begun at Stanford: who’s behind the information, what’s the evidence, what do other sources say'
			},
			{
				name: 'SIFT',
				words: 'stop, investigate the source, find better coverage, trace to the original'
			},
			{
				name: 'ISTE Standards for Students, 1.3.b',
				words: 'evaluating information'
			},
			{
				name: 'NAMLE’s key questions',
				words: 'who made this, and what is left out'
			}
		]
	},
	/** The lesson on a record that has none of its own. It knows no fact of it. */
	plan: {
		title: '45 minutes',
		summary: 'Put cards in order, see what was known when, and read laterally in pairs.',
		goals: [
			'Put reported events in order, with a reason from the card’s own words.',
			'Say what a reader could know on a given day.',
			'Read laterally: who is behind a page, what is its evidence, what do others say.'
		],
		prepare: [
			'Print the cards and cut them, one set for each group of three, and the answer key for you.',
			'Print this plan; its last page is for students, one each.',
			'Choose two events, and open their sources on a school device. Write the events on the board.',
			'One screen for all, and a device with the web for every two students.'
		],
		open: {
			title: 'Open',
			does: 'Show the first slide of the presentation. Say that this is a record of what was said and reported, and that it does not say who is right.',
			asks: ['What is the difference between “said” and “reported”?']
		},
		order: {
			title: 'Put the cards in order',
			does: 'Groups lay out the cards, first to last, and agree on a reason for each pair of neighbours. Then read out the right order from the answer key.',
			asks: ['Which pair are you least sure of, and what would settle it?']
		},
		known: {
			title: 'See what was known then',
			does: 'Step through five or six events in the order they became public. Stop before each: the class says what a reader could know on that day.',
			asks: ['What did this event add to what was known the day before?']
		},
		lateral: {
			title: 'Read laterally',
			does: 'Pairs open one source of your two events, leave it within a minute and open two new tabs: one for who is behind the page, one for what else is written about the claim. They fill in one column of the table on the last page.',
			asks: [
				'Who is behind the information?',
				'What is the evidence?',
				'What do other sources say, and do they go back to the same origin?'
			]
		},
		exit: {
			title: 'Exit ticket',
			does: 'Each student fills in the ticket on the last page, alone, and hands it in.',
			asks: []
		},
		ticket:
			'Choose one event. Write who says it and how they know; when it happened and when it became public; and one page you would open next, with what you would look for there.',
		rubric: {
			full: 'Names a speaker or an outlet, the kind of evidence, the dates, and a page with what it could settle.',
			near: 'One of the three is missing, or so general that nobody could look it up.',
			notYet: 'Retells the event, or says whether it is true, without saying who says so.'
		},
		homework: 'Take a source of another event. Fill in the second column of the table.'
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
