import { expect, test, type Page } from '@playwright/test';
import { figureSnippet } from '#lib/embed/snippets.ts';
import { anEmbedding } from '../fixtures/an-embedding.ts';
import { embedded, openHost, originOf, sized } from './hosts.ts';
import { noteShifts } from './shifts.ts';
import { started } from './story.ts';

/** The height that a frame of this width asks for, px. */
async function heightAt(page: Page, width: number): Promise<number> {
	await page.setViewportSize({ width, height: 900 });
	await page.goto(`${originOf('open')}/embed/?height=auto`);
	await started(page);
	return page.locator('.embed').evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
}

for (const room of [390, 1000]) {
	test(`E16: in any box of a window of ${room} px a figure is as wide as the column, and nothing moves`, async ({
		page
	}) => {
		const column = Math.min(700, room);
		const height = await heightAt(page, column);
		const heights = [
			[column - 20, height],
			[column + 20, height]
		] as const;
		const story = `${originOf('open')}/`;
		await page.setViewportSize({ width: room, height: 900 });
		await page.addInitScript(noteShifts);
		for (const box of ['plain', 'fit', 'table', 'float', 'flex', 'grid']) {
			// As WordPress leaves it to an author, too: without `display` and `box-sizing`.
			for (const isCut of [false, true]) {
				const whole = figureSnippet({ ...anEmbedding, story, heights });
				const snippet = isCut
					? whole.replace('display: block; box-sizing: border-box; ', '')
					: whole;
				await openHost(page, 'e16-boxes', { site: 'open', box, snippet });
				const place = `${box}${isCut ? ', for an author' : ''}`;
				await sized(page);
				await started(await embedded(page));
				// The styles of the page decide of a table, and an author cannot.
				if (isCut && box === 'table') continue;
				const frame = await page.locator('iframe').boundingBox();
				expect(frame?.width, place).toBe(column);
				const shifts = await page.evaluate(() => window.shifts.map(parseFloat));
				const sum = shifts.reduce((all, shift) => all + shift, 0);
				expect(
					sum,
					`${place}: ${await page.evaluate(() => window.shifts.join('; '))}`
				).toBeLessThan(0.01);
			}
		}
	});
}
