import { expect, test, type Page } from '@playwright/test';
import { isInside, numberOf, pressesTo, stepAt, steps } from '../fixtures/stage-steps.ts';
import { expectStep, goTo, openStage, slide } from './stage.ts';

// What each key does: `present/keys.test.ts` and `present/stage-page.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 720 } });

/** The index of a step with a fragment of the same event before it, and another one after it. */
const middle = steps.findIndex(
	({ event, fragment }) => numberOf(event) > 16 && fragment === 2 && isInside(event)
);
const here = stepAt(middle);

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

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

declare global {
	interface Window {
		said: string[];
	}
}

test('clickers, presses and swipes lead on and back; B is black, S opens the presenter view, F fills the screen', async ({
	page,
	context
}) => {
	await openStage(page);
	// The slide of a chapter lies between.
	const presses = pressesTo(20);
	expect(presses).toBeGreaterThanOrEqual(20);
	await test.step('P4: 20 fast Page Downs advance 20, from page load, without a click', async () => {
		await page.evaluate((presses) => {
			for (let i = 0; i < presses; i++) {
				const init = { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true };
				document.body.dispatchEvent(new KeyboardEvent('keydown', init));
			}
		}, presses);
		await expectStep(page, stepAt(20));
		await expect(page).toHaveURL(new RegExp(`event=${stepAt(20).event.id}`));
		for (let i = 0; i < presses; i++) void page.keyboard.press('PageUp');
		await expectStep(page, stepAt(0));
	});
	await test.step('a press on a third of the slide, or a swipe', async () => {
		await goTo(page, here);
		const box = await slide(page).boundingBox();
		const [left = 0, width = 0, top = 0, height = 0] = [box?.x, box?.width, box?.y, box?.height];
		const pressAt = async (share: number) => {
			const x = Math.round(left + width * share);
			// A press on a link follows it.
			const y = await page.evaluate(
				([x = 0, top = 0, height = 0]) =>
					[0.6, 0.7, 0.8, 0.9, 0.5, 0.3]
						.map((part) => Math.round(top + height * part))
						.find((y) => !document.elementFromPoint(x, y)?.closest('a, button')),
				[x, top, height]
			);
			if (y === undefined) throw new Error('links everywhere');
			await page.mouse.click(x, y);
		};
		await pressAt(0.95);
		await expectStep(page, stepAt(middle + 1));
		await pressAt(0.5);
		await expectStep(page, stepAt(middle + 1));
		await pressAt(0.05);
		await expectStep(page, here);
		/** A finger that moves over the middle, which a press leaves as it is. */
		const swipe = (x: number, y: number) =>
			page.locator('.field').evaluate(
				(field, [x, y]) => {
					const at = { bubbles: true, isPrimary: true, pointerType: 'touch' };
					const from = { ...at, clientX: 640, clientY: 300 };
					field.dispatchEvent(new PointerEvent('pointerdown', from));
					const to = { ...at, clientX: 640 + (x ?? 0), clientY: 300 + (y ?? 0) };
					field.dispatchEvent(new PointerEvent('pointerup', to));
				},
				[x, y]
			);
		await swipe(-120, 10);
		await expectStep(page, stepAt(middle + 1));
		await swipe(120, 10);
		await expectStep(page, here);
		// Too short, or a scroll.
		await swipe(-40, 0);
		await swipe(-80, 90);
		await expectStep(page, here);
	});
	// What ends it: `present/stage-page.svelte.test.ts`.
	await test.step('P6: the black screen covers all in one colour, leaves nothing to be read, and says so once', async () => {
		await hear(page);
		expect(await tree(page)).toContain(here.event.title);
		await page.keyboard.press('b');
		await expect(black(page)).toBeVisible();
		// The live region is empty again, and so it is a paragraph without words.
		await expect.poll(() => tree(page)).toBe('- paragraph');
		expect((await page.locator('.stage').innerText()).trim()).toBe('');
		await expect(page.locator('.stage')).toHaveAttribute('inert');
		expect(
			await page.evaluate(() => window.said.filter((text) => text === 'Black screen'))
		).toEqual(['Black screen']);
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
		await page.keyboard.press('b');
		await expectStep(page, here);
	});
	await test.step('F fills the screen, and in full screen F5 does not reload', async () => {
		await page.keyboard.press('f');
		await expect.poll(() => isFull(page)).toBe(true);
		const isOurs = await page.evaluate(() => {
			const init = { key: 'F5', code: 'F5', bubbles: true, cancelable: true };
			return !document.body.dispatchEvent(new KeyboardEvent('keydown', init));
		});
		expect(isOurs).toBe(true);
		await page.keyboard.press('f');
		await expect.poll(() => isFull(page)).toBe(false);
		await expectStep(page, here);
	});
	await test.step('S opens the presenter view', async () => {
		await context.route('**/presenter/', (route) => route.fulfill({ body: 'The presenter view' }));
		const opened = context.waitForEvent('page');
		await page.keyboard.press('s');
		await expect(await opened).toHaveURL(/\/presenter\/#s=[a-z0-9]{16}$/);
		await expectStep(page, here);
	});
});
