import { expect, test, type Locator, type Page } from '@playwright/test';
import { frameSnippet } from '#lib/embed/snippets.ts';
import { anEmbedding } from '../fixtures/an-embedding.ts';
import { fitted, frameHeight, isWithin, rowOf, scrollersIn } from './embed-frame.ts';
import { embedded, openHost, originOf, watch } from './hosts.ts';
import { started } from './story.ts';

test.use({ viewport: { width: 900, height: 1000 } });

/** Where the site is built to stand. */
const builtFor = 'http://127.0.0.1:4173/';

/** Whose files no other site may read. */
const site = 'closed';

const embedding = { ...anEmbedding, story: builtFor, height: 640 };

/** Puts what a system has made of the answer into its article. */
async function put(page: Page, into: string, html: string): Promise<void> {
	const here = html.replaceAll(builtFor, `${originOf(site)}/`);
	await page.locator(into).evaluate((node, html) => {
		const parsed = new DOMParser().parseFromString(html, 'text/html');
		node.append(...parsed.body.children);
	}, here);
}

interface Doubles {
	asked: { height: number }[];
}

const double = (page: Page): Promise<Doubles> =>
	page.evaluate(() => {
		const { asked } = window as unknown as Doubles;
		return { asked };
	});

test('E12: in Ghost and in WordPress a frame is readable, and tells its height to whom it has a secret of', async ({
	page
}) => {
	await test.step('in an HTML card of Ghost it is readable at any width; without a secret, or with another thing behind its address, it tells none', () =>
		expectInGhost(page));
	await test.step('with a secret of WordPress it is as high as its content, and at most as WordPress lets it', () =>
		expectInWordPress(page));
});

async function expectInGhost(page: Page) {
	const wrong = watch(page);
	await openHost(page, 'e12-ghost', { site });
	await page.evaluate(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('message', ({ data }) => heard.push(data));
	});
	await put(page, 'figure', frameSnippet(embedding));
	// `embed/other-hosts.test.ts` has more of them.
	const other = `${builtFor}embed/#?secret=a1B2c3D4e5%22`;
	await put(page, 'figure', `<iframe title="x" src="${other}"></iframe>`);
	for (const n of [0, 1]) await started(await embedded(page, n));
	const heard = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard);
	await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
	for (const data of await heard()) expect(data).not.toHaveProperty('secret');
	const frame = await embedded(page);
	for (const width of [320, 768, 1200]) {
		await page.setViewportSize({ width, height: 900 });
		await expect.poll(() => isWithin(frame)).toBe(true);
		await expect(frame.getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
	}
	expect(wrong).toEqual([]);
}

async function expectInWordPress(page: Page) {
	await page.setViewportSize({ width: 900, height: 1000 });
	await openHost(page, 'e12-ghost', { site });
	// What WordPress’s own script does with a height, which is at most this.
	const most = 1_000;
	await page.evaluate(() =>
		addEventListener('message', ({ data }) => {
			if (data.message !== 'height' || data.secret !== 'a1B2c3D4e5') return;
			document.querySelector('iframe')?.setAttribute('height', String(data.value));
		})
	);
	const src = `${builtFor}embed/#?secret=a1B2c3D4e5`;
	await put(
		page,
		'figure',
		`<iframe title="x" width="375" height="200" frameborder="0" src="${src}"></iframe>`
	);
	const frame = await embedded(page);
	await started(frame);
	const folded = await fitted(page, frame);
	expect(folded).toBeLessThan(most);
	const root = frame.locator('html');
	await expect(root).toHaveAttribute('data-below');
	await expect(root).not.toHaveAttribute('data-strip');
	expect(await scrollersIn(frame)).toEqual([]);
	// The list needs more than WordPress gives: the frame scrolls, and is not laid out anew.
	await frame.getByRole('button', { name: 'All 34 entries' }).click();
	await expect.poll(() => frameHeight(page)).toBe(most);
	await expect(root).toHaveAttribute('data-below');
	await expect.poll(() => scrollersIn(frame)).toEqual(['html.otr']);
	// What is cut is one press away.
	const full = frame.getByRole('link', { name: 'Open the full timeline' });
	await expect(full).toBeInViewport({ ratio: 1 });
	await expect.poll(() => isOnTop(full)).toBe(true);
	await frame.getByRole('button', { name: 'All 34 entries' }).click();
	await expect.poll(() => frameHeight(page)).toBe(folded);
}

