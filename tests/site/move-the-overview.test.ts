import { expect, test, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import {
	boxOf,
	button,
	daysOf,
	drawing,
	frames,
	middleOf,
	open,
	scrollY,
	settledDomain,
	openTool,
	tool
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** Its group, also where it is hidden: at the whole story. */
const overview = (page: Page) =>
	page.locator('.overview[aria-label="Overview of the whole story"]');
const part = (page: Page, name: RegExp) => overview(page).getByRole('button', { name });
const startEdge = (page: Page) => part(page, /^Start of the visible part, /);
const endEdge = (page: Page) => part(page, /^End of the visible part, /);
const middle = (page: Page) => part(page, /^Visible part, /);
const fromField = (page: Page) => page.getByLabel('From', { exact: true });
const toField = (page: Page) => page.getByLabel('To', { exact: true });

/** Everything the page complains of. */
function listen(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	return complaints;
}

/** Drags with the mouse in steps that a frame can follow. */
async function drag(page: Page, from: { x: number; y: number }, toX: number) {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(toX, from.y + 3, { steps: 8 });
	await page.mouse.up();
}

const firstOf = (words: string) => Date.parse(`${words.split(' to ')[0]} UTC`) / 86_400_000;

async function press(page: Page, key: string) {
	await page.keyboard.press(key);
	await frames(page);
}

/** Presses Tab so often, and returns what of each stop is seen: its label, or its text. */
async function walk(page: Page, times: number): Promise<string[]> {
	const names: string[] = [];
	for (let i = 0; i < times; i++) {
		await page.keyboard.press('Tab');
		names.push(
			await page.evaluate(() => {
				const { activeElement: node } = document;
				const label = node instanceof HTMLInputElement ? node.labels?.[0] : null;
				const words =
					node?.getAttribute('aria-label') ?? (label ?? (node as HTMLElement)).innerText;
				return words.trim();
			})
		);
	}
	return names;
}

// What each key and each drag does, and what the fields say: `overview/overview.svelte.test.ts`, `story/domain-fields.svelte.test.ts`.
// By keys, also in the fields: `use-everything.test.ts`. By a finger: `zoom-and-pan.test.ts`. That nothing shifts as scripts
// start: `trust-the-page.test.ts`.
test('the overview has its place in the order of Tab, moves by a mouse, its fields fit, and it is seen in forced colours', async ({
	page
}) => {
	await open(page);
	await test.step('the frame does not move when the overview appears, and has the height that it reports', async () => {
		const frame = page.locator('#page_timeline');
		const before = await boxOf(frame);
		await expect(overview(page)).toBeHidden();
		await button(page, 'Zoom in').click();
		await overview(page).waitFor();
		expect(await boxOf(frame)).toEqual(before);
		for (const width of [768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await frames(page);
			const [real, said] = await frame.evaluate((node) => {
				const frame = document.createElement('div');
				frame.style.height = 'var(--frame)';
				node.after(frame);
				const heights = [node, frame].map((each) => (each as HTMLElement).offsetHeight);
				frame.remove();
				return heights;
			});
			expect(real).toBeGreaterThan(300);
			expect(real).toBe(said);
		}
	});
	await test.step('from the marks through the overview, the as-of day and the filters to the fields', async () => {
		await anew(page, '/?from=2025-06-01&to=2026-05-31');
		await endEdge(page).focus();
		const views = ['Employees protest', 'Timeline', 'Compare two statements', 'Find', 'Filter'];
		expect(await walk(page, views.length)).toEqual(views);
		await press(page, 'Enter');
		const filters = page.locator('#page_filter input[type="checkbox"]').filter({ visible: true });
		await expect(filters).toHaveCount(7);
		const names = await filters.evaluateAll((nodes) =>
			nodes.map((node) => (node as HTMLInputElement).labels?.[0]?.innerText.trim() ?? '')
		);
		const inFilter = [...names, 'Speaker and evidence', 'From'];
		expect(await walk(page, inFilter.length)).toEqual(inFilter);
		await press(page, 'Escape');
		await expect(filters).toHaveCount(0);
		await expect(tool(page, 'filter').locator('> summary')).toBeFocused();
		expect(await walk(page, 1)).toEqual(['As known on: all dates']);
		await press(page, 'Enter');
		await expect(page.getByLabel('As known on', { exact: true })).toBeVisible();
		const inAsOf = [
			/^All dates$/,
			/^17 February 2026/,
			/^28 February 2026/,
			/^As known on$/,
			/^Show$/,
			/^Share$/
		];
		const reached = await walk(page, inAsOf.length);
		for (const [i, name] of inAsOf.entries()) expect(reached[i]).toMatch(name);
		await startEdge(page).focus();
		await press(page, 'Shift+Tab');
		const group = page.getByRole('group', { name: 'Events on the time axis' });
		await expect(group.locator('a:focus')).toHaveCount(1);
	});

	await test.step('a drag of the window pans to the place it is let go at', async () => {
		const complaints = listen(page);
		await anew(page, '/?from=2025-08-01&to=2025-08-31');
		const before = await middleOf(middle(page));
		await drag(page, before, before.x + 120);
		expect((await middleOf(middle(page))).x).toBeCloseTo(before.x + 120, 0);
		const words = await settledDomain(page);
		const { width } = await boxOf(overview(page).locator('svg'));
		const moved = firstOf(words) - Date.UTC(2025, 7, 1) / 86_400_000;
		expect(Math.abs(moved - (120 / width) * 498 * 1.04)).toBeLessThan(1.5);
		expect(Math.abs(daysOf(words) - 31)).toBeLessThanOrEqual(1);
		await expectAddress(page, /from=2025-\d\d-\d\d&to=/);
		expect(await scrollY(page)).toBe(0);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
		expect(complaints).toEqual([]);
	});
	await test.step('a zoom by a button brings it, and moves the window', async () => {
		await anew(page);
		await expect(overview(page)).toBeHidden();
		const { width } = await boxOf(overview(page).locator('[data-part="window"]'));
		await button(page, 'Zoom in').click();
		await settledDomain(page);
		await middle(page).waitFor();
		expect((await boxOf(middle(page))).width).toBeCloseTo(width / 2, 0);
		// Its scale is below the drawing's.
		const [scale, plane] = [await boxOf(overview(page).locator('svg')), await boxOf(drawing(page))];
		expect([scale.x, scale.width].map(Math.round)).toEqual([plane.x, plane.width].map(Math.round));
	});

	await test.step('the fields fit at 320 px, with what is wrong in them', async () => {
		await page.setViewportSize({ width: 320, height: 720 });
		await anew(page);
		await openTool(page, 'filter');
		await fromField(page).fill('2020-01-01');
		await fromField(page).blur();
		await expect(page.getByRole('status')).toHaveText(/Choose a later From\.$/);
		for (const field of [fromField(page), toField(page), page.getByRole('status')]) {
			const { x, width, height } = await boxOf(field);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(320);
			expect(height).toBeGreaterThanOrEqual(24);
		}
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBe(320);
		await expect(overview(page)).toBeHidden();
	});

	await test.step('in forced colours the window and its handles are seen', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.setViewportSize({ width: 1280, height: 900 });
		await anew(page, '/?from=2025-08-01&to=2025-09-30');
		const colors = await overview(page).evaluate((node) => {
			const [start, window] = node.querySelectorAll('button');
			if (!start || !window) throw new Error('no parts');
			return {
				paper: getComputedStyle(document.body).backgroundColor,
				handle: getComputedStyle(start, '::after').backgroundColor,
				border: getComputedStyle(window).borderTopColor,
				width: getComputedStyle(window).borderTopWidth
			};
		});
		expect(colors.width).toBe('1px');
		expect(colors.handle).toMatch(/^rgb\(/);
		expect(new Set([colors.paper, colors.handle]).size).toBe(2);
		expect(new Set([colors.paper, colors.border]).size).toBe(2);
	});
});
