import { entries } from 'bibtex-parse';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectClean } from '../fixtures/axe.ts';
import { soon } from '../fixtures/soon.ts';
import {
	anew,
	cards,
	close,
	factOf,
	find,
	findAll,
	frames,
	get,
	hash,
	open,
	openTool,
	tool
} from '../fixtures/story-page.ts';

beforeAll(open);
afterAll(close);

const one = 'imod-2025-09-25-mass-surveillance-principle';

const rows = () => findAll('#page_share .row').filter((node) => node.checkVisibility());
const copy = () => page.getByRole('button', { name: 'Copy link' }).element() as HTMLElement;

const all = Boolean(import.meta.env.OTR_ALL);

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
	// Beside each other in a wide window, so that the panel is low.
	const tops = new Set(rows().map((row) => row.getBoundingClientRect().top));
	expect(tops.size).toBe(width < 640 ? names.length : 1);
	const { left, right } = get('#page_share .panel').getBoundingClientRect();
	for (const row of rows()) {
		expect(row.querySelector('button')).toHaveAccessibleDescription(/\w+,? \w+/);
		const box = row.getBoundingClientRect();
		expect(box.height).toBeGreaterThanOrEqual(44);
		expect(box.left).toBeGreaterThanOrEqual(left);
		expect(box.right).toBeLessThanOrEqual(right);
		if (width < 640) expect(right - left - box.width).toBeLessThan(40);
		// All of it can be pressed.
		const at = document.elementFromPoint(box.right - 4, box.top + 4);
		expect(at).toBe(row.querySelector('button'));
	}
	await expectClean('#page_share');
});

