import { expect, test, type Locator, type Page } from '@playwright/test';
import { overviewHeight } from '#lib/overview/height.ts';
import { expectClean } from './axe.ts';
import { anew } from './anew.ts';
import {
	boxOf,
	button,
	daysOf,
	domain,
	drawing,
	frames,
	middleOf,
	open,
	scrollY,
	settledDomain,
	openTool,
	tool
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const whole = '18 Feb 2025 to Jun 2026';

/** Its group, also where it is hidden: at the whole story. */
const overview = (page: Page) =>
	page.locator('.overview[aria-label="Overview of the whole story"]');
const part = (page: Page, name: RegExp) => overview(page).getByRole('button', { name });
const startEdge = (page: Page) => part(page, /^Start of the visible part, /);
const endEdge = (page: Page) => part(page, /^End of the visible part, /);
const middle = (page: Page) => part(page, /^Visible part, /);
const fromField = (page: Page) => page.getByLabel('From', { exact: true });
const toField = (page: Page) => page.getByLabel('To', { exact: true });

/** Everything the page complains of. */
function listen(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	return complaints;
}

/** Drags with the mouse in steps that a frame can follow. */
async function drag(page: Page, from: { x: number; y: number }, toX: number) {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(toX, from.y + 3, { steps: 8 });
	await page.mouse.up();
}

const firstOf = (words: string) => Date.parse(`${words.split(' to ')[0]} UTC`) / 86_400_000;

async function press(page: Page, key: string) {
	await page.keyboard.press(key);
	await frames(page);
}

test.describe('with a finger', () => {
	test.use({ viewport: { width: 800, height: 1100 }, hasTouch: true, isMobile: true });

	async function touch(page: Page, at: Locator, dx: number, dy: number) {
		const { x, y } = await middleOf(at);
		const client = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: share === undefined ? [] : [{ x: x + dx * share, y: y + dy * share, id: 0 }]
			});
		await send('touchStart', 0);
		for (let i = 1; i <= 12; i++) {
			await send('touchMove', i / 12);
			await frames(page, 1);
		}
		await send('touchEnd');
		await client.detach();
	}

	test('sideways it moves the window and not the page, up it scrolls the page and leaves the window', async ({
		page
	}) => {
		await test.step('sideways it moves the window and not the page', async () => {
			await open(page, '/?from=2025-06-01&to=2025-10-31');
			const before = await middleOf(middle(page));
			await touch(page, middle(page), 100, 6);
			expect((await middleOf(middle(page))).x).toBeCloseTo(before.x + 100, 0);
			expect(await scrollY(page)).toBe(0);
		});
		await test.step('up it scrolls the page and leaves the window', async () => {
			// From the first card on there is nothing earlier that reading could pan to.
			await anew(page, '/?from=2025-02&to=2025-06');
			const before = '18 Feb 2025 to 30 Jun 2025';
			await expect(domain(page)).toHaveText(before);
			await touch(page, middle(page), 6, -300);
			await expect.poll(() => scrollY(page)).toBeGreaterThan(150);
			await expect(domain(page)).toHaveText(before);
		});
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the room of the strip is kept at 768 and 1440 px, with nothing to drag', async ({
		page
	}) => {
		await page.goto('/');
		for (const width of [768, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			// Nothing to drag, where a drag does nothing.
			await expect(overview(page)).toHaveCount(0);
			const [frame, plane] = [
				await boxOf(page.locator('#page_timeline')),
				await boxOf(drawing(page))
			];
			const room = frame.y + frame.height - (plane.y + plane.height);
			expect(room, `${width} px`).toBe(overviewHeight + 1);
			await expect(fromField(page)).toBeHidden();
		}
	});
});

test('it stands where it stood when scripts start, and the frame is as high as it says', async ({
	page,
	browser,
	baseURL
}) => {
	const still = await browser.newPage({
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 900 },
		...(baseURL ? { baseURL } : {})
	});
	await still.goto('/');
	await open(page);
	const frame = (page: Page) => page.locator('#page_timeline');
	expect(await boxOf(frame(page))).toEqual(await boxOf(frame(still)));
	const before = await boxOf(frame(page));
	await button(page, 'Zoom in').click();
	await expect(overview(page)).toBeVisible();
	expect(await boxOf(frame(page))).toEqual(before);
	// Its scale stands under the drawing's.
	const [scale, plane] = [await boxOf(overview(page).locator('svg')), await boxOf(drawing(page))];
	expect([scale.x, scale.width].map(Math.round)).toEqual([plane.x, plane.width].map(Math.round));
	await still.close();
	for (const width of [1280, 768]) {
		await page.setViewportSize({ width, height: 900 });
		await frames(page);
		const [real, said] = await page.locator('#page_timeline').evaluate((node) => {
			const frame = document.createElement('div');
			frame.style.height = 'var(--frame)';
			node.after(frame);
			const heights = [node, frame].map((each) => (each as HTMLElement).offsetHeight);
			frame.remove();
			return heights;
		});
		expect(real).toBeGreaterThan(300);
		expect(real).toBe(said);
	}
});

