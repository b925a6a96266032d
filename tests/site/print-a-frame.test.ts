import { expect, test } from '@playwright/test';
import { heights, openHost, sized } from './hosts.ts';

test('E24: all of the frame is on paper, and afterwards it is as high as before', async ({
	page
}) => {
	await openHost(page, 'e24-print', { site: 'stand-in' });
	const height = await sized(page);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	// px: what the frame says that it needs, and what a sheet is.
	expect(pages.length).toBeGreaterThanOrEqual(Math.ceil(4_000 / 1_123));
	await expect.poll(() => heights(page)).toEqual([height]);
});

test('E24: what a frame says while it is printed changes nothing afterwards', async ({ page }) => {
	await openHost(page, 'e24-print', { site: 'stand-in' });
	const height = await sized(page);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await heights(page)).toEqual([4_000]);
	await page.emulateMedia({ media: 'print' });
	await page.waitForTimeout(300);
	expect(await heights(page)).toEqual([4_000]);
	await page.emulateMedia({ media: 'screen' });
	// At once, not when the frame has answered.
	const after = await page.evaluate(() => {
		dispatchEvent(new Event('afterprint'));
		return document.querySelector('iframe')?.getBoundingClientRect().height;
	});
	expect(after).toBe(height);
	await expect.poll(() => heights(page)).toEqual([height]);
});
