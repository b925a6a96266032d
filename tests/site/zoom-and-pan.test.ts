import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import {
	boxOf,
	button,
	cardOf,
	cards,
	daysOf,
	domain,
	drawing,
	emptyPlace,
	frames,
	markOf,
	middleOf,
	open,
	scrollY,
	settledDomain,
	settledScroll
} from './story.ts';

/** An event of one day that has its own mark in the whole story at every width over 640 px. */
const dayEvent = 'imod-2025-08-06-unit-8200-report';

const withCtrl = async (page: Page, deltaY: number) => {
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, deltaY);
	await page.keyboard.up('Control');
};

test.describe('with a mouse', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	test('wheel, drag, double press and buttons zoom and pan, and leave the rest to the browser', async ({
		page
	}) => {
		await test.step('a plain wheel over the drawing scrolls the page and changes nothing in it', async () => {
			await open(page);
			const whole = await domain(page).innerText();
			await withPointerOver(page);
			for (const deltaY of [120, 120, 240]) await page.mouse.wheel(0, deltaY);
			await expect.poll(() => scrollY(page)).toBe(480);
			await expect(domain(page)).toHaveText(whole);
			// Over the part of it that has stayed.
			const { y, height } = await boxOf(drawing(page));
			await page.mouse.move(640, y + height - 40);
			await page.mouse.wheel(0, -480);
			await expect.poll(() => scrollY(page)).toBe(0);
			await expect(domain(page)).toHaveText(whole);
			await expectAddress(page, '/');
		});
		await test.step('a wheel with Ctrl zooms about the pointer and leaves the page where it is', async () => {
			await anew(page);
			let days = daysOf(await domain(page).innerText());
			/** Zooms with the pointer on the mark and returns how far the mark goes, px. */
			const zoom = async (deltaY: number, times: number) => {
				const mark = await middleOf(markOf(page, dayEvent));
				// A wheel event knows whole pixels only.
				const x = Math.round(mark.x);
				await page.mouse.move(x, mark.y);
				const before = await domain(page).innerText();
				for (let i = 0; i < times; i++) await withCtrl(page, deltaY);
				await expect(domain(page)).not.toHaveText(before);
				const next = daysOf(await settledDomain(page));
				const now = await middleOf(markOf(page, dayEvent));
				const off = Math.abs(now.x - x - (mark.x - x) * (days / next));
				days = next;
				return off;
			};
			for (const times of [1, 3, 3]) {
				expect(await zoom(-50, times), `${days} days`).toBeLessThan(2);
				expect(await scrollY(page)).toBe(0);
			}
			expect(days).toBeLessThan(60);
			expect(await zoom(50, 3), `${days} days`).toBeLessThan(2);
			expect(days).toBeGreaterThan(100);
			expect(await scrollY(page)).toBe(0);
			// The page itself was not zoomed.
			expect(await page.evaluate(() => [devicePixelRatio, visualViewport?.scale])).toEqual([1, 1]);
		});
		await test.step('at either end of the zoom a wheel with Ctrl neither zooms on nor scrolls', async () => {
			await anew(page);
			const whole = await domain(page).innerText();
			await withPointerOver(page);
			await withCtrl(page, 400);
			await frames(page, 4);
			await expect(domain(page)).toHaveText(whole);
			for (let i = 0; i < 10; i++) await withCtrl(page, -400);
			await expect.poll(async () => daysOf(await settledDomain(page))).toBeLessThanOrEqual(4);
			const narrowest = await settledDomain(page);
			expect(daysOf(narrowest)).toBeGreaterThanOrEqual(3);
			await withCtrl(page, -400);
			await frames(page, 4);
			await expect(domain(page)).toHaveText(narrowest);
			expect(await scrollY(page)).toBe(0);
		});
		await test.step('a plain wheel scrolls the page when the drawing is zoomed in, too', async () => {
			// The card that is read then is in the middle of this view, so that nothing pans to it.
			await anew(page, '/?from=2025-02-10&to=2025-02-26');
			await withPointerOver(page);
			const before = await settledDomain(page);
			// Until its heading is in the upper half of the window.
			const { y } = await boxOf(page.locator('article').first());
			const way = Math.round(y) - 380;
			await page.mouse.wheel(0, way);
			await expect.poll(() => scrollY(page)).toBe(way);
			await expectAddress(page, /event=imod-2025-02-18/);
			expect(await settledDomain(page)).toBe(before);
		});

		await test.step('a double press on an empty place zooms in about it', async () => {
			await anew(page);
			const days = daysOf(await settledDomain(page));
			const box = await boxOf(drawing(page));
			const { x, y } = await emptyPlace(page);
			const share = (x - box.x) / box.width;
			const timeAt = (words: string) => {
				const from = Date.parse(`${words.split(' to ')[0]} UTC`);
				return from + share * daysOf(words) * 86_400_000;
			};
			const before = timeAt(await domain(page).innerText());
			await page.mouse.dblclick(x, y);
			await expect.poll(async () => daysOf(await settledDomain(page))).toBeLessThan(days * 0.6);
			expect(daysOf(await domain(page).innerText())).toBeGreaterThan(days * 0.4);
			// The words leave out the margins of the whole story: 2 % of 500 days.
			const off = Math.abs(timeAt(await domain(page).innerText()) - before) / 86_400_000;
			expect(off).toBeLessThan(12);
		});
		// From an empty place: `select.test.ts`. At the ends of the story: `timeline/timeline-state.svelte.test.ts`.
		await test.step('a drag that begins on a mark pans, does not open it, and what is under the pointer stays under it', async () => {
			await anew(page, '/?from=2025-06&to=2025-10');
			const before = await settledDomain(page);
			const { x, y } = await middleOf(markOf(page, dayEvent));
			await page.mouse.move(x, y);
			await page.mouse.down();
			await page.mouse.move(x - 60, y, { steps: 5 });
			await page.mouse.move(x - 150, y + 20, { steps: 5 });
			await page.mouse.up();
			await expect(domain(page)).not.toHaveText(before);
			const off = async () => {
				const now = await middleOf(markOf(page, dayEvent));
				return Math.abs(now.x - (x - 150));
			};
			await expect.poll(off).toBeLessThan(3);
			// A day that is cut at both ends counts twice.
			const days = daysOf(await domain(page).innerText());
			expect(Math.abs(days - daysOf(before))).toBeLessThanOrEqual(1);
			expect(await scrollY(page)).toBe(0);
			expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
			await expect(markOf(page, dayEvent)).not.toHaveAttribute('aria-current', 'true');
			expect(new URL(page.url()).hash).toBe('');
		});

		await test.step('at the whole story there is one button; the others come into their room, and one that can do nothing says so', async () => {
			await anew(page);
			const shown = page.getByRole('toolbar', { name: 'Zoom and pan' }).getByRole('button');
			const off = () =>
				shown.and(page.locator('[aria-disabled="true"]')).locator('.word').allTextContents();
			await expect(shown).toHaveCount(1);
			await expect(shown).toHaveAccessibleName('Zoom in');
			const places = async () => [
				await boxOf(button(page, 'Zoom in')),
				await boxOf(drawing(page)),
				await boxOf(cards(page).first())
			];
			const before = await places();
			await button(page, 'Zoom in').click();
			await expect(shown).toHaveCount(5);
			expect(await places()).toEqual(before);
			await expect.poll(off).toEqual([]);
			for (const name of ['Zoom in', 'Later', 'Earlier', 'Zoom out']) {
				const before = await domain(page).innerText();
				await button(page, name).click();
				await expect(domain(page), name).not.toHaveText(before);
			}
			// The focus stays in the toolbar as its button goes.
			await button(page, 'Whole story').click();
			await expect(shown).toHaveCount(1);
			await expect(button(page, 'Zoom in')).toBeFocused();
			expect(await places()).toEqual(before);

			await anew(page, '/?from=2025-08-01&to=2025-08-12');
			const zoomIn = button(page, 'Zoom in');
			await zoomIn.focus();
			for (let i = 0; i < 12 && (await off()).includes('Zoom in') === false; i++) {
				await page.keyboard.press('Enter');
				await frames(page);
			}
			expect(await off()).toEqual(['Zoom in']);
			await expect(zoomIn).toBeFocused();
			expect(daysOf(await settledDomain(page))).toBeLessThanOrEqual(4);

			await anew(page, '/?from=2025-02&to=2025-03');
			await expect.poll(off).toEqual(['Earlier']);
			await anew(page, '/?from=2026-06&to=2026-12');
			await expect.poll(off).toEqual(['Later']);
		});
	});
});

