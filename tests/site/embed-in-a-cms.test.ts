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

test('E12: in Ghost and in WordPress a frame is readable, and tells its height to whom it has a secret of; in AMP it asks for the height of its content, in a few steps', async ({
	page
}) => {
	await test.step('in an HTML card of Ghost it is readable at any width; without a secret it tells none', () =>
		expectInGhost(page));
	await test.step('with a secret of WordPress it is as high as its content, and at most as WordPress lets it', () =>
		expectInWordPress(page));
	await test.step('in AMP it asks for the height of its content', () => expectInAmp(page));
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
	const frame = await embedded(page);
	await started(frame);
	const heard = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard);
	await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
	// With another thing behind its address: `embed/other-hosts.test.ts`.
	for (const data of await heard()) expect(data).not.toHaveProperty('secret');
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

// That each height is asked for once: `embed/frame.test.ts`.
async function expectInAmp(page: Page) {
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
	const { asked } = await double(page);
	expect(asked.length).toBeLessThanOrEqual(4);
	// All that amp-iframe reads, in whole px; it ignores 100 px and less.
	for (const said of asked) {
		expect(said).toEqual({ sentinel: 'amp', type: 'embed-size', height: Math.floor(said.height) });
		expect(said.height).toBeGreaterThan(100);
	}
}

const growing = 'E12: in AMP a frame as high as its content asks for each height once';
test(growing, { tag: '@all' }, async ({ page }) => {
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
});
