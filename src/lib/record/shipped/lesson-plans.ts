import type { GoalRubric, Lesson, LessonStep } from '#lib/record/lessons.ts';
import { rubricRows } from './lesson-rubrics.ts';
import { endOf2025, figures, later, open, sentence, ticket } from './lesson-answers.ts';

// The lesson plans for the shipped record: what the teacher and the class do, minute by minute.

const pagesToOpen =
	'Open the pages for reading laterally on a school device, all of them. Leave out any page that is gone, blocked or behind a paywall.';

const prepare = (forTeaching: string) => [
	'Choose a level below for each group of four. Print its card sheet, one page, for the group and cut it, or send the link of its exercise; print its answer key, three to five pages, for yourself: it has the letters of the cards.',
	`Print this plan: ${forTeaching} for teaching, and the last page is the student page, one each. Print the handout of the eight (two pages on A4, three on Letter), one for every two. Student page and handout show dates; hold them back until needed.`,
	pagesToOpen,
	'One screen for all, and a device with the web for every two students. Without devices, read laterally together on the screen.'
];

const opening: LessonStep = {
	minutes: 4,
	title: 'Open',
	does: 'Show the first slide, the title. Say that this is a record of what was said, reported and done, that it does not say who is right, and that nobody has to today. Read out three words of the list below that your class needs. The subject may be close to somebody in the room: before reading a quotation aloud, say whose it is.',
	asks: ['What is the difference between “said” and “reported”?'],
	shows: 'stage'
};

const order: LessonStep = {
	minutes: 9,
	title: 'Put the cards in order',
	does: 'Groups of four lay out their cards (the card sheet, one page), first to last, by when each thing happened, not by when it became public. They agree on a reason for each pair of neighbours. Groups with four cards get the clues, which are below the answers; groups with eight write their reasons down.',
	asks: [
		'Which words on a card tell you that something came before it?',
		'Which pair are you least sure of, and what would settle it?'
	],
	uses: 'levels'
};

const lateral: LessonStep = {
	minutes: 14,
	title: 'Read laterally',
	does: 'Give out the student page (the last page of this plan). Each group splits into two pairs, and each pair takes one of the pages of its level (where there is only one, both take it), from the links of its level or by the code on the student page. They open it, leave it within a minute, and open two new tabs: in one they look for who is behind the page, in the other for what else is written about the claim. They fill in the first column, and the second if there is time. Nobody answers from the card alone. Tell the class: if a picture upsets you, close the tab and tell the teacher.',
	asks: [
		'Who is behind the information?',
		'What is the evidence?',
		'What do other sources say, and do they go back to the same origin?'
	],
	uses: 'levels'
};

const exit: LessonStep = {
	minutes: 5,
	title: 'Exit ticket',
	does: 'Each student fills in the ticket at the foot of the student page, alone, and hands it in. Sort the tickets by the three levels of the rubric.',
	asks: []
};

const goals = (...rubric: GoalRubric[]) => ({ rubric, goals: rubric.map(({ goal }) => goal) });

