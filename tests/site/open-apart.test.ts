import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
	aShortRecord,
	banner,
	choose,
	load,
	openEmpty,
	start,
	test,
	title,
	watch
} from './open-page.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { cards, openTool } from './story.ts';

/** Whether a page may ask another site for data. */
const mayAsk = (page: Page, address: string) =>
	page.evaluate(
		(address) =>
			fetch(address).then(
				({ ok }) => ok,
				() => false
			),
		address
	);

/**
 * The policy of each page is checked in `built/policy.test.ts`; here, that the browser keeps to it. What the stage does with
 * a source is in `open-listed.test.ts`.
 */
test('no page may ask other sites, and each shows the site’s own record, whatever source it is told; the one that opens records asks by its worker alone', async ({
	page,
	answers
}) => {
	const address = `https://${answers.host}/good.json`;
	const before = answers.asked.length;
	for (const path of [
		...['/', '/order/', '/teach/', '/embed/'].map(
			(path) => `${path}?src=${encodeURIComponent(address)}`
		),
		...(process.env.OTR_ALL ? ['/presenter/', '/make/'] : []),
		'/open/'
	]) {
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		const blocked = page.evaluate(
			() =>
				new Promise((resolve) =>
					addEventListener('securitypolicyviolation', (e) => resolve(e.effectiveDirective))
				)
		);
		expect(await mayAsk(page, address), path).toBe(false);
		expect(await blocked, path).toBe('connect-src');
		if (!path.includes('src=')) continue;
		await page.waitForLoadState('networkidle');
		await expect(page.getByText('A story of somebody else’s'), path).toHaveCount(0);
		await expect(banner(page), path).toHaveCount(0);
		await expect(page.getByRole('dialog'), path).toHaveCount(0);
		if (path.startsWith('/?')) await expect(title(page)).toHaveText(/^What Microsoft said/);
	}
	expect(answers.asked.length).toBe(before);
});

/** The record is on paper with every title and every quote. */
function expectWhole(text: string) {
	for (const { title, statement } of aShortRecord().events) {
		expect(text).toContain(unbroken(title));
		if (statement) expect(text).toContain(unbroken(statement.quote));
	}
}

/** The file that a button makes. */
async function saved(page: Page, name: string) {
	await openTool(page, 'share');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const download = await saving;
	return { name: download.suggestedFilename(), path: await download.path() };
}

test('as one file it is all its pages without a network, each with where it comes from', async ({
	page,
	browser,
	answers,
	baseURL
}) => {
	await load(page, `https://${answers.host}/good.json`);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const { name, path } = await saved(page, 'Download for offline use');
	expect(name).toMatch(/^a-file-not-checked-by-.*\.html$/);
	// The browser asks for what is saved by an address of its own.
	expect(asked.filter((path) => path.endsWith('.html'))).toEqual(['/on-the-record.html']);
	// The address of this machine would mean nothing in it.
	const words = `Loaded from ${answers.host}. Not checked or published by On the Record.`;
	const text = readFileSync(path, 'utf8');
	expect(text).not.toContain('What Microsoft said about');
	expect(text).not.toContain(new URL(baseURL ?? '').host);
	const html = path.endsWith('.html') ? path : `${path}.html`;
	if (html !== path) (await import('node:fs')).copyFileSync(path, html);
	const context = await browser.newContext({ offline: true });
	const one = await context.newPage();
	const wrong = watch(one);
	for (const query of [
		'?page=present&print=slides',
		'?page=teach&print=handout',
		...(process.env.OTR_ALL
			? [
					...['?page=present', '?page=order', '?page=teach'],
					...['?page=teach&print=cards', '?page=teach&print=answers']
				]
			: []),
		// The last, which then goes on to the others.
		''
	]) {
		await one.goto(`file://${html}${query}`);
		await expect(one.locator('html')).toHaveAttribute('data-script', 'started');
		await expect(banner(one)).toContainText(words);
		// A slide has it in the window, a page at its foot.
		if (query !== '?page=present')
			await one.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expect(banner(one)).toBeInViewport();
		expect(wrong, query).toEqual([]);
		const slides = await one.locator('[data-slide].page').count();
		expect(slides > 0).toBe(query.includes('slides'));
		// Of paper one of each kind: a page, slides, a sheet for a class.
		if (!process.env.OTR_ALL && !/^$|slides|handout/.test(query)) continue;
		const pages = await pagesOf(await one.pdf({ format: 'A4', preferCSSPageSize: true }));
		for (const [i, sheet] of pages.entries())
			expect(sheet, `${query} ${i}`).toContain(unbroken(words));
		// Each slide is one sheet.
		if (slides > 0) expect(pages).toHaveLength(slides);
		if (/^$|slides/.test(query)) expect(pages.length).toBeGreaterThan(1);
		if (query === '') expectWhole(pages.join(''));
		expect(wrong, query).toEqual([]);
	}
	for (const [i, name] of ['Present', 'Ordering exercise', 'Teach'].entries()) {
		if (i > 0) await one.goBack();
		const link = one.getByRole('link', { name, exact: true });
		await link.press('Enter');
		await expect(link).toHaveCount(0);
		await expect(one).toHaveURL(/\?page=/);
		await expect(banner(one)).toContainText(words);
		if (name !== 'Present') await one.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expect(banner(one)).toBeInViewport();
	}
	expect(wrong).toEqual([]);
	await context.close();
	const still = await browser.newContext({ offline: true, javaScriptEnabled: false });
	const list = await still.newPage();
	await list.goto(`file://${html}`);
	await expect(list.getByText(words)).toHaveCount(1);
	await expect(list.getByRole('heading', { level: 2 })).toHaveCount(aShortRecord().events.length);
	await still.close();
});

