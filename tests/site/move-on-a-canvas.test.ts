import { expect, test, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { PNG } from 'pngjs';
import { anew } from './anew.ts';
import {
	boxOf,
	button,
	domain,
	drawing,
	markOf,
	marks,
	open,
	settledDomain,
	started
} from './story.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** An event with its own mark in the whole story. */
const event = 'imod-2025-08-06-unit-8200-report';

/** How far the canvas extends over the drawing, px. */
const margin = 16;

const canvas = (page: Page) => drawing(page).locator('canvas');

/** The pointer over the drawing is the sign for which the canvas waits. */
async function toCanvas(page: Page) {
	await drawing(page).hover({ position: { x: 2, y: 2 } });
	await canvas(page).waitFor({ state: 'attached' });
	await expect(canvas(page)).toBeHidden();
}

/**
 * Zooms by a wheel, and says what is seen before the view rests, 150 ms after the last move. On a busy machine two
 * frames can take longer than that. Then the view has rested before it was looked at, and it is zoomed again.
 */
const zoom = (page: Page, deltaY: number) =>
	drawing(page).evaluate(async (plane, deltaY) => {
		const { left, top } = plane.getBoundingClientRect();
		const at = { clientX: left + 200, clientY: top + 4, ctrlKey: true };
		const places = () =>
			[...plane.querySelectorAll('a')].map((mark) => mark.getAttribute('style')).join();
		/** Whether the canvas covers all that is seen of the drawing, and takes the presses. */
		const isOver = (canvas: HTMLElement, plane: Element) =>
			[...plane.querySelectorAll('a'), plane].every((node) => {
				const { left, right, top, bottom } = node.getBoundingClientRect();
				const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
				const seen = document.elementFromPoint(x, (top + bottom) / 2);
				return seen === canvas || !seen || !plane.contains(seen);
			});
		for (;;) {
			const before = places();
			const start = performance.now();
			plane.dispatchEvent(
				new WheelEvent('wheel', { ...at, deltaY, bubbles: true, cancelable: true })
			);
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			const canvas = plane.querySelector('canvas');
			const seen = {
				isShown: canvas?.checkVisibility() ?? false,
				isOver: canvas !== null && isOver(canvas, plane),
				isHeld: places() === before
			};
			if (performance.now() - start < 150) return { ...seen, png: canvas?.toDataURL() ?? '' };
			while (canvas?.checkVisibility()) await new Promise(requestAnimationFrame);
		}
	}, deltaY);

/** How many pixels of a box are not paper. */
function inkIn({ data, width }: PNG, x0: number, y0: number, size: number): number {
	const paper = data.readUInt32BE(0);
	let count = 0;
	for (let y = y0; y < y0 + size; y++) {
		for (let x = x0; x < x0 + size; x++) {
			if (data.readUInt32BE((y * width + x) * 4) !== paper) count++;
		}
	}
	return count;
}

/** In a window of a width and a scheme a canvas shows the zoom, with a symbol wherever the page has one at rest. */
async function expectZoom(page: Page, width: number, colorScheme: 'light' | 'dark') {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ colorScheme });
	await anew(page);
	await toCanvas(page);
	const words = await domain(page).innerText();
	const moving = await zoom(page, -12);
	expect(moving).toMatchObject({ isShown: true, isOver: true, isHeld: true });
	await expect(domain(page)).not.toHaveText(words);
	await expect(canvas(page)).toBeHidden();
	const box = await boxOf(drawing(page));
	const painted = PNG.sync.read(Buffer.from(moving.png.replace(/^[^,]*,/, ''), 'base64'));
	let isOpaque = true;
	for (let at = 3; at < painted.data.length; at += 4) isOpaque &&= painted.data[at] === 255;
	expect(isOpaque).toBe(true);
	let count = 0;
	const places = await marks(page).evaluateAll((nodes) =>
		nodes.map((node) => {
			const { x, y, width } = node.getBoundingClientRect();
			return { name: `${node.getAttribute('aria-label')}`, x, y, wide: width };
		})
	);
	for (const { name, x, y, wide } of places) {
		// Its symbol is in the middle of its band. A symbol that the edge cuts is left out.
		const left = Math.round(x + wide / 2) - 6;
		if (left < box.x || left + 12 > box.x + box.width) continue;
		const top = Math.round(y) + 6;
		const ink = inkIn(painted, left - Math.round(box.x) + margin, top - Math.round(box.y), 12);
		expect(ink, `ink of ${name}`).toBeGreaterThan(10);
		count++;
	}
	expect(count).toBeGreaterThan(width > 640 ? 10 : 3);
}