export const lessons: Lesson[] = [
	{
		id: '20-minutes',
		title: '20 minutes',
		summary: 'Put cards in order, find out what became public when, and leave one page together.',
		...goals(rubricRows.order, rubricRows.dates, rubricRows.leave),
		prepare: [
			'Choose a level below for each group of four: four cards or six. Eight take longer; the questions are on the eight events that the screen shows. Print its card sheet, one page, for the group and cut it; print its answer key, three to five pages, for yourself: it has the letters of the cards.',
			'Print this plan: page 1 is for teaching, and the last page is the student page, one each. That one shows dates; hold it back until needed.',
			pagesToOpen,
			'One screen for all. Students need no devices.'
		],
		parts: [
			[
				{ ...opening, minutes: 2 },
				{ ...order, minutes: 6 },
				{
					minutes: 4,
					title: 'Check',
					does: 'Read out the right order, from the answers below. Then go through the eight on the screen in the order they became public (Shift with the right arrow goes to the next event): the slide of each figure says when it was made public.',
					asks: [later.question],
					shows: 'known'
				},
				{
					...lateral,
					minutes: 3,
					title: 'Leave the page, together',
					does: 'Give out the student page (the last page of this plan). On the screen, open one of the pages to read laterally of the level with six cards. Leave it after half a minute. Open two new tabs: the class says what to type in the first to find out who is behind the page, and in the second to find out what else is written about the figure. Students fill in one column of the table.'
				},
				exit
			]
		],
		answers: [later],
		ticket,
		homework: 'Take a page from another level. Fill in the second column of the table.'
	},
	{
		id: '45-minutes',
		title: '45 minutes',
		summary: 'Put cards in order, see what was known when, and read laterally in pairs.',
		...goals(rubricRows.order, rubricRows.known, rubricRows.lateral, rubricRows.origins),
		prepare: prepare('page 1 is'),
		parts: [
			[
				opening,
				order,
				{
					minutes: 7,
					title: 'Check, and see what was known then',
					does: 'Read out the right order, from the answers below. Then go through the eight on the screen in the order they became public: Shift with the right arrow goes to the next event, Next shows more of the same. At Smith’s sentence of 25 September stop and ask the first question. Go on: the slide of each figure says when it was made public. Ask the second, and give out the handout, which has both dates, too.',
					asks: [endOf2025.question, later.question],
					shows: 'known',
					uses: 'handout'
				},
				lateral,
				{
					minutes: 6,
					title: 'Share',
					does: 'One pair of each level in the room reports: what they found in the two tabs that the page itself did not say. Compare with the answers below; what they do not say stays an open question.',
					asks: ['How many origins do the pages of your level have?', figures.question]
				},
				exit
			]
		],
		answers: [endOf2025, later, figures],
		ticket,
		homework:
			'Write a headline for Smith’s sentence of 25 September that says neither more nor less than the sentence. Underline the word that was hardest to choose.'
	},
	{
		id: 'two-lessons',
		title: 'Two lessons',
		summary: 'First what happened and what was known when; then who says so, and how they know.',
		...goals(
			rubricRows.order,
			rubricRows.known,
			rubricRows.lateral,
			rubricRows.origins,
			rubricRows.headline,
			rubricRows.open
		),
		prepare: prepare('pages 1 and 2 are'),
		parts: [
			[
				{ ...opening, minutes: 5 },
				{ ...order, minutes: 12 },
				{
					minutes: 6,
					title: 'Check',
					does: 'Read out the right order, from the answers below, with the reasons. A group may keep its own order where no word on the card decides.',
					asks: ['Which guesses did the answers confirm?']
				},
				{
					minutes: 12,
					title: 'See what was known then',
					does: 'Go through the eight on the screen in the order they became public (Shift with the right arrow goes to the next event). Stop before each: the class says what a reader could know on the day before. At the end give out the handout, which has both dates, too.',
					asks: [endOf2025.question, later.question],
					shows: 'known',
					uses: 'handout'
				},
				{
					minutes: 10,
					title: 'Write what was known',
					does: 'Each student writes three sentences, as a newspaper might have on 31 December 2025, from these eight alone. Each sentence says who says so. Partners strike out every word that the cards do not support.',
					asks: ['Which word did you have to strike out?']
				}
			],
			[
				{
					minutes: 4,
					title: 'Recall',
					does: 'Show the first slide again. Three students each name one of the eight, with its date and who says so.',
					asks: [],
					shows: 'stage'
				},
				{ ...lateral, minutes: 16 },
				{
					minutes: 7,
					title: 'Share',
					does: 'One pair of each level in the room reports: what they found in the two tabs that the page itself did not say. Compare with the answers below; what they do not say stays an open question.',
					asks: ['How many origins do the pages of your level have?', figures.question]
				},
				{
					minutes: 7,
					title: 'Word it',
					does: 'Read Smith’s sentence of 25 September aloud, from the handout, and say whose it is. Each student writes a headline for it; partners exchange them and mark each word that says more or less than the sentence.',
					asks: [sentence.question],
					uses: 'handout'
				},
				{
					minutes: 6,
					title: 'Leave it open',
					does: 'On the handout, find what is not known and where sources differ. Pairs name one thing that would settle one of them, and where it could be found.',
					asks: [open.question],
					uses: 'handout'
				},
				exit
			]
		],
		answers: [endOf2025, later, figures, sentence, open],
		ticket,
		homework:
			'After the first lesson: ask an adult how they would find out who is behind a web page, and note the steps. After the second: write an entry of your own, on something that happened at your school: title, date, who says so, how they know, what is not known.'
	}
];
