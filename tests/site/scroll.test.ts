import { expect, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import {
	button,
	domain,
	drawing,
	frames,
	middleOf,
	open,
	scrollY,
	settledDomain,
	settledScroll,
	strip
} from './story.ts';
import { test } from './new-window.ts';

// A glide must not work against a reader who scrolls.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** The behaviour of the page while it was scrolled. */
interface Log {
	/** When the history was written, ms. */
	writes: number[];
	/** All scroll positions of the page. */
	places: number[];
	/** The elements that got the focus. */
	focused: string[];
	/** The elements that moved by themselves, and how far. */
	shifts: { value: number; nodes: string[] }[];
	/** The end of the last swipe, with its glide. */
	ended?: Promise<void>;
}

declare global {
	interface Window {
		scrolling: Log;
	}
}

interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node?: Node }[];
}

/** Runs in the page before its scripts. */
function watch() {
	const log: Log = { writes: [], places: [], focused: [], shifts: [] };
	window.scrolling = log;
	for (const how of ['pushState', 'replaceState'] as const) {
		const original = history[how].bind(history);
		history[how] = (...of) => {
			log.writes.push(performance.now());
			original(...of);
		};
	}
	addEventListener('scroll', () => log.places.push(window.scrollY), { passive: true });
	addEventListener('focusin', (e) => log.focused.push((e.target as Element).className));
	new PerformanceObserver((list) => {
		for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
			const nodes = sources.map(({ node }) => (node as Element | undefined)?.className ?? '');
			if (!hadRecentInput) log.shifts.push({ value, nodes });
		}
	}).observe({ type: 'layout-shift' });
}

const logOf = (page: Page) => page.evaluate(() => window.scrolling);

/** How far the page can be scrolled, px. */
const most = (page: Page) =>
	page.evaluate(
		() => document.documentElement.scrollHeight - document.documentElement.clientHeight
	);

/** Longer than a glide of the view and the pause before the address is written, so that both are over. */
async function rest(page: Page) {
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
	await frames(page);
}

const selected = (page: Page) => page.locator('article.selected');

/** At rest one card is selected, it is in sight, and the address and the drawing name the same. */
async function isSelectedInView(page: Page) {
	await expect(selected(page)).toHaveCount(1);
	const id = await selected(page).getAttribute('id');
	await expect(page).toHaveURL((url) => url.searchParams.get('event') === id);
	expect(new URL(page.url()).hash).toBe(`#${id}`);
	await expect(drawing(page).locator('[aria-current]')).toHaveAttribute('data-event', id ?? '');
	// The free part of the window begins below the strip.
	const { top, bottom, free, isLast } = await selected(page).evaluate((card) => {
		const { top, bottom } = card.getBoundingClientRect();
		const over = [...document.querySelectorAll('#page_timeline, #page_strip')];
		const stays = Math.max(...over.map((node) => node.getBoundingClientRect().bottom));
		const last = [...document.querySelectorAll('article')].at(-1);
		return { top, bottom, free: Math.max(0, stays), isLast: card === last };
	});
	expect(top).toBeLessThan(await page.evaluate(() => innerHeight));
	// Below the last card are the corrections. There, the last card stays selected.
	if (!isLast) expect(bottom).toBeGreaterThan(free);
}

async function isAtTop(page: Page) {
	await expect.poll(() => scrollY(page)).toBe(0);
	await expect(selected(page)).toHaveCount(0);
	await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
	await expect(page).toHaveURL((url) => !url.searchParams.has('event') && url.hash === '');
}

/** Expects that the page scrolled in one direction only, and stays at the last position. */
async function wentOneWay(page: Page, direction: 1 | -1) {
	const end = await settledScroll(page);
	await rest(page);
	expect(await scrollY(page)).toBe(end);
	const { places } = await logOf(page);
	expect(places.length).toBeGreaterThan(0);
	const back = places.filter((y, i) => i > 0 && (y - (places[i - 1] ?? y)) * direction < 0);
	expect(back, `the page went back while it was scrolled ${direction}`).toEqual([]);
	await page.evaluate(() => (window.scrolling.places = []));
	return end;
}

/** The rules that apply however the page was scrolled. */
async function isQuiet(page: Page, length: number) {
	const { writes, focused, shifts } = await logOf(page);
	for (const time of writes) {
		const within = writes.filter((t) => t >= time && t < time + 1000);
		expect(within.length, `writes from ${time} ms on`).toBeLessThanOrEqual(4);
	}
	expect(await page.evaluate(() => history.length)).toBe(length);
	expect(focused).toEqual([]);
	expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	expect(shifts).toEqual([]);
	// The observer does see a shift.
	await page.evaluate(() => (document.body.style.marginTop = '90px'));
	await expect.poll(async () => (await logOf(page)).shifts.length).toBeGreaterThan(0);
}

const fling = { name: 'fling', step: 1800, pause: 0 };
const speeds = [
	{ name: 'slow', step: 90, pause: 2 },
	{ name: 'medium', step: 240, pause: 1 },
	fling
];