// What each key and each drag does, and what the fields say: `overview/overview.svelte.test.ts`, `story/domain-fields.svelte.test.ts`.
test('the overview moves by a mouse, by keys and by its fields, and is seen in forced colours', async ({
	page
}) => {
	await test.step('Tab meets start, window and end, and keys move them', async () => {
		await open(page, '/?from=2025-08-01&to=2025-08-30');
		await startEdge(page).focus();
		await press(page, 'ArrowRight');
		await expect(domain(page)).toHaveText('4 Aug 2025 to 30 Aug 2025');
		await press(page, 'ArrowLeft');
		await press(page, 'Tab');
		await expect(middle(page)).toBeFocused();
		await expect(domain(page)).toHaveText(/^[123] Aug 2025 to 30 Aug 2025$/);
		await press(page, 'Tab');
		await expect(endEdge(page)).toBeFocused();
		await press(page, 'Shift+Tab');
		await press(page, 'Shift+Tab');
		await expect(startEdge(page)).toBeFocused();
		await press(page, 'Home');
		await expect(domain(page)).toHaveText('18 Feb 2025 to 30 Aug 2025');
		await expect(startEdge(page)).toBeFocused();
		expect(await scrollY(page)).toBe(0);
	});
	await test.step('the keys of the whole widget work there, once each', async () => {
		await anew(page, '/?from=2025-06-01&to=2026-05-31');
		await middle(page).focus();
		await press(page, '+');
		const share = async () => daysOf(await domain(page).innerText()) / 365;
		await expect.poll(share).toBeCloseTo(0.5, 1);
		await press(page, 'Shift+ArrowRight');
		await press(page, '-');
		await press(page, '0');
		await expect(domain(page)).toHaveText(whole);
		await expect(middle(page)).toBeFocused();
	});
	await test.step('from the marks through the overview, the as-of day and the filters to the fields', async () => {
		await anew(page, '/?from=2025-06-01&to=2026-05-31');
		await endEdge(page).focus();
		await press(page, 'Tab');
		await expect(page.getByRole('link', { name: 'Employees protest' })).toBeFocused();
		await press(page, 'Tab');
		await expect(page.getByRole('radio', { name: 'Timeline' })).toBeFocused();
		await press(page, 'Tab');
		await expect(page.getByRole('button', { name: 'Compare two statements' })).toBeFocused();
		await press(page, 'Tab');
		await expect(page.getByRole('searchbox', { name: 'Find' })).toBeFocused();
		await press(page, 'Tab');
		await expect(tool(page, 'filter').locator('> summary')).toBeFocused();
		await press(page, 'Enter');
		const filters = page.getByRole('checkbox');
		await expect(filters).toHaveCount(7);
		for (const filter of await filters.all()) {
			await press(page, 'Tab');
			await expect(filter).toBeFocused();
		}
		await press(page, 'Tab');
		await expect(page.locator('summary', { hasText: 'Speaker and evidence' })).toBeFocused();
		await press(page, 'Tab');
		await expect(fromField(page)).toBeFocused();
		await press(page, 'Escape');
		await expect(filters).toHaveCount(0);
		await expect(tool(page, 'filter').locator('> summary')).toBeFocused();
		await press(page, 'Tab');
		await expect(tool(page, 'as-of').locator('> summary')).toBeFocused();
		await press(page, 'Enter');
		for (const name of [/^17 February 2026/, /^28 February 2026/, 'All dates']) {
			await press(page, 'Tab');
			await expect(tool(page, 'as-of').getByRole('button', { name })).toBeFocused();
		}
		await press(page, 'Tab');
		await expect(page.getByLabel('As known on', { exact: true })).toBeFocused();
		await press(page, 'Tab');
		await expect(tool(page, 'share').locator('> summary')).toBeFocused();
		await startEdge(page).focus();
		await press(page, 'Shift+Tab');
		const group = page.getByRole('group', { name: 'Events on the time axis' });
		await expect(group.locator('a:focus')).toHaveCount(1);
	});

	await test.step('a drag of the window pans to the place it is let go at', async () => {
		const complaints = listen(page);
		await anew(page, '/?from=2025-08-01&to=2025-08-31');
		const before = await middleOf(middle(page));
		await drag(page, before, before.x + 120);
		expect((await middleOf(middle(page))).x).toBeCloseTo(before.x + 120, 0);
		const words = await settledDomain(page);
		const { width } = await boxOf(overview(page).locator('svg'));
		const moved = firstOf(words) - Date.UTC(2025, 7, 1) / 86_400_000;
		expect(Math.abs(moved - (120 / width) * 498 * 1.04)).toBeLessThan(1.5);
		expect(Math.abs(daysOf(words) - 31)).toBeLessThanOrEqual(1);
		await expect(page).toHaveURL(/from=2025-\d\d-\d\d&to=/);
		expect(await scrollY(page)).toBe(0);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
		expect(complaints).toEqual([]);
	});
	await test.step('a zoom by a button brings it, and moves the window', async () => {
		await anew(page);
		await expect(overview(page)).toBeHidden();
		const { width } = await boxOf(overview(page).locator('[data-part="window"]'));
		await button(page, 'Zoom in').click();
		await settledDomain(page);
		await expect(middle(page)).toBeVisible();
		expect((await boxOf(middle(page))).width).toBeCloseTo(width / 2, 0);
	});

	await test.step('set the view and follow it, and the address says the same', async () => {
		await page.setViewportSize({ width: 1280, height: 1200 });
		await anew(page);
		await openTool(page, 'filter');
		await expect(fromField(page)).toHaveValue('18 February 2025');
		await expect(toField(page)).toHaveValue('30 June 2026');
		await fromField(page).fill('2025-09-01');
		await toField(page).fill('2025-09-30');
		await toField(page).blur();
		await expect(domain(page)).toHaveText('1 Sept 2025 to 30 Sept 2025');
		await expect(page).toHaveURL('/?from=2025-09-01&to=2025-09-30');
		await button(page, 'Whole story').click();
		await openTool(page, 'filter');
		await expect(fromField(page)).toHaveValue('18 February 2025');
		await expect(toField(page)).toHaveValue('30 June 2026');
		await fromField(page).fill('2025-09-01');
		await fromField(page).fill('');
		await fromField(page).blur();
		await expect(domain(page)).toHaveText(whole);
		await expect(page).toHaveURL('/');
	});
	await test.step('can be typed into, letter by letter', async () => {
		await anew(page);
		await openTool(page, 'filter');
		// A third click selects what is there.
		await fromField(page).click({ clickCount: 3 });
		await page.keyboard.type('1 Sept 2025', { delay: 30 });
		await page.keyboard.press('Enter');
		await expect(domain(page)).toHaveText('1 Sept 2025 to Jun 2026');
		await expect(page.getByRole('status')).toHaveText('');
	});

	await test.step('the fields fit at 320 px, with what is wrong in them', async () => {
		await page.setViewportSize({ width: 320, height: 720 });
		await anew(page);
		await openTool(page, 'filter');
		await fromField(page).fill('2020-01-01');
		await fromField(page).blur();
		await expect(page.getByRole('status')).toHaveText(/Choose a later From\.$/);
		await expectClean(page, '.fields');
		for (const field of [fromField(page), toField(page), page.getByRole('status')]) {
			const { x, width, height } = await boxOf(field);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(320);
			expect(height).toBeGreaterThanOrEqual(24);
		}
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBe(320);
		await expect(overview(page)).toBeHidden();
	});

	await test.step('in forced colours the window and its handles are seen', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.setViewportSize({ width: 1280, height: 900 });
		await anew(page, '/?from=2025-08-01&to=2025-09-30');
		const colors = await overview(page).evaluate((node) => {
			const [start, window] = node.querySelectorAll('button');
			if (!start || !window) throw new Error('no parts');
			return {
				paper: getComputedStyle(document.body).backgroundColor,
				handle: getComputedStyle(start, '::after').backgroundColor,
				border: getComputedStyle(window).borderTopColor,
				width: getComputedStyle(window).borderTopWidth
			};
		});
		expect(colors.width).toBe('1px');
		expect(colors.handle).toMatch(/^rgb\(/);
		expect(new Set([colors.paper, colors.handle]).size).toBe(2);
		expect(new Set([colors.paper, colors.border]).size).toBe(2);
	});
});
