import { expect, test, type Page } from '@playwright/test';
import { formatChapterSpan } from '#lib/messages/format.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { inChapters } from '../fixtures/facts.ts';
import { anew } from './anew.ts';
import {
	boxOf,
	button,
	cards,
	domain,
	drawing,
	facts,
	frames,
	goTo,
	marks,
	open,
	settledDomain
} from './story.ts';
import { pagesOf, unbroken } from './pdf.ts';

// Without scripts: `read-without-scripts.test.ts`.

const autumn = '/?from=2025-08&to=2026-02&theme=dark';

const variants = (page: Page) => drawing(page).locator('> div');

const overview = (page: Page) =>
	page.locator('.overview[aria-label="Overview of the whole story"]');

/** What lies between the legend, below the drawing, and the rule that ends the frame, px. */
const roomOfOverview = async (page: Page) => {
	const legend = await boxOf(page.locator('#page_timeline .overview-room > ul'));
	const frame = page.locator('#page_timeline');
	const { y, height } = await boxOf(frame);
	const rule = await frame.evaluate((node) => parseFloat(getComputedStyle(node).borderBottomWidth));
	return Math.round(y + height - rule - (legend.y + legend.height));
};

const boxes = (page: Page) =>
	marks(page).evaluateAll((nodes) =>
		nodes.map((node) => {
			const { x, y, width, height } = node.getBoundingClientRect();
			return [node.getAttribute('aria-label'), x, y, width, height];
		})
	);

/** As a browser does: the event on the screen, then the page on paper of another width. */
async function print(page: Page, width: number) {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width, height: 1000 });
	await frames(page, 3);
}

/** Labels and names of tracks that leave the drawing, and pairs of words or marks that overlap. */
const collisions = (page: Page) =>
	drawing(page).evaluate((plane) => {
		const frame = plane.getBoundingClientRect();
		const found = [...plane.querySelectorAll('.label, .head, .gap, .glyph, .count')]
			.map((node) => ({ node, box: node.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0);
		const words = found.filter(({ node }) => node.matches('.label, .head, .gap'));
		const nameOf = ({ node }: (typeof found)[0]) => `${node.className}: ${node.textContent}`;
		const isCut = words.filter(
			({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5
		);
		const pairs = words.flatMap((a) =>
			found
				.filter((b) => a.node !== b.node && !a.node.contains(b.node) && !b.node.contains(a.node))
				.filter(
					({ box }) =>
						Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
						Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 1
				)
				.map((b) => `${nameOf(a)} over ${nameOf(b)}`)
		);
		return { words: words.length, wrong: [...isCut.map(nameOf), ...pairs] };
	});

/**
 * From a narrow screen to wide paper, and the other way round; all of each where all is tried. Paper between them is
 * tried without container queries.
 */
const ways = [320, 1440].flatMap((screen) =>
	(
		[
			[500, 232],
			[680, 300],
			[1000, 362]
		] as const
	)
		.filter(
			([paper]) => Boolean(process.env.OTR_ALL) || (screen === 320 ? paper === 1000 : paper === 500)
		)
		.map(([paper, height]) => ({ screen, paper, height }))
);

test('the browser prints three drawings of the visible domain, whole on ten pages at most and on paper of any width, and gives the page back', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, autumn);
	const before = { boxes: await boxes(page), words: await settledDomain(page), url: page.url() };
	await page.evaluate(() => {
		const seen: { type: string; words: string | undefined; variants: number }[] = [];
		const note = ({ type }: Event) => {
			const { length } = document.querySelectorAll('[role="group"] > .variant');
			seen.push({
				type,
				words: document.querySelector('#page_timeline p')?.textContent,
				variants: length
			});
		};
		addEventListener('beforeprint', note);
		addEventListener('afterprint', note);
		Object.assign(window, { seen });
	});
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(50_000);
	await frames(page, 3);
	expect(await page.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([
		{ type: 'beforeprint', words: before.words, variants: 3 },
		{ type: 'afterprint', words: before.words, variants: 1 }
	]);
	await expect(variants(page)).toHaveCount(1);
	expect(await boxes(page)).toEqual(before.boxes);
	expect(before.boxes.length).toBeGreaterThan(10);
	expect(await settledDomain(page)).toBe(before.words);
	expect(page.url()).toBe(before.url);
	// And it still works.
	await button(page, 'Zoom in').click();
	expect(await settledDomain(page)).not.toBe(before.words);
	await test.step('each page has its number, each source its whole address once', async () =>
		expectWhole(await pagesOf(pdf)));
	for (const { screen, paper, height } of ways) {
		await test.step(`from ${screen} px on a paper of ${paper} px`, async () => {
			await page.setViewportSize({ width: screen, height: 900 });
			await anew(page, autumn);
			await expectOnPaper(page, screen, paper, height);
		});
	}
	await page.setViewportSize({ width: 1440, height: 900 });
	await anew(page, autumn);
	await expect(overview(page)).toBeVisible();
	await withoutContainers(page);
	for (const [paper, height, columns] of papers) {
		await test.step(`a paper of ${paper} px needs no container query`, () =>
			expectWithoutContainers(page, paper, height, columns));
	}
});

/** Each width class on paper, its height, px, and its columns; the widest has those of the middle one. */
const papers = (
	[
		[500, 232, 1],
		[680, 300, 2],
		[1000, 362, 2]
	] as const
).filter(([paper]) => Boolean(process.env.OTR_ALL) || paper !== 1000);

async function expectOnPaper(page: Page, screen: number, paper: number, height: number) {
	const words = await settledDomain(page);
	const before = await boxes(page);
	await print(page, paper);

	await expect(variants(page).filter({ visible: true })).toHaveCount(1);
	expect(await drawing(page).evaluate((node) => node.clientHeight)).toBe(height);
	await expect(domain(page)).toHaveText(words);
	const { words: count, wrong } = await collisions(page);
	expect(wrong).toEqual([]);
	if (paper > 640) expect(count).toBeGreaterThan(4);
	// What is outside the domain is not drawn.
	await expect(marks(page).filter({ visible: true }).first()).toBeVisible();
	await expect(drawing(page).locator(`[data-event="${facts[0]?.id}"]`)).toHaveCount(0);

	const titles = cards(page).getByRole('heading', { level: 3 });
	expect(await titles.allInnerTexts()).toEqual(inChapters(facts).map(({ title }) => title));
	const breaks = await cards(page).evaluateAll((nodes) =>
		nodes.map((node) => node.checkVisibility() && getComputedStyle(node).breakInside)
	);
	expect(new Set(breaks)).toEqual(new Set(['avoid']));
	const heads = page.locator('section.chapter > .head');
	await expect(heads).toHaveCount(shippedTimeline.chapters.length);
	const rules = await heads.evaluateAll((nodes) =>
		nodes.map((node) => {
			const { breakAfter, breakInside } = getComputedStyle(node);
			return `${breakAfter} ${breakInside}`;
		})
	);
	expect(new Set(rules)).toEqual(new Set(['avoid avoid']));
	const controls = page.locator('button, select, input, textarea, summary:not(:has(h2))');
	expect(await controls.count()).toBeGreaterThan(5);
	await expect(controls.filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.locator('#page_timeline')).toHaveCSS('position', 'static');
	await expect(variants(page).filter({ visible: true }).locator('> div')).toHaveCSS(
		'print-color-adjust',
		'exact'
	);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(paper);

	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: screen, height: 900 });
	await frames(page, 3);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await frames(page, 3);
	await expect(variants(page)).toHaveCount(1);
	expect(await boxes(page)).toEqual(before);
}

/** As in Firefox, which on paper takes neither a layout nor a display from a container query. */
const withoutContainers = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('main, .timeline { container-type: normal !important }');
		document.adoptedStyleSheets = [sheet];
	});

