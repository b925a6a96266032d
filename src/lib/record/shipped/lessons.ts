import type { ExitTicket, LessonAnswer, LessonStep, Teaching } from '#lib/record/lessons.ts';
import type { notes } from './notes.ts';

type Id = keyof typeof notes;

/** Events that a line rests on; an id that the record does not have is a type error. */
const on = (...events: Id[]): string[] => events;

const card = (level: 4 | 6 | 8, event: Id, reason: string, clue: string | null = null) => ({
	event,
	level,
	reason,
	clue
});

const pages = (level: 4 | 6 | 8, event: Id, task: string, answer: string) => ({
	event,
	level,
	task,
	answer
});

/*
 * Lessons on the shipped record. What is in curly quotes stands in the record, to the byte. Each factual line
 * names the events that it rests on; what the record does not say is a question for the class.
 */

const later: LessonAnswer = {
	question: 'Which of the eight became public later than they happened?',
	text: 'The two figures. They are dated July 2025 and January 2026, and both became public on 17 February 2026, with the joint report on ICE.',
	events: on('ice-2025-07-data-400', 'ice-2026-01-data-1400')
};

const endOf2025: LessonAnswer = {
	question: 'What could a reader of these eight know on 31 December 2025?',
	text: 'Three of them: the joint report of 6 August, the review announced on 15 August and Smith’s sentence of 25 September. The figure of about 400 TB is dated before all three and was not public yet.',
	events: on(
		'imod-2025-08-06-unit-8200-report',
		'imod-2025-08-15-external-review',
		'imod-2025-09-25-evidence-statement'
	)
};

const figures: LessonAnswer = {
	question: 'What can be worked out from the two figures, and what cannot?',
	text: 'Almost 1,400 TB is a little less than three and a half times 400 TB, and 400 is itself rounded. Both come from the same files, so one does not confirm the other. The record has no figure for the months between, and does not say what is stored.',
	events: on('ice-2025-07-data-400', 'ice-2026-01-data-1400')
};

const sentence: LessonAnswer = {
	question: 'What does Smith’s sentence of 25 September say, and what does it leave open?',
	text: 'It says that evidence “supports elements of The Guardian’s reporting” and that the review goes on. The sentence does not say which elements. The record notes that some outlets wrote that Microsoft confirmed or admitted parts of the report.',
	events: on('imod-2025-09-25-evidence-statement')
};

const open: LessonAnswer = {
	question: 'Which questions does the record itself leave open about these eight?',
	text: 'What the files say about storage: by +972 Magazine’s account they do not specify what is stored, and Windows Central says that they do not indicate if the data is on Azure. How to word Smith’s sentence: outlets differ. The record does not settle either; ask the class what would.',
	events: on('ice-2025-07-data-400', 'ice-2026-01-data-1400', 'imod-2025-09-25-evidence-statement')
};

const ticket: ExitTicket = {
	task: 'Choose one card. Write who says it and how they know; when it happened and when it became public; and one page you would open next, with what you would look for there.',
	rubric: {
		full: 'Names a speaker or an outlet, and the kind of evidence: own words, documents, or a report by somebody else. Has the date, and the day it became public if that is another. Names a page, or a kind of page, and what it could settle.',
		near: 'One of the three is missing, or so general that nobody could look it up.',
		notYet: 'Retells the card, or says whether it is true, without saying who says so.'
	},
	example: {
		text: 'About 400 TB: The Guardian, +972 Magazine and Local Call say so, from files that they obtained. The figure is for July 2025; it became public on 17 February 2026. I would look for an article by one of the three, because the pages listed are by others, and see how it describes the files.',
		events: on('ice-2025-07-data-400')
	}
};

const pagesToOpen =
	'Open the pages for reading laterally on a school device, all of them. Leave out what is gone, blocked or asks for money.';

const prepare = [
	'Choose a level below for each group of four. Print its card sheet for the group and cut it, or send the link of its exercise; print its answer key for you, which has the letters of the cards.',
	'Print this plan, and copy its last page, the student page, one each. Print the handout of the eight, one for every two. Both tell dates: keep them until their step.',
	pagesToOpen,
	'One screen for all, and a device with the web for every two students. Without devices, read laterally together on the screen.'
];

