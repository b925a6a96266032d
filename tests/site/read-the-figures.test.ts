import { expect, test, type Page } from '@playwright/test';
import { boxOf, cardOf, facts, frames, open, region } from './story.ts';

/** The measured figures, from the list that the record is made from. */
const measured = facts.flatMap(({ id, value_TB }) =>
	value_TB === undefined ? [] : [{ id, value: value_TB }]
);

const summary = (page: Page) => page.getByText(/^See the numbers: /);

async function expectFigures(page: Page) {
	const [first, last] = measured as [(typeof measured)[0], (typeof measured)[0]];
	const table = page.getByRole('table');
	await expect(table).toHaveCount(1);
	const rows = table.locator('tbody tr');
	await expect(rows).toHaveCount(3);
	const format = new Intl.NumberFormat('en');
	await expect(rows.nth(0)).toContainText(`about ${format.format(first.value)} TB`);
	await expect(rows.nth(1)).toHaveText('no figure in this record');
	await expect(rows.nth(2)).toContainText(`almost ${format.format(last.value)} TB`);
	const multiple = format.format(last.value / first.value);
	await expect(rows.nth(2)).toContainText(`about ${multiple} times the figure for July 2025`);
}

test('the figures can be read as a table at any width, whose links lead to the cards', async ({
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
	for (const { id } of measured) {
		await page.evaluate(() => scrollTo(0, 0));
		await page.getByRole('table').locator(`a[href="#${id}"]`).click();
		await expect(page).toHaveURL(new RegExp(`event=${id}`));
		await expect(cardOf(page, id)).toBeFocused();
		await expect(cardOf(page, id).getByRole('heading').first()).toBeInViewport();
	}
});

test.describe('with scripts off', () => {
	test.use({ javaScriptEnabled: false });

	test('it opens, too', async ({ page }) => {
		await page.goto('/');
		await summary(page).click();
		await expectFigures(page);
	});
});
