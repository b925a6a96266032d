import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyDraft, newSource } from '#lib/make/empty-items.ts';
import Editor from '#lib/make/Editor.svelte';
import { EditorState } from '#lib/make/editor-state.svelte.ts';

beforeAll(() => page.viewport(1_300, 900));

const label = 'Or pick an existing source';
const select = () => screen.getByLabelText<HTMLSelectElement>(label, { exact: true });
const button = () => screen.queryByRole('button', { name: 'Use this source' });

/** An event without a source, of a record that has three. */
async function open(): Promise<EditorState> {
	const empty = emptyDraft({ title: 'A town', dek: '', madeBy: '' }, 'en', '2026-01-31');
	const sources = ['a', 'b', 'c'].map((key) => ({ ...newSource(key), publisher: `Paper ${key}` }));
	const editor = new EditorState({ ...empty, sources }, '2026-01-31');
	editor.add('events');
	render(Editor, { props: { editor } });
	// Before that it would move away.
	await waitFor(() => expect(document.activeElement).not.toBe(document.body));
	return editor;
}

const attached = (editor: EditorState) => editor.event?.sources;

async function choose(words: string) {
	const node = select();
	node.selectedIndex = [...node.options].findIndex(({ text }) => text === words);
	await fireEvent.change(node);
}

/** As arrow keys do. */
async function chooseByKeys(words: string) {
	select().focus();
	await fireEvent.keyDown(select(), { key: 'ArrowDown' });
	await choose(words);
}

/** It was attached once, by one step. */
async function expectOneStep(editor: EditorState, key: string) {
	expect(attached(editor)).toEqual([key]);
	expect(button()).toBeNull();
	editor.undo();
	expect(attached(editor)).toEqual([]);
	await waitFor(() => expect(select().value).toBe(''));
}

describe('an existing source', () => {
	test('is attached at once by a pointer', async () => {
		const editor = await open();
		await fireEvent.pointerDown(select());
		await choose('Paper b');
		await expectOneStep(editor, 'b');
	});

	test.each([
		['on Enter', () => fireEvent.keyDown(select(), { key: 'Enter' })],
		['at its button', () => fireEvent.click(button() as HTMLElement)],
		['when it is left', () => (select().blur(), undefined)]
	])('is attached by keys %s, and not in passing', async (_, end) => {
		const editor = await open();
		await chooseByKeys('Paper a');
		await chooseByKeys('Paper c');
		expect(attached(editor)).toEqual([]);
		expect(button()).not.toBeNull();
		await end();
		await expectOneStep(editor, 'c');
	});

	test('is attached once by who goes on by Tab, through its button', async () => {
		const editor = await open();
		await chooseByKeys('Paper a');
		await userEvent.tab();
		expect(document.activeElement).toBe(button());
		expect(attached(editor)).toEqual([]);
		await userEvent.tab();
		const { activeElement } = document;
		await expectOneStep(editor, 'a');
		// The focus went on, and is not taken back.
		expect(activeElement).not.toBe(document.body);
		expect(activeElement?.textContent).not.toContain('Add a source');
	});

	test('is attached once by a press of its button after the pointer', async () => {
		const editor = await open();
		await chooseByKeys('Paper a');
		await userEvent.click(button() as HTMLElement);
		await expectOneStep(editor, 'a');
	});

	test('is not attached where keys are used after the pointer', async () => {
		const editor = await open();
		await fireEvent.pointerDown(select());
		await chooseByKeys('Paper b');
		expect(attached(editor)).toEqual([]);
	});
});
