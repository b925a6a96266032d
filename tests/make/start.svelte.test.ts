import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '#lib/ui/styles/tokens.css';
import '#lib/ui/styles/base.css';
import '#lib/ui/styles/page.css';
import MakeStart from '#lib/make/MakeStart.svelte';

const onbegin = vi.fn();

beforeEach(async () => {
	onbegin.mockReset();
	await page.viewport(1_440, 900);
	document.body.classList.add('otr');
	const act = () => undefined;
	render(MakeStart, {
		props: {
			...{
				onbegin,
				ontemplate: act,
				onchoose: act,
				onusesite: act,
				oncontinue: act,
				onforget: act
			},
			stored: null,
			story: '/'
		}
	});
});

// All component tests share one window.
afterEach(() => document.body.classList.remove('otr'));

const form = () => screen.getByRole('region', { name: 'Start from scratch' });
const start = () => within(form()).getByRole('button', { name: 'Start' });

test('the form has its button under it, the only one that is filled; Enter does the same', async () => {
	const fields = within(form()).getAllByRole('textbox');
	const lowest = Math.max(...fields.map((field) => field.getBoundingClientRect().bottom));
	expect(start().getBoundingClientRect().top).toBeGreaterThan(lowest);
	const colour = getComputedStyle(start()).backgroundColor;
	const others = screen.getAllByRole('button').filter((button) => button !== start());
	for (const other of others) expect(getComputedStyle(other).backgroundColor).not.toBe(colour);
	const title = within(form()).getByRole('textbox', { name: 'Title' });
	await fireEvent.input(title, { target: { value: 'A bridge' } });
	await fireEvent.click(start());
	await fireEvent.keyDown(title, { key: 'Enter' });
	const said = { title: 'A bridge', dek: '', madeBy: '' };
	expect(onbegin.mock.calls).toEqual([[said], [said]]);
});

test.each([768, 1_440])('at %i px all ends where the page does', async (width) => {
	await page.viewport(width, 900);
	const right = (node: Element | null | undefined) => node?.getBoundingClientRect().right ?? 0;
	const last = document.querySelector('.ways > section:last-child');
	expect(right(last)).toBeCloseTo(right(document.querySelector('main')), 0);
	if (width < 900) expect(right(form())).toBeCloseTo(right(last), 0);
	expect(right(screen.getByRole('link', { name: /^Back/ }))).toBeCloseTo(right(last), 0);
});
