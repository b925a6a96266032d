import { expect, test, type Frame, type Page } from '@playwright/test';
import {
	contentHeight,
	fitted,
	frameHeight,
	heightsSaid,
	isWithin,
	marksOver,
	openFrame,
	openFrames,
	ours,
	panel,
	rowOf,
	rows,
	saidIn,
	scrollersIn,
	tell
} from './embed-frame.ts';
import { embedded, watch } from './hosts.ts';
import { barsOf, pagesOf, unbroken } from './pdf.ts';
import { boxOf, button, domain, facts, frames, started } from './story.ts';

/** The id of the last event. */
const lastId = async (frame: Frame) => (await rows(frame).last().getAttribute('id')) ?? '';

test.describe('E5: in a frame of its own height', () => {
	const sizes = (
		[
			[320, 360],
			[600, 400],
			[1200, 700]
		] as const
	).filter(([width]) => process.env.OTR_ALL || width !== 600);

	const allNeeded = [
		'[role="toolbar"][aria-label="Zoom and pan"] button',
		'[role="group"][aria-label="Events on the time axis"]',
		'a:has-text("Open the full timeline")',
		'.panel'
	].join();

	/** Everything that is needed is in it; the list alone scrolls, by keys to the very last event. */
	async function expectWhole(page: Page, frame: Frame, width: number, height: number) {
		const box = await boxOf(page.locator('iframe'));
		expect([box.width, box.height]).toEqual([width, height]);
		const needed = await frame.locator(allNeeded).evaluateAll((nodes) => {
			const shown = nodes.filter((node) => node.checkVisibility({ visibilityProperty: true }));
			return shown.map((node) => {
				const { left, right, top, bottom, width } = node.getBoundingClientRect();
				const found = document.elementFromPoint(left + width / 2, top + 6);
				return {
					name: node.getAttribute('aria-label') ?? node.textContent?.trim() ?? '',
					isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
					// Nothing lies over it.
					isTop: found !== null && (node.contains(found) || found.contains(node))
				};
			});
		});
		// The drawing, the list, the link, and the buttons.
		expect(needed.length).toBeGreaterThan(3);
		for (const { name, ...rest } of needed) {
			expect(rest, name).toEqual({ isInside: true, isTop: true });
		}
		expect(await isWithin(frame)).toBe(true);
		// Half a mark at an edge of the drawing is beyond it, and not cut.
		const beyond = await frame.locator('.frame').evaluate((scrolled) => {
			const drawn = scrolled.querySelector('.drawing')?.getBoundingClientRect();
			const { left, right } = scrolled.getBoundingClientRect();
			return drawn && Math.min(drawn.left - left, right - drawn.right);
		});
		expect(beyond).toBeGreaterThanOrEqual(12);
		// A row and a half: that there is more is seen.
		expect((await boxOf(panel(frame))).height).toBeGreaterThan(70);

		expect(await scrollersIn(frame)).toEqual([expect.stringContaining('.panel')]);
		await rows(frame).first().locator('summary').focus();
		await page.keyboard.press('End');
		const last = rowOf(frame, await lastId(frame)).locator('summary');
		await expect(last).toBeFocused();
		await expect(last).toBeInViewport({ ratio: 0.9 });
		await expectClearOfFade(frame);
		await page.keyboard.press('Enter');
		await expect(rowOf(frame, await lastId(frame))).toHaveAttribute('open');
		// With a card folded out there is still one scroller.
		await frames(frame);
		expect(await scrollersIn(frame)).toEqual([expect.stringContaining('.panel')]);
		expect(await isWithin(frame)).toBe(true);
		await page.keyboard.press('Home');
		const first = rows(frame).first().locator('summary');
		await expect(first).toBeFocused();
		await expect(first).toBeInViewport({ ratio: 0.9 });
		for (let i = 1; i < 9; i++) await page.keyboard.press('ArrowDown');
		await expect(rows(frame).nth(8).locator('summary')).toBeInViewport({ ratio: 0.9 });
		expect(await page.evaluate(() => scrollY)).toBe(0);
		// As it was found, for the next size.
		await rowOf(frame, await lastId(frame))
			.locator('summary')
			.click();
		await expect(frame.locator('details[open]')).toHaveCount(0);
	}

	/** The list fades out at its lower edge, and its last row ends above that. */
	async function expectClearOfFade(frame: Frame) {
		const { fade, room } = await panel(frame).evaluate((list) => {
			const { maskImage } = getComputedStyle(list);
			const row = list.querySelector('li:last-child summary')?.getBoundingClientRect();
			return {
				fade: Number(/^linear-gradient\((?:0deg|to top), .+ ([\d.]+)px\)$/.exec(maskImage)?.[1]),
				room: list.getBoundingClientRect().bottom - (row?.bottom ?? NaN)
			};
		});
		expect(fade).toBeGreaterThanOrEqual(16);
		expect(Math.ceil(room)).toBeGreaterThanOrEqual(fade);
	}

	/** Whether the words of the legend are to be seen, and what unfolds them. */
	const legendIn = (frame: Frame) =>
		frame.locator('.legend').evaluate((legend) => {
			const isSeen = (selector: string) =>
				legend.querySelector(selector)?.checkVisibility({ contentVisibilityAuto: true });
			return { words: isSeen('li:nth-last-child(2)'), fold: isSeen('summary') };
		});

	/** It has the legend of the story page: below a wide drawing whole, else folded, with the list. */
	async function expectLegend(page: Page, frame: Frame) {
		const legend = frame.getByRole('list', { name: 'Legend' });
		const folded = { words: false, fold: true };
		await sizeTo(page, frame, 720, 600);
		expect(await legendIn(frame)).toEqual({ words: true, fold: false });
		await expect(legend).toBeInViewport({ ratio: 1 });
		for (const words of [
			...['Statement', 'Report', 'Protest', 'Action', 'Reported figure'],
			...['own words or a spokesperson', 'reported', 'from documents', 'day not known', 'lasted']
		]) {
			await expect(legend.getByText(words, { exact: true })).toBeVisible();
		}
		await sizeTo(page, frame, 1000, 600);
		expect(await legendIn(frame)).toEqual(folded);
		await sizeTo(page, frame, 390, 600);
		expect(await legendIn(frame)).toEqual(folded);
		const fold = frame.locator('summary', { hasText: /^Legend$/ });
		await expect(fold).toBeInViewport({ ratio: 1 });
		await fold.click();
		expect(await legendIn(frame)).toEqual({ words: true, fold: true });
		expect(await isWithin(frame)).toBe(true);
		expect(await scrollersIn(frame)).toEqual([expect.stringContaining('.panel')]);
		await fold.click();
		expect(await legendIn(frame)).toEqual(folded);
	}

	/** The list has room, and alone scrolls. */
	async function expectRoom(page: Page, frame: Frame, query: string) {
		for (const [width, height] of [
			// The room below a drawing of either size, and beside it. A higher frame has more room.
			[664, 360],
			[720, 480],
			[1000, 360],
			...(process.env.OTR_ALL
				? ([
						[700, 360],
						[700, 450],
						[1200, 400]
					] as const)
				: [])
		] as const) {
			const size = `${width} × ${height}`;
			await sizeTo(page, frame, width, height);
			expect((await boxOf(frame.locator('.panel'))).height, size).toBeGreaterThan(70);
			expect(await isWithin(frame), size).toBe(true);
			const { y, height: own } = await boxOf(frame.locator('a', { hasText: 'Open the full' }));
			const box = await boxOf(page.locator('iframe'));
			expect(y + own, size).toBeLessThanOrEqual(box.y + height);
			const others = (await scrollersIn(frame)).filter((name) => !name.includes('.panel'));
			expect(others, size).toEqual([]);
		}
		if (query !== '?header=0') return;
		// Without a header, the link is in the list.
		for (const [width, height] of [
			[320, 640],
			[600, 400]
		] as const) {
			const size = `${width} × ${height}`;
			await sizeTo(page, frame, width, height);
			expect(await scrollersIn(frame), size).toEqual([expect.stringContaining('.panel')]);
			const link = frame.getByRole('link', { name: 'Open the full timeline' });
			await expect(link, size).toBeInViewport({ ratio: 1 });
		}
	}

	test('not even told that its size changes, it says which rows continue below its edge; its list has room and alone scrolls, by keys to the end; a page that greets it hears its height and what paper needs', async ({
		page
	}) => {
		await page.addInitScript(() => {
			if (top !== window) {
				addEventListener('resize', (e) => e.stopImmediatePropagation(), { capture: true });
			}
		});
		await page.setViewportSize({ width: 1280, height: 900 });
		const frame = await openFrame(page, {
			query: '?height=fit&print=all',
			style: 'width: 1200px; height: 280px'
		});
		await test.step('where rows of the drawing continue below the edge of a low frame, it says how many', async () => {
			const below = frame.getByText(/^More rows below: /);
			// The first track is in sight, the second is not.
			await expect(below).toHaveText('More rows below: 1');
			await expect(below).toBeInViewport({ ratio: 1 });
			await frame.locator('.frame').evaluate((node) => node.scrollTo({ top: node.scrollHeight }));
			await expect(below).toHaveCount(0);
			// Where all of it has room, and where that is so low that it is a strip.
			for (const height of [370, 200]) {
				await sizeTo(page, frame, 1200, height);
				await expect(below, `${height}`).toHaveCount(0);
				expect(await scrollersIn(frame), `${height}`).toEqual([expect.stringContaining('.panel')]);
			}
		});
		await test.step('low: the list has room, and alone scrolls', () => expectRoom(page, frame, ''));
		await test.step('on a phone the list has more room than the drawing', async () => {
			await sizeTo(page, frame, 320, 640);
			const { height } = await boxOf(panel(frame));
			expect(height).toBeGreaterThan(250);
		});
		await test.step('what a mark is for is said until an entry is open', async () => {
			await sizeTo(page, frame, 1200, 700);
			const hint = frame.getByText('Select a mark to read its entry');
			await expect(hint).toBeVisible();
			const row = rows(frame).nth(2).locator('summary');
			const before = await boxOf(hint);
			await row.click();
			await expect(hint).toBeHidden();
			await row.click();
			await expect(hint).toBeVisible();
			expect(await boxOf(hint)).toEqual(before);
		});
		await test.step('it says what shapes, fillings and bands mean', () =>
			expectLegend(page, frame));
		for (const [width, height] of sizes) {
			await test.step(`${width} × ${height}`, async () => {
				await sizeTo(page, frame, width, height);
				await expectWhole(page, frame, width, height);
			});
		}
		await test.step('it has the layout for its width, and reports its height and its heights on paper', async () => {
			const isBeside = frame.locator('html[data-side]');
			await expect(isBeside).toHaveCount(1);
			await sizeTo(page, frame, 600, 640);
			await expect(isBeside).toHaveCount(0);
			await tell(page, ours('hello'));
			await expectFit(page);
		});
		await test.step('E24: printed by a page without a script, it has what its height has room for', async () => {
			const pdf = await page.pdf({ format: 'A4' });
			const text = (await pagesOf(pdf)).join('');
			expect((await barsOf(pdf)).flat()).toHaveLength(2);
			expect(text).toContain(unbroken(facts[0]?.title ?? 'none'));
			expect(text).toContain('Therestisathttp://');
		});
	});

	for (const query of ['?cards=below', '?header=0', '?controls=0']) {
		test(`low${query}: the list has room, and alone scrolls`, { tag: '@all' }, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			const frame = await openFrame(page, { style: 'width: 664px; height: 360px', query });
			await expectRoom(page, frame, query);
		});
	}
});

