import { expect, type Locator, type Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { PaperFormat, SheetName } from '#lib/teach/papers/sheet-view.ts';

export const printButton = (page: Page): Locator =>
	page.getByRole('button', { name: 'Print', exact: true });

export const sheet = (page: Page): Locator => page.locator('.paper-sheet');

/** Opens a sheet and waits until the scripts have put it there. */
export async function openSheet(page: Page, print: SheetName, query = ''): Promise<void> {
	await page.goto(`/teach/?print=${print}${query}`);
	await onSheet(page);
}

export async function onSheet(page: Page): Promise<void> {
	await expect(printButton(page)).toBeVisible();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** That a page has its title, no fault that axe finds, fits its window, and can be pressed. */
export async function expectUsable(page: Page, title: string): Promise<void> {
	await expect(page).toHaveTitle(`${title}: What Microsoft said about government use of its cloud`);
	await expectClean(page);
	const { isTooWide, small } = await page.evaluate(() => ({
		isTooWide: document.documentElement.scrollWidth > innerWidth,
		small: [
			...document.querySelectorAll('a[href]:not(.paper-sheet a), button, select, label')
		].flatMap((node) => {
			if (!node.checkVisibility()) return [];
			const { width, height } = node.getBoundingClientRect();
			const box = `${node.textContent.trim()} ${width} × ${height}`;
			return Math.min(height, width) > 23.99 && height > 43.99 ? [] : [box];
		})
	}));
	expect(isTooWide).toBe(false);
	expect(small.filter((box) => !box.startsWith('Read the whole story'))).toEqual([]);
}

/** As the page is printed on the paper that it has chosen. */
export const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

/** Whole points. */
export const paperSizes: Record<PaperFormat, [width: number, height: number]> = {
	a4: [595, 842],
	letter: [612, 792]
};

/** Expects that the QR code of the open sheet contains this address, which is also printed beside it. */
export async function expectCode(page: Page, address: string, words: string): Promise<void> {
	const code = page.getByRole('img', { name: `QR code for ${address}` });
	// As small as it is printed.
	await page.emulateMedia({ media: 'print' });
	const { data, width, height } = PNG.sync.read(await code.screenshot());
	expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
	await expect(page.getByText(`${words}: ${address}`, { exact: true })).toBeVisible();
	await page.emulateMedia({ media: null });
}
