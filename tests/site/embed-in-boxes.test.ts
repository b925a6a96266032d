import { expect, test, type Page } from '@playwright/test';
import { figureSnippet } from '#lib/embed/snippets.ts';
import { anEmbedding } from '../fixtures/an-embedding.ts';
import { openHost, originOf, sized } from './hosts.ts';
import { noteShifts } from './shifts.ts';
import { frames } from './story.ts';

/** The height that the stand-in asks for, px. What is looked at is the figure: the loader makes any frame as high. */
const height = 700;

const boxes = ['plain', 'fit', 'table', 'float', 'flex', 'grid'];

test('E16: in any box of a narrow window and of a wide one a figure is as wide as the column, and nothing moves', async ({
	page
}) => {
	await page.addInitScript(noteShifts);
	for (const room of [390, 1000]) {
		await test.step(`${room} px`, () => expectInBoxes(page, room));
	}
});

async function expectInBoxes(page: Page, room: number) {
	const column = Math.min(700, room);
	const heights = [
		[column - 20, height],
		[column + 20, height]
	] as const;
	const story = `${originOf('stand-in')}/`;
	// All boxes are in one window, below each other. A frame that is far away is not loaded.
	await page.setViewportSize({ width: room, height: 6000 });
	// As WordPress leaves it to an author, too: without `display` and `box-sizing`. The wider window has more to fill.
	for (const isCut of room === 1000 || process.env.OTR_ALL ? [false, true] : [false]) {
		const whole = figureSnippet({ ...anEmbedding, story, heights });
		const snippet = isCut ? whole.replace('display: block; box-sizing: border-box; ', '') : whole;
		await openHost(page, 'e16-boxes', { site: 'stand-in', snippet });
		await sized(page, boxes.length);
		for (const [i, box] of boxes.entries()) {
			const place = `${box}${isCut ? ', for an author' : ''}`;
			const frame = await page.locator('iframe').nth(i).boundingBox();
			expect(frame?.height, place).toBe(height);
			// The styles of the page decide of a table, and an author cannot.
			if (!isCut || box !== 'table') expect(frame?.width, place).toBe(column);
		}
		await frames(page, 2);
		expect(await page.evaluate(() => window.shifts)).toEqual([]);
	}
}
