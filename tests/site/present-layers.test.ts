import { expect, test, type Page } from '@playwright/test';
import {
	addressOf,
	control,
	controls,
	eventAt,
	expectStep,
	openStage,
	press,
	pressMore,
	slideTitle,
	stepAt,
	steps
} from './stage.ts';

declare global {
	interface Window {
		locks: string[];
		copied: string[];
		said: string[];
	}
}

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

test('of evidence a screen reader is told what there is, and no more', async ({ page }) => {
	await openStage(page, '?event=ice-2025-07-data-400');
	await hear(page);
	await page.keyboard.press('n');
	await expect.poll(() => page.evaluate(() => window.said)).toContain('What is not known.');
	await page.keyboard.press('n');
	await expect.poll(() => page.evaluate(() => window.said)).toContain('Related events.');
});

test.describe('P6: the black screen', () => {
	/** What a screen reader would find: names and texts. */
	const tree = (page: Page) => page.locator('body').ariaSnapshot();

	test('covers all, leaves nothing to be read, and says so once', async ({ page }) => {
		await openStage(page, addressOf(stepAt(3)));
		await hear(page);
		expect(await tree(page)).toContain(stepAt(3).event.title);
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
	});

	test('is one colour from edge to edge', async ({ page }) => {
		await openStage(page);
		await page.keyboard.press('.');
		await expect(black(page)).toBeVisible();
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

	test('any key that leads on ends it, and does no more', async ({ page }) => {
		await openStage(page, addressOf(stepAt(3)));
		for (const key of ['b', '.', 'Escape', 'n', 'PageDown', 'Space', 'ArrowRight']) {
			await test.step(key, async () => {
				await page.keyboard.press('b');
				await expect(black(page)).toBeVisible();
				await page.keyboard.press(key);
				await expect(black(page)).toHaveCount(0);
				await expectStep(page, stepAt(3));
				await page.keyboard.press('n');
				await expectStep(page, stepAt(4));
				await page.keyboard.press('p');
				await expectStep(page, stepAt(3));
			});
		}
	});

	test('other keys do nothing behind it; a press ends it; the focus comes back', async ({
		page
	}) => {
		await openStage(page, addressOf(stepAt(3)));
		await control(page, 'Overview').focus();
		await page.keyboard.press('b');
		await press(page, 'Home', 'End', 'o', 'g', 'a', '?', '+');
		await expect(black(page)).toBeVisible();
		await black(page).click();
		await expect(black(page)).toHaveCount(0);
		await expectStep(page, stepAt(3));
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(control(page, 'Overview')).toBeFocused();
	});
});

test.describe('P7: auto-advance', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.install({ time: 0 });
		await openStage(page);
		// From here on it goes by the test alone, however busy the machine is.
		await page.clock.pauseAt(3_600_000);
	});

	const timer = (page: Page) => controls(page).getByRole('timer');

	test('is off at first, goes on every 20 s, says how long, and can be paused', async ({
		page
	}) => {
		await page.clock.runFor(120_000);
		await expectStep(page, stepAt(0));
		await expect(timer(page)).toHaveCount(0);

		// Nothing else on the page moves when it starts.
		const boxes = () =>
			controls(page)
				.locator('button, a')
				.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().x));
		const before = await boxes();
		await page.keyboard.press('a');
		await expect(control(page, 'Pause')).toBeVisible();
		expect((await boxes()).slice(0, before.length)).toEqual(before);

		await expect(timer(page)).toHaveText('Next in 20 s');
		await page.clock.runFor(12_000);
		await expect(timer(page)).toHaveText('Next in 8 s');
		await expectStep(page, stepAt(0));
		await page.clock.runFor(8_000);
		await expectStep(page, stepAt(1));
		await page.clock.runFor(20_000);
		await expectStep(page, stepAt(2));
		await page.clock.runFor(5_000);
		await control(page, 'Pause').click();
		await expect(timer(page)).toHaveText('Paused, 15 s left');
		await page.clock.runFor(60_000);
		await expectStep(page, stepAt(2));
		await control(page, 'Auto-advance').click();
		await page.clock.runFor(15_000);
		await expectStep(page, stepAt(3));
	});

	const inputs: [name: string, input: (page: Page) => Promise<unknown>, step: number][] = [
		['the same key', (page) => page.keyboard.press('a'), 0],
		['a key', (page) => page.keyboard.press('n'), 1],
		['a key that does nothing', (page) => page.keyboard.press('x'), 0],
		['a press on the page', (page) => page.mouse.click(640, 300), 0],
		['a wheel', (page) => page.mouse.wheel(0, 40), 0],
		['a dialog', (page) => page.keyboard.press('g'), 0],
		['the Tab key', (page) => page.keyboard.press('Tab'), 0]
	];
	test('whatever the reader does pauses it', async ({ page }) => {
		for (const [name, input, step] of inputs) {
			await test.step(name, async () => {
				await page.keyboard.press('a');
				await expect(timer(page)).toHaveText(/^Next/);
				await page.clock.runFor(1_000);
				await input(page);
				await expect(timer(page).filter({ hasText: /^Next/ })).toHaveCount(0);
				await page.clock.runFor(60_000);
				await expectStep(page, stepAt(step));
				// As it was: what it has opened is closed, and the first step is shown.
				await press(page, 'Escape', 'Home', 'PageDown');
				await expect(page.getByRole('dialog')).toHaveCount(0);
				await expectStep(page, stepAt(0));
			});
		}
	});

	test('it stops at the end', async ({ page }) => {
		await press(page, 'End', 'PageDown', 'PageDown', 'PageUp', 'a');
		await page.clock.runFor(200_000);
		await expect(slideTitle(page)).toHaveText('Still open');
		await expect(control(page, 'Pause')).toHaveCount(0);
	});
});

