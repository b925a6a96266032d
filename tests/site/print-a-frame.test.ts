import { expect, test, type Page } from '@playwright/test';
import { embedded, heights, openHost, sized } from './hosts.ts';
import { barsOf, cutTextsOf, pagesOf, unbroken } from './pdf.ts';
import { factOf, facts, started } from './story.ts';

declare global {
	interface Window {
		/** Of what a frame says of its height on the screen and on paper, the last. */
		lastTold?: string;
	}
}

/** What the stand-in asks for, with room for lines that break otherwise and for the ends of pages, px. */
const paper = (4_000 * 1.01 + 16) * 1.08;

/** What a figure takes of its page, px: the frame in it may be higher, and is cut off. */
const figureHeight = (page: Page) =>
	page.locator('figure').evaluate((node) => node.getBoundingClientRect().height);

/** All of the frame is on paper, and afterwards it is as high as before. */
async function expectWhole(page: Page) {
	await openHost(page, 'e24-print', { site: 'stand-in' });
	const height = await sized(page);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	// px: what the frame says that it needs, and what a sheet is.
	expect(pages.length).toBeGreaterThanOrEqual(Math.ceil(4_000 / 1_123));
	await expect.poll(() => heights(page)).toEqual([height]);
	await test.step('what a frame says while it is printed changes nothing afterwards', () =>
		expectSilent(page, height));
}

/** Of a frame that is so high, px. */
async function expectSilent(page: Page, height: number) {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await figureHeight(page)).toBeCloseTo(paper, 0);
	await page.emulateMedia({ media: 'print' });
	await page.waitForTimeout(300);
	expect(await figureHeight(page)).toBeCloseTo(paper, 0);
	await page.emulateMedia({ media: null });
	// At once, not when the frame has answered.
	const after = await page.evaluate(() => {
		dispatchEvent(new Event('afterprint'));
		return document.querySelector('iframe')?.getBoundingClientRect().height;
	});
	expect(after).toBe(height);
	await expect.poll(() => heights(page)).toEqual([height]);
}

/** Opens a page whose frame is asked for at a query, and waits until it has told what paper needs. */
async function openToPrint(page: Page, host: string, given: Record<string, string>, style = '') {
	await page.addInitScript(() => {
		addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
			const { type = '' } = data;
			if (/^(height|paper)$/.test(type)) window.lastTold = type;
		});
	});
	await openHost(page, host, { site: 'closed', ...given });
	if (style) await page.addStyleTag({ content: style });
	await sized(page);
	await started(await embedded(page));
	// What paper needs is told once the height has been at rest.
	await expect.poll(() => page.evaluate(() => window.lastTold)).toBe('paper');
}

const rest = 'Therestisathttp://';

/** All cards are on paper, and then where the rest is. */
function expectAll(text: string) {
	expect(facts.filter(({ title }) => !text.includes(unbroken(title)))).toEqual([]);
	expect(text.lastIndexOf(rest)).toBeGreaterThan(
		text.lastIndexOf(unbroken(facts.at(-1)?.title ?? ''))
	);
}

for (const column of [320, 540, 700]) {
	const title = `on paper, a frame in a column of ${column} px has all that was asked for`;
	// The widest are nearly as wide as a sheet; the narrowest is in the next test, too.
	test(title, { tag: '@all' }, async ({ page }) => {
		const { id } = factOf('imod-2025-08-06-unit-8200-report');
		const print = async (query: string) => {
			// On the screen, the card is in the list, or below the drawing.
			await page.setViewportSize({ width: column === 540 ? 700 : 1000, height: 800 });
			const given = { style: 'margin: 0', query };
			const style = `@media print { body { width: ${column}px } }`;
			await openToPrint(page, 'e16-fallback', given, style);
			const pdf = await page.pdf({ format: 'A4' });
			expect(await cutTextsOf(pdf), query).toEqual([]);
			return pagesOf(pdf);
		};
		const few = await print(`?event=${id}`);
		expectCard(few);
		expect(few.length).toBeLessThanOrEqual(column < 400 ? 4 : 3);
		expectLink((await print(`?event=${id}&print=link`)).join(''));
		// `embed-beside-others` has all cards in a narrow column.
		expectAll((await print('?print=all')).join(''));
	});
}

/** The card is on paper, its last source once, and where the rest is. */
function expectCard(pages: string[]) {
	const { title, sources } = factOf('imod-2025-08-06-unit-8200-report');
	const text = pages.join('');
	expect(text).toContain(unbroken(title));
	expect(text.split(unbroken(sources.at(-1)?.url ?? ''))).toHaveLength(2);
	expect(text).toContain(rest);
}

/** Only where the rest is is on paper. */
function expectLink(text: string) {
	const { title } = factOf('imod-2025-08-06-unit-8200-report');
	expect(text).toContain(rest);
	expect(text).not.toContain(unbroken(title));
}

// What an iframe without a script has: `fit-a-frame.test.ts`.
test('E24: all of the frame is on paper, and afterwards it is as high as before; the bars are drawn, a card ends whole, in a column of 320 px, too, and leads to its event, and a link is alone', async ({
	page
}) => {
	await test.step('all of it, and as before', () => expectWhole(page));
	const { id, title, sources } = factOf('imod-2025-08-06-unit-8200-report');
	const printed = async (format: string) => {
		const pdf = await page.pdf({ format });
		// Its page cuts a frame where each page ends, wherever that is.
		expect(await cutTextsOf(pdf), format).toEqual([]);
		return { pages: await pagesOf(pdf), bars: (await barsOf(pdf)).flat() };
	};
	// `embed-beside-others` has all cards, on Letter, too.
	const formats = ['A4', 'Letter'].slice(0, process.env.OTR_ALL ? 2 : 1);
	await page.setViewportSize({ width: 1000, height: 800 });
	await openToPrint(page, 'e24-print', { query: `?event=${id}` });
	for (const format of formats) {
		const card = await printed(format);
		expect(card.bars, format).toHaveLength(2);
		// 400 and almost 1,400 TB.
		expect((card.bars[1] ?? 0) / (card.bars[0] ?? 1), format).toBeCloseTo(3.5, 1);
		const text = card.pages.join('');
		expect(card.pages, format).toHaveLength(1);
		expect(text, format).toContain(unbroken(title));
		for (const { url } of sources) expect(text, format).toContain(unbroken(url));
		expect(text, format).toContain(`/?event=${id}`);
	}
	const column = '@media print { body { width: 320px } figure { margin: 0 } }';
	await test.step('in a column of 320 px', async () => {
		await page.addStyleTag({ content: column });
		const { pages } = await printed('A4');
		expectCard(pages);
		expect(pages.length).toBeLessThanOrEqual(4);
	});
	await test.step('a link alone', async () => {
		await openToPrint(page, 'e24-print', { query: `?event=${id}&print=link` }, column);
		expectLink((await printed('A4')).pages.join(''));
	});
	if (!process.env.OTR_ALL) return;
	await openToPrint(page, 'e24-print', { query: '?print=all' });
	for (const format of formats) {
		const all = await printed(format);
		expect(all.bars, format).toHaveLength(2);
		expect(all.pages.length, format).toBeLessThanOrEqual(12);
		expectAll(all.pages.join(''));
	}
});
