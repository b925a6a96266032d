import { expect } from '@playwright/test';
import { addressOfRecord, boxOf, open, openTool, tool } from './story.ts';
import { test } from './new-window.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('before Firefox 125 and Safari 17, without popovers, a tool still unfolds on a phone', async ({
	page
}) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
		Reflect.deleteProperty(HTMLElement.prototype, 'popover');
	});
	const wrong: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	await open(page, addressOfRecord('pictures'));
	await openTool(page, 'filter');
	const { y, height } = await boxOf(tool(page, 'filter').locator('.panel'));
	expect(y + height).toBeLessThanOrEqual(844);
	await page.getByRole('checkbox', { name: /^Report/ }).uncheck();
	await expect(page).toHaveURL(/kinds=/);
	await page.keyboard.press('Escape');
	await expect(tool(page, 'filter').locator('.panel')).toHaveCount(0);
	expect(wrong).toEqual([]);
});