/** What a frame of 640 px says that asks for all cards on paper. */
async function expectFit(page: Page) {
	const saidOf = async (type: string) => (await saidIn(page)).filter((said) => said.type === type);
	await expect.poll(() => saidOf('paper')).toHaveLength(1);
	for (const { height } of await saidOf('height')) expect(height).toBe(640);
	expect((await saidOf('height')).at(-1)?.printHeight).toBeGreaterThan(10_000);
	const [{ heights = [] } = {}] = await saidOf('paper');
	expect(heights.length).toBeGreaterThan(5);
	// The narrower the paper, the higher is the frame; but for the drawing, which has words from 536 px on.
	const cards = heights.map(([width, px]) => px - (width < 536 ? 232 : 300));
	expect(cards).toEqual(cards.toSorted((a, b) => b - a));
}

/** Makes the iframe as large as that; what is in it follows in the frames after it. */
async function sizeTo(page: Page, frame: Frame, width: number, height: number) {
	await page.locator('iframe').evaluate(
		(node, [width, height]) => {
			node.style.width = `${width}px`;
			node.style.height = `${height}px`;
		},
		[width, height] as const
	);
	await expect.poll(() => frame.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
	await frames(frame, 4);
}

test.describe('E6: as high as its content', () => {
	// When it says its height: `embed/frame.test.ts`.
	test('it follows the width and grows with a card, by keys the reader is taken to the row, and content that grows with its frame is held', async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 900 });
		const frame = await openFrame(page, { query: '?cards=all' }, 'hello');
		await expect(frame.getByRole('button', { name: /^All \d/ })).toBeHidden();
		await test.step('it follows the width, up and down, and comes back to the first height, also by many steps at once', async () => {
			await page.setViewportSize({ width: 320, height: 900 });
			const up = process.env.OTR_ALL ? [320, 460, 600, 740, 880, 1020] : [320, 1200];
			const widths = process.env.OTR_ALL
				? [...up, 1200, 1020, ...up.slice(0, -1).toReversed()]
				: up;
			const heights: number[] = [];
			for (const width of widths) {
				await page.setViewportSize({ width, height: 900 });
				await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
				heights.push(await fitted(page, frame));
				expect(await isWithin(frame), `${width} px`).toBe(true);
			}
			if (process.env.OTR_ALL) expect(heights).toEqual(heights.toReversed());
			for (let width = 1200; width >= 320; width -= process.env.OTR_ALL ? 40 : 220) {
				await page.setViewportSize({ width, height: 900 });
				await frames(page, 2);
			}
			expect(await fitted(page, frame)).toBe(heights[0]);
		});
		await test.step('at any width it grows with a card and shrinks back', async () => {
			// Widths on both sides of the one from which the list is beside the drawing; more of them in `test:all`.
			const widths = process.env.OTR_ALL
				? [320, 480, 640, 719, 720, 900, 999, 1000, 1200]
				: [320, 1000];
			for (const [i, width] of widths.entries()) {
				const size = `${width} px`;
				await page.setViewportSize({ width, height: 900 });
				await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
				const before = await fitted(page, frame);
				expect(await scrollersIn(frame), size).toEqual(
					width < 1000 ? [] : [expect.stringContaining('.panel')]
				);
				expect(await isWithin(frame), size).toBe(true);
				// Another one each time, as what has once been selected stays so.
				const row = rows(frame).nth(i);
				await row.locator('summary').click();
				await expect(row, size).toHaveAttribute('open');
				if (width < 1000) await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 50);
				await fitted(page, frame);
				await row.locator('summary').click();
				await expect(row, size).not.toHaveAttribute('open');
				// The selected event stays selected, and its card may have more words than the previous one.
				await expect.poll(() => frameHeight(page), size).toBeLessThanOrEqual(before + 30);
				const folded = await fitted(page, frame);
				await row.locator('summary').click();
				await row.locator('summary').click();
				await expect.poll(() => frameHeight(page), size).toBe(folded);
			}
		});
		await test.step('by keys the reader is taken to the row, in the page around, too; who opens many quickly has all of them', async () => {
			await page.setViewportSize({ width: 800, height: 700 });
			await fitted(page, frame);
			await rows(frame).first().locator('summary').focus();
			for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowDown');
			await expect(rows(frame).nth(12).locator('summary')).toBeFocused();
			await expect
				.poll(async () => {
					const { y, height } = await boxOf(rows(frame).nth(12).locator('summary'));
					return y >= 0 && y + height <= 700;
				})
				.toBe(true);
			await page.keyboard.press('Home');
			await expect(rows(frame).first().locator('summary')).toBeFocused();
			// More than the eight heights in two seconds that a loop is.
			for (let i = 0; i < 10; i++) {
				await page.keyboard.press('Enter');
				await page.keyboard.press('ArrowDown');
				await frames(frame);
			}
			await expect(frame.locator('details[open]')).toHaveCount(10);
			await expect
				.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
				.toBe(0);
		});
		await test.step('E7: content that is higher than its frame, whatever that is, is held, and said to be', async () => {
			const warned: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'warning') warned.push(message.text());
			});
			await frame.evaluate(() => {
				const content = document.querySelector<HTMLElement>('.embed');
				if (content) content.style.minHeight = '110vh';
			});
			let last = NaN;
			await expect
				.poll(
					async () => {
						const before = last;
						last = await frameHeight(page);
						return last === before;
					},
					{ intervals: [500] }
				)
				.toBe(true);
			expect(warned).toEqual([expect.stringContaining('the content was growing with its frame')]);
		});
	});
});