/** From top to end and back by a wheel: the selection follows, and nothing fights. */
async function wheelThrough(page: Page, { step, pause }: (typeof speeds)[number]) {
	await page.addInitScript(watch);
	await open(page);
	const length = await page.evaluate(() => history.length);
	const end = await most(page);
	expect(end).toBeGreaterThan(5000);
	await page.mouse.move(640, 700);
	/** Turns the wheel so often, and returns where the page must then stand. */
	const turn = async (times: number, direction: 1 | -1) => {
		const before = await scrollY(page);
		for (let i = 0; i < times; i++) {
			await page.mouse.wheel(0, step * direction);
			if (pause > 0) await frames(page, pause);
		}
		return Math.min(end, Math.max(0, before + times * step * direction));
	};
	const half = Math.ceil(end / step / 2);
	for (const direction of [1, -1] as const) {
		for (const times of [half, half + 1]) {
			const place = await turn(times, direction);
			expect(await wentOneWay(page, direction)).toBe(place);
			if (place > 0) await isSelectedInView(page);
		}
	}
	await isAtTop(page);
	const { writes } = await logOf(page);
	expect(writes.length).toBeGreaterThan(2);
	expect(await most(page)).toBe(end);
	await isQuiet(page, length);
}

for (const speed of speeds.filter(({ name }) => name !== 'fling')) {
	const title = `from top to end and back, ${speed.name}: the selection follows, and nothing fights`;
	test(title, { tag: '@all' }, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await wheelThrough(page, speed);
	});
}

test.describe('with a finger', () => {
	test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

	test('from top to end and back: the selection follows, and nothing fights', async ({ page }) => {
		await page.addInitScript(watch);
		// Not all cards: at this width the whole record is thirty windows high.
		await open(page, '/?tracks=ice');
		const length = await page.evaluate(() => history.length);
		const end = await most(page);
		expect(end).toBeGreaterThan(5000);
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x: 160, y }]
			});
		/** Swipes until the page is past a place; in so few steps that it goes on after each. */
		const swipeTo = async (place: number, direction: 1 | -1) => {
			const [from, to] = direction > 0 ? [660, 120] : [120, 660];
			const steps = 3;
			while (((await scrollY(page)) - place) * direction < 0) {
				await touch('touchStart', from);
				// The finger has ended the last glide by then.
				await frames(page, 1);
				await page.evaluate(() => {
					window.scrolling.ended = new Promise((resolve) => {
						addEventListener('scrollend', () => resolve(), { once: true });
					});
				});
				for (let i = 1; i <= steps; i++) {
					await touch('touchMove', from + ((to - from) * i) / steps);
					// A quicker finger would make the page glide past the place to its end.
					await Promise.all([frames(page, 1), page.waitForTimeout(40)]);
				}
				await touch('touchEnd');
			}
			// A swipe may begin to glide some frames after the finger has gone. One that moved nothing has no end.
			await page.evaluate(() =>
				Promise.race([window.scrolling.ended, new Promise((resolve) => setTimeout(resolve, 2_000))])
			);
			return wentOneWay(page, direction);
		};
		expect(await swipeTo(end / 2, 1)).toBeLessThan(end);
		await isSelectedInView(page);
		expect(await swipeTo(end, 1)).toBe(end);
		await isSelectedInView(page);
		expect(await swipeTo(end / 2, -1)).toBeGreaterThan(0);
		await isSelectedInView(page);
		expect(await swipeTo(0, -1)).toBe(0);
		await isAtTop(page);
		await isQuiet(page, length);
	});
});

/** The window, and the height of the strip in it, px: one of each kind, and more where all is tried. */
const windows = [
	{ width: 1440, height: 900, high: 155 },
	{ width: 320, height: 450, high: 93 },
	{ width: 640, height: 440, high: 0 },
	...(process.env.OTR_ALL
		? [
				{ width: 1440, height: 600, high: 93 },
				{ width: 390, height: 844, high: 93 }
			]
		: [])
];

/** Runs in the page: by how much the drawing is higher than its page reserves, px; not 0 until it has a new width. */
function heightBeyondReserved(frame: HTMLElement | SVGElement): number {
	const probe = document.createElement('div');
	probe.style.height = 'var(--frame)';
	frame.after(probe);
	const reserved = probe.offsetHeight;
	probe.remove();
	return (frame as HTMLElement).offsetHeight - reserved;
}

