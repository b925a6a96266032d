import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Dialog from '#lib/ui/Dialog.svelte';

afterEach(() => {
	cleanup();
	document.body.replaceChildren();
});

const field = createRawSnippet(() => ({ render: () => '<input aria-label="Words" />' }));

/** Opens one over a page whose only button has the focus. */
function open(props: Partial<ComponentProps<typeof Dialog>> = {}) {
	const button = document.body.appendChild(document.createElement('button'));
	button.focus();
	const onclose = vi.fn<() => void>();
	const { rerender, unmount } = render(Dialog, {
		title: 'A dialog',
		onclose,
		children: field,
		...props
	});
	const dialog = document.querySelector('dialog');
	if (!dialog) throw new Error('no dialog');
	return { button, dialog, onclose, rerender, unmount };
}

const closed = (dialog: HTMLElement) =>
	new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));

test('is open, and named by its title', () => {
	const { dialog } = open();
	expect(dialog.matches(':modal')).toBe(true);
	const id = dialog.getAttribute('aria-labelledby') ?? '';
	expect(document.getElementById(id)?.textContent?.trim()).toBe('A dialog');
});

test('gives the focus to what is in it, or to its title where there is much', () => {
	open();
	expect(document.activeElement?.tagName).toBe('INPUT');
	cleanup();
	open({ isLarge: true });
	expect(document.activeElement?.textContent?.trim()).toBe('A dialog');
});

test.each([false, true])(
	'is closed by its button, and gives the focus back (large: %s)',
	async (isLarge) => {
		const { button, dialog, onclose } = open({ isLarge });
		const event = closed(dialog);
		const [close] = dialog.querySelectorAll('button');
		if (!close) throw new Error('no button');
		await fireEvent.click(close);
		await event;
		expect(onclose).toHaveBeenCalledOnce();
		expect(document.activeElement).toBe(button);
	}
);

test.each<[how: string, act: (dialog: HTMLDialogElement) => void]>([
	['its button', (dialog) => dialog.querySelector('button')?.click()],
	['Esc', (dialog) => dialog.dispatchEvent(new Event('cancel', { cancelable: true }))]
])('closed by %s says so at once and once, before the browser does', async (_, act) => {
	const { dialog, onclose, unmount } = open();
	const event = closed(dialog);
	act(dialog);
	expect(dialog.open).toBe(false);
	expect(onclose).toHaveBeenCalledOnce();
	unmount();
	await event;
	expect(onclose).toHaveBeenCalledOnce();
});

test('that is gone says no more that it was closed', async () => {
	const { dialog, onclose, unmount } = open();
	const event = closed(dialog);
	dialog.close();
	unmount();
	await event;
	expect(onclose).not.toHaveBeenCalled();
});

test('for print is beside the page, and is removed from there', () => {
	const onunmounted = vi.fn<(before: Element | null) => void>();
	const { button, dialog, unmount } = open({ isPrinted: true, onunmounted });
	expect(dialog.parentElement).toBe(document.body);
	unmount();
	expect(dialog.isConnected).toBe(false);
	expect(onunmounted).toHaveBeenCalledExactlyOnceWith(button);
});
