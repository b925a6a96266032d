import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { aRecord, banner, choose, load, start, test, title, watch } from './open-page.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { cards, facts, openTool } from './story.ts';

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

test('no page may ask other sites: that one is asked by its worker alone', async ({
	page,
	answers
}) => {
	const address = `https://${answers.host}/good.json`;
	for (const path of ['/', '/present/', '/presenter/', '/order/', '/teach/', '/embed/', '/open/', '/make/']) {
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
	}
});

const framed = async (page: Page, baseURL: string | undefined, path: string) => {
	const address = new URL(path, baseURL).href;
	await page.setContent('<h1>A page of somebody else’s</h1>');
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		frame.src = src;
		document.body.append(frame);
	}, address);
	const frame = page.frameLocator('iframe');
	const link = frame.getByRole('link', { name: 'Open in a new tab' });
	await expect(link).toHaveAttribute('href', address);
	await expect(link).toHaveAttribute('target', '_blank');
	await expect(link).toHaveAttribute('rel', /noopener/);
	await expect(frame.locator('button, input, dialog, article')).toHaveCount(0);
	const opening = page.waitForEvent('popup');
	await link.click();
	await expect((await opening).locator('h1').first()).toBeAttached();
};

test('neither it nor the stage runs in a frame', async ({ page, baseURL }) => {
	for (const path of ['/open/?src=https%3A%2F%2Fdata.example%2Fa.json', '/present/']) {
		await test.step(path, () => framed(page, baseURL, path));
	}
});

test('what is dropped or pasted in a frame is not opened', async ({ page, baseURL }) => {
	await page.setContent('');
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		frame.src = src;
		document.body.append(frame);
	}, new URL('/open/', baseURL).href);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('can’t be shown inside another page')).toBeVisible();
	await frame.locator('body').evaluate((body, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([text], 'a.json'));
		body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
	}, '[]');
	await expect(frame.locator('body')).not.toContainText('Could not open this record');
	await expect(frame.getByText('can’t be shown inside another page')).toBeVisible();
});

test('every other page shows the site’s own record, whatever source it is told', async ({
	context,
	answers
}) => {
	const before = answers.asked.length;
	const source = `https://${answers.host}/good.json`;
	// Each is waited for until it asks for nothing more: all at once.
	await Promise.all(
		['/embed/', '/present/', '/order/', '/teach/'].map(async (path) => {
			const page = await context.newPage();
			await page.goto(`${path}?src=${encodeURIComponent(source)}`);
			await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
			await page.waitForLoadState('networkidle');
			await expect(page.getByText('A story of somebody else’s'), path).toHaveCount(0);
		})
	);
	expect(answers.asked.length).toBe(before);
});

test.describe('keeping it', () => {
	/** The file that a button makes. */
	async function saved(page: Page, name: string) {
		await openTool(page, 'share');
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const download = await saving;
		return { name: download.suggestedFilename(), path: await download.path() };
	}

	test('as JSON it is what was opened, and its name says who has not checked it', async ({
		page,
		baseURL
	}) => {
		await start(page);
		await choose(page, JSON.stringify(aRecord()));
		const { name, path } = await saved(page, 'Download as JSON');
		const host = new URL(baseURL ?? '').host.replace(':', '-');
		expect(name).toBe(`microsoft-government-cloud-not-checked-by-${host}.json`);
		expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(aRecord());
		await expect(page.getByRole('status').filter({ hasText: 'Downloaded.' })).toBeVisible();
		// And it opens again.
		await page.locator('input[type=file]').setInputFiles(path);
		await expect(title(page)).toHaveText('A story of somebody else’s');
	});

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
		expect(name).toMatch(/^microsoft-government-cloud-not-checked-by-.*\.html$/);
		// The browser asks for what is saved by an address of its own.
		expect(asked.filter((path) => path.endsWith('.html'))).toEqual(['/on-the-record.html']);
		const words = `Loaded from ${answers.host}. Not checked or published by ${new URL(baseURL ?? '').host}.`;
		const text = readFileSync(path, 'utf8');
		expect(text).not.toContain('What Microsoft said about');
		const html = path.endsWith('.html') ? path : `${path}.html`;
		if (html !== path) (await import('node:fs')).copyFileSync(path, html);
		const context = await browser.newContext({ offline: true });
		const one = await context.newPage();
		const wrong = watch(one);
		for (const query of [
			'',
			'?page=present',
			'?page=order',
			'?page=teach',
			'?page=teach&print=handout',
			'?page=teach&print=cards',
			'?page=teach&print=answers'
		]) {
			await one.goto(`file://${html}${query}`);
			await expect(one.locator('html')).toHaveAttribute('data-script', 'started');
			await expect(banner(one)).toContainText(words);
			await expect(banner(one)).toBeInViewport();
			const pages = await pagesOf(await one.pdf({ format: 'A4', preferCSSPageSize: true }));
			for (const [i, sheet] of pages.entries())
				expect(sheet, `${query} ${i}`).toContain(unbroken(words));
			expect(wrong, query).toEqual([]);
		}
		await context.close();
		const still = await browser.newContext({ offline: true, javaScriptEnabled: false });
		const list = await still.newPage();
		await list.goto(`file://${html}`);
		await expect(list.getByText(words)).toHaveCount(2);
		await expect(list.getByRole('heading', { level: 2 })).toHaveCount(facts.length);
		await still.close();
	});

	test('nothing of it is kept by the browser or sent', async ({ page, context }) => {
		const sent: string[] = [];
		page.on('request', (request) => {
			if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
		});
		await start(page);
		await choose(page, JSON.stringify(aRecord()));
		await expect(cards(page)).toHaveCount(facts.length);
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
		expect(sent).toEqual([]);
		const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
		expect(kept).not.toContain('somebody');
		await page.reload();
		await expect(title(page)).toHaveText('Open another record');
	});
});
