import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import LessonNow from '#lib/present/presenter/LessonNow.svelte';
import type { PresentedLesson, PresentedStep, StepTime } from '#lib/record/presented-lessons.ts';

const lesson: PresentedLesson = {
	id: 'monday',
	title: 'Who says so?',
	steps: [
		{ minutes: 5, from: 0, title: 'Open', does: 'Show the title.', asks: [], events: [] },
		{
			minutes: 10,
			from: 5,
			title: 'Read',
			does: '',
			asks: [{ question: 'Who says it?', answer: 'The mayor.' }],
			events: ['a']
		}
	]
};
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => history.replaceState(null, '', location.pathname));

test('the step of a chosen lesson has its minutes, its questions and their answers, and goes on by hand', async () => {
	render(LessonNow, { lessons: [lesson], event: null });
	expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
	const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lesson' });
	await fireEvent.change(choice, { target: { value: 'monday' } });
	expect(screen.getByText('Step 1 of 2: 5 min, 0 to 5')).toBeVisible();
	expect(button('Previous step of the lesson')).toBeDisabled();
	await fireEvent.click(button('Next step of the lesson'));
	expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Read');
	expect(screen.getByText('Step 2 of 2: 10 min, 5 to 15')).toBeVisible();
	expect(screen.getByRole('listitem')).toHaveTextContent(/^Who says it\?\s*The mayor\.$/);
	expect(button('Next step of the lesson')).toBeDisabled();
});

test('it follows the slides, and is the one that the address names, also after a reload', async () => {
	history.replaceState(null, '', '?lesson=monday');
	const { rerender, unmount } = render(LessonNow, { lessons: [lesson], event: null });
	expect(screen.getByText(/^Step 1 of 2/)).toBeVisible();
	await rerender({ lessons: [lesson], event: { id: 'a', title: 'The mayor answers' } });
	expect(screen.getByText(/^Step 2 of 2/)).toBeVisible();
	await fireEvent.click(button('Previous step of the lesson'));
	expect(screen.getByText(/^Step 1 of 2/)).toBeVisible();
	unmount();
	render(LessonNow, { lessons: [lesson], event: null });
	expect(screen.getByText(/^Step 1 of 2/)).toBeVisible();
});

test('a slide leads to its own step, also past one without slides, and back by hand', async () => {
	history.replaceState(null, '', '?lesson=monday');
	const [open, read] = lesson.steps as [PresentedStep, PresentedStep];
	const cards = { ...open, from: 5, title: 'Put the cards in order' };
	const lessons = [{ ...lesson, steps: [open, cards, { ...read, from: 10 }] }];
	const times: (StepTime | null)[] = [];
	const ontime = (time: StepTime | null) => times.push(time);
	const { rerender } = render(LessonNow, { lessons, event: null, ontime });
	await rerender({ lessons, event: { id: 'a', title: 'The mayor answers' } });
	expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Read');
	await fireEvent.click(button('Previous step of the lesson'));
	expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Put the cards in order');
	expect(times.map((time) => [time?.from, time?.to, time?.all])).toEqual([
		[0, 5, 20],
		[10, 20, 20],
		[5, 10, 20]
	]);
});

test('a step that is chosen by hand is shown from its top, and reported', async () => {
	history.replaceState(null, '', '?lesson=monday');
	const onstep = vi.fn();
	render(LessonNow, { lessons: [lesson], event: null, onstep });
	expect(onstep).not.toHaveBeenCalled();
	const spacer = document.createElement('div');
	spacer.style.height = '300vh';
	document.body.append(spacer);
	scrollTo(0, 100);
	await fireEvent.click(button('Next step of the lesson'));
	expect(onstep).toHaveBeenCalledExactlyOnceWith(lesson.steps[1]);
	await vi.waitFor(() => expect(scrollY).toBe(0));
	spacer.remove();
});

test('an answer has a line for each event, those of other events folded, and a step about others has all', async () => {
	history.replaceState(null, '', '?lesson=monday');
	const [open, read] = lesson.steps as [PresentedStep, PresentedStep];
	const fence = '“The fence falls”: a book.';
	const mayor = '“The mayor answers”: a letter.';
	const asks = [{ question: 'Which source?', answer: `${fence}\n${mayor}` }];
	const steps = [
		{ ...open, asks },
		{ ...read, asks, events: ['a', 'b'] }
	];
	const lines = () =>
		within(screen.getByRole('listitem'))
			.getAllByText(/^“/)
			.map((line) => [line.textContent, line.checkVisibility()]);
	const lessons = [{ ...lesson, steps }];
	const { rerender } = render(LessonNow, { lessons, event: { id: 'b', title: 'The fence falls' } });
	const [inFull, folded] = [true, false];
	expect(lines()).toEqual([
		[fence, inFull],
		[mayor, folded]
	]);
	await rerender({ lessons, event: { id: 'a', title: 'The mayor answers' } });
	expect(lines()).toEqual([
		[mayor, inFull],
		[fence, folded]
	]);
	screen.getByText('More').click();
	expect(lines()[1]).toEqual([fence, inFull]);
	// The order of cards, for example, stays whole.
	await fireEvent.click(button('Previous step of the lesson'));
	expect(lines()).toEqual([
		[fence, inFull],
		[mayor, inFull]
	]);
});

test('an answer is found by a title with quotation marks inside, and one about other events is folded', async () => {
	history.replaceState(null, '', '?lesson=monday');
	const [, read] = lesson.steps as [PresentedStep, PresentedStep];
	const free = '“Travel is free ‘immediately’”: a film.';
	const asks = [
		{ question: 'Which source?', answer: `“The fence falls”: a book.\n${free}`, about: ['a', 'b'] },
		{ question: 'Who says this?', answer: 'A spokesman.', about: ['a'] },
		{ question: 'Who was there?', answer: 'Nobody knows.' }
	];
	const lessons = [{ ...lesson, steps: [{ ...read, asks, events: ['a', 'b'] }] }];
	const visible = () =>
		screen
			.getAllByText(/^“|spokesman|Nobody/)
			.filter((line) => line.checkVisibility())
			.map((line) => line.textContent);
	const event = { id: 'a', title: 'Travel is free “immediately”' };
	const { rerender } = render(LessonNow, { lessons, event });
	expect(visible()).toEqual([free, 'A spokesman.', 'Nobody knows.']);
	await rerender({ lessons, event: { id: 'b', title: 'The fence falls' } });
	expect(visible()).toEqual(['“The fence falls”: a book.', 'Nobody knows.']);
	screen.getAllByText('More')[1]?.click();
	expect(visible()).toContain('A spokesman.');
	// An event that the step does not show folds no answer.
	await rerender({ lessons, event: { id: 'c', title: 'A picnic' } });
	expect(visible()).toHaveLength(4);
});
