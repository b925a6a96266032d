import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import { expectClean } from './axe.ts';
import { expectFigures, measured } from './figures.ts';
import {
	boxOf,
	button,
	cardOf,
	cards,
	domain,
	drawing,
	facts,
	frames,
	open,
	region,
	settledScroll,
	unfold,
	openTool,
	tool
} from './story.ts';
import { expectReached } from './tour.ts';

// That an event that is chosen again is said again: `story/spoken-steps.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 900 } });

const isAll = Boolean(process.env.OTR_ALL);

const one = 'imod-2025-08-06-unit-8200-report';
const kind = (page: Page, name: string) =>
	page.getByRole('checkbox', { name: new RegExp(`^${name} \\d`) });

/** Unfolds all, also where an earlier step has unfolded some of it. */
async function unfoldAnew(page: Page) {
	await page.locator('footer details[open]').evaluateAll((nodes) => {
		for (const node of nodes as HTMLDetailsElement[]) node.open = false;
	});
	await frames(page);
	await unfold(page);
}

/** Whether the page really has this scheme. */
async function expectScheme(page: Page, colorScheme: 'light' | 'dark') {
	const light = await page.evaluate(() => {
		const canvas = document.createElement('canvas').getContext('2d');
		if (!canvas) throw new Error('no canvas');
		canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
		canvas.fillRect(0, 0, 1, 1);
		return canvas.getImageData(0, 0, 1, 1).data[0] ?? -1;
	});
	if (colorScheme === 'light') expect(light).toBeGreaterThan(230);
	else expect(light).toBeLessThan(50);
}

/** Zoomed, with a selection. */
const zoomed = `/?event=${one}&from=2025-08&to=2025-09`;

/**
 * Axe finds nothing where what is folded is open, in one scheme on a wide page and in the other on a phone. The page with
 * all off is looked at in `story/filter.svelte.test.ts`, the list of keys in `story/views.svelte.test.ts`.
 */
async function expectAllClean(page: Page, colorScheme: 'light' | 'dark') {
	// The opened part does not cover the last card. The cards before it are made in the same way.
	const lastCard = `article[id="${facts.at(-1)?.id}"]`;
	const parts = ['header', '#page_timeline', '#page_filter', 'article.selected', lastCard];
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width: 1280, height: 900 });
	await expectScheme(page, colorScheme);
	await anew(page, zoomed);
	await test.step('with a kind off', async () => {
		await openTool(page, 'filter');
		await kind(page, 'Protest').uncheck();
		await expectClean(page, ...parts);
	});
	await test.step('with the tools unfolded and the figures opened at 320 px, in the other scheme', async () => {
		const other = colorScheme === 'dark' ? 'light' : 'dark';
		await page.emulateMedia({ colorScheme: other });
		await page.setViewportSize({ width: 320, height: 900 });
		await expectScheme(page, other);
		await anew(page, zoomed);
		await unfoldAnew(page);
		await expect(page.getByRole('table')).toBeVisible();
		await kind(page, 'Protest').uncheck();
		await expectClean(page, ...parts, 'footer');
	});
}

test('axe finds nothing, light', { tag: '@all' }, async ({ page }) => {
	await open(page);
	await expectAllClean(page, 'light');
});

/** One of these is looked at below, after all else. */
for (const width of [768, 1280]) {
	const name = `whatever can be pressed is 24 px wide and high at ${width} px, however it is zoomed`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await open(page);
		await expectTargets(page, width);
	});
}

/** Whatever can be pressed is 24 px wide and high, however it is zoomed. */
async function expectTargets(page: Page, width: number) {
	await page.setViewportSize({ width, height: 900 });
	await anew(page, `/?event=${one}`);
	await unfoldAnew(page);
	await kind(page, 'Protest').uncheck();
	/** A link in a sentence may be as high as its line. */
	const small = () =>
		page.locator('a[href], button, input, select, summary').evaluateAll((nodes) =>
			nodes.flatMap((node) => {
				if (node.getClientRects().length === 0 || !node.checkVisibility()) return [];
				const isInText =
					node.matches('article a, footer a') && getComputedStyle(node).display === 'inline';
				// The brush's window is as wide as the visible dates. The buttons over the drawing do the same.
				if (isInText || node.matches('[data-part="window"]')) return [];
				// A press on its label is one on a box, too.
				const box = (node.closest('label') ?? node).getBoundingClientRect();
				if (Math.min(box.width, box.height) > 23.99) return [];
				const name = node.getAttribute('aria-label') ?? node.textContent.trim();
				return [`${node.tagName} ${name} ${box.width} × ${box.height}`];
			})
		);
	for (let level = 0; level < (isAll ? 5 : 2); level++) {
		expect(await small(), await domain(page).innerText()).toEqual([]);
		// At the end of the zoom it says so, and does nothing.
		for (let i = 0; i < 2; i++) await button(page, 'Zoom in').click({ force: true });
		await frames(page);
	}
}

