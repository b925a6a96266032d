import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { notes } from '#lib/record/shipped/notes.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { typeset } from '../fixtures/facts.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { addressOf, numberOf, stepAt } from '../fixtures/stage-steps.ts';
import { connected, openPresenter, status } from './presenter.ts';
import { goTo, progress, slideTitle } from './stage.ts';
import { button, cards, domain, facts, markOf, started } from './story.ts';
import { dialog, openDialog, radio, take } from './export-dialog.ts';

const built = 'build/on-the-record.html';

/** As a teacher has it: on a disk, in a folder whose name has a space. */
let folder: string;
let address: string;

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'a class of '));
	address = keep('on the record.html', readFileSync(built, 'utf8'));
});

test.afterAll(() => rmSync(folder, { recursive: true }));

/** @returns its address */
function keep(name: string, html: string): string {
	const path = join(folder, name);
	writeFileSync(path, html);
	return pathToFileURL(path).href;
}

const packed = (id: string) => new RegExp(`(?<=id="${id}">)[^<]+`);

/** The unpacked content of a file’s compressed parts. */
const unpacked = (html: string, id: string) =>
	gunzipSync(Buffer.from(packed(id).exec(html)?.[0] ?? '', 'base64')).toString();

/** The file with other words in its data. */
function retold(html: string, words: string, others: string): string {
	const data = unpacked(html, 'page_record');
	expect(data).toContain(words);
	const put = gzipSync(data.replace(words, others)).toString('base64');
	return html.replace(packed('page_record'), put);
}

interface Class {
	page: Page;
	/** What goes wrong, and what is asked for beside the file. */
	wrong: string[];
	context: BrowserContext;
}

/** A window without a network. */
async function openClass(
	browser: Browser,
	search = '',
	options = {},
	file = address
): Promise<Class> {
	const context = await browser.newContext({ offline: true, ...options });
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(file) && !url.startsWith('data:')) wrong.push(url);
	});
	await page.goto(file + search);
	return { page, wrong, context };
}