const heightOf = (node: Element) => node.getBoundingClientRect().height;

test.describe('E8: in what is not seen', () => {
	const kinds = ['tab', 'unseen', 'row', 'far'];

	const reveal = (page: Page, kind: string) =>
		kind === 'details'
			? page.locator('body > details').evaluate((node) => node.setAttribute('open', ''))
			: page.locator(`body > .${kind}`).evaluate((node) => node.classList.add('revealed'));

	/** Hidden again and shown again it is what it was. */
	async function hideAndShow(page: Page, frame: Frame, height: number) {
		const toggle = () =>
			page.locator('body > .tab').evaluate((node) => node.classList.toggle('revealed'));
		await toggle();
		await expect(page.locator('iframe')).toBeHidden();
		await frames(page, 4);
		await toggle();
		await expect(page.locator('iframe')).toBeVisible();
		expect(await fitted(page, frame)).toBe(height);
		expect((await heightsSaid(page)).filter((height) => height < 100)).toEqual([]);
		expect(await marksOver(frame)).toEqual([]);
	}

	test('E8, E29: five in one article, in a closed box, a tab, an unseen part, a row without width and far below: once revealed each has the right height and works', async ({
		page
	}) => {
		const wrong = watch(page);
		// Wide enough for the drawing to have words. One after the other they come to the top of the window.
		await page.setViewportSize({ width: 700, height: 900 });
		await openFrames(page, 'frames-hidden', {}, 'hello');
		const isStarted = (frame: Frame) =>
			expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
		// The two that are loaded at once.
		for (const n of [0, 2]) await isStarted(await embedded(page, n));
		await expect.poll(() => saidIn(page)).not.toEqual([]);
		// Nothing of what has no width is told.
		const untrue = async () =>
			(await heightsSaid(page)).filter((height) => height < 100 || height > 6_000);
		for (const [n, kind] of ['details', ...kinds].entries()) {
			await test.step(kind, async () => {
				expect(await untrue()).toEqual([]);
				await reveal(page, kind);
				const box = page.locator('iframe').nth(n);
				await box.evaluate((node) => node.scrollIntoView());
				const frame = await embedded(page, n);
				await started(frame);
				const heights = () => Promise.all([box.evaluate(heightOf), contentHeight(frame)]);
				await expect
					.poll(async () => {
						const [height, content] = await heights();
						return height === content && height > 450;
					})
					.toBe(true);
				const [height] = await heights();
				expect(await untrue()).toEqual([]);
				expect(await marksOver(frame)).toEqual([]);
				expect(await isWithin(frame)).toBe(true);
				if (kind === 'tab') {
					const toggle = () =>
						page.locator('body > .tab').evaluate((node) => node.classList.toggle('revealed'));
					await toggle();
					await expect(box).toBeHidden();
					await frames(page, 4);
					await toggle();
					await expect(box).toBeVisible();
					await frames(frame, 4);
					await expect.poll(heights).toEqual([height, height]);
					expect(await untrue()).toEqual([]);
					expect(await marksOver(frame)).toEqual([]);
				}
				const before = await domain(frame).innerText();
				await button(frame, 'Zoom in').click();
				await expect(domain(frame)).not.toHaveText(before);
				await frames(frame, 4);
				expect(await marksOver(frame)).toEqual([]);
			});
		}
		expect(wrong).toEqual([]);
	});

	for (const kind of ['details', ...kinds]) {
		for (const loading of ['eager', 'lazy']) {
			test(
				`${kind}, ${loading}: once revealed it has the right height`,
				{ tag: '@all' },
				async ({ page }) => {
					await page.setViewportSize({ width: 700, height: 900 });
					const name = kind === 'details' ? 'frame-in-details' : 'frame-hidden';
					await openFrames(page, name, { kind, loading }, 'hello');
					if (loading === 'eager') {
						await expect.poll(() => saidIn(page)).not.toEqual([]);
						const frame = await embedded(page);
						await expect(frame.locator('html')).toHaveAttribute('data-script', 'started');
					}
					// Nothing of what has no width is told.
					const isWide = (height: number) => height < 100 || height > 6_000;
					expect((await heightsSaid(page)).filter(isWide)).toEqual([]);
					await reveal(page, kind);
					const frame = await embedded(page);
					await started(frame);
					const height = await fitted(page, frame);
					expect(height).toBeGreaterThan(450);
					expect((await heightsSaid(page)).filter((height) => height < 100)).toEqual([]);
					expect(await marksOver(frame)).toEqual([]);
					expect(await isWithin(frame)).toBe(true);
					if (kind === 'tab') await hideAndShow(page, frame, height);
					await button(frame, 'Zoom in').click();
					await frames(frame, 4);
					expect(await marksOver(frame)).toEqual([]);
				}
			);
		}
	}
});
