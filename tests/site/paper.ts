import { expect, type Locator, type Page } from '@playwright/test';
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

/** As the page is printed on the paper that it has chosen. */
export const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true });

/** Whole points. */
export const paperSizes: Record<PaperFormat, [width: number, height: number]> = {
	a4: [595, 842],
	letter: [612, 792]
};
