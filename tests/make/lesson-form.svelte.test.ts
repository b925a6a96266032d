import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Editor from '#lib/make/Editor.svelte';
import { EditorState } from '#lib/make/editor-state.svelte.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { aFile } from '../fixtures/a-file.ts';

// With room for the form and the preview.
beforeAll(() => page.viewport(1_300, 900));

function edit(input: object): EditorState {
	const draft = readDraft(input);
	if (!draft) throw new Error('no draft');
	const editor = new EditorState(draft, '2026-01-31');
	render(Editor, { props: { editor } });
	return editor;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: true });
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const focused = () => document.activeElement;
const lessonsOf = (editor: EditorState) => editor.checked.written.input.lessons;

test('a lesson is written from nothing: what it lacks is asked for, and every press can be taken back', async () => {
	const editor = edit(aFile());
	await press('Lessons');
	await press('Add a lesson');
	await waitFor(() => expect(focused()).toBe(field('Title')));
	await type('Title', 'Who says so?');
	await type('Goals', 'Name a source.\n\nSay what is open.');
	await waitFor(() => expect(screen.getByText(/A lesson needs at least one step\./)).toBeVisible());
	expect(button('Add a step').getAttribute('aria-describedby')).toMatch(/_notes$/);
	await press('Add a step');
	await waitFor(() => expect(focused()).toBe(field('Title of the step')));
	expect(screen.getByRole('group', { name: 'Step 1' })).toBeVisible();
	await type('Title of the step', 'Read');
	await type('Minutes', 'ten');
	await fireEvent.blur(field('Minutes'));
	await waitFor(() => expect(field('Minutes').getAttribute('aria-invalid')).toBe('true'));
	await type('Minutes', '10');
	await press('Add a question');
	await waitFor(() => expect(focused()).toBe(field('Question')));
	await type('Question', 'Who says it?');
	await type('Answer, from the record', 'The mayor.');
	await waitFor(() => expect(editor.checked.problems).toEqual([]));
	expect(lessonsOf(editor)).toEqual([
		{
			id: 'who-says-so',
			title: 'Who says so?',
			goals: ['Name a source.', 'Say what is open.'],
			steps: [
				{
					minutes: 10,
					title: 'Read',
					asks: [{ question: 'Who says it?', answer: 'The mayor.' }]
				}
			]
		}
	]);
	expect(screen.getByText('10 minutes')).toBeVisible();
	await press('Remove this step');
	expect(focused()).toBe(button('Add a step'));
	expect(editor.draft.asks).toEqual([]);
	await press('Undo');
	expect(field('Question').value).toBe('Who says it?');
	await press('Remove this lesson');
	expect(editor.draft.steps).toEqual([]);
});

test('a lesson to begin with names events, and opens at its title', async () => {
	const editor = edit(aFile());
	await press('Lessons');
	await press('Two tellings of one thing');
	await waitFor(() => expect(focused()).toBe(field('Title')));
	expect(editor.status).toBe('lesson added.');
	const [step] = editor.draft.steps;
	const first = screen.getByRole('group', { name: 'Step 1' });
	expect(within(first).getAllByRole('listitem')).toHaveLength(2);
	// The second step goes up, and its questions with it.
	await fireEvent.click(within(screen.getByRole('group', { name: 'Step 2' })).getByText('Move up'));
	expect(editor.draft.steps[1]).toBe(step);
	await press('Undo');
	await press('Undo');
	expect([editor.draft.lessons, editor.draft.steps, editor.draft.asks]).toEqual([[], [], []]);
});

test('a problem of a step is shown where it is', async () => {
	const step = { minutes: 5, title: 'Read', asks: [{ question: '', answer: 'Yes.' }] };
	const editor = edit({ ...aFile(), lessons: [{ id: 'a', title: 'A', steps: [step] }] });
	await press('1 thing to complete');
	await waitFor(() => expect(focused()).toBe(field('Question')));
	expect(editor.section).toBe('lessons');
});

test('a record of one event is told what a lesson needs', async () => {
	const { events, series, ...rest } = aFile();
	edit({
		...rest,
		series: [],
		events: events.slice(0, 1).map((event) => ({ ...event, links: [] }))
	});
	expect(series.length).toBeGreaterThan(0);
	await press('Lessons');
	expect(screen.getByText(/^Two events with a date and a title/)).toBeVisible();
	expect(screen.queryByRole('button', { name: 'Order the events' })).toBeNull();
});
