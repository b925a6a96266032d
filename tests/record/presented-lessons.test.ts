import { expect, test } from 'vitest';
import {
	stepForEvent,
	stepsBySlide,
	timeOfStep,
	toPresentedLesson,
	type PresentedStep
} from '#lib/record/presented-lessons.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { toLesson } from '#lib/teach/to-lesson.ts';

const lesson = toPresentedLesson(
	toLesson({
		id: 'monday',
		title: 'Who says so?',
		steps: [
			{ minutes: 5, title: 'Open', asks: [{ question: 'What is it?' }] },
			{
				minutes: 10,
				title: 'Read',
				does: 'Show both.',
				shows: ['a', 'b'],
				asks: [{ question: 'Who?', answer: 'A.' }]
			},
			{ minutes: 7, title: 'Once more', shows: ['b', 'c'] }
		]
	})
);

test('a lesson is presented by its steps, each from its minute on, its questions with their answers', () => {
	expect(lesson.steps.map(({ title, from, minutes }) => [title, from, minutes])).toEqual([
		['Open', 0, 5],
		['Read', 5, 10],
		['Once more', 15, 7]
	]);
	expect(lesson.steps.map(({ asks }) => asks)).toEqual([
		[{ question: 'What is it?', answer: null }],
		[{ question: 'Who?', answer: 'A.' }],
		[]
	]);
	// Where the class meets twice, both begin at 0.
	const twice = teaching.lessons.find(({ parts }) => parts.length > 1);
	if (!twice) throw new Error('no lesson of two parts');
	expect(toPresentedLesson(twice).steps.filter(({ from }) => from === 0)).toHaveLength(2);
});

test('an answer names the events that it is about, if there are any', () => {
	const [open, read] = [{ question: 'What is it?' }, { question: 'Who?' }];
	const steps = [{ minutes: 5, title: 'Open', asks: [open, read] }];
	const answers = [
		{ ...open, text: 'A wall.', events: [] },
		{ ...read, text: 'A.', events: ['a'] }
	];
	const presented = toPresentedLesson({ ...toLesson({ id: 'x', title: 'X', steps }), answers });
	expect(presented.steps[0]?.asks).toEqual([
		{ ...open, answer: 'A wall.' },
		{ ...read, answer: 'A.', about: ['a'] }
	]);
});

test('it goes to the step that shows what the stage does, and stays where it is without one', () => {
	const at = (step: number, event: string | null) => stepForEvent(lesson, step, event, []);
	expect([at(0, null), at(0, 'z'), at(0, 'a'), at(1, 'b'), at(2, 'b')]).toEqual([0, 0, 1, 1, 2]);
	expect([at(1, 'c'), at(9, 'z')]).toEqual([2, 9]);
});

test('it goes back to an earlier step with its slides, unless these are on the way between those of its own', () => {
	const [open, read, more] = lesson.steps as [PresentedStep, PresentedStep, PresentedStep];
	const steps = [
		open,
		{ ...read, events: ['a', 'b', 'c'] },
		{ ...more, events: ['d'] },
		{ ...more, events: ['a', 'c'] },
		{ ...open, title: 'Exit' }
	];
	const at = (step: number, event: string) => stepForEvent({ ...lesson, steps }, step, event, []);
	expect([at(2, 'b'), at(3, 'b'), at(3, 'd'), at(4, 'b')]).toEqual([1, 3, 2, 4]);
});

test('it ends a step only after the last of its slides, although one of the next step comes between them', () => {
	const [open, read, more] = lesson.steps as [PresentedStep, PresentedStep, PresentedStep];
	const steps = [open, { ...read, events: ['a', 'c'] }, { ...more, events: ['b', 'd'] }];
	const deck = ['a', 'b', 'c', 'd'];
	const walk = deck.reduce<number[]>((at, event, i) => {
		const from = at.at(-1) ?? 0;
		return [...at, stepForEvent({ ...lesson, steps }, from, event, deck.slice(i + 1))];
	}, []);
	expect(walk).toEqual([1, 1, 1, 2]);
});

test('it goes to the step that goes through the events, whichever the stage shows, but not from the title', () => {
	const short = teaching.lessons.find(({ id }) => id === '45-minutes');
	if (!short) throw new Error('no such lesson');
	const shipped = toPresentedLesson(short);
	const title = (at: number, event: string | null) =>
		shipped.steps[stepForEvent(shipped, at, event, [])]?.title;
	expect(title(0, null)).toBe('Open');
	expect(title(0, 'ice-2025-07-data-400')).toBe('Check, and see what was known then');
	expect(title(2, 'imod-2026-06-final-update')).toBe('Check, and see what was known then');
	expect(title(4, null)).toBe('Share');
});

test('the slide’s step is the lesson’s, also past a step without slides', () => {
	const [open, read, more] = lesson.steps as [PresentedStep, PresentedStep, PresentedStep];
	const steps = [open, { ...open, title: 'Put in order' }, read, more];
	const at = (step: number, event: string | null) =>
		stepForEvent({ ...lesson, steps }, step, event, []);
	expect([at(0, null), at(0, 'a'), at(1, null), at(1, 'a'), at(2, 'c')]).toEqual([0, 2, 1, 2, 3]);
});

test('each step has its time within the class that it belongs to', () => {
	const timeAt = (at: number, of = lesson) => timeOfStep(of, at);
	expect(timeAt(0)).toEqual({ from: 0, to: 5, all: 22, meeting: 0 });
	expect(timeAt(2)).toEqual({ from: 15, to: 22, all: 22, meeting: 0 });
	expect(timeAt(9)).toBeNull();
	const first = lesson.steps[0] as PresentedStep;
	const again = [3, 4].map((minutes) => ({ ...first, minutes, from: 0 }));
	const twice = { ...lesson, steps: [...lesson.steps, ...again] };
	expect(timeAt(1, twice)).toMatchObject({ all: 22, meeting: 0 });
	expect(timeAt(3, twice)).toMatchObject({ all: 3, meeting: 1 });
	expect(timeAt(4, twice)).toMatchObject({ all: 4, meeting: 2 });
	const short = teaching.lessons.find(({ id }) => id === '45-minutes');
	expect(short && timeAt(1, toPresentedLesson(short))?.all).toBe(45);
});

test('on paper, each step is at the slide where it begins', () => {
	const slides = [...stepsBySlide(lesson)].map(([id, steps]) => [id, steps.map((s) => s.title)]);
	expect(slides).toEqual([
		['', ['Open']],
		['a', ['Read']],
		['b', ['Once more']]
	]);
});