/**
 * On a host that sends no headers, as this one. Pages of events have no scripts, so that nothing in them could be misused.
 * That each page has the script which refuses is checked in `built/policy.test.ts`.
 */
test('no page but the embed runs in another site’s page; in the site’s own each does', async ({
	page,
	baseURL
}) => {
	const paths = [
		...(process.env.OTR_ALL ? ['', 'presenter/', 'teach/', 'order/'] : []),
		...['present/', 'open/?src=https%3A%2F%2Fdata.example%2Fa.json']
	];
	const frames = (addresses: readonly string[]) =>
		page.evaluate((addresses) => {
			const frames = addresses.map((src) => {
				const frame = document.createElement('iframe');
				frame.src = src;
				return frame;
			});
			document.body.replaceChildren(...frames);
		}, addresses);
	const addresses = paths.map((path) => new URL(path, baseURL).href);
	await openEmpty(page, '<h1>A page of somebody else’s</h1>');
	await frames(addresses);
	for (const [index, address] of addresses.entries()) {
		const frame = page.frameLocator('iframe').nth(index);
		const link = frame.getByRole('link', { name: 'Open in a new tab' });
		await expect(link, address).toHaveAttribute('href', address);
		await expect(link).toHaveAttribute('target', '_blank');
		await expect(link).toHaveAttribute('rel', /noopener/);
		await expect(frame.getByText('can’t be shown inside another page')).toBeVisible();
		await page.frames()[index + 1]?.waitForLoadState();
		await expect(frame.locator('body > *')).toHaveCount(1);
		await expect(frame.locator('html')).not.toHaveAttribute('data-script');
	}
	const opening = page.waitForEvent('popup');
	// It waits until the frame is painted, too.
	await page.frameLocator('iframe').last().getByRole('link').click();
	await expect((await opening).getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/presenter/');
	await frames([new URL('order/', baseURL).href]);
	await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
		'data-script',
		'started'
	);
});

test('nothing of it is kept by the browser or sent; as JSON it is what was opened, and its name says who has not checked it', async ({
	page,
	context
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
	});
	await start(page);
	// Tests share the window.
	await page.evaluate(() => {
		localStorage.clear();
		sessionStorage.clear();
	});
	await choose(page, JSON.stringify(aShortRecord()));
	await expect(cards(page)).toHaveCount(3);
	const stored = await page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
		document.cookie
	]);
	expect(stored.slice(0, 1)).toEqual([0]);
	expect(stored.slice(2)).toEqual([0, 0, '']);
	expect(await context.cookies()).toEqual([]);
	const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
	expect(kept).not.toContain('somebody');
	const { name, path } = await saved(page, 'Download as JSON');
	// An address of this machine means nothing to others.
	expect(name).toBe('a-file-not-checked-by-On-the-Record.json');
	expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(
		JSON.parse(JSON.stringify(aShortRecord()))
	);
	await expect(page.getByRole('status').filter({ hasText: 'Downloaded.' })).toBeVisible();
	// And it opens again.
	await page.locator('input[type=file]').setInputFiles(path);
	await expect(title(page)).toHaveText('A story of somebody else’s');
	expect(sent).toEqual([]);
	await page.reload();
	await expect(title(page)).toHaveText('Open another record');
});