test.describe('P17: the screen stays awake', () => {
	const stub = (page: Page) =>
		page.addInitScript(() => {
			window.locks = [];
			const wakeLock = {
				request: (type: string) => {
					window.locks.push(`request ${type}`);
					return Promise.resolve({
						release: () => {
							window.locks.push('release');
							return Promise.resolve();
						}
					});
				}
			};
			Object.defineProperty(navigator, 'wakeLock', { value: wakeLock });
		});

	const setVisible = (page: Page, visible: boolean) =>
		page.evaluate((visible) => {
			Object.defineProperty(document, 'visibilityState', {
				configurable: true,
				get: () => (visible ? 'visible' : 'hidden')
			});
			document.dispatchEvent(new Event('visibilitychange'));
		}, visible);

	test('while it is seen, and no longer than that', async ({ page }) => {
		await stub(page);
		await openStage(page);
		await expect.poll(() => page.evaluate(() => window.locks)).toEqual(['request screen']);
		await setVisible(page, false);
		await setVisible(page, true);
		await expect
			.poll(() => page.evaluate(() => window.locks.filter((what) => what.startsWith('request'))))
			.toHaveLength(2);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
		await expect.poll(() => page.evaluate(() => window.locks.at(-1))).toBe('release');
	});

	for (const [name, value] of [
		['there is no such thing', undefined],
		['the browser refuses', 'refuse']
	] as const) {
		test(`not where ${name}, and that is all`, async ({ page }) => {
			const wrong: string[] = [];
			page.on('pageerror', (error) => wrong.push(error.message));
			await page.addInitScript((value) => {
				const refuse = { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
				Object.defineProperty(navigator, 'wakeLock', { value: value && refuse });
			}, value);
			await openStage(page);
			await page.keyboard.press('n');
			await expectStep(page, stepAt(1));
			expect(wrong).toEqual([]);
		});
	}
});

test.describe('P17: the link to a step', () => {
	test('is copied, and leads back to it', async ({ page, context }) => {
		await page.addInitScript(() => {
			window.copied = [];
			const writeText = (text: string) => Promise.resolve(void window.copied.push(text));
			Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
		});
		await openStage(page);
		const i = steps.findIndex(({ fragment }) => fragment === 3);
		for (let n = 0; n < i; n++) await page.keyboard.press('n');
		await expectStep(page, stepAt(i));
		await pressMore(page, 'Copy link to this step');
		await expect(controls(page).getByRole('status')).toHaveText('Link copied');
		const [link = ''] = await page.evaluate(() => window.copied);
		const other = await context.newPage();
		await other.goto(link);
		await expectStep(other, stepAt(i));
	});

	test('where nothing can be copied, it says where to find it', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await openStage(page, addressOf({ event: eventAt(2), fragment: 1 }));
		await pressMore(page, 'Copy link to this step');
		await expect(controls(page).getByRole('status')).toHaveText(
			'Copy the link from the address bar'
		);
	});
});
