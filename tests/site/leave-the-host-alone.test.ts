import { expect, type Frame, type Page } from '@playwright/test';
import { openFrame, openFrames, rowOf, rows } from './embed-frame.ts';
import { embedded, originOf } from './hosts.ts';
import { button, domain, frames, marks, scrollY } from './story.ts';
import { test } from './new-window.ts';

test.use({ viewport: { width: 1000, height: 800 } });

const one = 'imod-2025-08-06-unit-8200-report';

/** Where the focus of the page around it is, in words. */
const focusOf = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'nowhere');

/** Those of which each says something of its own; the one more that is tried where all is says less than the first. */
const farBelow = [
	`?event=${one}&from=2025-06#${one}`,
	`?height=auto#${one}`,
	...(process.env.OTR_ALL ? [`?event=${one}`] : [])
];

test('E20: a frame far below moves neither the article nor the focus', async ({ page }) => {
	for (const query of farBelow) await test.step(query, () => expectStill(page, query));
});

async function expectStill(page: Page, query: string) {
	// Records moves of the page and of its focus, from the start.
	await page.addInitScript(() => {
		if (top !== window) return;
		Object.assign(window, { moved: [] });
		const { moved } = window as unknown as { moved: string[] };
		addEventListener('scroll', () => moved.push('scroll'), true);
		addEventListener('blur', () => moved.push('blur'));
		addEventListener('DOMContentLoaded', () => document.querySelector('input')?.focus());
	});
	const start = Date.now();
	await openFrames(page, 'frame', { before: '3000', after: '3000', query });
	const frame = await embedded(page);
	// No more than this: what is far below is not painted, and nothing waits for a frame of it.
	await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
	if (query.includes('event=')) {
		await expect(rowOf(frame, one)).toHaveAttribute('open');
	}
	// For as long as anything of it could come late.
	await expect.poll(() => Date.now() - start).toBeGreaterThan(2_000);
	expect(await scrollY(page)).toBe(0);
	expect(await focusOf(page)).toBe('A field');
	expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
}

test('E21, E22, E25: the Tab key comes through the frame in at most twelve stops, of which the first skips the timeline; the whole screen is offered; what is done in the frame leaves the article’s history alone', async ({
	page
}) => {
	// A page of the same site that costs little.
	const earlier = `/e/${one}/`;
	await page.goto(earlier);
	const frame = await openFrame(page, { before: '0', allow: 'fullscreen' });
	const length = await page.evaluate(() => history.length);
	await test.step('the Tab key', () => expectTab(page, frame));
	await test.step('the whole screen', () => expectFullScreen(page, frame));
	await test.step('E21: the history', () => expectNoHistory(page, frame, length));
	await page.goBack();
	await expect(page).toHaveURL(earlier);
	expect(page.url()).not.toContain(originOf('hosts'));
});

async function expectTab(page: Page, frame: Frame) {
	await page.getByRole('textbox').focus();
	const after = page.getByRole('link', { name: 'A link after it' });
	const isAfter = () => after.evaluate((node) => node === document.activeElement);
	const stops: string[] = [];
	for (let i = 0; i < 20 && !(await isAfter()); i++) {
		await page.keyboard.press('Tab');
		stops.push(
			await frame.evaluate(() => {
				const node = document.activeElement;
				return node?.getAttribute('aria-label') ?? node?.textContent?.trim().slice(0, 40) ?? '';
			})
		);
	}
	await expect(after).toBeFocused();
	expect(stops[0]).toMatch(/^Skip timeline \(\d+ events\)$/);
	// The last one is the link.
	expect(stops.length - 1, stops.join(', ')).toBeLessThanOrEqual(12);
	for (const stop of stops) await test.step(stop, () => page.keyboard.press('Shift+Tab'));
	await expect(page.getByRole('textbox')).toBeFocused();

	await page.keyboard.press('Tab');
	const skip = frame.getByRole('link', { name: /^Skip timeline/ });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(frame.getByRole('link', { name: 'Open the full timeline' })).toBeFocused();
}

async function expectFullScreen(page: Page, frame: Frame) {
	await frame.getByRole('button', { name: 'Full screen' }).click();
	const leave = frame.getByRole('button', { name: 'Exit full screen' });
	await expect(leave).toBeVisible();
	expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('iframe');
	await leave.click();
	await expect(frame.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
	expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
}

/** What a reader does in the frame leaves the history of its page as long as it was. */
async function expectNoHistory(page: Page, frame: Frame, length: number) {
	const zoom = ['Zoom in', 'Earlier', 'Whole story'];
	for (const name of zoom) {
		await button(frame, name).click();
		await frames(frame);
	}
	for (let i = 0; i < 3; i++) await rows(frame).nth(i).locator('summary').click();
	await expect.poll(() => frame.url()).toContain('event=');
	// A link of a card to another event, marks, and the link that skips.
	const link = rows(frame).locator('[href^="#"]').filter({ visible: true }).first();
	await link.click();
	for (let i = 0; i < 2; i++) await marks(frame).nth(i).press('Enter');
	await page.keyboard.press('Escape');
	await frame.getByRole('link', { name: /^Skip timeline/ }).press('Enter');
	await expect(frame.locator('footer')).toBeFocused();
	expect(await page.evaluate(() => history.length)).toBe(length);
	// What it shows, and no element’s name.
	expect(new URL(frame.url()).hash).toMatch(/^#\?[^#]*event=/);
}

test('E12, E22, E25, P12: keys outside the frame do to the article what they do; without the whole screen the full timeline, a source and the stage open in windows of their own, and nothing more is said', async ({
	page,
	context
}) => {
	await context.route('https://**', (route) => route.fulfill({ body: 'the source' }));
	// Only their addresses are looked at, and what they know of the frame.
	const story = `${originOf('closed')}/`;
	await context.route(story, (route) => route.fulfill({ body: 'the story' }));
	await context.route(`${story}present/**`, (route) => route.fulfill({ body: 'the stage' }));
	const frame = await openFrame(page, { allow: "fullscreen 'none'", after: '3000' });
	const whole = await domain(frame).innerText();
	await page.getByRole('heading', { name: 'An article' }).click();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => scrollY(page)).toBeGreaterThan(0);
	for (const key of ['+', '-', '0', '?', 'End', 'Home', 'ArrowRight'])
		await page.keyboard.press(key);
	// A frame that is out of sight is not drawn.
	await (await frame.frameElement()).scrollIntoViewIfNeeded();
	await frames(frame);
	await expect(domain(frame)).toHaveText(whole);
	await expect(frame.getByRole('dialog')).toHaveCount(0);

	await expect(frame.getByRole('button', { name: /full screen/i })).toHaveCount(0);
	const link = frame.getByRole('link', { name: 'Open the full timeline' });
	const full = page.waitForEvent('popup');
	await link.click();
	await expect(await full).toHaveURL(story);
	await (await full).close();
	const row = rowOf(frame, one);
	await row.locator('summary').click();
	const source = page.waitForEvent('popup');
	await row.locator('a[target="_blank"]').filter({ visible: true }).first().click();
	await (await source).close();
	await expect(
		frame.getByRole('textbox', { name: 'If the link did not open, copy its address' })
	).toHaveCount(0);
	const popup = page.waitForEvent('popup');
	await frame.getByRole('link', { name: 'Present', exact: true }).click();
	const stage = await popup;
	await expect(stage).toHaveURL(new RegExp(`^${originOf('closed')}/present/`));
	// It knows nothing of the frame.
	expect(await stage.evaluate(() => [top === window, opener])).toEqual([true, null]);
});
