import { expect, test, type Page } from '@playwright/test';
import { packText, fragmentStart } from '#lib/import/packed-text.ts';
import { aFile } from '../fixtures/a-file.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Of the length that takes a page down that lays it out; a tenth of it shows whether it is laid out. */
const unit = process.env.OTR_ALL ? 1_000_000 : 100_000;
const [long, longest] = ['x'.repeat(unit), 'x'.repeat(3 * unit)];
const [longCount, longestCount] = [unit, 3 * unit].map((count) => count.toLocaleString('en'));

/** A record with a title, a source and an event that are far too long. */
const file = aFile({ title: long });
for (const source of file.sources.slice(0, 1)) source.publisher = long;
for (const event of file.events.slice(0, 1))
	Object.assign(event, { title: long, summary: longest });
const record = JSON.stringify(file);
const fileOf = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

/** Remembers the longest text that was ever in a page. */
test.beforeEach(({ page }) =>
	page.addInitScript(() => {
		const note = (nodes: Iterable<Node>) => {
			for (const node of nodes) {
				const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
				for (let each: Node | null = walker.currentNode; each; each = walker.nextNode())
					if (each instanceof Text && !each.parentElement?.closest('script, style'))
						Reflect.set(
							window,
							'otrLongest',
							Math.max(Number(Reflect.get(window, 'otrLongest') ?? 0), each.length)
						);
			}
		};
		new MutationObserver((changes) => {
			for (const { addedNodes, target, type } of changes)
				note(type === 'characterData' ? [target] : addedNodes);
		}).observe(document, { childList: true, characterData: true, subtree: true });
	})
);

/** Nothing that is too long was ever in the page, nor is it in a field. */
async function expectShort(page: Page): Promise<void> {
	const lengths = await page.evaluate(() => ({
		text: Number(Reflect.get(window, 'otrLongest')),
		value: Math.max(
			...[...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(
				({ value }) => value.length
			)
		)
	}));
	expect(lengths.text).toBeGreaterThan(0);
	expect(lengths.text).toBeLessThanOrEqual(2_000);
	expect(lengths.value).toBeLessThanOrEqual(2_000);
}

async function start(page: Page, path = '/make/'): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

/** The record is there, event by event, and answers. */
async function expectMade(page: Page): Promise<void> {
	const table = page.getByRole('table', { name: 'Events in order of time' });
	await table.getByRole('button', { name: /^x+…$/ }).first().click();
	await expect(page.getByText(`Too long: ${longestCount} letters of 10,000.`)).toBeVisible();
	await expectShort(page);
	await page.getByRole('button', { name: 'About', exact: true }).click();
	await expect(page.getByText(`Too long: ${longCount} letters of 300.`)).toBeVisible();
	await expectShort(page);
	await page.getByRole('button', { name: 'Events', exact: true }).click();
}

test('long texts that cannot be opened, from a file or in a link, are edited at a press, kept and joined, and are nowhere laid out', async ({
	page
}) => {
	await start(page, '/open/');
	await page.locator('input[type=file]').setInputFiles(fileOf('a.json', record));
	await expect(
		page.getByText(`This has ${longestCount} characters. Shorten it to 10,000.`).first()
	).toBeVisible();
	await expectShort(page);
	await page.getByRole('button', { name: 'Edit it' }).click();
	await expectMade(page);
	await page.getByRole('button', { name: 'Keep a draft on this device' }).click();
	await expect(page.getByRole('button', { name: 'Stop keeping it' })).toBeVisible();
	await test.step('what is kept, and joined', async () => {
		await start(page);
		await page.getByRole('button', { name: /^x+…$/ }).click();
		await expectMade(page);
		const chooser = page.getByLabel('File to edit');
		const csv = fileOf('c.csv', 'date,title\n2025,A\n');
		await chooser.setInputFiles([fileOf('b.json', record), csv]);
		await expect(page.getByText('b.json: 3 events added.')).toBeVisible();
		await expectShort(page);
		await expectMade(page);
	});
	await test.step('in a link', async () => {
		await start(page, `/open/${fragmentStart}${await packText(record)}`);
		await page.getByRole('button', { name: 'Edit it' }).click();
		await expectMade(page);
	});
});

test('long texts that come in by a file or are pasted are not laid out: into a field, as rows, in the dialog for rows', async ({
	page
}) => {
	await start(page);
	await page.getByLabel('File to edit').setInputFiles(fileOf('a.json', record));
	await expectMade(page);
	await page.getByRole('button', { name: 'About 12.5 TB' }).click();
	const copy = (text: string) => page.evaluate((text) => navigator.clipboard.writeText(text), text);
	for (const [label, text, max] of [
		['Title', long, `${longCount} letters of 300`],
		['What happened', longest, `${longestCount} letters of 10,000`]
	] as const) {
		await copy(text);
		const field = page.getByLabel(label, { exact: true });
		await field.focus();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.press('ControlOrMeta+v');
		await expect(page.getByText(`Too long: ${max}.`)).toBeVisible();
		await expect(field).toBeFocused();
		await expectShort(page);
	}
	await copy(`date\ttitle\tsummary\n2025\tOne more\t${long}\n`);
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('ControlOrMeta+v');
	await expect(page.getByText('1 event pasted.')).toBeVisible();
	await page.getByRole('button', { name: 'Paste rows' }).click();
	await page.getByRole('dialog').getByRole('textbox').focus();
	await page.keyboard.press('ControlOrMeta+v');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('table').getByText('One more')).toHaveCount(2);
	await expectShort(page);
});
