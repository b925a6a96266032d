import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectClean } from '../fixtures/axe.ts';
import { soon } from '../fixtures/soon.ts';
import {
	anew,
	close,
	find,
	findAll,
	frames,
	get,
	open,
	openTool,
	tool
} from '../fixtures/story-page.ts';

beforeAll(open);
afterAll(close);

const one = 'imod-2025-09-25-mass-surveillance-principle';

const rows = () => findAll('#page_share .row').filter((node) => node.checkVisibility());
const copy = () => page.getByRole('button', { name: 'Copy link' }).element() as HTMLElement;

test.each([
	[390, ['Copy link', 'Link, cite, export', 'Embed', 'Compare two statements']],
	[768, ['Copy link', 'Link, cite, export', 'Embed']],
	[1280, ['Copy link', 'Link, cite, export', 'Embed']]
])('at %s px it is rows of which each says what it is', async (width, names) => {
	await anew('/', { width });
	tool('share').scrollIntoView({ block: 'center', behavior: 'instant' });
	await openTool('share');
	await frames();
	expect(rows().map((row) => row.querySelector('button')?.textContent)).toEqual(names);
	const { left, right } = get('#page_share .panel').getBoundingClientRect();
	for (const row of rows()) {
		expect(row.querySelector('button')).toHaveAccessibleDescription(/\w+,? \w+/);
		const box = row.getBoundingClientRect();
		expect(box.height).toBeGreaterThanOrEqual(44);
		expect(box.left - left).toBeLessThan(20);
		expect(right - box.right).toBeLessThan(20);
		// All of it can be pressed.
		const at = document.elementFromPoint(box.right - 4, box.top + 4);
		expect(at).toBe(row.querySelector('button'));
	}
	await expectClean('#page_share');
});

test.each([768, 1280])('at %s px the comparison stands beside the views', async (width) => {
	await anew('/', { width });
	const button = page.getByRole('button', { name: 'Compare two statements' });
	expect(button.elements()).toHaveLength(1);
	expect(button.element()).toHaveTextContent(/^Compare$/);
	expect(button.element().closest('details')).toBeNull();
});

test('the link is copied in one press, and says so', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await anew(`/?event=${one}`);
	await openTool('share');
	copy().click();
	await soon(() => expect(copy()).toHaveAccessibleDescription('Copied.'));
	expect(write).toHaveBeenCalledTimes(1);
	expect(new URL(write.mock.calls[0]?.[0] ?? '').searchParams.get('event')).toBe(one);
	write.mockRestore();
});

test('where copying is refused the dialog has the link', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
	await anew('/');
	await openTool('share');
	copy().click();
	await soon(() => expect(find('dialog textarea')).not.toBeNull());
	get('dialog button').click();
	await soon(() => expect(find('dialog')).toBeNull());
	write.mockRestore();
});