const opening: LessonStep = {
	minutes: 4,
	title: 'Open',
	does: 'Show the first slide, which has only the title. Say that this is a record of what was said, reported and measured, that it does not say who is right, and that nobody has to today. Read out three words of the list below that your class needs. The subject may be close to somebody in the room: whoever reads a quotation aloud first says whose it is.',
	asks: ['What is the difference between “said” and “reported”?'],
	shows: 'stage'
};

const order: LessonStep = {
	minutes: 9,
	title: 'Put the cards in order',
	does: 'Groups of four lay out their cards, first to last, by when each thing happened, not by when it became public. They agree on a reason for each pair of neighbours. Groups with four cards get the clues, which stand under the answers; groups with eight write their reasons down.',
	asks: [
		'Which words on a card tell you that something came before it?',
		'Which pair are you least sure of, and what would settle it?'
	]
};

const lateral: LessonStep = {
	minutes: 14,
	title: 'Read laterally',
	does: 'Give out the student page. Each group splits into two pairs, and each pair takes one of the pages of its level, from the links above or by the code on the student page. They open it, leave it within a minute, and open two new tabs: in one they look for who is behind the page, in the other for what else is written about the claim. They fill in the first column, and the second if there is time. Nobody answers from the card alone. Whoever meets a picture that disturbs closes the tab and says so.',
	asks: [
		'Who is behind the information?',
		'What is the evidence?',
		'What do other sources say, and do they go back to the same origin?'
	]
};

const exit = (minutes: number): LessonStep => ({
	minutes,
	title: 'Exit ticket',
	does: 'Each student fills in the ticket at the foot of the student page, alone, and hands it in. Sort the tickets by the three levels of the rubric.',
	asks: []
});

