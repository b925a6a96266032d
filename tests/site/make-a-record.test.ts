import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { readRecord } from '#lib/import/read-record.ts';
import { aFile } from '../fixtures/a-file.ts';
import { hostileFile, payloads } from '../fixtures/payloads.ts';
import { expectClean } from './axe.ts';

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function start(page: Page): Promise<void> {
	await page.goto('/make/');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
}

/** The draft that the browser keeps; what is given is put there first. */
const kept = (page: Page, value?: unknown) =>
	page.evaluate(async (value) => {
		const asked = indexedDB.open('otr-make', 2);
		await new Promise((resolve) => (asked.onsuccess = resolve));
		const drafts = asked.result.transaction('drafts', 'readwrite').objectStore('drafts');
		if (value !== undefined) drafts.put(value, 'draft');
		const request = drafts.get('draft');
		await new Promise((resolve) => (request.onsuccess = resolve));
		asked.result.close();
		return request.result as unknown;
	}, value);

/** What keys alone do: the first field of what is added has the focus. */
async function addByKeys(page: Page, year: string, title: string): Promise<void> {
	await page.getByRole('button', { name: 'Add an event' }).press('Enter');
	await expect(field(page, 'Title')).toBeFocused();
	// A text in one go: each key draws the page anew.
	await page.keyboard.insertText(title);
	await field(page, 'Year').focus();
	await page.keyboard.type(year);
	await page.getByRole('button', { name: 'Add a source' }).press('Enter');
	await expect(field(page, 'Publisher')).toBeFocused();
	await page.keyboard.insertText('The Courier');
	await field(page, 'Address').focus();
	await page.keyboard.insertText('https://courier.example/');
}

test('two sourced events are made by keys, undone, saved as a record that can be read, and opened again', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await start(page);
	await expectClean(page);
	await field(page, 'Title').fill('A town and its bridge');
	await field(page, 'Who made it').fill('Class 9b');
	await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: 'Add an event' })).toBeFocused();
	await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
	await addByKeys(page, '2024', 'The bridge closes');
	await addByKeys(page, '2025', 'The bridge opens');
	await expect(page.getByText('2 of 2 sourced · Nothing to complete')).toBeVisible();
	await field(page, 'Title').press('End');
	await page.keyboard.type(' again');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(field(page, 'Title')).toHaveValue('The bridge opens');
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(field(page, 'Title')).toHaveValue('The bridge opens again');
	await expect(page.getByRole('article', { name: 'The bridge opens again' })).toBeVisible();
	await expectClean(page);

	// Where a browser asks for the file, a page without it saves as all others do.
	await page.evaluate(() => Reflect.set(window, 'showSaveFilePicker', undefined));
	await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
	const saving = page.waitForEvent('download');
	await page.keyboard.press('ControlOrMeta+s');
	const download = await saving;
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	expect(download.suggestedFilename()).toBe('a-town-and-its-bridge.json');
	const path = await download.path();
	const { file, notes } = readRecord(readFileSync(path, 'utf8'), 'a.json', '2026-12-01');
	expect(file).toMatchObject({
		title: 'A town and its bridge',
		madeBy: 'Class 9b',
		events: [{ id: 'the-bridge-closes' }, { id: 'the-bridge-opens-again' }]
	});
	expect(notes).toEqual([]);
	await start(page);
	await page.getByLabel('File to edit').setInputFiles(path);
	await expect(
		page.getByRole('heading', { level: 1, name: 'A town and its bridge' })
	).toBeVisible();
	await expect(page.getByText('2 of 2 sourced · Nothing to complete')).toBeVisible();
	expect(asked.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
});

/**
 * Opens a record to begin with, and an event of it. The page begins where other pages begin, with its title and tools in one
 * row; the mark of the event is dragged in time, and moved by keys; on a phone the form comes first.
 */