/** The texts that are wider than the window, or cut off at their own edge. */
const cut = (page: Page) =>
	page.evaluate(() => {
		const found: string[] = [];
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
		const isRead = (node: Element) =>
			node.checkVisibility() && !node.closest('.spoken, .word, .drawing, svg, option');
		for (const node of document.querySelectorAll('header *, main *, footer *')) {
			if (!isRead(node)) continue;
			const style = getComputedStyle(node);
			const clips = (value: string) => value !== 'visible' && value !== 'auto';
			const [x, y] = [clips(style.overflowX), clips(style.overflowY)];
			const isCut =
				(x && node.scrollWidth > node.clientWidth + 1) ||
				(y && node.scrollHeight > node.clientHeight + 1);
			const name = `${node.tagName} ${node.textContent.trim().slice(0, 40)}`;
			// A phone's legend has whole items only, as many as there is room for: all are in Filter.
			const drops = node.matches('#page_timeline .overview-room > ul');
			if (isCut && !drops) found.push(`${name} is cut`);
			// A table, and the row of chapters, may scroll by itself.
			if (node.closest('details, nav > ol')) continue;
			for (const child of node.childNodes) {
				if (child.nodeType !== Node.TEXT_NODE || !child.textContent?.trim()) continue;
				const range = document.createRange();
				range.selectNodeContents(child);
				const { left, right } = range.getBoundingClientRect();
				if (left < 0 || right > clientWidth + 1) found.push(`${name} leaves the window`);
			}
		}
		return found;
	});

/** Texts in the line of controls that cover each other, or extend beyond the line. */
const collisions = (page: Page) =>
	page.locator('#page_timeline div.bar').evaluate((bar) => {
		const outer = bar.getBoundingClientRect();
		const boxes = [...bar.querySelectorAll('p, button')]
			// Hidden elements that keep their room, and words for screen readers only, cover nothing.
			.filter((node) => node.checkVisibility({ visibilityProperty: true }))
			.filter((node) => getComputedStyle(node).clipPath === 'none')
			.map((node) => {
				const { left, top, bottom, right } = node.getBoundingClientRect();
				// A paragraph's text may be wider than its box.
				const range = document.createRange();
				range.selectNodeContents(node);
				const end = node.matches('p') ? range.getBoundingClientRect().right : right;
				// A finger's room round a button may reach a little out of the line.
				const room = node.matches('button') ? 4 : 0;
				const box = { left, top: top + room, bottom: bottom - room, right: end };
				return { text: node.textContent.trim(), box };
			});
		return boxes.flatMap(({ text, box }, i) => [
			...(box.bottom > outer.bottom + 1 || box.top < outer.top - 1 ? [`${text} leaves it`] : []),
			...boxes
				.slice(i + 1)
				.filter(
					({ box: b }) =>
						box.left < b.right - 1 &&
						b.left < box.right - 1 &&
						box.top < b.bottom - 1 &&
						b.top < box.bottom - 1
				)
				.map((other) => `${text} on ${other.text}`)
		]);
	});

/** The text can be spaced, or twice as large, at any width, and nothing is cut. */
async function expectNothingCut(page: Page) {
	await page.setViewportSize({ width: 320, height: 900 });
	await anew(page);
	await addStyle(
		page,
		`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
			word-spacing: 0.16em !important; }
		p { margin-block-end: 2em !important; }`
	);
	await unfoldAnew(page);
	await kind(page, 'Report').uncheck();
	for (const width of isAll ? [320, 768, 1280] : [320, 1280]) {
		await sizeTo(page, width);
		expect(await cut(page), `${width} px`).toEqual([]);
		expect(await collisions(page), `${width} px`).toEqual([]);
	}
	// The table has the same text on the last figure as the drawing.
	await expect(region(page).getByText('about 3.5 times')).toBeVisible();
	// The text is spaced, and cut texts are found.
	const spaced = cardOf(page, 'imod-2025-04-04-50th-anniversary').locator('.summary');
	await expect(spaced).not.toHaveCSS('letter-spacing', 'normal');
	await addStyle(page, '.summary { width: 9em; height: 1em; overflow: hidden; }');
	expect(await cut(page)).not.toEqual([]);

	await page.evaluate(() => document.adoptedStyleSheets.splice(-2));
	await kind(page, 'Report').check();
	await addStyle(page, 'html { font-size: 200% !important; }');
	for (const width of isAll ? [320, 640, 1280] : [320, 640]) {
		await sizeTo(page, width);
		expect(await cut(page), `${width} px`).toEqual([]);
		expect(await collisions(page), `${width} px`).toEqual([]);
		if (width < 640) continue;
		const broken = await page.locator('h1').evaluate((node) => {
			const text = node.firstChild;
			const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
			return words.flatMap(({ 0: word, index }) => {
				if (!text) return word;
				const range = document.createRange();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				return range.getClientRects().length > 1 ? word : [];
			});
		});
		expect(broken, `${width} px`).toEqual([]);
	}
	await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** Makes the window as wide as that; the drawing follows in the frames after it. */
async function sizeTo(page: Page, width: number) {
	await page.setViewportSize({ width, height: 900 });
	await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
	await frames(page, 3);
}

/** A style that the page's policy lets in, as a reader's own would be. */
async function addStyle(page: Page, text: string) {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, text);
	await frames(page);
}

