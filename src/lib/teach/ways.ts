import type { TeachTarget } from './teach-links.ts';

/** The ways of using a record in a class. */
export type WayName =
	'story' | 'stage' | 'presenter' | 'order' | 'sourcing' | 'handout' | 'cards' | 'answers';

export interface Way {
	name: WayName;
	title: string;
	words: string;
	target: TeachTarget;
}

export const ways: readonly Way[] = [
	{
		name: 'story',
		title: 'The story',
		words:
			'All of the record on one page, with its timeline. To read alone, in pairs, or as homework.',
		target: 'story'
	},
	{
		name: 'stage',
		title: 'The stage',
		words:
			'One event at a time, for a projector. “What was known then” goes through it in the order in which it became public.',
		target: 'known'
	},
	{
		name: 'presenter',
		title: 'The second window',
		words:
			'On the stage press S: a window of your own has the notes, the questions and a clock. Let the class see the other one.',
		target: 'stage'
	},
	{
		name: 'order',
		title: 'The exercise',
		words:
			'Six events without their dates, to put in order. The number in its address gives all the same six.',
		target: 'order'
	},
	{
		name: 'sourcing',
		title: 'Question the source',
		words:
			'In each card of the story: who says it, how it is known, what others say, and questions to ask of its sources.',
		target: 'story'
	},
	{
		name: 'handout',
		title: 'The handout',
		words:
			'The drawing, every event with its quotation and the full addresses of its sources, questions, and lines to write on.',
		target: 'handout'
	},
	{
		name: 'cards',
		title: 'The cards',
		words:
			'Eight events without their dates on one sheet, to cut out. Other numbers give other cards.',
		target: 'cards'
	},
	{
		name: 'answers',
		title: 'The answer key',
		words: 'The cards in the right order, and notes and questions on every event.',
		target: 'answers'
	}
];
