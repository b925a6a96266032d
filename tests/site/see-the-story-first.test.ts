import { expect, test, type Locator, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import {
	boxOf,
	button,
	cardOf,
	cards,
	drawing,
	facts,
	markOf,
	open,
	openTool,
	tool
} from './story.ts';

// How many filters are on, and that they are cleared: `story/filter.svelte.test.ts`.
const leading = facts.flatMap(({ id, lead }) => (lead ? [{ id, lead }] : []));
const leads = (page: Page) => page.getByRole('list', { name: 'In brief' }).getByRole('link');

interface Limits {
	width: number;
	height: number;
	/** Where the first chapter begins at the lowest, px. */
	top: number;
	/** The maximum distance from the drawing, px. */
	controls: number;
}

const phone: Limits = { width: 390, height: 844, top: 640, controls: 72 };
const tablet: Limits = { width: 768, height: 1024, top: 780, controls: 96 };
const desk: Limits = { width: 1440, height: 900, top: 780, controls: 100 };

async function sizeTo(page: Page, width: number, height: number) {
	await page.setViewportSize({ width, height });
	await anew(page);
}

/** From the top of the page, px: where a tool’s panel has too little room, the window moves over the page. */
const topInPage = (node: Locator) =>
	node.evaluate((node) => node.getBoundingClientRect().top + scrollY);

const firstChapter = (page: Page) => page.getByRole('heading', { name: 'Employees protest' });

/** Each line says what it is and when, and the head how much there is and of what day. */
async function expectLines(page: Page, width: number) {
	for (const [i, words] of ['Said', 'Reported', 'Replied'].entries()) {
		const lead = leads(page).nth(i);
		const [label, date, said] = await Promise.all([
			boxOf(lead.getByText(words, { exact: true })),
			boxOf(lead.locator('.date')),
			boxOf(lead.locator('.words'))
		]);
		expect(label.y).toBeLessThanOrEqual(said.y + 4);
		// Under its label, and on a phone in the line that the words end in.
		if (width === 1440) expect(date.y).toBeGreaterThanOrEqual(label.y + label.height - 1);
		if (width === 1440) expect(said.y).toBeGreaterThanOrEqual(date.y + date.height - 1);
		else expect(date.y + date.height).toBeLessThanOrEqual(said.y + said.height + 1);
		expect(date.height).toBeLessThan(label.height + 2);
	}
	const held = page.getByText(/^\d+ events, \d+ sources\./);
	// A phone has one line for it; the foot says the day there.
	const day = width === 1440 ? ' Updated 29 November 2026.' : '';
	await expect(held.filter({ visible: true })).toHaveText(
		new RegExp(`^${facts.length} events, \\d+ sources\\.${day}$`),
		{ useInnerText: true }
	);
	expect((await boxOf(held)).y).toBeLessThan((await boxOf(drawing(page))).y);
}

/** A phone has the tools in one line, and a finger’s room for each. */
async function expectTools(page: Page) {
	const frame = await boxOf(page.locator('#page_timeline'));
	const { y } = await boxOf(firstChapter(page));
	expect(y - (frame.y + frame.height)).toBeLessThanOrEqual(72);
	for (const name of ['filter', 'as-of', 'share'] as const) {
		expect((await boxOf(tool(page, name).locator('> summary'))).height).toBeGreaterThanOrEqual(44);
	}
}

/** The first chapter begins in the window. */
async function expectFirstChapter(page: Page, { width, height, top, controls }: Limits) {
	const { y } = await boxOf(firstChapter(page));
	expect(y).toBeLessThanOrEqual(top);
	// On a phone the chapter’s summary is between.
	if (width > 390) expect((await boxOf(cards(page).first())).y).toBeLessThan(height);
	const frame = await boxOf(page.locator('#page_timeline'));
	expect(y - (frame.y + frame.height)).toBeLessThanOrEqual(controls);
}

/** One tool is open at a time, and moves nothing. */
async function expectOneTool(page: Page, width: number) {
	await page.setViewportSize({ width, height: 1000 });
	await anew(page);
	const top = () => topInPage(cards(page).first());
	const before = await top();
	const panel = (name: 'filter' | 'as-of' | 'share') => tool(page, name).locator('.panel');
	await openTool(page, 'filter');
	expect(await top()).toBeCloseTo(before, 0);
	await openTool(page, 'share');
	await expect(panel('filter')).toHaveCount(0);
	await page.keyboard.press('Escape');
	await openTool(page, 'as-of');
	await expect(panel('share')).toHaveCount(0);
	const { y, height } = await boxOf(panel('as-of'));
	expect(height).toBeLessThanOrEqual(700);
	if (width === 390) expect(Math.round(y + height)).toBe(1000);
	await page.mouse.click(20, 20);
	await expect(panel('as-of')).toHaveCount(0);
	expect(await top()).toBeCloseTo(before, 0);
	// By keys: Escape closes it, and gives the focus back.
	await tool(page, 'filter').locator('> summary').press('Enter');
	await page.getByRole('checkbox').first().focus();
	await page.keyboard.press('Escape');
	await expect(panel('filter')).toHaveCount(0);
	await expect(tool(page, 'filter').locator('> summary')).toBeFocused();
}

test('each part of the story has its room, and the first chapter begins in the window', async ({
	page
}) => {
	await page.setViewportSize({ width: desk.width, height: desk.height });
	await open(page);
	await test.step('the legend has a line for shapes and one for fillings on a wide page, in letters that can be read', async () => {
		const legend = page.getByRole('list', { name: 'Legend' }).first();
		const set = await legend.getByRole('listitem').evaluateAll((nodes) =>
			nodes.map((node) => {
				const { y } = node.getBoundingClientRect();
				return { text: node.textContent.trim(), y, size: getComputedStyle(node).fontSize };
			})
		);
		expect(set.length).toBeGreaterThan(8);
		const yOf = (words: string) => set.find(({ text }) => text === words)?.y;
		expect(yOf('Statement')).toBe(yOf('Shape:'));
		expect(yOf('Reported figure')).toBe(yOf('Shape:'));
		expect(yOf('reported')).toBe(yOf('Fill:'));
		expect(yOf('day not known')).toBe(yOf('Fill:'));
		expect(yOf('Fill:')).toBeGreaterThan(yOf('Shape:') ?? NaN);
		expect(Math.min(...set.map(({ size }) => parseFloat(size)))).toBeGreaterThanOrEqual(13);
	});

	await test.step('a lead says who speaks, and what a reply is about', async () => {
		const labels = leads(page).locator('.label');
		const words = await labels.evaluateAll((nodes) =>
			nodes.map((node) => (node as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
		);
		expect(words).toEqual([
			'Said Microsoft vice chair and president',
			'Reported',
			'Replied about ICE'
		]);
	});

	await test.step('each line says what it is and when, and the head how much there is and of what day', () =>
		expectLines(page, 1440));

	await test.step('the first chapter begins in the window at 1440 × 900 px', () =>
		expectFirstChapter(page, desk));

	await test.step('before the first card are at most 14 stops of the Tab key, the first leads past them', async () => {
		await anew(page);
		const isInCard = () => page.evaluate(() => document.activeElement?.closest('article') !== null);
		await page.evaluate(() => {
			window.stops = [];
			addEventListener('focusin', ({ target }) =>
				window.stops.push((target as Element).closest('article') !== null)
			);
		});
		for (let i = 0; i < 15; i++) await page.keyboard.press('Tab');
		const stops = await page.evaluate(() => window.stops);
		expect(stops).toHaveLength(15);
		expect(stops.indexOf(true)).toBeGreaterThan(0);
		expect(stops.indexOf(true)).toBeLessThanOrEqual(14);
		await page.getByRole('link', { name: 'Skip to the story' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await isInCard()).toBe(true);
	});

	await test.step('the lines at the top are the record’s leads in order of time, and each leads to its card', async () => {
		await anew(page);
		expect(leading).toHaveLength(3);
		await expect(leads(page)).toHaveCount(leading.length);
		for (const [i, { id, lead }] of leading.entries()) {
			await expect(leads(page).nth(i)).toContainText(lead);
			await leads(page).nth(i).click();
			await expect(cardOf(page, id)).toBeFocused();
			await expect(cardOf(page, id)).toBeInViewport();
			// The label is the figure, in the same words.
			for (const figure of lead.match(/\d[\d,]*/g) ?? []) {
				await expect(cardOf(page, id).getByText(figure).first()).toBeVisible();
			}
			await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		}
		await expect(page.getByRole('contentinfo')).toContainText(
			'The lines at the top were chosen by the editors.'
		);
	});

	// Which: `story/leads-as-of.test.ts`.
	await test.step('as known on a day there are as many leads, and nothing below moves', async () => {
		await anew(page);
		const before = await topInPage(drawing(page));
		await anew(page, '/?asof=2025-12-31');
		await expect(leads(page)).toHaveCount(leading.length);
		await expect(leads(page).filter({ hasText: '2026' })).toHaveCount(0);
		expect(await topInPage(drawing(page))).toBeCloseTo(before, 0);
	});

	await test.step('one tool is open at a time and moves nothing at 1440 px', () =>
		expectOneTool(page, 1440));

	await test.step('the first chapter begins in the window at 768 × 1024 px', async () => {
		await sizeTo(page, tablet.width, tablet.height);
		await expectFirstChapter(page, tablet);
	});

	await test.step('on a phone each line says what it is, too, the first chapter is in the window, and the tools are in one line', async () => {
		await sizeTo(page, phone.width, phone.height);
		await expectLines(page, 390);
		await expectFirstChapter(page, phone);
		await expectTools(page);
	});

	await test.step('on the first screen of a phone ICE has its name, and the drawing has words', async () => {
		const dek = page.getByRole('banner').locator('.dek');
		await expect(dek).toContainText(
			'terabytes of U.S. Immigration and Customs Enforcement (ICE) data',
			{
				useInnerText: true
			}
		);
		await expect(dek.getByText('What was said, reported and done')).toBeVisible();
		const blocks = await Promise.all([dek, ...(await leads(page).all()), drawing(page)].map(boxOf));
		for (const [i, { y }] of blocks.slice(1).entries()) {
			const before = blocks[i] as { y: number; height: number };
			expect(y - before.y - before.height).toBeGreaterThanOrEqual(8);
		}
		for (const [i, { id }] of leading.entries()) {
			const label = drawing(page).locator(`[data-event="${id}"] .label`);
			await expect(label).toHaveText(['Said', 'Reported', 'Replied'][i] ?? '');
		}
		// The one button says what it does, and no lead has a line to spare.
		await expect(button(page, 'Zoom in').getByText('Zoom in')).toBeInViewport({ ratio: 1 });
		await expect(leads(page).getByText('about ICE')).toBeHidden();
		const legend = page.getByRole('list', { name: 'Legend' }).first();
		const { y, height } = await boxOf(legend);
		expect(height).toBeLessThan(24);
		const items = await legend.getByRole('listitem').evaluateAll((nodes) =>
			nodes.map((node) => {
				const { y, bottom, right } = node.getBoundingClientRect();
				return { text: node.textContent.trim(), y, bottom, right };
			})
		);
		// Each is whole in the line, or not in it at all.
		const seen = items.filter((item) => item.text && item.y < y + height && item.bottom > y);
		expect(seen.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['Statement', 'Report', 'Protest', 'Action'])
		);
		for (const item of seen) {
			expect(item.bottom).toBeLessThanOrEqual(y + height + 1);
			expect(item.right).toBeLessThanOrEqual(390 - 15);
		}
	});

	await test.step('one tool is open at a time and moves nothing at 390 px', () =>
		expectOneTool(page, 390));

	await test.step('the tools are in one line at 320 px', async () => {
		await sizeTo(page, 320, 844);
		await expectTools(page);
	});
});

declare global {
	interface Window {
		/** Of what has had the focus, whether it was in a card. */
		stops: boolean[];
	}
}