/** Expects that nothing covers the element with the focus, forwards and back. */
async function expectFocusSeen(page: Page, width: number, height: number) {
	await page.setViewportSize({ width, height });
	// The cards of one track are as those of the others: among these are some of each kind.
	await anew(page, isAll ? '/' : '/?tracks=ice');
	/**
	 * Presses a key until the focus leaves the page or, as without a window’s own buttons, is where it
	 * began; returns the elements that could not be seen.
	 */
	const walk = async (key: string) => {
		const covered: string[] = [];
		const met = new Set<string>();
		let stops = 0;
		await page.evaluate(() => Object.assign(window, { firstStop: null }));
		for (; stops < 400; stops++) {
			await page.keyboard.press(key);
			const place = await page.evaluate(async () => {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				const node = document.activeElement;
				const walked = window as unknown as { firstStop: Element | null };
				if (!node || node === document.body || node === walked.firstStop) return null;
				walked.firstStop ??= node;
				const boxes = [...node.getClientRects()];
				const isSeen = boxes.some(({ x, y, width, height }) =>
					[0.05, 0.25, 0.5, 0.75, 0.95].some((across) =>
						[0.1, 0.5, 0.9].some((down) =>
							node.contains(document.elementFromPoint(x + width * across, y + height * down))
						)
					)
				);
				const name = node.getAttribute('aria-label') ?? node.textContent.trim();
				const card = node.closest('article')?.id;
				return { isSeen, card, name: `${node.tagName} ${name.slice(0, 50)}` };
			});
			if (!place) break;
			if (place.card) met.add(place.card);
			if (!place.isSeen) covered.push(`${key} ${stops}: ${place.name}`);
		}
		// It comes to each card. On a phone more of a card is folded.
		const ids = await cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));
		expect([...met].sort(), key).toEqual(ids.sort());
		expect(stops, key).toBeGreaterThan(isAll ? (width < 640 ? 170 : 200) : 60);
		expect(stops, key).toBeLessThan(400);
		return covered;
	};
	expect(await walk('Tab')).toEqual([]);
	expect(await walk('Shift+Tab')).toEqual([]);
}

for (const [width, height] of [
	[1280, 900],
	[1280, 720]
] as const) {
	const name = `what has the focus is never covered at ${width} × ${height} px`;
	test(name, { tag: '@all' }, async ({ page }) => {
		// Hundreds of stops, there and back.
		test.slow();
		await open(page);
		await expectFocusSeen(page, width, height);
	});
}

/** Longer than the address's writing waits. */
async function rest(page: Page) {
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
	await frames(page);
}

