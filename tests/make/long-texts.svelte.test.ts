import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { editor as editMessages } from '#language/make';
import { OpenError } from '#lib/import/failure.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import Editor from '#lib/make/Editor.svelte';
import { EditorState } from '#lib/make/editor-state.svelte.ts';
import MakeStart from '#lib/make/MakeStart.svelte';
import PasteRows from '#lib/make/PasteRows.svelte';
import { readDraft } from '#lib/make/read-draft.ts';
import ProblemReport from '#lib/open/ProblemReport.svelte';
import { aFile } from '../fixtures/a-file.ts';

beforeAll(() => page.viewport(1_300, 900));

/** All words that the page shows or gives to screen readers: texts, values of fields, names. */
function textsIn(node: Element): string[] {
	const texts: string[] = [];
	const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let each = walker.nextNode(); each; each = walker.nextNode()) {
		if (each instanceof Text) texts.push(each.data);
		if (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement)
			texts.push(each.value);
		if (each instanceof Element)
			for (const name of ['aria-label', 'title', 'placeholder', 'id', 'aria-describedby'])
				texts.push(each.getAttribute(name) ?? '');
	}
	return texts;
}

function expectShort(node: Element = document.body): void {
	const lengths = textsIn(node).map(({ length }) => length);
	expect(Math.max(...lengths)).toBeLessThanOrEqual(2_000);
	expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(200_000);
}

function draftOf(file: unknown): EditorDraft {
	const draft = readDraft(file);
	if (!draft) throw new Error('no draft');
	return draft;
}

const references = ['key', 'track', 'speaker', 'series', 'sources', 'quotedFrom', 'to', 'source'];

/** A draft with the same text in each of its fields. */
function filled(text: string, areReferences: boolean): EditorDraft {
	const put = (value: unknown, name: string): unknown => {
		const isReference = references.includes(name);
		if (name === 'key' || name === 'rest') return value;
		if (typeof value === 'string') return isReference === areReferences ? text : value;
		if (Array.isArray(value)) return value.map((item: unknown) => put(item, name));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, put(item, key)]));
	};
	const file = aFile({
		routes: [{ id: 'route', title: 'A route', events: ['protest', 'answer'] }]
	});
	return put(draftOf(file), '') as EditorDraft;
}

describe.each([1_000_000, 3_000_000])('texts of %d letters', (length) => {
	test.each([
		['in all fields', false],
		['for all that they name', true]
	])('%s are nowhere laid out, and stay what they are', async (_, areReferences) => {
		const text = 'x'.repeat(length);
		const draft = filled(text, areReferences);
		const editor = new EditorState(draft, '2026-01-31');
		const { container } = render(Editor, { props: { editor } });
		for (const { key } of draft.events) {
			editor.choose(key);
			await waitFor(() => expect(container.querySelector('[id$=_title]')).not.toBeNull());
			for (const details of container.querySelectorAll('details')) details.open = true;
			await waitFor(() => expect(container.querySelector('[id$=links_add]')).not.toBeNull());
			expectShort();
		}
		for (const name of Object.values(editMessages.sections)) {
			await fireEvent.click(screen.getByRole('button', { name }));
			for (const details of container.querySelectorAll('details')) details.open = true;
			await waitFor(() =>
				expect(container.querySelectorAll('details:not(:has(> :nth-child(2)))')).toHaveLength(0)
			);
			expectShort();
		}
		editor.showProblem();
		editor.remove('events', draft.events[0]?.key ?? '');
		editor.undo();
		await waitFor(() => expect(editor.status).not.toBe(''));
		expectShort();
		expect(editor.draft).toEqual(draft);
	});
});

/** As a browser asks before it puts in what is pasted. Gives whether it may. */
const paste = (field: Element, data: string) =>
	fireEvent(field, new InputEvent('beforeinput', { data, bubbles: true, cancelable: true }));

test('a text far over its limit says so, and is cut where its maker asks for it', async () => {
	const long = `${'x'.repeat(599)}😀${'x'.repeat(1_000_000)}`;
	const draft = draftOf(aFile());
	const editor = new EditorState(draft, '2026-01-31');
	render(Editor, { props: { editor } });
	editor.choose('protest');
	const field = () => screen.getByLabelText<HTMLTextAreaElement>('Title', { exact: true });
	await waitFor(() => expect(field().value).toBe('People protest'));
	field().setSelectionRange(0, 6);
	const isLeft = await paste(field(), long);
	expect(isLeft).toBe(false);
	await waitFor(() => expect(field().readOnly).toBe(true));
	expect(document.activeElement).toBe(field());
	expect(editor.event?.title).toBe(`${long} protest`);
	const said = 'Too long: 1,000,609 letters of 300. Shorten it in your file, or cut it here.';
	await waitFor(() => expect(field()).toHaveAccessibleDescription(expect.stringContaining(said)));
	expect(field().value).toBe(long.slice(0, 2_000));
	await fireEvent.click(screen.getByRole('button', { name: 'Cut it here' }));
	await waitFor(() => expect(field().value).toBe('x'.repeat(300)));
	expect(document.activeElement).toBe(field());
	editor.undo();
	expect(editor.event?.title).toHaveLength(1_000_609);
});

test('half a character is not left where a text is cut', async () => {
	const draft = draftOf(aFile({ title: `${'x'.repeat(299)}😀${'x'.repeat(5_000)}` }));
	const editor = new EditorState(draft, '2026-01-31');
	render(Editor, { props: { editor } });
	editor.section = 'head';
	// What is shown has as much of it.
	expect(editor.preview.file?.title).toBe('x'.repeat(299));
	await fireEvent.click(await screen.findByRole('button', { name: 'Cut it here' }));
	expect(editor.draft.head.title).toBe('x'.repeat(299));
});

test('the long title of a stored draft, and a long one that is typed to begin with, are not laid out', async () => {
	const draft = draftOf(aFile({ title: 'x'.repeat(1_000_000) }));
	const act = () => undefined;
	const { container } = render(MakeStart, {
		props: {
			...{
				onbegin: act,
				ontemplate: act,
				onchoose: act,
				onusesite: act,
				oncontinue: act,
				onforget: act
			},
			stored: { draft, value: draft, isShared: false },
			story: '/'
		}
	});
	expectShort(container);
	for (const field of container.querySelectorAll('input')) expect(field.maxLength).toBe(10_000);
});

test('a column with a long name is not laid out where one has to choose it', () => {
	const others = ['x'.repeat(1_000_000), 'Titel'];
	const fault = { code: 'missing-column', column: 'date', others } as const;
	const error = new OpenError({ code: 'schema' }, { problems: [{ path: '', value: '', fault }] });
	const act = () => undefined;
	const { container } = render(ProblemReport, {
		props: { error, onchoose: act, onretry: act, ondownload: act, onclose: act }
	});
	expect(container.querySelectorAll('option')).toHaveLength(2);
	expectShort(container);
});

test('many rows that are pasted are added at once', async () => {
	const rows: string[] = [];
	render(PasteRows, { props: { onrows: (text: string) => rows.push(text) } });
	await fireEvent.click(screen.getByRole('button', { name: 'Paste rows' }));
	const text = 'x\t'.repeat(500_000);
	await paste(screen.getByRole('textbox'), text);
	expect(rows.map((row) => row === text)).toEqual([true]);
	await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
