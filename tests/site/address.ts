import { expect, type Page } from '@playwright/test';
import { frames } from './story.ts';

/** Brings a story that is open to another of its addresses, as Back would: without a load. */
export async function go(page: Page, address: string): Promise<void> {
	await page.evaluate((address) => {
		history.replaceState(history.state, '', address);
		dispatchEvent(new PopStateEvent('popstate'));
	}, address);
	await frames(page);
}

/**
 * The page comes to this address: path, query and fragment. By a function, because where a text or a pattern does not
 * match yet, Playwright describes the whole page for its report, at each look, which takes a seventh of a second.
 */
export const expectAddress = (page: Page, wanted: string | RegExp): Promise<void> =>
	expect(page).toHaveURL(({ pathname, search, hash }) => {
		const address = pathname + search + hash;
		return typeof wanted === 'string' ? address === wanted : wanted.test(address);
	});