test.describe('with fingers', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	interface Finger {
		x: number;
		y: number;
	}

	const send = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: Finger[]) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }))
		});

	/** Moves fingers from and to places, in steps that a frame can follow. */
	async function touch(page: Page, from: Finger[], to: Finger[], steps = 6) {
		const client = await page.context().newCDPSession(page);
		await send(client, 'touchStart', from);
		for (let i = 1; i <= steps; i++) {
			const at = from.map(({ x, y }, finger) => ({
				x: x + ((to[finger]?.x ?? x) - x) * (i / steps),
				y: y + ((to[finger]?.y ?? y) - y) * (i / steps)
			}));
			await send(client, 'touchMove', at);
			await frames(page, 1);
		}
		await send(client, 'touchEnd', []);
		await client.detach();
	}

	test('two fingers zoom, one scrolls the page, pans, or moves the overview’s window, and a tap on a mark brings its card', async ({
		page
	}) => {
		await test.step('two fingers spread zoom in, together zoom out, and the page stays as it is', async () => {
			await open(page);
			const whole = await settledDomain(page);
			const { x, y } = await middleOf(drawing(page));
			await touch(
				page,
				[
					{ x: x - 30, y },
					{ x: x + 30, y }
				],
				[
					{ x: x - 120, y },
					{ x: x + 120, y }
				]
			);
			await expect.poll(async () => daysOf(await settledDomain(page))).toBeLessThan(200);
			const zoomed = await settledDomain(page);
			expect(daysOf(zoomed) / daysOf(whole)).toBeCloseTo(60 / 240, 1);
			await touch(
				page,
				[
					{ x: x - 120, y },
					{ x: x + 120, y }
				],
				[
					{ x: x - 60, y },
					{ x: x + 60, y }
				]
			);
			await expect.poll(async () => daysOf(await settledDomain(page))).toBeGreaterThan(200);
			expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
			expect(await scrollY(page)).toBe(0);
		});
		await test.step('one finger sideways, from a mark, pans and neither scrolls the page nor opens it', async () => {
			await anew(page, '/?from=2025-06&to=2025-10');
			const before = await settledDomain(page);
			const { x, y } = await middleOf(markOf(page, 'ice-2025-07-data-400'));
			await touch(page, [{ x, y }], [{ x: x + 160, y: y + 4 }]);
			await expect(domain(page)).not.toHaveText(before);
			const now = await settledDomain(page);
			const start = (words: string) => Date.parse(`${words.split(' to ')[0]} UTC`);
			const moved = (start(before) - start(now)) / 86_400_000;
			// 160 px but for the few before the finger is known to go sideways.
			const { width } = await boxOf(drawing(page));
			const all = (160 / width) * 153;
			expect(moved).toBeLessThanOrEqual(all + 1);
			expect(moved).toBeGreaterThan(all * 0.75);
			expect(Math.abs(daysOf(now) - daysOf(before))).toBeLessThanOrEqual(1);
			expect(await scrollY(page)).toBe(0);
			expect(new URL(page.url()).hash).toBe('');
		});
		await test.step('one finger up the drawing scrolls the page and does not pan', async () => {
			// From the first cards on there is nothing earlier that reading could pan to.
			await anew(page, '/?from=2025-02&to=2025-06');
			const before = await settledDomain(page);
			const { x, y } = await middleOf(drawing(page));
			await touch(page, [{ x, y }], [{ x: x + 6, y: y - 260 }]);
			await expect.poll(() => scrollY(page)).toBeGreaterThan(150);
			await settledScroll(page);
			await expect(domain(page)).toHaveText(before);
		});
		await test.step('a tap on a mark brings its card', async () => {
			await anew(page);
			await markOf(page, 'ice-2025-07-data-400').tap();
			await expectAddress(page, '/?event=ice-2025-07-data-400#ice-2025-07-data-400');
			await settledScroll(page);
			const heading = cardOf(page, 'ice-2025-07-data-400').getByRole('heading').first();
			await expect(heading).toBeInViewport();
		});
		await test.step('one finger sideways over the overview moves its window and not the page', async () => {
			await page.setViewportSize({ width: 800, height: 1100 });
			await anew(page, '/?from=2025-06-01&to=2025-10-31');
			const { x, y } = await middleOf(overviewWindow(page));
			await touch(page, [{ x, y }], [{ x: x + 100, y: y + 6 }], 12);
			expect((await middleOf(overviewWindow(page))).x).toBeCloseTo(x + 100, 0);
			expect(await scrollY(page)).toBe(0);
		});
		await test.step('up it scrolls the page and leaves the window', async () => {
			// From the first card on there is nothing earlier that reading could pan to.
			await anew(page, '/?from=2025-02&to=2025-06');
			const before = '18 Feb 2025 to 30 Jun 2025';
			await expect(domain(page)).toHaveText(before);
			const { x, y } = await middleOf(overviewWindow(page));
			await touch(page, [{ x, y }], [{ x: x + 6, y: y - 300 }], 12);
			await expect.poll(() => scrollY(page)).toBeGreaterThan(150);
			await expect(domain(page)).toHaveText(before);
		});
	});
});

const overviewWindow = (page: Page) => page.locator('.overview [data-part="window"]');

async function withPointerOver(page: Page) {
	const { x, y } = await middleOf(drawing(page));
	await page.mouse.move(x, y);
}
