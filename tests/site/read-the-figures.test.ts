import { expect, test, type Page } from '@playwright/test';
import { expectFigures, measured } from './figures.ts';
import { boxOf, frames, open, region } from './story.ts';
import { expectReached } from './tour.ts';

const summary = (page: Page) => page.getByText(/^See the numbers: /);

// Where its links lead: `story/series-table.svelte.test.ts`.
test('the figures can be read as a table at any width, and lead to their events', async ({
	page
}) => {
	await open(page);
	expect(measured).toHaveLength(2);
	await expect(page.getByRole('table')).toHaveCount(0);
	await summary(page).click();
	await expectFigures(page);
	for (const width of process.env.OTR_ALL ? [320, 768, 1440] : [320, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await frames(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBe(width);
		const box = await boxOf(page.getByRole('table'));
		expect(box.x + box.width).toBeLessThanOrEqual(width);
		for (const link of await page.getByRole('table').getByRole('link').all()) {
			const { width, height } = await boxOf(link);
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
		expect((await boxOf(summary(page))).height).toBeGreaterThanOrEqual(24);
		if (width < 696) continue;
		// What the drawing says of the last figure, the table says too.
		await expect(region(page).getByText('about 3.5 times')).toBeVisible();
	}
	await page.getByRole('table').getByRole('link').last().click();
	await expectReached(page, measured.at(-1)?.id ?? '');
});