async function expectMoved(page: Page) {
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	await page.setViewportSize({ width: 1440, height: 900 });
	const edgesOf = (selector: string) =>
		page.locator(selector).evaluate((node) => {
			const { left, right } = node.getBoundingClientRect();
			return [Math.round(left), Math.round(right)];
		});
	await page.goto('/open/');
	const edges = await edgesOf('header.page-width h1');
	await start(page);
	expect((await edgesOf('main.start > .about'))[0]).toBe(edges[0]);
	await page.getByRole('button', { name: 'A local decision' }).click();
	await test.step('title and tools', async () => {
		expect((await edgesOf('.make h1'))[0]).toBe(edges[0]);
		// Its last tool ends where the page does.
		expect((await edgesOf('.make .tools'))[1]).toBe(180 + 1080);
		const tops = await page
			.locator('.make :is(h1, .tools button)')
			.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
		expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(20);
	});
	await page.setViewportSize({ width, height });
	await page.getByRole('button', { name: 'The council votes' }).click();
	const mark = page.locator('.preview a[aria-current]');
	await expect(mark).toHaveAccessibleName(/^The council votes/);
	const edtf = field(page, 'Or type the date');
	await expect(edtf).toHaveValue('2025-03-14');
	const box = await mark.boundingBox();
	if (!box) throw new Error('no mark');
	const [x, y] = [box.x + 12, box.y + 12];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 60, y, { steps: 4 });
	await expect(page.locator('.dragged')).toContainText('March 2025');
	await page.mouse.up();
	await expect(edtf).not.toHaveValue('2025-03-14');
	const dragged = await edtf.inputValue();
	expect(dragged > '2025-03-14', dragged).toBe(true);
	// The view has not moved with it.
	await expect(page.getByText('20 Jan 2025 to Apr 2025')).toBeVisible();
	await mark.focus();
	await page.keyboard.press('<');
	await expect(edtf).not.toHaveValue(dragged);
	await page.keyboard.press('>');
	await expect(edtf).toHaveValue(dragged);
	await expect(mark).toBeFocused();

	// On a phone the form comes first, the preview at a press.
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(edtf).toBeVisible();
	await expect(mark).toBeHidden();
	await page.getByRole('button', { name: 'Preview', exact: true }).click();
	await expect(mark).toBeVisible();
	await expect(edtf).toBeHidden();
	const { scroll, client } = await page.evaluate(() => ({
		scroll: document.documentElement.scrollWidth,
		client: document.documentElement.clientWidth
	}));
	expect(scroll).toBe(client);
	await page.setViewportSize({ width, height });
}

