import type { Dictionary } from '#lib/record/dictionary.ts';
import type { DraftQuestion, DraftStep, EditorDraft, ItemKey } from './draft.ts';
import { questionsOfStep, stepsOfLesson } from './draft-lessons.ts';
import { parseTypedNumber } from './typed-number.ts';
import { omitEmpty, type IdOf } from './write-event.ts';

/** The steps of each lesson, by the lesson's key, and the questions of each step, by the step's key; in file order. */
export const lessonParts = (
	draft: EditorDraft
): ReadonlyMap<ItemKey, readonly { key: ItemKey }[]> =>
	new Map<ItemKey, readonly { key: ItemKey }[]>([
		...draft.lessons.map(({ key }) => [key, stepsOfLesson(draft, key)] as const),
		...draft.steps.map(({ key }) => [key, questionsOfStep(draft, key)] as const)
	]);

/** The non-empty lines of a field with one entry per line. */
const splitLines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** An object with this list as its one property; empty if the list is empty. */
const propertyWithList = (name: string, items: readonly unknown[]): Dictionary =>
	items.length > 0 ? { [name]: items } : {};

/** Writes the lessons for the file. Returns an empty object if there are none. */
export function writeLessons(draft: EditorDraft, idOf: IdOf): Dictionary {
	const lessons = draft.lessons.map(({ key, title, level, goals, ticket, standards }) => ({
		id: idOf('lessons', key),
		title,
		...omitEmpty({ level }),
		...propertyWithList('goals', splitLines(goals)),
		steps: stepsOfLesson(draft, key).map((step) =>
			writeStep(step, questionsOfStep(draft, step.key), idOf)
		),
		...omitEmpty({ ticket }),
		...propertyWithList('standards', splitLines(standards))
	}));
	return propertyWithList('lessons', lessons);
}

const writeStep = (
	{ minutes, title, does, events }: DraftStep,
	asks: readonly DraftQuestion[],
	idOf: IdOf
): Dictionary => ({
	minutes: parseTypedNumber(minutes),
	title,
	...omitEmpty({ does }),
	...propertyWithList(
		'shows',
		events.map((event) => idOf('events', event))
	),
	...propertyWithList(
		'asks',
		asks.map(({ question, answer }) => ({ question, ...omitEmpty({ answer }) }))
	)
});
