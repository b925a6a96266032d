import type { TeachTarget } from './teach-links.ts';

export interface LessonStep {
	minutes: number;
	title: string;
	/** What the class does. */
	does: string;
	/** What to ask. */
	asks: readonly string[];
	/** What it is done with. */
	uses: readonly TeachTarget[];
}

export interface Lesson {
	/** For the page’s id of its heading: `page_ID`. */
	id: string;
	minutes: number;
	materials: readonly string[];
	/** Their minutes add up to the lesson’s. */
	steps: readonly LessonStep[];
}

export const lessons: readonly Lesson[] = [
	{
		id: 'short',
		minutes: 20,
		materials: [
			'one screen',
			'the cards, cut out, one set for three or four students',
			'the answer key, for you'
		],
		steps: [
			{
				minutes: 3,
				title: 'Look at the whole',
				does: 'On the screen: the headline, the tracks and the shapes of the marks. Nobody reads a card yet.',
				asks: ['What kinds of entry are there?', 'What can the drawing not tell you?'],
				uses: ['story']
			},
			{
				minutes: 8,
				title: 'Put eight cards in order',
				does: 'Groups lay the cards out from the first to the last. For every pair of neighbours they agree on a reason. With a device for each group, the exercise does the same with six.',
				asks: [
					'Which words on a card helped you?',
					'Of which pair are you least sure, and what would settle it?'
				],
				uses: ['cards', 'order']
			},
			{
				minutes: 4,
				title: 'Compare with the dates',
				does: 'Read the right order out by letters. Cards with the same date may stand in either order.',
				asks: ['Where did a guess become a certainty, and where did it not?'],
				uses: ['answers']
			},
			{
				minutes: 5,
				title: 'Question one source',
				does: 'Choose one card of the story with a quotation and open “Question the source” in it. Answer from the card alone.',
				asks: [
					'Who says this, to whom, and how do we know?',
					'What do other entries say about the same thing?'
				],
				uses: ['story']
			}
		]
	},
	{
		id: 'long',
		minutes: 45,
		materials: [
			'one screen; on the web a second window can hold your notes',
			'the handout, one for two students',
			'the cards, cut out, one set for three or four students',
			'the answer key, for you'
		],
		steps: [
			{
				minutes: 5,
				title: 'Look at the whole',
				does: 'On the screen: the headline, the tracks, the shapes of the marks and, where there are any, the figures.',
				asks: [
					'What is drawn as a point, what as a stretch of time?',
					'Who speaks in this record?'
				],
				uses: ['story']
			},
			{
				minutes: 10,
				title: 'Put eight cards in order',
				does: 'Groups lay the cards out and write down the reason for each neighbour; then you read the right order out.',
				asks: ['Which card could stand in two places, and why?'],
				uses: ['cards', 'answers']
			},
			{
				minutes: 12,
				title: 'See what was known then',
				does: 'Step through five or six events in the order in which they became public. Stop before each: the class says what a reader could know on that day.',
				asks: [
					'What did this entry add to what was known the day before?',
					'Which entry became public later than it happened?'
				],
				uses: ['known']
			},
			{
				minutes: 10,
				title: 'Question the sources',
				does: 'Pairs take one event of the handout. One reads who says what and how it is known; the other opens one of its sources and looks for the same words.',
				asks: [
					'Is it somebody’s own words, a report of them, or a document?',
					'Do several pages go back to one origin?',
					'What do other sources say?'
				],
				uses: ['handout', 'story']
			},
			{
				minutes: 8,
				title: 'Discuss',
				does: 'One of the questions below, first in pairs, then with all. At the end each writes down one thing that the record does not tell.',
				asks: ['What would you look for, and where?'],
				uses: []
			}
		]
	}
];