for (const [width, colorScheme] of [
	[1440, 'dark'],
	[390, 'light']
] as const) {
	const title = `at ${width} px in ${colorScheme} colours a canvas shows the zoom, with a symbol wherever the page has one at rest`;
	test(title, { tag: '@all' }, async ({ page }) => {
		await open(page);
		await expectZoom(page, width, colorScheme);
	});
}

/** What the browser says of a layout: whether it was of a part of the page. */
interface Traced {
	name: string;
	args: { beginData?: { partialLayout: boolean } };
}

test('a canvas shows gestures and glides, where there is motion, also of an opened record, and the page follows in few steps', async ({
	page,
	browser
}) => {
	await open(page);
	await test.step('without motion, or in the colours of the system, there is none', async () => {
		for (const media of [
			{ reducedMotion: 'reduce', forcedColors: null },
			{ reducedMotion: 'no-preference', forcedColors: 'active' }
		] as const) {
			await page.emulateMedia(media);
			await anew(page);
			await drawing(page).hover({ position: { x: 2, y: 2 } });
			const words = await domain(page).innerText();
			await button(page, 'Zoom in').click();
			await expect(domain(page)).not.toHaveText(words);
			await expect(canvas(page)).toHaveCount(0);
		}
		await page.emulateMedia({ reducedMotion: 'no-preference', forcedColors: null });
	});
	await test.step('it shows the zoom on a wide page in light colours', () =>
		expectZoom(page, 1440, 'light'));
	await test.step('and on a phone in dark ones', () => expectZoom(page, 390, 'dark'));
	await test.step('while it moves the focus stays, a press does nothing, and a key goes on', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.emulateMedia({ colorScheme: 'light' });
		await anew(page);
		await toCanvas(page);
		await markOf(page, event).focus();
		await zoom(page, -12);
		await expect(markOf(page, event)).toBeFocused();
		await expect(canvas(page)).toBeHidden();
		await expect(markOf(page, event)).toBeFocused();
		const pressed = await markOf(page, event).evaluate((mark) => {
			const plane = mark.closest('[role="group"]');
			const wheel = { ctrlKey: true, deltaY: -4, bubbles: true, cancelable: true };
			// It turns until the canvas is there: on a busy machine a frame may come after the motion has ended.
			return new Promise<string | undefined>((resolve) => {
				let frames = 0;
				const turn = () => {
					const { x, y, width, height } = mark.getBoundingClientRect();
					const seen = document.elementFromPoint(x + width / 2, y + height / 2);
					if (seen?.localName !== 'canvas' && ++frames < 30) {
						plane?.dispatchEvent(new WheelEvent('wheel', wheel));
						requestAnimationFrame(turn);
						return;
					}
					const press = { detail: 1, pointerType: 'mouse', bubbles: true, cancelable: true };
					seen?.dispatchEvent(new PointerEvent('click', press));
					resolve(seen?.localName);
				};
				turn();
			});
		});
		expect(pressed).toBe('canvas');
		await expect(canvas(page)).toBeHidden();
		await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
		// The focus is on the next mark at once, though the view may still glide there.
		for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
		await expect(markOf(page, event)).not.toBeFocused();
		await expect(drawing(page).locator('a:focus')).toHaveCount(1);
		await page.keyboard.press('Enter');
		await expectAddress(page, /event=/);
	});
	await test.step('a glide is painted, and the page has its end from the start', async () => {
		await anew(page);
		await toCanvas(page);
		// A glide is short: each frame is looked at.
		const painted = canvas(page).evaluate(
			(node) =>
				new Promise((resolve) => {
					const look = () =>
						node.checkVisibility({ visibilityProperty: true })
							? resolve('painted')
							: requestAnimationFrame(look);
					look();
				})
		);
		await button(page, 'Zoom in').click();
		expect(await painted).toBe('painted');
		const words = await settledDomain(page);
		await expect(canvas(page)).toBeHidden();
		expect(await settledDomain(page)).toBe(words);
		await page.emulateMedia({ media: 'print' });
		await expect(canvas(page)).toBeHidden();
		await page.emulateMedia({ media: null });
	});
	await test.step('a pointer that rests there as the page loads brings the canvas by its first wheel', async () => {
		await anew(page);
		const { x, y } = await boxOf(drawing(page));
		await page.mouse.move(x + 200, y + 4);
		await page.reload();
		await started(page);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -4);
		await canvas(page).waitFor({ state: 'attached' });
		await page.keyboard.up('Control');
	});
	await test.step('beside it days, buttons and the overview follow in few steps, and the series keeps its title', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await anew(page, '/?from=2025-06-17&to=2026-03-03');
		await toCanvas(page);
		const { seen, words } = await drawing(page).evaluate(async (plane) => {
			const words: string[][] = [];
			const pen = CanvasRenderingContext2D.prototype;
			const { fillText, setTransform } = pen;
			pen.setTransform = function (this: CanvasRenderingContext2D, ...of: unknown[]) {
				if (plane.contains(this.canvas)) words.push([]);
				setTransform.apply(this, of as Parameters<typeof setTransform>);
			} as typeof setTransform;
			pen.fillText = function (text, x, y) {
				if (plane.contains(this.canvas)) words.at(-1)?.push(text);
				fillText.call(this, text, x, y);
			};
			const look = () => ({
				isCovered: plane.querySelector('canvas')?.checkVisibility() ?? false,
				days: document.querySelector('.bar p')?.textContent,
				window: document.querySelector('[data-part="window"]')?.getAttribute('style'),
				canZoomOut: [...document.querySelectorAll('.controls button')].at(2)?.ariaDisabled
			});
			const { left, top } = plane.getBoundingClientRect();
			const at = { clientX: left + 400, clientY: top + 4, ctrlKey: true };
			const seen: ReturnType<typeof look>[] = [];
			// To the whole story, and until what is beside the canvas has followed there.
			for (let i = 0; i < 24; i++) {
				plane.dispatchEvent(
					new WheelEvent('wheel', { ...at, deltaY: 6, bubbles: true, cancelable: true })
				);
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				seen.push(look());
			}
			return { seen, words };
		});
		expect(seen.every(({ isCovered }) => isCovered)).toBe(true);
		const [first] = seen;
		for (const part of ['days', 'window'] as const) {
			expect(new Set(seen.map((look) => look[part])).size, part).toBeGreaterThan(2);
		}
		// The whole story, before the canvas goes.
		expect(first?.canZoomOut).toBe('false');
		expect(seen.at(-1)?.canZoomOut).toBe('true');
		expect(words.length).toBeGreaterThan(5);
		const titled = words.filter((frame) =>
			frame.some((text) => text.startsWith('ICE data reported'))
		);
		expect(titled).toHaveLength(words.length);
		await expect(canvas(page)).toBeHidden();
		await expect(domain(page)).toHaveText(seen.at(-1)?.days ?? '');
	});
	await test.step('what follows is laid out by itself, not with the page', async () => {
		await anew(page, '/?from=2025-06-17&to=2026-03-03');
		await toCanvas(page);
		const session = await browser.newBrowserCDPSession();
		const layouts: boolean[] = [];
		session.on('Tracing.dataCollected', ({ value }) => {
			for (const { name, args } of value as unknown as Traced[]) {
				if (name === 'Layout' && args.beginData) layouts.push(args.beginData.partialLayout);
			}
		});
		const traced = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
		const traceConfig = { includedCategories: ['devtools.timeline'] };
		await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
		await drawing(page).evaluate(async (plane) => {
			const at = { clientX: 400, ctrlKey: true, bubbles: true, cancelable: true };
			// Long enough for what is beside the canvas to follow some times.
			for (const end = performance.now() + 900; performance.now() < end;) {
				plane.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -1 }));
				await new Promise(requestAnimationFrame);
			}
		});
		await session.send('Tracing.end');
		await traced;
		await session.detach();
		expect(layouts.filter((isPartial) => isPartial).length).toBeGreaterThan(3);
	});
	await test.step('an opened record moves on a canvas, too', async () => {
		await page.goto('/open/');
		await page.getByLabel('File to open').setInputFiles('tests/fixtures/berlin.json');
		await drawing(page).hover({ position: { x: 2, y: 2 } });
		await canvas(page).waitFor({ state: 'attached' });
		expect(await zoom(page, -12)).toMatchObject({ isShown: true, isOver: true, isHeld: true });
	});
});
