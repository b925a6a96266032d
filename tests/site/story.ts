import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import { facts as written, typeset, type Fact } from '../fixtures/facts.ts';
import linksJson from '../fixtures/links.json' with { type: 'json' };

/** A whole page of the story, or a frame with it. */
export type Surface = Page | Frame;

/** What the record carries, our own sentences as they are printed. */
export const facts: readonly Fact[] = written.map((fact) => ({
	...fact,
	title: typeset(fact.title),
	summary: typeset(fact.summary)
}));
export const links = linksJson;

/** A fact that has to be there. */
export function factOf(id: string): Fact {
	const found = facts.find((fact) => fact.id === id);
	if (!found) throw new Error(`no fact ${id}`);
	return found;
}

export const cards = (page: Page): Locator => page.locator('article');

export const cardOf = (page: Page, id: string): Locator => page.locator(`article[id="${id}"]`);

/** What unfolds the figures as a table. */
export const figures = (page: Page): Locator =>
	page.locator('summary', { hasText: 'See the numbers' });

/** One of the tools under the drawing. */
export type Tool = 'filter' | 'as-of' | 'share';

export const tool = (page: Page, name: Tool): Locator => page.locator(`#page_${name}`);

/** Opens a tool, unless it is open; a press elsewhere closes it. */
export async function openTool(page: Page, name: Tool): Promise<void> {
	await tool(page, name).evaluate((details: HTMLDetailsElement) => {
		if (!details.open) details.querySelector('summary')?.click();
	});
	const panel = tool(page, name).locator('.panel');
	await expect(panel).toBeVisible();
	// Until its code has come, it says so.
	await expect(panel.locator('> p[role=status]')).toHaveCount(0);
	// Some of its controls are for the drawing, and hidden without it.
	const controls = panel.locator(':is(input, button)');
	await expect(controls.filter({ visible: true }).last()).toBeVisible();
}

/** How many events are shown, while a search or a filter hides some. */
export const shownCount = (page: Page): Locator => page.locator('p.shown');

/** Unfolds all that is folded outside the cards: the filters, further filters in them, the figures. */
export async function unfold(page: Page): Promise<void> {
	await openTool(page, 'filter');
	for (const summary of await page.locator('.panel summary, footer summary').all())
		await summary.evaluate((node: HTMLElement) => node.click());
	await expect(tool(page, 'filter').locator('.panel details fieldset').first()).toBeVisible();
}

/** What unfolds what a reader can do with an event’s card. */
export const menuOf = (page: Page, id: string): Locator =>
	cardOf(page, id).locator('.menu > summary');

/** Opens it, unless it is open. */
export async function openMenu(page: Page, id: string): Promise<void> {
	const menu = cardOf(page, id).locator('.menu');
	if (!(await menu.evaluate((node: HTMLDetailsElement) => node.open)))
		await menuOf(page, id).click();
}

/** What unfolds “Question the source” on an event’s card, in the menu. */
export const questionOf = (page: Page, id: string): Locator =>
	cardOf(page, id).locator('summary', { hasText: 'Question the source' });

export const region = (page: Surface): Locator =>
	page.locator('section[aria-labelledby$="_timeline-title"]');

/** The element of the drawing that contains the marks and handles the gestures. By selector, because a search by role is slow: it asks every element. */
export const drawing = (page: Surface): Locator =>
	page.locator('[role="group"][aria-label="Events on the time axis"]');

/** The drawing as a strip, which stays in view over the cards; no part of the page for keys and screen readers. */
export const strip = (page: Page): Locator => page.locator('#page_strip');

/** Every mark of the one drawing that is shown, clusters too. */
export const marks = (page: Surface): Locator => drawing(page).getByRole('link');

/** What the name of a mark begins with: its title, or the words that its event leads with and their date where the label has it. */
function labelOf({ lead, title }: Fact): RegExp {
	const words = (lead ?? title).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(lead ? `^${words}( \\D*\\d[^.]*)?\\. ` : `^${words}\\. `);
}

/** The mark of one event; no element while the event is in a cluster. */
export const markOf = (page: Surface, id: string): Locator =>
	drawing(page).getByRole('link', { name: labelOf(factOf(id)) });

export const clusters = (page: Surface): Locator =>
	drawing(page).getByRole('link', { name: /^[\d,]+ events?, / });

/** The words that say what part of the story is seen. */
export const domain = (page: Surface): Locator =>
	region(page)
		.locator('p')
		.filter({ hasText: /^(\d{1,2} )?\p{L}+ \d{4}( to (\d{1,2} )?\p{L}+ \d{4})?$/u });

