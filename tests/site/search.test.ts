import { expect, test, type Page, type Route } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import { measure } from './boxes.ts';
import { boxOf, cards, facts, frames, shownCount } from './story.ts';

// What is found, how it is shown, and any text in the address: `story/search.svelte.test.ts`. What is said of it:
// `story/spoken-steps.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 900 } });

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find' });
const ids = (page: Page) => cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));

/** How many words are lit in the cards. */
const lit = (page: Page) => page.evaluate(() => CSS.highlights.get('page_found')?.size ?? 0);

/** The search for these words has come to its end. */
const isFound = (page: Page, words: string) =>
	shownCount(page)
		.filter({ hasText: `match “${words}”` })
		.waitFor();

test('what hides cards does so before the page has started, what is found has its tick under its mark, and all come where the scripts fail', async ({
	page
}) => {
	await test.step('no card flashes before a search in the address is done', async () => {
		const held: Route[] = [];
		let isHeld = true;
		await page.route('**/*.js', async (route) => {
			if (isHeld) held.push(route);
			else await route.continue();
		});
		await page.goto('/?q=contract', { waitUntil: 'commit' });
		await page.getByRole('heading', { level: 1 }).waitFor();
		await expect(cards(page).first()).toBeHidden();
		isHeld = false;
		await Promise.all(held.map((route) => route.continue()));
		await isFound(page, 'contract');
		await expect(cards(page).first()).toBeVisible();
		await expect(field(page)).toHaveValue('contract');
		await expect.poll(() => lit(page)).toBeGreaterThan(2);
		await expectAddress(page, '/?q=contract');
	});

	await test.step('a text in the address is taken as it is, and of more than anybody types the beginning', async () => {
		const q = `<b>&"'${'a'.repeat(3000)}`;
		await page.goto(`/?q=${encodeURIComponent(q)}`);
		await isFound(page, q.slice(0, 200));
		await expect(field(page)).toHaveValue(q.slice(0, 200));
		// A page that is only opened leaves its address as it is.
		await frames(page, 20);
		expect(new URL(page.url()).searchParams.get('q')).toBe(q);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	});

	await test.step('what is found has its tick under its mark in windows of all heights', async () => {
		await anew(page, '/?q=principle');
		await isFound(page, 'principle');
		const shown = await ids(page);
		for (const height of process.env.OTR_ALL ? [500, 650, 900] : [500, 900]) {
			await page.setViewportSize({ width: 1280, height });
			await frames(page);
			const alone = await page
				.locator('a.mark[data-event]')
				.evaluateAll((nodes) =>
					nodes.map((node) => {
						const { left, width } = node.getBoundingClientRect();
						return { id: (node as HTMLElement).dataset.event ?? '', x: left + width / 2 };
					})
				)
				.then((marks) => marks.filter(({ id }) => shown.includes(id)));
			expect(alone.length, `at ${height} px`).toBeGreaterThan(0);
			const ticks = await page.locator('svg.hits').evaluate((svg) => {
				const { left, width } = svg.getBoundingClientRect();
				const places =
					svg
						.querySelector('path')
						?.getAttribute('d')
						?.matchAll(/M([\d.]+)/g) ?? [];
				return [...places].map(([, x]) => left + (Number(x) / 1000) * width);
			});
			expect(ticks, `at ${height} px`).toHaveLength(shown.length);
			const line = await boxOf(page.locator('svg.hits'));
			const { painted } = await measure(page);
			const over = painted.filter(
				({ y0, y1 }) => y0 < line.y + line.height - 0.75 && y1 > line.y + 0.75
			);
			expect(over, `the ticks are over nothing at ${height} px`).toEqual([]);
			for (const { id, x } of alone) {
				const nearest = Math.min(...ticks.map((tick) => Math.abs(tick - x)));
				expect(nearest, `${id} at ${height} px`).toBeLessThan(2);
			}
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wider, `at ${height} px`).toBeLessThanOrEqual(0);
		}
	});

	await test.step('where the scripts fail all come', async () => {
		await page.unroute('**/*.js');
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('/?q=contract&speakers=brad-smith');
		// The cards before scripts start. If scripts fail, all cards are shown again.
		await expect(page.locator('html')).toHaveAttribute('data-script', 'failed');
		await expect(page.locator('article:visible')).toHaveCount(facts.length);
	});

	// Unknown ones hide nothing: `story/filter.svelte.test.ts`.
	await test.step('speakers hide cards before the page has started', async () => {
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => {
				const seen = [...document.querySelectorAll('article')].filter((card) =>
					card.checkVisibility()
				);
				document.documentElement.dataset.first = String(seen.length);
			});
		});
		await page.goto('/?speakers=brad-smith', { waitUntil: 'commit' });
		await expect(page.locator('html')).toHaveAttribute('data-first', '4');
	});
});
