import type {
	DraftQuestion,
	DraftStep,
	EditorDraft,
	ItemKey,
	ListName,
	OuterListName
} from './draft.ts';

/** The steps of a lesson, in order. */
export const stepsOfLesson = ({ steps }: EditorDraft, lesson: ItemKey): DraftStep[] =>
	steps.filter((step) => step.lesson === lesson);

/** The questions of a step, in order. */
export const questionsOfStep = ({ asks }: EditorDraft, step: ItemKey): DraftQuestion[] =>
	asks.filter((ask) => ask.step === step);

/** The length of a lesson in minutes. A step without a valid number counts as 0. */
export const lessonMinutes = (draft: EditorDraft, lesson: ItemKey): number =>
	stepsOfLesson(draft, lesson).reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0);

/** Removes steps whose lesson was removed, and questions whose step was removed. */
export function withoutOrphans(draft: EditorDraft): EditorDraft {
	const lessons = new Set(draft.lessons.map(({ key }) => key));
	const steps = draft.steps.filter(({ lesson }) => lessons.has(lesson));
	const kept = new Set(steps.map(({ key }) => key));
	return { ...draft, steps, asks: draft.asks.filter(({ step }) => kept.has(step)) };
}

/** Swaps an item with the one before it in `own`: some of `all`, such as the steps of one lesson. */
export function movedUp<T extends { key: ItemKey }>(
	all: readonly T[],
	own: readonly T[],
	key: ItemKey
): readonly T[] {
	const index = own.findIndex((item) => item.key === key);
	const [before, item] = [own[index - 1], own[index]];
	if (!before || !item) return all;
	return all.map((each) => (each === before ? item : each === item ? before : each));
}

/** The item in whose form an item is edited: a lesson for its steps and their questions, otherwise the item itself. */
export function outerItemOf(
	{ steps, asks }: EditorDraft,
	list: ListName,
	key: ItemKey
): readonly [list: OuterListName, key: ItemKey] {
	if (list !== 'steps' && list !== 'asks') return [list, key];
	const stepKey = list === 'asks' ? asks.find((ask) => ask.key === key)?.step : key;
	return ['lessons', steps.find((step) => step.key === stepKey)?.lesson ?? ''];
}