test.each([768, 1280])('at %s px the comparison is beside the views', async (width) => {
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

/** The dialog with the link, the citations and the files, of the page at an address. */
async function openDialog(address: string, settings: Parameters<typeof anew>[1] = {}) {
	await anew(address, settings);
	await openTool('share');
	(page.getByRole('button', { name: 'Link, cite, export' }).element() as HTMLElement).click();
	await soon(() => expect(find('dialog input[type="radio"]')).not.toBeNull());
	await frames();
}

async function closeDialog() {
	(
		page.getByRole('dialog').getByRole('button', { name: 'Close' }).element() as HTMLElement
	).click();
	await soon(() => expect(find('dialog')).toBeNull());
}

const inDialog = () => page.getByRole('dialog', { name: 'Share, cite, export' });

/** Chooses a part of the dialog, or a format. */
async function choose(name: string) {
	(inDialog().getByRole('radio', { name }).element() as HTMLElement).click();
	await frames();
}

const field = (name: string) =>
	inDialog().getByRole('textbox', { name, exact: true }).element() as HTMLTextAreaElement;
const textInDialog = () => get('dialog').innerText;

test('as of a day with nothing there is nothing to take, and the page still says so', async () => {
	await openDialog('/?asof=2024');
	expect(get('main')).toHaveTextContent('Nothing in this record was public by then');
	await choose('Cite');
	expect(findAll('dialog select option')).toHaveLength(1);
	await choose('Export a file');
	expect(textInDialog()).toContain('there is nothing to export');
	expect(inDialog().getByRole('button', { name: 'Download file' }).elements()).toEqual([]);
	await closeDialog();
});

test('a picture that cannot be drawn is said, and the other files still come', async () => {
	await openDialog('/');
	await choose('Export a file');
	await choose('Picture (PNG)');
	const draws = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
	const saves = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	const download = () =>
		(inDialog().getByRole('button', { name: 'Download file' }).element() as HTMLElement).click();
	download();
	await soon(() =>
		expect(textInDialog()).toContain('This browser could not make the file. Choose SVG instead.')
	);
	expect(saves).not.toHaveBeenCalled();
	await choose('Picture (SVG)');
	download();
	await soon(() => expect(textInDialog()).toMatch(/Downloaded as .*\.svg\./));
	expect(saves).toHaveBeenCalledOnce();
	draws.mockRestore();
	saves.mockRestore();
	await closeDialog();
});

test('the selected event is cited first, by each style, with its address and the version', async () => {
	const id = 'imod-2025-09-25-services-disabled';
	const { title } = factOf(id);
	await openDialog(`/?event=${id}`);
	await choose('Cite');
	const choice = get<HTMLSelectElement>('dialog select');
	expect(choice.labels[0]).toHaveTextContent('What to cite');
	expect(choice.value).toBe(id);
	expect(choice.options[1]?.value).toBe(id);
	expect(choice.options).toHaveLength(cards().length + 1);
	expect(get('footer')).toHaveTextContent(`Version ${hash}`);
	for (const name of ['APA', 'Chicago', 'Link with a quote', 'BibTeX', 'CSL-JSON']) {
		expect(field(name).value, name).toContain(hash);
		expect(field(name).value, name).toContain(`/e/${id}/`);
	}
	const [entry] = entries(field('BibTeX').value);
	expect(JSON.stringify(entry)).toContain(title);
	const [item] = JSON.parse(field('CSL-JSON').value) as { title: string }[];
	expect(item?.title).toBe(title);
	choice.value = '';
	choice.dispatchEvent(new Event('change', { bubbles: true }));
	await soon(() => expect(field('APA').value).not.toContain(id));
	expect(field('APA').value).toContain(get('h1').textContent.trim());
	await closeDialog();
});

test('the system’s own sharing is there where there is one, and what it refuses is said', async () => {
	const address = '/?from=2025-09-01&to=2025-12-31&kinds=report,statement';
	const native = () => inDialog().getByRole('button', { name: 'Share with an app…' });
	const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
	Reflect.deleteProperty(Navigator.prototype, 'share');
	await openDialog(address);
	expect(native().elements()).toEqual([]);
	await closeDialog();
	const refused = (name: string) => Promise.reject(new DOMException('no', name));
	const share = vi
		.fn<Navigator['share']>()
		.mockResolvedValueOnce()
		.mockImplementationOnce(() => refused('AbortError'))
		.mockImplementationOnce(() => refused('NotAllowedError'));
	Object.defineProperty(navigator, 'share', { configurable: true, value: share });
	await openDialog(address);
	const press = async () => {
		(native().element() as HTMLElement).click();
		await frames();
	};
	await press();
	await press();
	expect(textInDialog()).not.toContain('Sharing failed');
	await press();
	await soon(() => expect(textInDialog()).toContain('Sharing failed. Copy the link instead.'));
	const url = field('Link to this view').value;
	expect(new URL(url).search).toBe(location.search);
	expect(share.mock.calls[0]).toEqual([{ title: document.title, url }]);
	await closeDialog();
	Reflect.deleteProperty(navigator, 'share');
	if (own) Object.defineProperty(Navigator.prototype, 'share', own);
});

test('where the clipboard is refused, as in a frame, all of the text is selected', async () => {
	const refusal = new DOMException('no', 'NotAllowedError');
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
	await openDialog('/?kinds=report');
	const copier = inDialog().getByRole('button', { name: 'Copy link to this view' });
	(copier.element() as HTMLElement).click();
	await soon(() => expect(textInDialog()).toContain('The text is selected: press Ctrl+C'));
	const area = field('Link to this view');
	expect(area).toHaveFocus();
	const { value, selectionStart, selectionEnd } = area;
	expect(value.slice(selectionStart, selectionEnd)).toBe(value);
	await closeDialog();
	write.mockRestore();
});

test.each(
	(
		[
			[1280, 'dark'],
			[320, 'light'],
			[1280, 'light'],
			[320, 'dark']
		] as const
	).slice(0, all ? undefined : 1)
)(
	'axe finds nothing in any part at %s px, %s, and nothing is too wide',
	async (width, colorScheme) => {
		await openDialog(`/?event=${one}`, { width, height: 800, colorScheme });
		for (const part of ['', 'Cite', 'Export a file', 'Table (CSV)']) {
			if (part) await choose(part);
			await expectClean('dialog');
			const { scrollWidth, clientWidth } = get('dialog');
			expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		}
		await closeDialog();
	}
);
