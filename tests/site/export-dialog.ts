import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openTool } from './story.ts';

export const opener = (page: Page): Locator =>
	page.getByRole('button', { name: 'Link, cite, export' });

export const dialog = (page: Page): Locator =>
	page.getByRole('dialog', { name: 'Share, cite, export' });

export const radio = (page: Page, name: string): Locator =>
	dialog(page).getByRole('radio', { name });

/** Opens the dialog, by the Share tool. */
export async function openDialog(page: Page): Promise<void> {
	await openTool(page, 'share');
	await opener(page).click();
	await expect(dialog(page)).toBeVisible();
}

/** A file, as the browser has saved it. */
export interface Taken {
	name: string;
	body: Buffer;
	path: string;
}

/** Saves what the dialog offers in a format, as the browser saves it. */
export async function take(page: Page, format: string): Promise<Taken> {
	await radio(page, format).check();
	const coming = page.waitForEvent('download');
	await dialog(page).getByRole('button', { name: 'Download file' }).click();
	const download = await coming;
	const path = await download.path();
	const name = download.suggestedFilename();
	await expect(dialog(page).getByRole('status').filter({ hasText: 'Downloaded' })).toHaveText(
		`Downloaded as ${name}.`
	);
	return { name, body: readFileSync(path), path };
}
