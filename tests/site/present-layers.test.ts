import { expect, test, type Page } from '@playwright/test';
import { addressOf, stepAt } from '../fixtures/stage-steps.ts';
import { openStage } from './stage.ts';

declare global {
	interface Window {
		said: string[];
	}
}

// What ends it, the auto-advance, the wake lock and the link to a step: `present/stage-page.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 720 } });

const black = (page: Page) => page.locator('.black');

/** Notes from now on what a screen reader is told of the steps, in `window.said`. */
const hear = (page: Page) =>
	page.evaluate(() => {
		window.said = [];
		const live = document.querySelector('[aria-live="polite"]');
		if (!live) throw new Error('nothing speaks');
		new MutationObserver(() => window.said.push(live.textContent ?? '')).observe(live, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});

/** What a screen reader would find: names and texts. */
const tree = (page: Page) => page.locator('body').ariaSnapshot();

test('P6: the black screen covers all in one colour, leaves nothing to be read, and says so once', async ({
	page
}) => {
	await openStage(page, addressOf(stepAt(3)));
	await hear(page);
	expect(await tree(page)).toContain(stepAt(3).event.title);
	await page.keyboard.press('b');
	await expect(black(page)).toBeVisible();
	// The live region is empty again, and so it is a paragraph without words.
	await expect.poll(() => tree(page)).toBe('- paragraph');
	expect((await page.locator('.stage').innerText()).trim()).toBe('');
	await expect(page.locator('.stage')).toHaveAttribute('inert');
	expect(await page.evaluate(() => window.said.filter((text) => text === 'Black screen'))).toEqual([
		'Black screen'
	]);
	const { width, height } = (await black(page).boundingBox()) ?? {};
	expect([width, height]).toEqual([1280, 720]);
	const seen = await page.evaluate(() => {
		const tops = new Set<string>();
		for (let x = 4; x < innerWidth; x += 60) {
			for (let y = 4; y < innerHeight; y += 40) {
				tops.add(document.elementFromPoint(x, y)?.className.split(' ')[0] ?? '');
			}
		}
		return [...tops];
	});
	expect(seen).toEqual(['black']);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	const picture = (await page.screenshot()).toString('base64');
	const colours = await page.evaluate(async (picture) => {
		const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		if (!canvas) throw new Error('no canvas');
		canvas.drawImage(bitmap, 0, 0);
		const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
		return [...new Set(new Uint32Array(data.buffer))];
	}, picture);
	expect(colours).toEqual([0xff000000]);
});
