import { expect, test } from 'vitest';
import {
	follow,
	minutesOf,
	stepFor,
	stepsBySlide,
	toPresented
} from '#lib/record/presented-lessons.ts';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { toLesson } from '#lib/teach/own-lessons.ts';

const lesson = toPresented(
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
	expect(toPresented(twice).steps.filter(({ from }) => from === 0)).toHaveLength(2);
});

test('it goes to the step that shows what the stage does, and stays where it is without one', () => {
	const at = (step: number, event: string | null) => stepFor(lesson, step, event);
	expect([at(0, null), at(0, 'z'), at(0, 'a'), at(1, 'b'), at(2, 'b')]).toEqual([0, 0, 1, 1, 2]);
	expect([at(1, 'c'), at(2, 'a'), at(9, 'z')]).toEqual([2, 1, 9]);
});

test('it goes to the step that goes through the events, whichever the stage shows, but not from the title', () => {
	const short = teaching.lessons.find(({ id }) => id === '45-minutes');
	if (!short) throw new Error('no such lesson');
	const shipped = toPresented(short);
	const title = (at: number, event: string | null) =>
		shipped.steps[stepFor(shipped, at, event)]?.title;
	expect(title(0, null)).toBe('Open');
	expect(title(0, 'ice-2025-07-data-400')).toBe('Check, and see what was known then');
	expect(title(2, 'imod-2026-06-final-update')).toBe('Check, and see what was known then');
	expect(title(4, null)).toBe('Share');
});

test('it stops at a step without slides that the stage has gone past, until the presenter goes on', () => {
	const [open, read, more] = lesson.steps as [
		(typeof lesson.steps)[0],
		(typeof lesson.steps)[0],
		(typeof lesson.steps)[0]
	];
	const cards = { ...open, title: 'Put in order' };
	const withCards = { ...lesson, steps: [open, cards, read, more] };
	const at = (step: number, event: string | null, isHeld = false) => {
		const place = follow(withCards, { step, isHeld }, event);
		return [place.step, place.isHeld];
	};
	expect(at(0, null)).toEqual([0, false]);
	expect(at(0, 'a')).toEqual([1, true]);
	expect(at(1, 'c', true)).toEqual([1, true]);
	expect(at(1, null, true)).toEqual([1, true]);
	// Chosen by hand, the step has been held, and the next slide goes on from it.
	expect(at(1, 'a')).toEqual([2, false]);
	expect(at(2, 'c')).toEqual([3, false]);
	expect(at(3, 'a')).toEqual([2, false]);
	// No lesson of the site skips such a step on the way to its first event.
	for (const each of teaching.lessons.map(toPresented)) {
		const { step } = follow(each, { step: 0, isHeld: false }, 'ice-2025-07-data-400');
		expect(step, each.id).toBeLessThanOrEqual(1);
	}
});

test('it lasts as long as the class that a step belongs to', () => {
	expect([0, 2].map((at) => minutesOf(lesson, at))).toEqual([22, 22]);
	const [first, second] = [3, 4].map((minutes) => ({ ...lesson.steps[0], minutes, from: 0 }));
	const twice = { ...lesson, steps: [...lesson.steps, first, second] as typeof lesson.steps };
	expect([1, 3, 4].map((at) => minutesOf(twice, at))).toEqual([22, 3, 4]);
	for (const { id, ...each } of teaching.lessons) {
		if (id === '45-minutes') expect(minutesOf(toPresented({ id, ...each }), 1)).toBe(45);
	}
});

test('on paper each step stands where it begins', () => {
	const slides = [...stepsBySlide(lesson)].map(([id, steps]) => [id, steps.map((s) => s.title)]);
	expect(slides).toEqual([
		['', ['Open']],
		['a', ['Read']],
		['b', ['Once more']]
	]);
});
