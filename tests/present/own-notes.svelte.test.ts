import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import OwnNotes from '#lib/present/presenter/OwnNotes.svelte';

const state: unknown = history.state;

afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
	history.replaceState(state, '');
});

const has = (slide: string) => ['a', 'b'].includes(slide);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Your notes/ });
const chooser = () => screen.getByLabelText<HTMLInputElement>('Open notes from a file');

/** Chooses a file as the browser's dialog does. */
async function open(text: string): Promise<void> {
	const files = new DataTransfer();
	files.items.add(new File([text], 'notes.json'));
	chooser().files = files.files;
	await fireEvent.change(chooser());
}

const says = (words: string) =>
	waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));

test('notes are saved as a file, and opened again in another window', async () => {
	const saved: Blob[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		saved.push(blob as Blob);
		return '#';
	});
	const { unmount, rerender } = render(OwnNotes, { slide: 'a', has });
	await fireEvent.input(field(), { target: { value: '<img src=x onerror=alert(1)>' } });
	await rerender({ slide: 'b', has });
	await fireEvent.input(field(), { target: { value: 'Wait.' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Save notes as a file' }));
	const text = (await saved[0]?.text()) ?? '';
	expect(saved).toHaveLength(1);
	unmount();
	history.replaceState(state, '');

	const again = render(OwnNotes, { slide: 'a', has });
	expect(field().value).toBe('');
	await open(text);
	await says('Notes opened: 2.');
	// Text is text.
	expect(field().value).toBe('<img src=x onerror=alert(1)>');
	expect(document.querySelector('img')).toBeNull();
	await again.rerender({ slide: 'b', has });
	expect(field().value).toBe('Wait.');
	// Kept as if they were typed.
	await waitFor(() => expect(JSON.stringify(history.state)).toContain('Wait.'));
});

test('a bad file is refused with its reason, and changes nothing', async () => {
	const { rerender } = render(OwnNotes, { slide: 'a', has });
	await fireEvent.input(field(), { target: { value: 'Mine.' } });
	await open('{"notes": {"a": "theirs"}}');
	await says('This is not a notes file from this site. Your notes are unchanged.');
	await open(JSON.stringify({ kind: 'presenter-notes', notes: { a: 'x'.repeat(5_001) } }));
	await says('This file, or a note in it, is too long. Your notes are unchanged.');
	await open(' '.repeat(1_000_001));
	await says('This file, or a note in it, is too long. Your notes are unchanged.');
	expect(field().value).toBe('Mine.');
	expect(field().maxLength).toBe(5_000);
	// What it has no slide for is said.
	await open(JSON.stringify({ kind: 'presenter-notes', notes: { b: 'Theirs.', none: 'x' } }));
	await says('Notes opened: 1. Left out, as this record has no such slide: 1.');
	expect(field().value).toBe('Mine.');
	await rerender({ slide: 'b', has });
	expect(field().value).toBe('Theirs.');
});
