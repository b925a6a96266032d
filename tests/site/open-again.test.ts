import { expect, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { toJson } from '#lib/record/to-json.ts';
import { keptTexts, oddFile } from '../fixtures/odd-texts.ts';
import { banner, choose, start, test } from './open-page.ts';
import { openTool } from './story.ts';

/** The titles of all cards. As JSON no half of an emoji is lost on the way here. */
async function titlesIn(page: Page): Promise<string[]> {
	await expect(page.locator('article')).toHaveCount(keptTexts.length);
	const json = await page
		.locator('article h3')
		.evaluateAll((nodes) => JSON.stringify(nodes.map(({ textContent }) => textContent)));
	return JSON.parse(json) as string[];
}

test('whatever characters texts have, they are the same in a saved page, from a disk and where it is opened', async ({
	page
}, testInfo) => {
	await start(page);
	await choose(page, toJson(oddFile()));
	expect(await titlesIn(page)).toEqual(keptTexts);
	await openTool(page, 'share');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download for offline use' }).click();
	const path = testInfo.outputPath('saved.html');
	await (await saving).saveAs(path);

	await page.goto(pathToFileURL(path).href);
	await expect(banner(page)).toBeVisible();
	expect(await titlesIn(page)).toEqual(keptTexts);

	await start(page);
	await page.locator('input[type=file]').setInputFiles(path);
	expect(await titlesIn(page)).toEqual(keptTexts);
});
