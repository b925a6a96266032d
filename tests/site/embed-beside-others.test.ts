import { expect, test, type Page } from '@playwright/test';
import { expectAloneOnPaper } from './embed-frame.ts';
import { embedded, heights, openHost, sized, watch } from './hosts.ts';
import { barsOf, cutTextsOf, pagesOf, unbroken } from './pdf.ts';
import { frames } from './story.ts';

/** What the frame would have, as far as the figure about it has room for it. It says so a moment after its height. */
const heightOnPaper = (page: Page): Promise<number> =>
	page.locator('iframe:not([name])').evaluate((frame) => {
		dispatchEvent(new Event('beforeprint'));
		const boxes = [frame, frame.closest('figure') ?? frame];
		const rooms = boxes.map((node) => node.getBoundingClientRect().height);
		dispatchEvent(new Event('afterprint'));
		return Math.min(...rooms);
	});

// The loader and the frame as they are published, each from the built site.
for (const site of ['open', 'closed'] as const) {
	const title = `an article has the frame as high as its content, whoever may read its files: ${site}`;
	// The other tests of a whole article have the files open to all.
	test(title, { tag: site === 'open' ? ['@all'] : [] }, async ({ page }) => {
		const wrong = watch(page);
		await page.setViewportSize({ width: 680, height: 900 });
		await openHost(page, 'e24-print', { site, query: '?print=all' });
		const folded = await sized(page);
		expect(folded).toBeLessThan(800);
		await expect(page.getByRole('link', { name: 'A story, as a timeline' })).toBeHidden();
		const frame = await embedded(page);
		const inside = () => frame.evaluate(() => document.documentElement.scrollHeight);
		expect(await inside()).toBe(folded);

		await frame.getByRole('button', { name: 'All 34 entries' }).click();
		await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(1_500);
		const unfolded = await sized(page);
		expect(await inside()).toBe(unfolded);
		await frame.locator('summary').nth(4).click();
		await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(unfolded + 50);
		await expect.poll(async () => (await heights(page))[0]).toBe(await inside());

		// All of it is on paper, unfolded: more than the screen has.
		const open = await sized(page);
		await expect.poll(() => heightOnPaper(page)).toBeGreaterThan(2 * open);
		expect(await heights(page)).toEqual([open]);
		await test.step('E24: printed from a window of 360 px, all of it is on paper', async () => {
			await page.setViewportSize({ width: 360, height: 900 });
			await frames(frame, 4);
			await expectAllOnPaper(page);
		});
		expect(wrong).toEqual([]);
	});
}

// What the frame tells whom: `embed/frame.test.ts`.
test('E11: a page that is of no origin gets the heights, too', async ({ page }) => {
	const wrong = watch(page);
	await openHost(page, 'e11-nobody', { site: 'open' });
	const heard = () =>
		page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard);
	expect(await page.evaluate(() => self.origin)).toBe('null');
	await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('state');
	expect(wrong).toEqual([]);
});

/**
 * What of the record must be on paper: every title, and the address of every page that can be pressed on a screen,
 * without the words to open it at, which paper has no use for.
 */
async function wanted(page: Page): Promise<string[]> {
	const frame = await embedded(page);
	const titles = await frame.locator('.panel h3').allTextContents();
	const addresses = await frame
		.locator('.panel a[href^="http"]')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#:~:')[0] ?? ''));
	return [...titles, ...addresses, 'The rest is at http://'];
}

/** A sheet may end within the text. Its line is then on both sheets, and no sheet has the whole text. */
function isOnPaper(words: string, text: string): boolean {
	const pieces = words.match(/.{1,12}/g) ?? [];
	const lost = pieces.filter((piece) => !text.includes(piece));
	return lost.length <= Math.min(2, pieces.length - 1);
}

/** Expects all of it in the PDF of the page, and gives that. */
async function expectOnPaper(page: Page, format: 'A4' | 'Letter'): Promise<Uint8Array> {
	const all = await wanted(page);
	expect(all.length).toBeGreaterThan(70);
	await expect.poll(() => heightOnPaper(page)).toBeGreaterThan(4_000);
	const pdf = await page.pdf({ format, ...(format === 'A4' ? { margin: sheet } : {}) });
	const text = (await pagesOf(pdf)).join('');
	expect(all.filter((words) => !isOnPaper(unbroken(words), text))).toEqual([]);
	// They end with where the rest is.
	const last = unbroken(all.at(-2) ?? 'none');
	expect(text.lastIndexOf('Therestisathttp://')).toBeGreaterThan(
		text.lastIndexOf(last.slice(0, 12))
	);
	return pdf;
}

const sheet = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

for (const width of [1440, 1000, 700, 360]) {
	const title = `E24: an article printed from a window of ${width} px has all of a frame that asks for it`;
	test(title, { tag: '@all' }, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await openHost(page, 'e24-print', { site: 'open', query: '?print=all' });
		await expectAllOnPaper(page);
	});
}

/** The article of one frame has all of that on paper, and it is as high as before afterwards. */
async function expectAllOnPaper(page: Page) {
	await sized(page);
	// A frame says no change of a pixel unless it is asked, as it is after each print.
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	const height = await sized(page);
	const pdf = await expectOnPaper(page, 'Letter');
	// As few pages as they need, with the bars, and no line cut.
	expect((await pagesOf(pdf)).length).toBeLessThanOrEqual(12);
	// The drawing is on the first of them.
	expect((await barsOf(pdf, 2)).flat()).toHaveLength(2);
	expect(await cutTextsOf(pdf)).toEqual([]);
	await expect.poll(() => heights(page)).toEqual([height]);
}

// What the loader does then: `embed/connection.svelte.test.ts`.
const fixed =
	'E24: a figure of a fixed height that asks for all has it on paper, and that height afterwards';
test(fixed, async ({ page }) => {
	await page.setViewportSize({ width: 1000, height: 900 });
	await openHost(page, 'e15-attributes', { site: 'open', print: 'all' });
	const frame = await embedded(page);
	await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
	await expect.poll(() => heightOnPaper(page)).toBeGreaterThan(4_000);
	// That all is in the PDF of a frame so high: the test of an article, above.
	if (process.env.OTR_ALL) await expectOnPaper(page, 'A4');
	await expect.poll(() => heights(page)).toEqual([480]);
});

for (const [width, query] of [
	[1200, '?print=all'],
	[600, '?print=all'],
	[1200, '?print=all&height=auto']
] as const) {
	// The first, which has its list to let go of, is in `read-in-a-frame.test.ts`, too.
	const title = `opened by itself, all of it is on paper, however it stands on the screen: ${width} px ${query}`;
	test(title, { tag: '@all' }, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(`/embed/${query}`);
		await expectAloneOnPaper(page);
	});
}