test('the focus is seen, a selection is kept in a window of another size, and whoever reads otherwise reaches and sees all', async ({
	page
}) => {
	test.slow();
	await open(page);
	await test.step('nothing covers the element with the focus at 360 × 740 px', () =>
		expectFocusSeen(page, 360, 740));

	await test.step('a window that is turned or sized keeps the selected event', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await anew(page);
		await page.mouse.move(640, 700);
		const middle = cardOf(page, facts[12]?.id ?? '');
		await page.mouse.wheel(0, (await boxOf(middle)).y - 300);
		await settledScroll(page);
		const id = await page.locator('article.selected').getAttribute('id');
		expect(id).toBeTruthy();
		await expectAddress(page, new RegExp(`event=${id}#`));
		const address = page.url();
		for (const [width, height] of [
			[360, 740],
			[740, 360],
			...(isAll ? ([[768, 1024]] as const) : []),
			[1280, 900]
		] as const) {
			await page.setViewportSize({ width, height });
			await settledScroll(page);
			await rest(page);
			await expect(cardOf(page, id ?? '')).toHaveClass(/\bselected\b/);
			const now = new URL(page.url());
			expect(now.searchParams.get('event'), `${width} × ${height}`).toBe(id);
			expect(now.hash).toBe(new URL(address).hash);
		}
	});

	await test.step('in forced colours the focus, the marks, the bands and the hatching are seen', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		await anew(page);
		const paper = await page.locator('html').evaluate((node) => {
			return getComputedStyle(node).backgroundColor;
		});
		for (const stop of [
			button(page, 'Zoom in'),
			drawing(page).locator('a[tabindex="0"]'),
			tool(page, 'filter').locator('> summary'),
			cardOf(page, one).getByRole('link').first()
		]) {
			await stop.focus();
			await page.keyboard.press('Shift');
			const outline = await stop.evaluate((node) => {
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
				return { outlineStyle, width: parseFloat(outlineWidth), outlineColor };
			});
			expect(outline.outlineStyle).not.toBe('none');
			expect(outline.width).toBeGreaterThanOrEqual(2);
			expect(outline.outlineColor).not.toBe(paper);
		}
		/** How many of them are drawn by a colour that is not the paper's. */
		const drawn = (locator: Locator, properties: string[]) =>
			locator.evaluateAll(
				(nodes, { properties, paper }) =>
					nodes.map((node) =>
						properties.some((property) => {
							const value = getComputedStyle(node).getPropertyValue(property);
							const isNone = /^$|^none|^0px|rgba\(0, 0, 0, 0\)/.test(value);
							return !isNone && !value.includes(paper);
						})
					),
				{ properties, paper }
			);
		for (const [name, properties] of [
			['a .glyph', ['fill', 'stroke']],
			['a .band', ['box-shadow', 'border-top']],
			['a .count', ['border-top']],
			['svg pattern *', ['fill', 'stroke']]
		] as const) {
			const all = await drawn(drawing(page).locator(name), [...properties]);
			expect(all.length, name).toBeGreaterThan(0);
			expect(all, name).not.toContain(false);
		}
		const forms = page.getByRole('list', { name: 'Legend' }).first().locator('span');
		const lines = await forms.evaluateAll((nodes) =>
			nodes.map((node) => {
				const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(node);
				return { width: parseFloat(borderBottomWidth), borderBottomStyle, borderBottomColor };
			})
		);
		expect(lines.map(({ width }) => width)).toEqual([1, 3]);
		for (const { borderBottomStyle, borderBottomColor } of lines) {
			expect(borderBottomStyle).toBe('solid');
			expect(borderBottomColor).not.toBe(paper);
		}
		// A band with soft edges has none at its ends.
		const soft = drawing(page).locator('a .band.soft').first();
		await expect(soft).toHaveCSS('box-shadow', /0px 1px 0px 0px inset.* 0px -1px 0px 0px inset$/);
	});

	await test.step('whatever can be pressed is 24 px wide and high at 320 px', async () => {
		await page.emulateMedia({ forcedColors: null });
		// A folded table is not rendered yet.
		await expect(page.getByRole('table')).toHaveCount(0);
		await expectTargets(page, 320);
	});

	await test.step('the figures are read as a table, in a phone, too, and lead to their events', async () => {
		await anew(page);
		expect(measured).toHaveLength(2);
		await expectFigures(page);
		for (const width of isAll ? [1440, 768, 320] : [1440, 320]) {
			await sizeTo(page, width);
			const found = await page.getByRole('table').evaluate((table) => ({
				wide: document.documentElement.scrollWidth,
				right: table.getBoundingClientRect().right,
				links: [...table.querySelectorAll('a')].map((link) => {
					const { width, height } = link.getBoundingClientRect();
					return Math.min(width, height);
				}),
				summary: table.closest('details')?.querySelector('summary')?.offsetHeight
			}));
			expect(found.wide).toBe(width);
			expect(found.right).toBeLessThanOrEqual(width);
			expect(found.links.length).toBeGreaterThan(1);
			expect(Math.min(...found.links)).toBeGreaterThanOrEqual(24);
			expect(found.summary).toBeGreaterThanOrEqual(24);
		}
		await page.getByRole('table').getByRole('link').last().click();
		await expectReached(page, measured.at(-1)?.id ?? '');
	});

	await test.step('axe finds nothing with all parts unfolded', () => expectAllClean(page, 'dark'));

	await test.step('the text can be spaced, or twice as large, and nothing is cut', async () => {
		await page.emulateMedia({ colorScheme: 'light' });
		await expectNothingCut(page);
	});
});
