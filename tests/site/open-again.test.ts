import { expect, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { toJson } from '#lib/record/to-json.ts';
import { oddFile, oddLines, toKept } from '../fixtures/odd-texts.ts';
import { banner, choose, start, test } from './open-page.ts';
import { openTool } from './story.ts';

/** Many in each title: each card costs what a page costs. */
const keptLines = oddLines.map(toKept);

/** The titles of all cards. As JSON no half of an emoji is lost on the way here. */
async function titlesIn(page: Page): Promise<string[]> {
	await expect(page.locator('article')).toHaveCount(keptLines.length);
	const json = await page
		.locator('article h3')
		.evaluateAll((nodes) => JSON.stringify(nodes.map(({ textContent }) => textContent)));
	return JSON.parse(json) as string[];
}

test('whatever characters texts have, they are the same in a saved page, from a disk and where it is opened', async ({
	page
}, testInfo) => {
	await start(page);
	await choose(page, toJson(oddFile(oddLines)));
	expect(await titlesIn(page)).toEqual(keptLines);
	await openTool(page, 'share');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download for offline use' }).click();
	const path = testInfo.outputPath('saved.html');
	await (await saving).saveAs(path);

	await page.goto(pathToFileURL(path).href);
	await expect(banner(page)).toBeVisible();
	expect(await titlesIn(page)).toEqual(keptLines);
	await start(page);
	await page.locator('input[type=file]').setInputFiles(path);
	expect(await titlesIn(page)).toEqual(keptLines);
});