/** Whether nothing lies over it. */
const isOnTop = (link: Locator) =>
	link.evaluate((node) => {
		const { left, top, width, height } = node.getBoundingClientRect();
		return document.elementFromPoint(left + width / 2, top + height / 2) === node;
	});

test('E12: in AMP a frame asks for the height of its content, once for each that it has', async ({
	page
}) => {
	await test.step('as high as its content', () => expectAsked(page));
	await test.step('one that is to fit', () => expectAskedToFit(page));
});

async function expectAsked(page: Page) {
	const wrong = watch(page);
	await openHost(page, 'e12-amp', { site, query: '?height=auto' });
	const frame = await embedded(page);
	await started(frame);
	const height = () => page.locator('iframe').evaluate((node) => node.clientHeight);
	await expect.poll(height).toBeGreaterThan(450);
	await frame.getByRole('button', { name: 'All 34 entries' }).click();
	await expect.poll(height).toBeGreaterThan(1000);
	const folded = await height();
	await rowOf(frame, 'imod-2025-08-06-unit-8200-report').locator('summary').click();
	await expect.poll(height).toBeGreaterThan(folded + 100);
	await rowOf(frame, 'imod-2025-08-06-unit-8200-report').locator('summary').click();
	await expect.poll(height).toBeLessThan(folded + 100);
	const said = (await double(page)).asked;
	const asked = said.map(({ height }) => height);
	// All that amp-iframe reads, in whole px; it ignores 100 px and less.
	expect(said).toEqual(asked.map((height) => ({ sentinel: 'amp', type: 'embed-size', height })));
	for (const height of asked) expect(Number.isInteger(height) && height > 100).toBe(true);
	expect(asked).toHaveLength(new Set(asked.map((height, i) => `${i} ${height}`)).size);
	asked.forEach((height, i) => expect(height).not.toBe(asked[i - 1]));
	expect(wrong).toEqual([]);
}

async function expectAskedToFit(page: Page) {
	await openHost(page, 'e12-amp', { site, query: '' });
	const frame = await embedded(page);
	await started(frame);
	await expect
		.poll(() => page.locator('iframe').evaluate((node) => node.clientHeight))
		.toBeGreaterThan(1000);
	// As high as it has asked for, nothing in it scrolls.
	await expect
		.poll(() =>
			frame.evaluate(() => {
				const list = document.querySelector('.panel');
				return list ? list.scrollHeight - list.clientHeight : NaN;
			})
		)
		.toBeLessThanOrEqual(1);
	// Low, with the drawing that has room there, and as high as that makes it: then it is content.
	expect((await double(page)).asked.length).toBeLessThanOrEqual(4);
}

test('E12, P12: where a sandbox may keep a source or the stage from opening, its address can be copied', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await openHost(page, 'frame-sandboxed', { site, sandbox: 'allow-scripts' });
	const frame = await embedded(page);
	await started(frame);
	const row = rowOf(frame, 'imod-2025-08-06-unit-8200-report');
	await row.locator('summary').click();
	const link = row.locator('a[target="_blank"]').filter({ visible: true }).first();
	const href = await link.getAttribute('href');
	await link.click();
	const field = frame.getByRole('textbox', { name: 'If the link did not open, copy its address' });
	await expect(field).toHaveValue(href ?? 'none');
	await expect(field).toBeFocused();
	expect(await frame.evaluate(() => getSelection()?.toString())).toBe(href);
	await frame.getByRole('button', { name: 'Copy link' }).click();
	await expect(frame.getByRole('status')).toHaveText(
		/^(Copied\.|Press Ctrl\+C, or ⌘C on a Mac\.)$/
	);
	await page.keyboard.press('Escape');
	await expect(field).toHaveCount(0);
	await expect(link).toBeFocused();
	expect(await isWithin(frame)).toBe(true);
	await frame.getByRole('link', { name: 'Present', exact: true }).click();
	await expect(field).toHaveValue(`${originOf(site)}/present/`);
	expect(errors).toEqual([]);
});
