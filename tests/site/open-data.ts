import { expect, type Page } from '@playwright/test';
import { banner, start } from './open-page.ts';

/** Opens a file of `build-records/data` as a reader does; it may have 100,000 events. */
export async function openData(page: Page, name: string): Promise<void> {
	await start(page);
	await chooseData(page, name);
	await expect(banner(page)).toBeVisible({ timeout: 90_000 });
}

/** Chooses one, and waits for nothing. */
export const chooseData = (page: Page, name: string): Promise<void> =>
	page.locator('input[type=file]').setInputFiles(`build-records/data/${name}`);
