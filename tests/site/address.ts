import type { Page } from '@playwright/test';
import { frames } from './story.ts';

/** Brings a story that is open to another of its addresses, as Back would: without a load. */
export async function go(page: Page, address: string): Promise<void> {
	await page.evaluate((address) => {
		history.replaceState(history.state, '', address);
		dispatchEvent(new PopStateEvent('popstate'));
	}, address);
	await frames(page);
}
