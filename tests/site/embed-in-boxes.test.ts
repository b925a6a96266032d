import { expect, test } from '@playwright/test';
import { figureSnippet } from '#lib/embed/snippets.ts';
import { anEmbedding } from '../fixtures/an-embedding.ts';
import { openHost, originOf, sized } from './hosts.ts';
import { noteShifts } from './shifts.ts';

/** The height that the stand-in asks for, px. What is looked at is the figure: the loader makes any frame as high. */
const height = 700;

for (const room of [390, 1000]) {
	test(`E16: in any box of a window of ${room} px a figure is as wide as the column, and nothing moves`, async ({
		page
	}) => {
		const column = Math.min(700, room);
		const heights = [
			[column - 20, height],
			[column + 20, height]
		] as const;
		const story = `${originOf('stand-in')}/`;
		await page.setViewportSize({ width: room, height: 900 });
		await page.addInitScript(noteShifts);
		for (const box of ['plain', 'fit', 'table', 'float', 'flex', 'grid']) {
			// As WordPress leaves it to an author, too: without `display` and `box-sizing`.
			for (const isCut of [false, true]) {
				const whole = figureSnippet({ ...anEmbedding, story, heights });
				const snippet = isCut
					? whole.replace('display: block; box-sizing: border-box; ', '')
					: whole;
				await openHost(page, 'e16-boxes', { site: 'stand-in', box, snippet });
				const place = `${box}${isCut ? ', for an author' : ''}`;
				expect(await sized(page), place).toBe(height);
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
