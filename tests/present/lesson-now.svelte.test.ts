import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';
import LessonNow from '#lib/present/presenter/LessonNow.svelte';
import type { PresentedLesson } from '#lib/record/presented-lessons.ts';

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
	await rerender({ lessons: [lesson], event: 'a' });
	expect(screen.getByText(/^Step 2 of 2/)).toBeVisible();
	await fireEvent.click(button('Previous step of the lesson'));
	expect(screen.getByText(/^Step 1 of 2/)).toBeVisible();
	unmount();
	render(LessonNow, { lessons: [lesson], event: null });
	expect(screen.getByText(/^Step 1 of 2/)).toBeVisible();
});

test('where the stage has gone past a step without slides, it waits there, and says which step the screen is at', async () => {
	history.replaceState(null, '', '?lesson=monday');
	const [open, read] = lesson.steps;
	if (!open || !read) throw new Error('no steps');
	const cards = { ...open, from: 5, title: 'Put the cards in order' };
	const steps = [open, cards, { ...read, from: 10 }];
	const minutes: (number | null)[] = [];
	const onminutes = (all: number | null) => minutes.push(all);
	const lessons = [{ ...lesson, steps }];
	const { rerender, unmount } = render(LessonNow, { lessons, event: null, onminutes });
	expect(screen.queryByRole('button', { name: 'Go on to step 3' })).toBeNull();
	await rerender({ lessons, event: 'a' });
	expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Put the cards in order');
	expect(screen.getByText('The slide on the screen belongs to step 3.')).toBeVisible();
	unmount();
	// Also after a reload.
	render(LessonNow, { lessons, event: 'a', onminutes });
	await fireEvent.click(button('Go on to step 3'));
	expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Read');
	expect(screen.queryByText(/^The slide on the screen/)).toBeNull();
	expect(new Set(minutes)).toEqual(new Set([20]));
});
