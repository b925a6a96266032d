import { fireEvent, render, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editor as editMessages, share as shareMessages } from '#language/make';
import { DraftStore } from '#lib/make/draft-store.ts';
import { EditorState } from '#lib/make/editor-state.svelte.ts';
import KeepDraft from '#lib/make/KeepDraft.svelte';
import { readDraft } from '#lib/make/read-draft.ts';
import Saving from '#lib/make/Saving.svelte';
import ShareDialog from '#lib/make/ShareDialog.svelte';
import { saveToDisk, type FileOnDisk } from '#lib/make/save-to.ts';
import { aFile as anEventsFile } from '../fixtures/a-file.ts';

const blob = new Blob(['{}']);
const drafts = new DraftStore('/');

afterEach(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));

function aFile() {
	const written: Blob[] = [];
	const file: FileOnDisk = {
		name: 'mine.json',
		createWritable: () =>
			Promise.resolve({
				write: (data) => Promise.resolve(void written.push(data)),
				close: () => Promise.resolve()
			})
	};
	return { file, written };
}

const setPicker = (pick: unknown) => Reflect.set(window, 'showSaveFilePicker', pick);

describe('saveToDisk', () => {
	test('asks for a file once, and writes it again without asking', async () => {
		const { file, written } = aFile();
		const pick = vi.fn(() => Promise.resolve(file));
		setPicker(pick);
		expect(await saveToDisk(blob, 'a.json', null)).toEqual({ file });
		expect(await saveToDisk(blob, 'a.json', file)).toEqual({ file });
		expect(pick).toHaveBeenCalledTimes(1);
		expect(pick).toHaveBeenCalledWith(expect.objectContaining({ suggestedName: 'a.json' }));
		expect(written).toEqual([blob, blob]);
	});

	test('saves nothing where the question is cancelled, and says what fails', async () => {
		setPicker(() => Promise.reject(new DOMException('no', 'AbortError')));
		expect(await saveToDisk(blob, 'a.json', null)).toBe('cancelled');
		setPicker(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
		await expect(saveToDisk(blob, 'a.json', null)).rejects.toThrow('no');
	});

	test('is a download where the browser has no such question', async () => {
		setPicker(undefined);
		const click = vi
			.spyOn(HTMLAnchorElement.prototype, 'click')
			.mockImplementation(() => undefined);
		expect(await saveToDisk(blob, 'a.json', null)).toEqual({ file: null });
		expect(click).toHaveBeenCalledTimes(1);
		click.mockRestore();
	});
});

test('a second press, while a file is asked for, asks for no other', async () => {
	const { save, saved, notSaved } = editMessages.saving;
	const { file, written } = aFile();
	let answer: (file: FileOnDisk) => void = () => undefined;
	const pick = vi.fn(() => new Promise<FileOnDisk>((resolve) => (answer = resolve)));
	setPicker(pick);
	const draft = readDraft(anEventsFile());
	if (!draft) throw new Error('no draft');
	const { findByText, getByText } = render(Saving, {
		props: { editor: new EditorState(draft, '2026-01-31', false) }
	});
	await findByText(notSaved);
	await fireEvent.click(getByText(save));
	await fireEvent.click(getByText(save));
	answer(file);
	await findByText(saved);
	expect(pick).toHaveBeenCalledTimes(1);
	expect(written).toHaveLength(1);
});

test('a file that is handed over waits for the page that is to take it', async () => {
	await drafts.handOver({ file: blob, name: 'a.json' });
	expect(await drafts.takeHanded()).toBeNull();
	const { href } = location;
	history.replaceState(null, '', '#handed');
	expect(await drafts.takeHanded()).toMatchObject({ name: 'a.json' });
	expect(await drafts.takeHanded()).toBeNull();
	history.replaceState(null, '', href);
});

test('a shared file has the same day as a saved one', async () => {
	const { file, written } = aFile();
	setPicker(() => Promise.resolve(file));
	const draft = readDraft(anEventsFile());
	if (!draft) throw new Error('no draft');
	const editor = new EditorState(draft, '2026-02-14', false);
	const saving = render(Saving, { props: { editor } });
	await fireEvent.click(saving.getByText(editMessages.saving.save));
	await saving.findByText(editMessages.saving.saved);
	const onpage = vi.fn(() => Promise.resolve());
	const share = render(ShareDialog, {
		props: { editor, onpage, opener: 'https://here.example/open/', onclose: () => undefined }
	});
	await fireEvent.click(share.getByText(shareMessages.page.save));
	const saved = JSON.parse((await written[0]?.text()) ?? '') as object;
	expect(saved).toMatchObject({ updated: '2026-02-14' });
	expect(onpage).toHaveBeenCalledWith(saved);
});

test('a stored draft is not replaced by that of another record, as in another tab, until the author agrees', async () => {
	const { keep, forget, otherKept } = editMessages.saving;
	const open = (title: string) => {
		const draft = readDraft(anEventsFile({ title }));
		if (!draft) throw new Error('no draft');
		const editor = new EditorState(draft, '2026-01-31');
		const { container } = render(KeepDraft, { props: { editor, drafts } });
		const press = (name: string) => fireEvent.click(within(container).getByText(name));
		return { editor, press, see: (text: string) => within(container).findByText(text) };
	};
	const keptTitle = async () => (await drafts.load())?.draft?.head.title;
	await drafts.forget(null);
	const [mine, other] = [open('Mine'), open('Other')];
	await mine.press(keep);
	await mine.see(forget);
	await other.press(keep);
	await other.see(otherKept);
	expect(await keptTitle()).toBe('Mine');
	await other.press(keep);
	await other.see(forget);
	await waitFor(async () => expect(await keptTitle()).toBe('Other'));

	// The first is told once it has something to keep, and forgets nothing of the other.
	await mine.press(forget);
	await mine.see(keep);
	expect(await keptTitle()).toBe('Other');
	await other.press(forget);
	await waitFor(async () => expect(await keptTitle()).toBeUndefined());
	await mine.press(keep);
	await mine.see(forget);
	await other.press(keep);
	await other.see(otherKept);
	await other.press(keep);
	await other.see(forget);
	mine.editor.set(['head', '', 'title'], 'Mine again');
	await mine.see(otherKept);
	await mine.see(keep);
	expect(await keptTitle()).toBe('Other');
});