export const teaching: Teaching = {
	seed: 45,
	ages: '13 and up',
	cards: [
		card(
			6,
			'ice-2025-07-data-400',
			'The files put it in July 2025. No word on the card says so: a group that was unsure was right to be.'
		),
		card(
			4,
			'imod-2025-08-06-unit-8200-report',
			'Reported on 6 August 2025; the review that follows answers it.',
			'The other three answer it, or say what came of that answer.'
		),
		card(
			4,
			'imod-2025-08-15-external-review',
			'It announces a review of “additional and precise allegations”: somebody had made them before.',
			'It answers a report. What it announces had not begun.'
		),
		card(
			4,
			'imod-2025-09-25-evidence-statement',
			'“While our review is ongoing”: after the review was announced, and before it ended.',
			'Something had begun and had not ended.'
		),
		card(
			8,
			'ice-2026-01-data-1400',
			'The files put it in January 2026. A larger figure need not be a later one: only its date tells.'
		),
		card(
			6,
			'ice-2026-02-17-spokesperson-statement',
			'It answers the joint report on ICE of 17 February 2026, which is not among the cards.'
		),
		card(
			8,
			'imod-2026-05-18-coalition-letter',
			'It asks Microsoft to publish the findings of the review that was announced in August.'
		),
		card(
			4,
			'imod-2026-06-final-update',
			'“final” in the title: it sums up what the investigation found.',
			'It sums up what had ended.'
		)
	],
	levels: [
		{
			cards: 4,
			task: 'For readers who need support, or a first time. With the clues; say one reason.'
		},
		{ cards: 6, task: 'For most groups. Say a reason for each pair of neighbours.' },
		{ cards: 8, task: 'For quick readers. Write down a reason for each pair of neighbours.' }
	],
	vocabulary: [
		['Record', 'a list of what was said, reported and measured, each with where it comes from'],
		['According to, reportedly', 'somebody says so; the writer does not vouch for it'],
		['Leaked', 'passed on by somebody without the owner’s permission'],
		['Origin', 'where a piece of news first comes from; ten pages may share one'],
		['Spokesperson', 'somebody who speaks for an organisation, often without being named'],
		['Allegation', 'a claim that somebody did something, before it is shown'],
		['Review', 'here: an inquiry that Microsoft ordered'],
		['Terabyte (TB)', 'an amount of data: 1,000 gigabytes'],
		[
			'Cloud, Azure',
			'computers of a company that others use over the internet; Azure is Microsoft’s'
		],
		['IMOD', 'Israel Ministry of Defense'],
		['ICE', 'U.S. Immigration and Customs Enforcement'],
		['Unit 8200', 'a unit of the Israeli military, named in the joint report of August 2025']
	],
	background: [
		{
			text: 'The record has two tracks, about two customers of Microsoft: the Israel Ministry of Defense and U.S. Immigration and Customs Enforcement. What is reported of one is not reported of the other; do not compare or add up their volumes.',
			events: on('imod-2025-08-06-unit-8200-report', 'ice-2026-02-17-joint-report')
		},
		{
			text: 'On 6 August 2025 The Guardian, +972 Magazine and Local Call reported that Unit 8200 kept a large archive of intercepted Palestinian phone calls in a segregated part of Azure.',
			events: on('imod-2025-08-06-unit-8200-report')
		},
		{
			text: 'On 15 August 2025 Microsoft announced a review by a law firm, with technical help, and said that the findings would be published. It is the second review: a post of 15 May 2025 had reported an internal one and an outside firm’s fact-finding.',
			events: on('imod-2025-08-15-external-review', 'imod-2025-05-15-no-evidence-statement')
		},
		{
			text: 'In one message of 25 September 2025, Brad Smith of Microsoft wrote of evidence for parts of the report, announced that specified subscriptions were being switched off, and stated a rule against mass surveillance of civilians.',
			events: on(
				'imod-2025-09-25-evidence-statement',
				'imod-2025-09-25-services-disabled',
				'imod-2025-09-25-mass-surveillance-principle'
			)
		},
		{
			text: 'On 17 February 2026 the same three outlets reported on leaked files about ICE. Both ICE figures go back to these files.',
			events: on('ice-2026-02-17-joint-report')
		},
		{
			text: 'On that day and the next a Microsoft spokesperson, not named, said that its terms do not allow mass surveillance of civilians, and that it does not believe that ICE is engaged in it.',
			events: on('ice-2026-02-17-spokesperson-statement')
		},
		{
			text: 'In May 2026 five rights groups asked Microsoft to publish the findings of the review.',
			events: on('imod-2026-05-18-coalition-letter')
		},
		{
			text: 'In June 2026 Microsoft summed up the outside investigation: it had found evidence supporting elements of the allegations. What happened after June 2026 was not looked up.',
			events: on('imod-2026-06-final-update')
		}
	],
	pages: [
		pages(
			4,
			'imod-2025-09-25-evidence-statement',
			'Does each page print Smith’s sentence, or put it into its own words?',
			'All of them go back to one message to employees, which was also posted publicly. Some outlets wrote “confirmed” or “admitted”; the sentence says “supports elements”.'
		),
		pages(
			6,
			'ice-2025-07-data-400',
			'Did anybody at this page see the files, or does it say who did?',
			'Three pages, one origin: files obtained by The Guardian, +972 Magazine and Local Call. So the pages do not confirm each other. On Azure, +972 Magazine and Windows Central differ.'
		),
		pages(
			8,
			'imod-2026-05-18-coalition-letter',
			'Who speaks on this page, and who could confirm that the letter was sent?',
			'The only page listed is the speaker’s own. It can show what Access Now says; the record lists no second page.'
		)
	],
	lessons: [
		{
			id: '20-minutes',
			title: '20 minutes',
			summary: 'Put cards in order, find out what became public when, and leave one page together.',
			goals: [
				'Put reported events in order, with a reason from the card’s own words.',
				'Tell when something happened from when it became public.',
				'Leave a page to find out who is behind it.'
			],
			prepare: [
				'Choose a level below for each group of four: four cards or six. Eight take longer. Print its card sheet for the group and cut it; print its answer key for you, which has the letters of the cards.',
				'Print this plan, and copy its last page, the student page, one each. It tells dates: keep it until its step.',
				pagesToOpen,
				'One screen for all. Students need no devices.'
			],
			parts: [
				[
					{ ...opening, minutes: 3 },
					{ ...order, minutes: 6 },
					{
						minutes: 4,
						title: 'Check',
						does: 'Read out the right order, from the answers below. Then press Next on the screen, through the eight in the order they became public: the slide of each figure says when it was made public.',
						asks: [later.question],
						shows: 'known'
					},
					{
						...lateral,
						minutes: 4,
						title: 'Leave the page, together',
						does: 'Give out the student page. On the screen, open one of the pages to read laterally of the level with six cards. Leave it after half a minute. Open two new tabs: the class says what to type in the first to find out who is behind the page, and in the second to find out what else is written about the figure. Students fill in one column of the table.'
					},
					exit(3)
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
			goals: [
				'Put reported events in order, with a reason from the card’s own words.',
				'Say what a reader could know on a given day.',
				'Read laterally: who is behind a page, what is its evidence, what do others say.',
				'Tell several pages with one origin from several origins.'
			],
			prepare,
			parts: [
				[
					opening,
					order,
					{
						minutes: 7,
						title: 'Check, and see what was known then',
						does: 'Read out the right order, from the answers below. Then press Next on the screen, through the eight in the order they became public. Stop after Smith’s sentence of 25 September and ask the first question. Go on: the slide of each figure says when it was made public. Ask the second, and give out the handout, which has both dates, too.',
						asks: [endOf2025.question, later.question],
						shows: 'known'
					},
					lateral,
					{
						minutes: 6,
						title: 'Share',
						does: 'One pair of each level reports: what they found in the two tabs that the page itself did not say. Compare with the answers below; what those do not say stays a question.',
						asks: ['How many origins do the pages of your level have?', figures.question]
					},
					exit(5)
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
			goals: [
				'Put reported events in order, and defend a reason in writing.',
				'Say what a reader could know on a given day.',
				'Read laterally, and tell one origin from several.',
				'Word a contested statement so that it says neither more nor less.',
				'Name what is not known, and what would settle it.'
			],
			prepare,
			parts: [
				[
					{ ...opening, minutes: 5 },
					{ ...order, minutes: 12 },
					{
						minutes: 6,
						title: 'Check',
						does: 'Read out the right order, from the answers below, with the reasons. A group may keep its own order where no word on the card decides.',
						asks: ['Where did a guess turn out to be certain, and where did it not?']
					},
					{
						minutes: 12,
						title: 'See what was known then',
						does: 'Press Next on the screen, through the eight in the order they became public. Stop before each event: the class says what a reader could know on the day before. At the end give out the handout, which has both dates, too.',
						asks: [endOf2025.question, later.question],
						shows: 'known'
					},
					{
						minutes: 10,
						title: 'Write what was known',
						does: 'Each student writes three sentences, as a newspaper might have on 31 December 2025, from these eight alone. Each sentence says who says so. Partners strike out every word that the cards do not bear.',
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
						does: 'One pair of each level reports: what they found in the two tabs that the page itself did not say. Compare with the answers below; what those do not say stays a question.',
						asks: ['How many origins do the pages of your level have?', figures.question]
					},
					{
						minutes: 7,
						title: 'Word it',
						does: 'Read Smith’s sentence of 25 September aloud, from the handout, and say whose it is. Each student writes a headline for it; partners exchange them and mark each word that says more or less than the sentence.',
						asks: [sentence.question]
					},
					{
						minutes: 6,
						title: 'Leave it open',
						does: 'On the handout, find what is not known and where sources differ. Pairs name one thing that would settle one of them, and where it could be found.',
						asks: [open.question]
					},
					exit(5)
				]
			],
			answers: [endOf2025, later, figures, sentence, open],
			ticket,
			homework:
				'After the first lesson: ask an adult how they would find out who is behind a web page, and note the steps. After the second: write an entry of your own, on something that happened at your school: title, date, who says so, how they know, what is not known.'
		}
	]
};
