import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import { openFrame } from './embed-frame.ts';
import {
	boxOf,
	domain,
	drawing,
	middleOf,
	scrollY,
	settledDomain,
	settledScroll
} from './story.ts';

const article = { before: '300', after: '3000', style: 'height: 560px' };

const hint = (frame: Frame): Locator =>
	frame.locator('p[aria-hidden="true"]', { hasText: /^Use / });

const isShown = (frame: Frame): Promise<boolean> =>
	hint(frame).evaluate((node) => node.checkVisibility({ visibilityProperty: true }));

async function pointOver(page: Page, frame: Frame) {
	const { x, y } = await middleOf(drawing(frame));
	await page.mouse.move(x, y);
	return { x, y };
}

/** No button over the drawing lies under the hint, nor the room of one that comes once the view is zoomed. */
async function expectClear(frame: Frame) {
	const box = await boxOf(hint(frame).locator('span'));
	const buttons = await frame.getByRole('toolbar').locator('button').all();
	expect(buttons.length).toBeGreaterThan(4);
	for (const button of buttons) {
		const { x, y, width, height } = await boxOf(button);
		const isApart =
			x + width <= box.x ||
			x >= box.x + box.width ||
			y + height <= box.y ||
			y >= box.y + box.height;
		expect(isApart, `${button}`).toBe(true);
	}
}

for (const width of [360, 800, 1280]) {
	test.describe(`E19: with a mouse, ${width} px`, { tag: '@all' }, () => {
		test.use({ viewport: { width, height: 900 } });

		test('a plain wheel over the drawing scrolls the article, and a hint says how to zoom', async ({
			page
		}) => {
			await expectScroll(page, await openFrame(page, article));
		});
	});
}

/** A plain wheel over the drawing scrolls the article, and a hint says how to zoom. */
async function expectScroll(page: Page, frame: Frame) {
	const whole = await domain(frame).innerText();
	expect(await isShown(frame)).toBe(false);
	await pointOver(page, frame);
	await page.mouse.wheel(0, 120);
	await expect.poll(() => scrollY(page)).toBe(120);
	await expect.poll(() => isShown(frame)).toBe(true);
	await expect(hint(frame)).toHaveText('Use Ctrl + scroll to zoom');
	await expectClear(frame);
	await expect(domain(frame)).toHaveText(whole);
	await expect.poll(() => isShown(frame)).toBe(false);
}

test.describe('E19: with a mouse', () => {
	const large = { width: 1280, height: 900 };
	test.use({ viewport: large });

	// A frame that is asked to take every wheel is as any other until it has the whole screen.
	test('a drag pans, and marks no text of the article; a wheel with Ctrl zooms a frame without the focus, and any on the whole screen if that is asked for', async ({
		page
	}) => {
		await test.step('a plain wheel and the hint, where it has least room', async () => {
			await page.setViewportSize({ width: 360, height: 900 });
			await expectScroll(page, await openFrame(page, article));
			await page.setViewportSize(large);
		});
		const frame = await openFrame(page, {
			...article,
			query: '?from=2025-06&to=2025-10&gestures=greedy',
			allow: 'fullscreen'
		});
		await expectDrag(page, frame);
		await test.step('a plain wheel scrolls the article, and a hint says how to zoom', () =>
			expectScroll(page, frame));
		await test.step('asked to take every wheel it does so on the whole screen', async () => {
			await frame.getByRole('button', { name: 'Full screen' }).click();
			await expect(frame.getByRole('button', { name: 'Exit full screen' })).toBeVisible();
			const before = await settledDomain(frame);
			await pointOver(page, frame);
			await page.mouse.wheel(0, -100);
			await expect(domain(frame)).not.toHaveText(before);
		});
	});

	async function expectDrag(page: Page, frame: Frame) {
		const before = await settledDomain(frame);
		const { x, y } = await pointOver(page, frame);
		await page.mouse.down();
		await page.mouse.move(x - 120, y + 10, { steps: 6 });
		await page.mouse.up();
		await expect(domain(frame)).not.toHaveText(before);
		expect(await scrollY(page)).toBe(0);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

		const panned = await settledDomain(frame);
		await page.getByRole('textbox').focus();
		await pointOver(page, frame);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -100);
		await page.keyboard.up('Control');
		await expect(domain(frame)).not.toHaveText(panned);
		await settledDomain(frame);
		expect(await scrollY(page)).toBe(0);
		expect(await page.evaluate(() => [devicePixelRatio, visualViewport?.scale])).toEqual([1, 1]);
		await expect(page.getByRole('textbox')).toBeFocused();
		expect(await isShown(frame)).toBe(false);
	}
});

test.describe('E19: with fingers', () => {
	test.use({ viewport: { width: 400, height: 800 }, hasTouch: true, isMobile: true });

	/** Moves one finger, or two, from place to place as a hand does. */
	async function swipe(page: Page, from: { x: number; y: number }, by: { x: number; y: number }) {
		const session = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 0) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints:
					type === 'touchEnd' ? [] : [{ x: from.x + by.x * share, y: from.y + by.y * share }]
			});
		await send('touchStart');
		for (let i = 1; i <= 10; i++) await send('touchMove', i / 10);
		await send('touchEnd');
		await session.detach();
	}

	test('a swipe sideways pans and leaves the article; one up scrolls that, and a hint says how to move', async ({
		page
	}) => {
		const frame = await openFrame(page, { ...article, query: '?from=2025-06&to=2025-10' });
		const before = await settledDomain(frame);
		const place = await middleOf(drawing(frame));
		await swipe(page, { x: place.x + 60, y: place.y }, { x: -120, y: 3 });
		await expect(domain(frame)).not.toHaveText(before);
		expect(await scrollY(page)).toBe(0);
		expect(await isShown(frame)).toBe(false);

		const panned = await settledDomain(frame);
		await swipe(page, place, { x: 0, y: -150 });
		await expect.poll(() => scrollY(page)).toBeGreaterThan(80);
		await expect.poll(() => isShown(frame)).toBe(true);
		await expect(hint(frame)).toHaveText('Use two fingers to move the timeline');
		await expectClear(frame);
		await settledScroll(page);
		await expect(domain(frame)).toHaveText(panned);
		// A swift swipe goes on until the frame is off the screen, where nothing fades.
		await page.evaluate(() => scrollTo(0, 150));
		await expect.poll(() => isShown(frame)).toBe(false);
	});
});