/** A strip of the drawing stays in view, with its ring, in every window from 450 px of height. */
async function expectStrip(page: Page) {
	await anew(page);
	for (const { width, height, high } of windows) {
		await test.step(`${width} × ${height} px`, async () => {
			await page.setViewportSize({ width, height });
			await expect
				.poll(() => page.locator('#page_timeline').evaluate(heightBeyondReserved))
				.toBe(0);
			// The part that covers the window's top moves with the scroll, never farther, and ends as the strip.
			const covered = await page.evaluate(async () => {
				const over = [...document.querySelectorAll('#page_timeline, #page_strip')];
				const edges = [];
				for (let y = 0; y <= 1200; y += 60) {
					scrollTo({ top: y, behavior: 'instant' });
					await new Promise((resolve) => requestAnimationFrame(resolve));
					edges.push(Math.max(0, ...over.map((node) => node.getBoundingClientRect().bottom)));
				}
				return edges;
			});
			const steps = covered.slice(1).map((edge, i) => (covered[i] ?? 0) - edge);
			for (const step of steps) expect(Math.abs(step - 30)).toBeLessThanOrEqual(31);
			expect(covered.at(-1)).toBe(high);
			await expect(strip(page)).toBeVisible({ visible: high > 0 });
			if (high === 0) return;
			// By keys the page scrolls as by a wheel.
			await page.keyboard.press('PageDown');
			await settledScroll(page);
			await isSelectedInView(page);
			const { y, bottom, isSeen } = await strip(page).evaluate((node) => {
				const ring = node.querySelector('[aria-current] .ring')?.getBoundingClientRect();
				if (!ring) throw new Error('no ring');
				const corners = [ring.top, ring.bottom - 1].map((y) =>
					document.elementFromPoint(ring.x + ring.width / 2, y)
				);
				return {
					y: ring.top,
					bottom: node.getBoundingClientRect().bottom,
					isSeen: corners.every((found) => node.contains(found))
				};
			});
			expect(y).toBeGreaterThanOrEqual(0);
			expect(bottom).toBe(high);
			expect(isSeen).toBe(true);
		});
	}
	await test.step('a press on its marks brings the card', async () => {
		await page.setViewportSize({ width: 1440, height: 900 });
		// In the new window, the page is at another position at first, and the strip goes to another chapter.
		await settledScroll(page);
		await expect
			.poll(() => strip(page).evaluate((node: HTMLElement) => node.offsetHeight))
			.toBe(155);
		await rest(page);
		const last = strip(page).locator('a[data-event]').last();
		const id = (await last.getAttribute('data-event')) ?? '';
		await last.click();
		await expect(page.locator(`article[id="${id}"]`)).toBeFocused();
		await settledScroll(page);
		await expect(page.locator(`article[id="${id}"]`)).toBeInViewport();
		await strip(page).locator('a:not([data-event])').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
	});
	await test.step('over the cards the drawing comes into sight whole for the focus, and a press there finds what it aims at', async () => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await anew(page);
		const zoom = button(page, 'Zoom in');
		await page.mouse.move(400, 400);
		await page.mouse.wheel(0, 1_500);
		const place = await settledScroll(page);
		await expect(zoom).not.toBeInViewport();
		const whole = await settledDomain(page);
		// After a key, a focus that a script gives is seen, too.
		await page.keyboard.press('Shift');
		await drawing(page).locator('a[data-event]').first().focus();
		await expect(zoom).toBeInViewport({ ratio: 1 });
		// The press takes the focus to where it is not shown; the drawing goes back only once the press has ended.
		const { x, y } = await middleOf(zoom);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await frames(page);
		await page.mouse.up();
		await expect(domain(page)).not.toHaveText(whole);
		await expect(zoom).not.toBeInViewport();
		expect(await settledScroll(page)).toBe(place);
	});
}

/** Expects that an address that scrolling wrote, opened again, scrolls to the card in it. */
async function expectOpenedAnew(page: Page) {
	await page.setViewportSize({ width: 1280, height: 900 });
	/** The list has no drawing to wait for. */
	const go = async (address: string) => {
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		await rest(page);
	};
	const others = ['?q=contract', '?order=newest', '?asof=2026-02-17'];
	for (const query of ['', '?view=list', ...(process.env.OTR_ALL ? others : [])]) {
		await test.step(query || 'the whole story', async () => {
			await anew(page, `/${query}`);
			await page.mouse.move(640, 700);
			await page.mouse.wheel(0, 1_800);
			await settledScroll(page);
			await rest(page);
			const id = (await selected(page).getAttribute('id')) ?? '';
			await expect(page).toHaveURL((url) => url.hash === `#${id}`);
			const address = page.url();
			await go(address);
			await expect(selected(page)).toHaveId(id);
			const { top, edge, left } = await page.evaluate((id) => {
				const { scrollHeight, clientHeight } = document.documentElement;
				return {
					top: document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
					edge: (document.querySelector('#page_strip') as HTMLElement).offsetHeight,
					left: scrollHeight - clientHeight - window.scrollY
				};
			}, id);
			if (left > 1) expect(Math.abs(top - edge)).toBeLessThanOrEqual(1);
			else expect(top).toBeLessThan(900);
			expect(page.url()).toBe(address);
		});
	}
}

test('by a wheel the selection follows and a strip of the drawing stays; an address that it wrote opens where it was', async ({
	page
}) => {
	await test.step('from top to end and back in a fling the selection follows, and nothing fights', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await wheelThrough(page, fling);
		await page.evaluate(() => (document.body.style.marginTop = ''));
	});
	await test.step('a strip stays in view, with its ring, in every window from 450 px of height', () =>
		expectStrip(page));
	await test.step('an address that scrolling wrote, opened again, scrolls to the card in it', () =>
		expectOpenedAnew(page));
});