// Its size, what the story page says of it, and what the file for pupils does not hold: `built/one-file.test.ts`.
test('the stage and the exercise: by keys, with notes, reloaded, and back at the event that was shown', async ({
	browser
}) => {
	const { page, wrong, context } = await openClass(browser, '?theme=dark&page=present');
	await expect(slideTitle(page)).toHaveText(shippedTimeline.title);
	await expect(page).toHaveTitle(/^Presentation: /);
	// Past the titles of the story and of its first chapter, and by its number to one far on.
	for (let i = 0; i < 2; i++) await page.keyboard.press('PageDown');
	await expect(progress(page)).toHaveText(/^1 \//);
	const at = stepAt(20);
	await goTo(page, at);
	expect(new URL(page.url()).search).toBe(`?theme=dark&page=present&${addressOf(at).slice(1)}`);
	const notesOf = Object.entries(notes).find(([id]) => id === at.event.id)?.[1];
	await test.step('S opens a second window with the notes, which leads the first', async () => {
		const presenter = await openPresenter(page);
		await expect(presenter).toHaveTitle(/^Presenter view: /);
		await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText(
			notesOf?.notes ?? 'none'
		);
		await presenter.keyboard.press('Shift+ArrowRight');
		await expect(progress(page)).toHaveText(new RegExp(`^${numberOf(at.event) + 1} /`));
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(presenter.locator('.place')).toHaveText(new RegExp(`^${numberOf(at.event)} /`));
		await expect.poll(() => page.url()).toContain(`event=${at.event.id}`);
		await page.reload();
		await expect(slideTitle(page)).toHaveText(at.event.title);
		await expect(progress(page)).toHaveText(new RegExp(`^${numberOf(at.event)} /`));
		await expect(page.getByRole('button', { name: 'More' })).toBeVisible();
		await expect(status(presenter)).toHaveText(connected);
		await page.keyboard.press('b');
		await expect(status(presenter)).toHaveText('The screen is black.');
		await presenter.keyboard.press('b');
		await presenter.close();
	});
	await test.step('where a browser opens none, a press shows the notes below the slide', async () => {
		const shown = page.getByRole('region', { name: 'Notes' });
		await page.evaluate(() => (window.open = () => null));
		await page.keyboard.press('s');
		await expect(shown).toHaveCount(0);
		await page.getByRole('button', { name: 'Show the notes below the slide' }).click();
		await expect(shown).toContainText(notesOf?.notes ?? 'none');
		await expect(shown).toBeInViewport({ ratio: 0.99 });
		await expect(page.getByRole('button', { name: 'Overview' })).toBeInViewport();
		await page.keyboard.press('Shift+ArrowRight');
		await expect(shown).not.toContainText(notesOf?.notes ?? '');
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(slideTitle(page)).toHaveText(at.event.title);
		await page.keyboard.press('?');
		await expect(page.getByText('show or hide the notes below the slide')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('s');
		await expect(shown).toHaveCount(0);
	});
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('link', { name: /story/i }).first().click();
	await started(page);
	await expect(markOf(page, at.event.id)).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await test.step('the exercise: solved by its buttons, checked, answered', async () => {
		await page.getByRole('link', { name: 'Ordering exercise' }).click();
		await expect(page).toHaveTitle(/^Put the events in order: /);
		const titles = page.getByRole('main').getByRole('heading', { level: 3 });
		const first = await titles.first().textContent();
		await page
			.getByRole('button', { name: /^Later/ })
			.first()
			.click();
		await expect(titles.nth(1)).toHaveText(first ?? '');
		await page.getByRole('button', { name: 'Check', exact: true }).click();
		await expect(page.getByText(/neighbouring pairs correct$/).first()).toBeVisible();
		await page.getByRole('button', { name: 'Another set' }).click();
		await expect(page).toHaveURL(/page=order.*seed=2|seed=2.*page=order/);
	});
	expect(wrong).toEqual([]);
	await context.close();
});

test('the handout is printed, with the address of the site if its build was told it, and the cards and the key are sheets', async ({
	browser
}) => {
	const told = retold(
		readFileSync(built, 'utf8'),
		'"site":null',
		'"site":"https://story.example/"'
	);
	const file = keep('told.html', told);
	const { page, wrong, context } = await openClass(browser, '?page=teach', {}, file);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// Of the lesson’s first level, whose events fit on two pages.
	const ofFirstLevel = page.locator('[href*="n=4&"]');
	await page.getByRole('link', { name: 'Handout' }).and(ofFirstLevel).first().click();
	await expect(page).toHaveTitle(/^Handout: /);
	await expect(
		page.getByRole('img', { name: 'QR code for https://story.example/teach/?print=sources' })
	).toBeVisible();
	const printed = async () => {
		await page.emulateMedia({ media: 'print' });
		const text = await page.locator('.paper-sheet').innerText();
		await page.emulateMedia({ media: 'screen' });
		return text;
	};
	// On paper the short one, two pages with what is read on its sheet; of the long one the sheet alone.
	const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
	expect(pages).toHaveLength(2);
	const shown = await page.locator('.paper-sheet article h3').allInnerTexts();
	expect(shown.length).toBeGreaterThan(3);
	expect(shown.filter((title) => !pages.join('').includes(unbroken(title)))).toEqual([]);
	await page.getByRole('combobox', { name: 'Events' }).selectOption('All');
	await expect(page.locator('.paper-sheet article h3')).toHaveCount(facts.length);
	await expect(page.getByText('On the web: https://story.example/')).toBeVisible();
	const handout = unbroken(await printed());
	const words = facts.flatMap(({ title, quote = '', sources }) => [
		typeset(title),
		...quote.split(/[‐‑]/),
		...sources.map(({ url }) => url)
	]);
	expect(words.filter((each) => !handout.includes(unbroken(each)))).toEqual([]);
	const cardSheet = page.getByRole('link', { name: 'Cards', exact: true });
	await expect(cardSheet).toHaveAttribute('href', /[?&]print=cards&/);
	// It is a sheet as the key is, from the same code.
	if (process.env.OTR_ALL) {
		await cardSheet.click();
		await expect(page).toHaveTitle(/^Cards: /);
		expect((await printed()).length).toBeGreaterThan(200);
	}
	await page.getByRole('link', { name: 'Answer key' }).click();
	await expect(page).toHaveTitle(/^Answer key: /);
	expect(await printed()).toContain('Answer key');
	expect(wrong).toEqual([]);
	await context.close();
});

test('the file for pupils has no way to notes, key and answers', async ({ browser }) => {
	const context = await browser.newContext({ offline: true });
	const page = await context.newPage();
	const pupils = keep('pupils.html', readFileSync('build/on-the-record-pupils.html', 'utf8'));
	await page.goto(pupils);
	await started(page);
	await expect(page.getByRole('link', { name: 'Ordering exercise' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Teach', exact: true })).toHaveCount(0);
	await page.goto(`${pupils}?page=order`);
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show answer' })).toHaveCount(0);
	// The page for teaching and its key are the handout.
	for (const query of process.env.OTR_ALL ? ['', '&print=answers'] : ['&print=answers']) {
		await page.goto(`${pupils}?page=teach${query}`);
		await expect(page).toHaveTitle(/^Handout: /);
		await expect(page.getByRole('link', { name: 'Cards', exact: true })).toBeVisible();
		await expect(page.getByRole('link', { name: /Answer key|Teach with/ })).toHaveCount(0);
	}
	await page.goto(`${pupils}?page=present&event=${stepAt(20).event.id}`);
	await expect(slideTitle(page)).toHaveText(stepAt(20).event.title);
	await page.keyboard.press('s');
	await page.keyboard.press('Shift+ArrowRight');
	await expect(slideTitle(page)).not.toHaveText(stepAt(20).event.title);
	await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
	await context.close();
});

test('the story without a network: zoomed, opened at a mark, taken along, and as known on a day', async ({
	browser
}) => {
	const { page, wrong, context } = await openClass(browser);
	await started(page);
	await test.step('a link, a citation and files are taken from it, without a network', async () => {
		await openDialog(page);
		await expect(
			dialog(page).getByText(
				'This page is a file on your device: the link works only on this device.'
			)
		).toBeVisible();
		await expect(dialog(page).getByLabel('Link to this view')).toHaveValue(address);
		await radio(page, 'Cite').check();
		// The site's address is unknown here, so it is left out.
		await expect(dialog(page).getByRole('textbox', { name: 'APA' })).toHaveValue(
			/On the Record\.$/
		);
		await radio(page, 'Export a file').check();
		const png = await take(page, 'Picture (PNG)');
		expect(png.body.subarray(1, 4).toString()).toBe('PNG');
		const { events } = JSON.parse((await take(page, 'Data (JSON)')).body.toString());
		expect(events).toHaveLength(facts.length);
		await dialog(page).getByRole('button', { name: 'Close' }).click();
		await expect(dialog(page)).toBeHidden();
	});
	await test.step('the story: zoom, a mark, Back, without a network', async () => {
		await expect(cards(page)).toHaveCount(facts.length);
		for (const [name, path] of [
			['Present', 'present'],
			['Teach', 'teach']
		] as const) {
			const link = page.getByRole('link', { name, exact: true });
			const { search } = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
			expect(search).toBe(`?page=${path}`);
		}
		const whole = await domain(page).textContent();
		await button(page, 'Zoom in').click();
		await expect(domain(page)).not.toHaveText(whole ?? '');
		await button(page, 'Whole story').click();
		await expect(domain(page)).toHaveText(whole ?? '');

		const id = 'imod-2025-08-06-unit-8200-report';
		await markOf(page, id).click();
		await expect(page).toHaveURL(`${address}?event=${id}#${id}`);
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await page.goBack();
		await expect(markOf(page, id)).not.toHaveAttribute('aria-current', 'true');
	});
	await test.step('the event of an address is selected in it, and the as-of day holds', async () => {
		const id = 'imod-2025-08-06-unit-8200-report';
		await page.goto(`${address}?event=${id}&asof=2025#${id}`);
		await started(page);
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await expect(page.locator('body')).toContainText('31 December 2025: 21 events');
		const text = await page.locator('#page_content').innerText();
		expect(text).not.toContain('400 TB');
	});
	// The browser asks for what is saved by an address of its own.
	expect(wrong.filter((url) => !url.startsWith('blob:'))).toEqual([]);
	await context.close();
});

test('without scripts it is the record as text', async ({ browser }) => {
	const { page, context } = await openClass(browser, '', { javaScriptEnabled: false });
	// What is not seen is in neither.
	const headings = await page.getByRole('heading').allInnerTexts();
	const text = await page.locator('body').innerText();
	for (const { title, quote } of facts) {
		expect(headings).toContain(typeset(title));
		if (quote) expect(text).toContain(quote);
	}
	await expect(page.getByRole('alert')).toBeHidden();
	await context.close();
});

test('where its record is broken the text stays, and says so', async ({ browser }) => {
	const html = readFileSync(built, 'utf8');
	const at = html.indexOf('id="page_record">') + 'id="page_record">'.length;
	const context = await browser.newContext({ offline: true });
	const page = await context.newPage();
	await page.goto(keep('broken.html', `${html.slice(0, at)}!${html.slice(at)}`));
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(facts.length);
	await context.close();
});
