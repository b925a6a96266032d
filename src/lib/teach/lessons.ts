import { teachMessages } from '#language/teach.ts';
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

const { short, long } = teachMessages.lessons;

export const lessons: readonly Lesson[] = [
	{
		id: 'short',
		minutes: 20,
		materials: short.materials,
		steps: [
			{ minutes: 3, ...short.look, uses: ['story'] },
			{ minutes: 8, ...short.arrange, uses: ['cards', 'order'] },
			{ minutes: 4, ...short.compare, uses: ['answers'] },
			{ minutes: 5, ...short.question, uses: ['story'] }
		]
	},
	{
		id: 'long',
		minutes: 45,
		materials: long.materials,
		steps: [
			{ minutes: 5, ...long.look, uses: ['story'] },
			{ minutes: 10, ...long.arrange, uses: ['cards', 'answers'] },
			{ minutes: 12, ...long.then, uses: ['known'] },
			{ minutes: 10, ...long.question, uses: ['handout', 'story'] },
			{ minutes: 8, ...long.discuss, uses: [] }
		]
	}
];
