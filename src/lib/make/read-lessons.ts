import type { Dictionary } from '#lib/record/dictionary.ts';
import type { DraftQuestion, DraftLesson, DraftStep, EditorDraft, ItemKey } from './draft.ts';
import { newQuestion, newLesson, newStep } from './empty-items.ts';
import { pickTexts, toTexts, toText } from './read-texts.ts';
import { objectsIn } from './write-draft.ts';

/**
 * Reads the lessons of a file into three lists: lessons, steps and questions.
 *
 * @param written the lessons of the file, with their keys
 * @param newKey makes a key for a step or a question, since the file has no ids for these
 */
export function readLessons(
	written: readonly { item: Dictionary; key: ItemKey }[],
	newKey: () => ItemKey
): Pick<EditorDraft, 'lessons' | 'steps' | 'asks'> {
	const steps: DraftStep[] = [];
	const asks: DraftQuestion[] = [];
	for (const lesson of written) {
		for (const item of objectsIn(lesson.item.steps)) {
			const step = toStep(item, newKey(), lesson.key);
			steps.push(step);
			for (const ask of objectsIn(item.asks)) asks.push(toQuestion(ask, newKey(), step.key));
		}
	}
	return { lessons: written.map(({ item, key }) => toLesson(item, key)), steps, asks };
}

/** Joins texts, one per line. A line break inside a text becomes a space. */
const toLines = (items: unknown): string =>
	toTexts(items)
		.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' '))
		.join('\n');

/** Converts a lesson of the file to an item of the draft. */
const toLesson = (item: Dictionary, key: ItemKey): DraftLesson => ({
	...newLesson(key),
	...pickTexts(item, ['title', 'level', 'ticket']),
	goals: toLines(item.goals),
	standards: toLines(item.standards)
});

/** Converts a step of the file to an item of the draft. */
const toStep = (item: Dictionary, key: ItemKey, lesson: ItemKey): DraftStep => ({
	...newStep(key, lesson),
	...pickTexts(item, ['title', 'does']),
	minutes: toText(item.minutes),
	events: toTexts(item.shows)
});

/** Converts a question of the file to an item of the draft. */
const toQuestion = (item: Dictionary, key: ItemKey, step: ItemKey): DraftQuestion => ({
	...newQuestion(key, step),
	...pickTexts(item, ['question', 'answer'])
});