async function expectWithoutContainers(page: Page, paper: number, height: number, columns: number) {
	await goTo(page, autumn.slice(1));
	await print(page, paper);
	await expect(variants(page).filter({ visible: true })).toHaveCount(1);
	expect(await drawing(page).evaluate((node) => node.clientHeight)).toBe(height);
	expect((await collisions(page)).wrong).toEqual([]);
	await expect(overview(page)).toBeVisible({ visible: columns === 2 });
	expect((await roomOfOverview(page)) > 0).toBe(columns === 2);
	const [first, last] = await cards(page).evaluateAll((nodes) =>
		[nodes[0], nodes.at(-1)].map((node) => node?.getBoundingClientRect().left ?? NaN)
	);
	// The last card is in the second column, if there is one.
	expect(Number(last) - Number(first) > 200).toBe(columns === 2);
	// The whole story has no overview, and paper no room for one.
	await goTo(page, '');
	await expect(overview(page)).toBeHidden();
	expect(await roomOfOverview(page)).toBe(0);
	await page.emulateMedia({ media: 'screen' });
	await page.setViewportSize({ width: 1440, height: 900 });
	await frames(page, 3);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await frames(page, 3);
}

/** A browser writes an address a little differently from how the record does. */
const hrefOf = (url: string) => unbroken(new URL(url).href);

/** The story on paper, page by page. */
function expectWhole(pages: readonly string[]) {
	expect(pages.length).toBeGreaterThan(5);
	expect(pages.length).toBeLessThanOrEqual(10);
	for (const [i, text] of pages.entries()) {
		expect(text).toContain(unbroken(`${i + 1} / ${pages.length}`));
	}
	const all = pages.join('');
	const urls = facts.flatMap(({ sources }) => sources.map(({ url }) => hrefOf(url)));
	expect(urls.length).toBeGreaterThan(facts.length);
	expect(urls.filter((url) => !all.includes(url))).toEqual([]);
	// Below its title a chapter has its first card on the same page.
	const { chapters } = shippedTimeline;
	expect(chapters.length).toBeGreaterThan(2);
	for (const chapter of chapters) {
		const { title, summary, events } = chapter;
		const head = unbroken(title + formatChapterSpan(chapter, shippedTimeline) + summary);
		const [text = '', ...more] = pages.filter((text) => text.includes(head));
		expect(more).toEqual([]);
		const below = text.slice(text.indexOf(head) + head.length);
		expect(below, title).toContain(unbroken(events[0]?.title ?? ''));
	}
	// The footer says which version of the record this is.
	expect(pages.at(-1)).toMatch(/Version[0-9a-f]{12}of/);
}

for (const format of ['A4', 'Letter'] as const) {
	const name = `on ${format} each page of the whole story has its number, each source its whole address once, and it is ten pages at most`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await open(page, '/?theme=dark');
		expectWhole(await pagesOf(await page.pdf({ format })));
	});
}
