import type { Dictionary } from '#lib/record/dictionary.ts';
import type { DraftAsk, DraftLesson, DraftStep, EditorDraft, Key } from './draft.ts';
import { newAsk, newLesson, newStep } from './empty-items.ts';
import { texts, textsOf, textOf } from './read-texts.ts';
import { listOf } from './write-draft.ts';

/**
 * Reads the lessons of a file, with their steps and questions as lists of their own.
 *
 * @param written the lessons of the file, with their keys
 * @param newKey makes a key for a step or a question, which have no id in the file
 */
export function readLessons(
	written: readonly { item: Dictionary; key: Key }[],
	newKey: () => Key
): Pick<EditorDraft, 'lessons' | 'steps' | 'asks'> {
	const steps: DraftStep[] = [];
	const asks: DraftAsk[] = [];
	for (const lesson of written) {
		for (const item of listOf(lesson.item.steps)) {
			const step = toStep(item, newKey(), lesson.key);
			steps.push(step);
			for (const ask of listOf(item.asks)) asks.push(toAsk(ask, newKey(), step.key));
		}
	}
	return { lessons: written.map(({ item, key }) => toLesson(item, key)), steps, asks };
}

/** Joins texts with line breaks. A line break inside a text becomes a space. */
const toLines = (items: unknown): string =>
	textsOf(items)
		.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' '))
		.join('\n');

const toLesson = (item: Dictionary, key: Key): DraftLesson => ({
	...newLesson(key),
	...texts(item, ['title', 'level', 'ticket']),
	goals: toLines(item.goals),
	standards: toLines(item.standards)
});

const toStep = (item: Dictionary, key: Key, lesson: Key): DraftStep => ({
	...newStep(key, lesson),
	...texts(item, ['title', 'does']),
	minutes: textOf(item.minutes),
	events: textsOf(item.shows)
});

const toAsk = (item: Dictionary, key: Key, step: Key): DraftAsk => ({
	...newAsk(key, step),
	...texts(item, ['question', 'answer'])
});