test('the mark of the chosen event is dragged in time, and moved by keys; what is not saved asks before it goes; what is kept survives a reload, until it is forgotten', async ({
	page
}) => {
	const wrong: Error[] = [];
	page.on('pageerror', (error) => wrong.push(error));
	await test.step('where the page begins, and how a mark is moved', () => expectMoved(page));
	await field(page, 'Title').fill('The council decides');
	await page.getByRole('button', { name: 'Start another record' }).click();
	const question = page.getByRole('dialog', { name: 'Leave without saving?' });
	await question.getByRole('button', { name: 'Keep editing' }).click();
	await expect(question).toHaveCount(0);
	await page.getByRole('button', { name: 'Keep a draft on this device' }).click();
	await expect(page.getByRole('button', { name: 'Stop keeping it' })).toBeFocused();
	await expect(page.getByRole('status')).toContainText(['Kept in this browser']);
	await field(page, 'Title').fill('The council decides at last');
	await expect(page.getByRole('article', { name: 'The council decides at last' })).toBeVisible();
	// A browser writes it a moment after the words say that it is kept.
	await expect
		.poll(async () => JSON.stringify(await kept(page)))
		.toContain('The council decides at last');
	const asked = new Promise<string>((resolve) =>
		page.once('dialog', (dialog) => {
			resolve(dialog.type());
			void dialog.accept();
		})
	);
	await page.reload();
	expect(await asked).toBe('beforeunload');
	await page.getByRole('button', { name: 'Why Ashmere closed its bridge to cars' }).click();
	await expect(page.getByRole('button', { name: 'The council decides at last' })).toBeVisible();
	await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Stop keeping it' }).click();
	await page.getByRole('button', { name: 'Start another record' }).click();
	await question.getByRole('button', { name: 'Leave without saving' }).click();
	await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
	await expect(page.getByText('Continue where you left off')).toHaveCount(0);
	await test.step('what is kept and cannot be read says so, is downloaded as it is, and can be forgotten', async () => {
		const broken = { head: { title: 'A story' }, events: 7 };
		await kept(page, broken);
		await page.reload();
		await expect(page.getByText('What is kept in this browser cannot be read.')).toBeVisible();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download it as it is' }).click();
		const path = await (await saving).path();
		expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(broken);
		await page.getByRole('button', { name: 'Delete it' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		expect(await kept(page)).toBeUndefined();
	});
	expect(wrong).toEqual([]);
});

test('a site in a folder of an origin keeps a draft and hands over a record under a name of its own', async ({
	page
}) => {
	// The built site, in each of these folders.
	const serve = sirv('build');
	const server = createServer((request, response) => {
		request.url = (request.url ?? '').replace(/^\/(?:one|other)\//, '/');
		serve(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const open = async (path: string) => {
		await page.goto(origin + path);
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	};
	await open('/one/make/');
	await field(page, 'Title').fill('A town and its bridge');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'Keep a draft on this device' }).click();
	await expect(page.getByRole('button', { name: 'Stop keeping it' })).toBeVisible();
	const databases = () =>
		page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(await databases()).toContain('otr-make/one');
	// What is kept comes back: in the test before. What one site may see of another: `make/draft-store.svelte.test.ts`.
	for (const other of process.env.OTR_ALL ? ['/other', ''] : ['/other']) {
		await open(`${other}/make/`);
		await expect.poll(databases).toContain(`otr-make${other}`);
		await expect(page.getByText('Continue where you left off')).toHaveCount(0);
	}
	await open('/one/open/');
	const file = {
		name: 'a.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(aFile()))
	};
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Edit file' }).click();
	await (await chooser).setFiles(file);
	await expect(page).toHaveURL(`${origin}/one/make/`);
	await expect(page.getByRole('heading', { level: 1, name: 'A story' })).toBeVisible();
	server.close();
});

test('hostile texts stay texts in what is made of them: the page, a link, and where they are opened', async ({
	page
}, testInfo) => {
	const asked: string[] = [];
	const context = page.context();
	context.on('request', (request) => asked.push(request.url()));
	const hasRun = () => page.evaluate(() => 'otrRan' in window);
	await start(page);
	const hostile = `</script><img src=x onerror="window.otrRan=1">`;
	const file = aFile({ title: hostile, dek: hostile, madeBy: 'Class 9b' });
	for (const event of file.events) {
		event.title = event.summary = event.unknown = event.disputed = event.notes = hostile;
		if (event.statement) event.statement.quote = event.statement.to = hostile;
	}
	for (const source of file.sources) source.publisher = source.title = hostile;
	for (const speaker of file.speakers) speaker.name = speaker.role = hostile;
	for (const track of file.tracks) track.label = track.description = hostile;
	const buffer = Buffer.from(JSON.stringify(file));
	const chooser = page.getByLabel('File to edit');
	await chooser.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
	await expect(page.getByRole('heading', { level: 1, name: hostile })).toBeVisible();
	// Of what is opened the parts have the focus.
	await expect(page.getByRole('button', { name: 'Events', exact: true })).toBeFocused();
	await expect(page.getByRole('article')).toContainText(hostile);

	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the page' }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toBe(`${file.id}.html`);
	const path = testInfo.outputPath('saved.html');
	await download.saveAs(path);
	await page.getByRole('button', { name: 'Make a link' }).click();
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
	const link = await page.getByLabel('Link with the record').inputValue();
	expect(await hasRun()).toBe(false);

	// The page that was saved is read as the record.
	await start(page);
	await page.getByLabel('File to edit').setInputFiles(path);
	await expect(page.getByRole('heading', { level: 1, name: hostile })).toBeVisible();

	// Sixty hostile texts, each in every field: in the table, the form, the preview and what is saved.
	const everywhere = hostileFile();
	await chooser.setInputFiles({
		name: 'b.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(everywhere))
	});
	const table = page.getByRole('table', { name: 'Events in order of time' });
	await expect(table).toHaveAttribute('aria-rowcount', '61');
	const titles = await table.evaluate(async (node) => {
		const seen = new Set<string>();
		const box = node.parentElement;
		for (let top = 0; box && top < box.scrollHeight; top += 200) {
			box.scrollTop = top;
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			for (const { textContent } of node.querySelectorAll('button')) seen.add(textContent.trim());
		}
		return [...seen];
	});
	expect(payloads.filter((text) => !titles.includes(text.trim()))).toEqual([]);
	await table.getByRole('button').last().click();
	await expect(page.getByRole('article')).toContainText(payloads.at(-1) ?? '');
	await page.getByRole('button', { name: 'Routes', exact: true }).click();
	const route = page.locator('.items summary');
	await expect(route).toContainText(payloads[14] ?? '');
	await route.click();
	await expect(page.locator('.items li')).toContainText(payloads.slice(0, 2));
	await expect(page.locator('.make :is(script, iframe, img, [onerror], [onload])')).toHaveCount(0);
	await page.evaluate(() => Reflect.set(window, 'showSaveFilePicker', undefined));
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as object;
	// All but its day.
	expect({ ...saved, updated: everywhere.updated }).toEqual(JSON.parse(JSON.stringify(everywhere)));
	expect(await hasRun()).toBe(false);

	await page.goto(link);
	const banner = page.getByText('Made by “Class 9b”, not by');
	await expect(banner.first()).toBeVisible();
	await expect(page.getByRole('article').first()).toContainText(hostile);
	expect(await hasRun()).toBe(false);
	// The address keeps the record. A reload of such a page: `open-pages.test.ts`.
	await page.getByRole('article').first().click();
	expect(page.url()).toBe(link);

	const { origin } = new URL(link);
	expect(
		asked.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== origin)
	).toEqual([]);
	await page.goto(pathToFileURL(path).href);
	// A file is signed once, at its foot; nothing in it is an address of this machine.
	await expect(page.getByText('Made by “Class 9b”.', { exact: true })).toBeVisible();
	await expect(banner).toHaveCount(0);
	expect(readFileSync(path, 'utf8')).not.toContain(new URL(origin).host);
	await expect(page.getByRole('article').first()).toContainText(hostile);
	expect(await hasRun()).toBe(false);
});

test('rows are pasted as one step, once their dates are clear; files are joined as tracks', async ({
	page
}) => {
	await start(page);
	const paste = (text: string) =>
		page.evaluate((text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.body.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		}, text);
	const fileOf = (name: string, text: string) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from(text)
	});
	const chooser = page.getByLabel('File to edit');
	await chooser.setInputFiles([
		fileOf(
			'North.csv',
			'date,title,sources,source_urls\n2025-01-05,It begins,Paper,https://p.example/\n'
		),
		fileOf(
			'South.csv',
			'date,title,sources,source_urls\n2025-02-05,It goes on,Paper,https://p.example/\n'
		),
		fileOf('Notes.pdf', '%PDF-1.7')
	]);
	await expect(page.getByText('South.csv: 1 event added.')).toBeVisible();
	await expect(page.getByText('Notes.pdf could not be added.')).toBeVisible();
	// No file has it yet.
	await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
	const table = page.getByRole('table', { name: 'Events in order of time' });
	await expect(table).toHaveAttribute('aria-rowcount', '3');
	await page.getByRole('button', { name: 'Sources', exact: true }).click();
	await expect(page.getByText(/^Paper\b/)).toHaveCount(1);
	await page.getByRole('button', { name: 'Events', exact: true }).click();

	await paste('Wann?\tTitel\n03/04/2025\tIt ends\n05/04/2025\tIt is over\n');
	// The column of the dates has a name that tells nothing.
	await page.getByRole('button', { name: 'Use these columns' }).click();
	await expect(page.getByText('2 events pasted.')).toBeVisible();
	await expect(table).toHaveAttribute('aria-rowcount', '5');
	// They stay as they are written, until somebody says how they are meant: all at one press, undone at one press.
	await expect(table.getByText('03/04/2025')).toBeVisible();
	await page.getByRole('button', { name: 'Day first: 3 April 2025' }).click();
	await expect(table.getByText('3 Apr 2025')).toBeVisible();
	await expect(table.getByText('5 Apr 2025')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Day first/ })).toHaveCount(0);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(table.getByText('03/04/2025')).toBeVisible();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(table).toHaveAttribute('aria-rowcount', '3');

	// Where no key pastes.
	await page.getByRole('button', { name: 'Paste rows' }).click();
	const dialog = page.getByRole('dialog', { name: 'Paste rows from a spreadsheet' });
	await dialog.getByRole('textbox').fill('date,title\n2025-06-01,One more\n');
	await dialog.getByRole('button', { name: 'Add the rows' }).click();
	await expect(table).toHaveAttribute('aria-rowcount', '4');
	await expect(dialog).toHaveCount(0);

	// What is done while files are read stays.
	await chooser.evaluate((input: HTMLInputElement) => {
		const data = new DataTransfer();
		for (const name of ['East.csv', 'West.csv'])
			data.items.add(new File([`date,title\n2025-07-01,${name}\n`], name));
		input.files = data.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
		document.getElementById('make_add')?.click();
	});
	await expect(page.getByText('West.csv: 1 event added.')).toBeVisible();
	await expect(table).toHaveAttribute('aria-rowcount', '7');

	// What is too large is refused with the reason. Such a text does not fit through the protocol that drives the browser.
	await chooser.evaluate((input: HTMLInputElement) => {
		const data = new DataTransfer();
		data.items.add(new File([new Uint8Array(32 * 1024 * 1024 + 1).fill(32)], 'large.json'));
		input.files = data.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect(page.getByRole('alert')).toContainText('larger than 32 MB');
	await expect(table).toHaveAttribute('aria-rowcount', '7');
});
