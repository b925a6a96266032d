import { expect, test } from '@playwright/test';
import { embedded, heights, openHost, sized, watch } from './hosts.ts';

// The loader and the frame as they are published, each from the built site.
for (const site of ['open', 'closed'] as const) {
	test(`an article has the frame as high as its content, whoever may read its files: ${site}`, async ({
		page
	}) => {
		const wrong = watch(page);
		await page.setViewportSize({ width: 680, height: 900 });
		await openHost(page, 'e24-print', { site });
		const folded = await sized(page);
		await expect(page.getByRole('link', { name: 'A story, as a timeline' })).toBeHidden();
		const frame = await embedded(page);
		const inside = () => frame.evaluate(() => document.documentElement.scrollHeight);
		expect(await inside()).toBe(folded);

		await frame.locator('summary').nth(4).click();
		await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(folded + 50);
		await expect.poll(async () => (await heights(page))[0]).toBe(await inside());

		// All of it is on paper, unfolded: more than the screen has.
		const open = await sized(page);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect((await heights(page))[0]).toBeGreaterThan(2 * open);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await heights(page)).toEqual([open]);
		expect(wrong).toEqual([]);
	});
}

test('a printed article has every source of the frame with its address', async ({ page }) => {
	await page.setViewportSize({ width: 680, height: 900 });
	await openHost(page, 'e24-print', { site: 'open' });
	const height = await sized(page);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	// px of the frame alone, folded, and what a sheet is.
	expect(pages.length).toBeGreaterThan(Math.ceil(height / 1_123));
	await expect.poll(() => heights(page)).toEqual([height]);
});

test('opened by itself, all of it is on paper, however it stands on the screen', async ({
	page
}) => {
	for (const [width, query] of [
		[1200, ''],
		[600, ''],
		[1200, '?height=auto']
	] as const) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(`/embed/${query}`);
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		await page.emulateMedia({ media: 'print' });
		const ends = await page.evaluate(() => {
			const bottom = (selector: string) =>
				[...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect().bottom ?? NaN;
			return { source: bottom('.panel a'), page: document.documentElement.scrollHeight };
		});
		// px: far more than the screen has; nothing scrolls inside it.
		expect(ends.page).toBeGreaterThan(4_000);
		expect(ends.source).toBeLessThan(ends.page);
		await expect(page.locator('.panel a').last()).toBeVisible();
		const pdf = await page.pdf({ format: 'A4' });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(pages.length).toBeGreaterThan(3);
		await page.emulateMedia({ media: 'screen' });
	}
});
