import { readFile } from 'node:fs/promises';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { withTextFragment } from '#lib/record/text-fragment.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { cardOf, facts } from './story.ts';
import { test } from './new-window.ts';

const fixture = new URL('../fixtures/windows-central.txt', import.meta.url);
const article = 'https://article.example/story';

/** Serves a page that has these paragraphs far down. */
async function serve(context: BrowserContext, url: string, paragraphs: string[]): Promise<void> {
	const far = '<div style="height: 3000px"></div>';
	const text = paragraphs.map((each) => `<p>${each.replace(/&/g, '&amp;')}</p>`).join('\n');
	await context.route(url, (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			body: `<!doctype html><html lang="en"><title>A page</title>
				<body style="background: white; color: black; font: 20px/1.5 sans-serif">
				<h1>A page</h1>${far}${text}${far}`
		})
	);
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The positions in the window of a quote, and of the paragraphs without it, px; null if there are none. */
const boxOf = (page: Page, quote: string) =>
	page.evaluate((quote): Box | null => {
		const nodes = [...document.querySelectorAll('p')].flatMap((p) => p.firstChild ?? []);
		const node = nodes.find(({ nodeValue }) => nodeValue?.includes(quote));
		if (!node) return null;
		const start = node.nodeValue?.indexOf(quote) ?? 0;
		const range = new Range();
		range.setStart(node, start);
		range.setEnd(node, start + quote.length);
		const { x, y, width, height } = range.getBoundingClientRect();
		return { x, y, width, height };
	}, quote);

/** The position of a quote in the window, px, in a page that was opened by a press. */
async function expectInSight(page: Page, quote: string): Promise<Box> {
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
	const box = await boxOf(page, quote);
	if (!box) throw new Error('the page does not have the quote');
	expect(box.y).toBeGreaterThan(0);
	expect(box.y + box.height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
	return box;
}

/** Checks that a quote is painted, and that nothing else of the page is. */
async function expectPainted(page: Page, quote: string, box: Box): Promise<void> {
	const [above, below] = [0, box.y + box.height];
	const rest = [
		{ ...box, y: above, height: box.y - above },
		{ ...box, y: below, height: (page.viewportSize()?.height ?? 0) - below }
	];
	const look = async (clip: Box) => (await page.screenshot({ clip })).toString('base64');
	const painted = await look(box);
	const others = [];
	for (const clip of rest) others.push(await look(clip));

	// The same page, scrolled by hand.
	const y = await page.evaluate(() => scrollY);
	await page.goto('about:blank');
	await page.goto(article);
	await page.evaluate((y) => scrollTo(0, y), y);
	expect(await boxOf(page, quote)).toEqual(box);
	expect(await look(box)).not.toBe(painted);
	for (const [i, clip] of rest.entries()) expect(await look(clip)).toBe(others[i]);
}

test('a quote’s address opens a page at its words, and paints them', async ({ page, context }) => {
	const text = (await readFile(fixture, 'utf8')).trim();
	const quotes = facts.flatMap(({ quote }) => (quote && text.includes(quote) ? [quote] : []));
	expect(quotes.length).toBeGreaterThan(4);
	await serve(context, article, text.split('\n'));
	// What is in the address of each of them: `record/text-fragment.test.ts`. Here a short one, which is in it whole, and the
	// two longest, of which it has both ends; the longest has hyphens. The shortest and the longest are painted.
	const byLength = quotes.toSorted((a, b) => a.length - b.length);
	const [first, last] = [byLength[0], byLength.at(-1)];
	const looked = process.env.OTR_ALL ? quotes : [first, last];
	for (const quote of process.env.OTR_ALL ? quotes : [first, ...byLength.slice(-2)]) {
		if (quote === undefined) continue;
		await page.goto('/robots.txt');
		await page.setContent('<a rel="noopener noreferrer">The page</a>');
		const link = page.getByText('The page');
		await link.evaluate(
			(a, href) => a.setAttribute('href', href),
			withTextFragment(article, quote)
		);
		await link.click();
		await expect(page).toHaveTitle('A page');
		const box = await expectInSight(page, quote);
		if (looked.includes(quote)) await expectPainted(page, quote, box);
	}
});

test('the publisher under a quote leads to its words on the publisher’s page', async ({
	page,
	context
}) => {
	const event = shippedTimeline.eventById.get('imod-2025-08-27-dismissals');
	const { quote = '', source } = event?.statement ?? {};
	const [address = ''] = (source?.href ?? '').split('#');
	await serve(context, address, ['One paragraph.', `It said that this “${quote}”.`]);
	await page.goto('/');
	const link = cardOf(page, event?.id ?? '')
		.locator('figcaption')
		.getByRole('link', { name: /, at these words$/ });
	await link.click();
	await expect(page).toHaveTitle('A page');
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
	const box = await boxOf(page, quote);
	expect(box?.y).toBeGreaterThan(0);
	expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
});