export const button = (page: Surface, name: string): Locator =>
	page.locator('[role="toolbar"][aria-label="Zoom and pan"]').getByRole('button', { name });

/** Where the built site of a seeded record is: `50`, `200`, `1000` events, or `ar`. */
export const addressOfRecord = (name: string): string =>
	`${test.info().config.metadata.records}/${name}/`;

/** Opens the page and waits until scripts have taken it over: one drawing is left of the three. */
export async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await started(page);
}

/** Runs in the page: waits until scripts have left one drawing, and the page has its fonts and has been painted. */
async function untilStarted(): Promise<void> {
	const count = () =>
		document.querySelectorAll('[role="group"][aria-label="Events on the time axis"] > div').length;
	for (const start = Date.now(); count() !== 1; await new Promise((go) => setTimeout(go, 30))) {
		if (Date.now() - start > 30_000) throw new Error(`not started: ${count()} drawings after 30 s`);
	}
	await document.fonts.ready;
	for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits in the page: to ask it from here again and again takes a tenth of a second of processor time at each load. */
export async function started(page: Surface): Promise<void> {
	for (let tries = 1; ; tries++) {
		try {
			return await page.evaluate(untilStarted);
		} catch (error) {
			// The page went on to the next one meanwhile.
			if (tries === 5 || !/context was destroyed|navigat/i.test(String(error))) throw error;
		}
	}
}

/** Goes to another address of the page that is open, as Back does, so that it need not be loaded anew. */
export async function goTo(page: Page, search: string): Promise<void> {
	await page.evaluate((search) => {
		history.replaceState(history.state, '', location.pathname + search);
		dispatchEvent(new PopStateEvent('popstate'));
	}, search);
	await frames(page);
}

/** Lets the page paint: what a key or a gesture does shows in the next frame. */
export async function frames(page: Surface, count = 2): Promise<void> {
	await page.evaluate(async (count) => {
		for (let i = 0; i < count; i++) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	}, count);
}

export const scrollY = (page: Surface): Promise<number> => page.evaluate(() => window.scrollY);

/**
 * Runs in the page: reads every 100 ms until three more readings were the same, and returns that.
 *
 * @param domain the element with the domain's words; null to read the page's scroll position
 */
async function settled(domain: Element | null): Promise<string | number> {
	const read = () => (domain === null ? window.scrollY : (domain as HTMLElement).innerText);
	let last = read();
	let same = 0;
	for (let i = 0; i < 300; i++) {
		await new Promise((resolve) => setTimeout(resolve, 100));
		if (domain?.isConnected === false)
			throw new Error('the domain’s words were taken out of the page');
		const before = last;
		last = read();
		same = last === before ? same + 1 : 0;
		if (same >= 3) return last;
	}
	throw new Error(`it has not come to rest in 30 s: ${last}`);
}

/** Waits until the page no longer scrolls and returns where it stands. */
export const settledScroll = async (page: Surface): Promise<number> =>
	Number(await page.evaluate(settled, null));

/** The domain's words at rest: in a gesture they follow in steps of 120 ms, and the view rests 150 ms after it. */
export const settledDomain = async (page: Surface): Promise<string> =>
	String(await domain(page).evaluate(settled));

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
	const box = await locator.boundingBox();
	if (!box) throw new Error(`${locator} has no box`);
	return box;
}

export async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = await boxOf(locator);
	return { x: x + width / 2, y: y + height / 2 };
}

/** How many days the domain's words span; the story's last one is a month. */
export function daysOf(words: string): number {
	const [from = '', to = from] = words.split(' to ');
	const last = new Date(`${to} UTC`);
	if (!/^\d/.test(to)) last.setUTCMonth(last.getUTCMonth() + 1, 0);
	return (+last - Date.parse(`${from} UTC`)) / 86_400_000 + 1;
}

/** A place of the drawing where there is neither mark nor label, from the page's top left. */
export async function emptyPlace(page: Surface): Promise<{ x: number; y: number }> {
	const place = await drawing(page).evaluate((node) => {
		const { left, top, width, height } = node.getBoundingClientRect();
		const isEmpty = (x: number, y: number) => {
			const found = document.elementFromPoint(x, y);
			return found !== null && node.contains(found) && !found.closest('a');
		};
		for (let share = 0.5; share < 0.8; share += 0.01) {
			for (let down = 8; down < height; down += 8) {
				const [x, y] = [left + width * share, top + down];
				const around = [-12, 0, 12].every((dx) => isEmpty(x + dx, y - 4) && isEmpty(x + dx, y + 4));
				if (around) return { x, y };
			}
		}
		return null;
	});
	if (!place) throw new Error('the drawing has no empty place');
	return place;
}
