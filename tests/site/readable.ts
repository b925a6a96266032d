import type { Page } from '@playwright/test';
import { readPage } from '../fixtures/known.ts';

/** Whatever of the page can be read, by anyone: what it holds, what is told of it, what it is called. */
export async function readable(page: Page): Promise<string> {
	return `${await page.evaluate(readPage)}\n${await page.locator('body').ariaSnapshot()}`;
}
