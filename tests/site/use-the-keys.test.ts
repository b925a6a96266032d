import { expect, test, type Page } from '@playwright/test';
import {
	button,
	cardOf,
	daysOf,
	domain,
	drawing,
	facts,
	frames,
	markOf,
	open,
	scrollY,
	settledDomain,
	settledScroll
} from './story.ts';
import { anew } from './anew.ts';

// The keyboard alone: nothing in this file moves or presses a pointer.
test.use({ viewport: { width: 1280, height: 900 } });

const whole = '18 Feb 2025 to Jun 2026';

/** The mark with the focus: null outside the drawing. */
const focusedMark = (page: Page) =>
	drawing(page).evaluate((node) => {
		const found = document.activeElement;
		return found instanceof HTMLAnchorElement && node.contains(found)
			? { href: found.hash, name: found.getAttribute('aria-label') ?? '' }
			: null;
	});

async function press(page: Page, key: string) {
	await page.keyboard.press(key);
	await frames(page);
}

/** The last control before the marks; where there is little room, the list of keys has no button. */
const lastButton = (page: Page) =>
	page.getByRole('toolbar', { name: 'Zoom and pan' }).getByRole('button').last();

/** Goes from the last button into the marks. */
async function enterMarks(page: Page) {
	await lastButton(page).focus();
	await press(page, 'Tab');
	if (!(await focusedMark(page))) throw new Error('the Tab key does not enter the marks');
}

test('one Tab enters the marks, and their arrows walk them', async ({ page }) => {
	await test.step('from the top of the page, Tab meets six buttons and then the marks', async () => {
		await open(page);
		await press(page, 'Tab');
		await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
		for (const lead of facts.flatMap(({ lead }) => lead ?? [])) {
			await press(page, 'Tab');
			await expect(page.getByRole('banner').getByRole('link', { name: lead })).toBeFocused();
		}
		// The buttons are one stop, and arrows go from one to the next.
		await press(page, 'Tab');
		for (const name of ['Earlier', 'Later', 'Zoom out', 'Zoom in', 'Whole story', 'Earlier']) {
			await expect(button(page, name)).toBeFocused();
			await press(page, 'ArrowRight');
		}
		await press(page, 'Home');
		await expect(button(page, 'Earlier')).toBeFocused();
		await press(page, 'End');
		await expect(button(page, 'Whole story')).toBeFocused();
		await press(page, 'Tab');
		expect(await focusedMark(page)).not.toBeNull();
		await expect(drawing(page).locator('a[tabindex="0"]')).toHaveCount(1);
	});
	await test.step('one Tab enters the marks, one leaves them, and Shift+Tab comes back to the same', async () => {
		await anew(page, '/?from=2025-03-01&to=2026-05-31');
		await enterMarks(page);
		for (let i = 0; i < 3; i++) await press(page, 'ArrowRight');
		const mark = await focusedMark(page);
		await press(page, 'Tab');
		expect(await focusedMark(page)).toBeNull();
		// What comes next is the overview, at 1280 px, where the view is zoomed.
		await expect(page.getByRole('button', { name: /^Start of the visible part, / })).toBeFocused();
		await press(page, 'Shift+Tab');
		expect(await focusedMark(page)).toEqual(mark);
		await press(page, 'Shift+Tab');
		// The button of the group that had the focus last.
		await expect(button(page, 'Whole story')).toBeFocused();
	});
	await test.step('the arrows, Home and End walk every mark in order and stop at the ends', async () => {
		await anew(page);
		await enterMarks(page);
		const count = await drawing(page).getByRole('link').count();
		await press(page, 'End');
		const last = await focusedMark(page);
		await press(page, 'ArrowRight');
		expect(await focusedMark(page)).toEqual(last);
		await press(page, 'Home');
		const walked = [await focusedMark(page)];
		for (let i = 1; i < count; i++) {
			await press(page, i % 2 ? 'ArrowRight' : 'ArrowDown');
			walked.push(await focusedMark(page));
		}
		expect(new Set(walked.map((mark) => mark?.href)).size).toBe(count);
		expect(walked.at(-1)).toEqual(last);
		// In order of time, as far as the marks of single events go.
		const index = walked.flatMap((mark) => {
			const fact = facts.findIndex(({ title }) => mark?.name.startsWith(`${title}. `));
			return fact < 0 ? [] : [Date.parse(facts[fact]?.date.slice(0, 7) ?? '')];
		});
		expect(index.length).toBeGreaterThan(15);
		expect(index).toEqual(index.toSorted((a, b) => a - b));
		for (let i = count - 2; i >= 0; i--) {
			await press(page, i % 2 ? 'ArrowLeft' : 'ArrowUp');
			expect(await focusedMark(page)).toEqual(walked[i]);
		}
		await press(page, 'ArrowLeft');
		expect(await focusedMark(page)).toEqual(walked[0]);
		expect(await scrollY(page)).toBe(0);
	});
	await test.step('the arrows reach the marks outside the view and bring them into it', async () => {
		await anew(page, '/?from=2025-02&to=2025-03');
		await enterMarks(page);
		await press(page, 'End');
		expect((await focusedMark(page))?.href).toBe('#imod-2026-06-final-update');
		await expect(markOf(page, 'imod-2026-06-final-update')).toBeInViewport({ ratio: 0.9 });
		await press(page, 'Home');
		await expect(markOf(page, 'imod-2025-02-18-ap-investigation')).toBeFocused();
		await expect(markOf(page, 'imod-2025-02-18-ap-investigation')).toBeInViewport({ ratio: 0.9 });
	});
});

for (const [width, key] of [
	[1280, 'Enter'],
	[320, 'Space']
] as const) {
	test(
		`every one of the events is opened by ${key} alone at ${width} px`,
		// `use-everything` opens some of them by keys.
		{ tag: '@all' },
		async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await open(page);
			const opened = new Set<string>();

			const isOpened = async (id: string) => {
				await expect(page).toHaveURL(new RegExp(`[?&]event=${id}(&|#)`));
				await expect(cardOf(page, id)).toBeFocused();
				await expect(cardOf(page, id).getByRole('heading').first()).toBeInViewport();
				opened.add(id);
			};

			/** Opens an event of the list that a cluster has opened; false if all of them were opened. */
			const openListed = async () => {
				const list = page.getByRole('dialog').getByRole('link');
				const ids = await list.evaluateAll((nodes) =>
					nodes.map((node) => (node as HTMLAnchorElement).hash.slice(1))
				);
				const n = ids.findIndex((id) => !opened.has(id));
				if (n >= 0) {
					await expect(list.first()).toBeFocused();
					for (let i = 0; i < n; i++) await press(page, 'Tab');
					await press(page, 'Enter');
					await isOpened(ids[n] ?? '');
				}
				await press(page, 'Escape');
				await expect(page.getByRole('dialog')).toHaveCount(0);
				return n >= 0;
			};

			/** Opens what has the focus, and comes back to it. */
			const openMark = async () => {
				const mark = await focusedMark(page);
				const id = mark?.href.slice(1) ?? '';
				await press(page, key);
				await isOpened(id);
				await press(page, 'Escape');
				expect((await focusedMark(page))?.href).toBe(mark?.href);
			};

			const done = new Set<string>();
			await enterMarks(page);
			await press(page, 'Home');
			// Walks the marks round and round; a cluster is pressed until nothing of it is left.
			for (let steps = 0; steps < 1000 && opened.size < facts.length; steps++) {
				const mark = await focusedMark(page);
				if (!mark) throw new Error('the focus has left the marks');
				const label = `${mark.name} in ${await domain(page).textContent()}`;
				if (!/^[\d,]+ events?, /.test(mark.name)) {
					if (!opened.has(mark.href.slice(1))) await openMark();
				} else if (!done.has(label)) {
					await press(page, key);
					const isList = await page.getByRole('dialog').isVisible();
					if (!isList || !(await openListed())) done.add(label);
					// The place that a zoom or a selection leaves the focus at.
					continue;
				}
				const before = await focusedMark(page);
				await press(page, 'ArrowRight');
				if ((await focusedMark(page))?.href === before?.href) await press(page, 'Home');
			}
			expect(facts.map(({ id }) => id).filter((id) => !opened.has(id))).toEqual([]);
		}
	);
}

test('Escape in a card returns to its mark, and a focus that was put down stays down', async ({
	page
}) => {
	await test.step('Escape in a card returns to its mark, from anywhere in it', async () => {
		await open(page);
		await enterMarks(page);
		await press(page, 'ArrowRight');
		const mark = await focusedMark(page);
		await press(page, 'Enter');
		await expect(cardOf(page, mark?.href.slice(1) ?? '')).toBeFocused();
		await press(page, 'Escape');
		expect(await focusedMark(page)).toEqual(mark);
		await press(page, 'Enter');
		await press(page, 'Tab');
		await press(page, 'Tab');
		expect(await focusedMark(page)).toBeNull();
		await press(page, 'Escape');
		expect(await focusedMark(page)).toEqual(mark);
		await expect(markOf(page, 'imod-2025-02-24-town-hall')).toBeInViewport();
	});
	await test.step('Escape in a card returns to its mark when another one had the focus, or it is out of view', async () => {
		const id = 'imod-2025-05-15-no-evidence-statement';
		await anew(page, `/?event=${id}`);
		await enterMarks(page);
		for (const { keys, count } of [
			{ keys: ['End'], count: 1 },
			{ keys: ['End', '+', '+', '+'], count: 0 }
		]) {
			for (const key of keys) await press(page, key);
			expect((await focusedMark(page))?.href).not.toBe(`#${id}`);
			await expect(markOf(page, id)).toHaveCount(count);
			await cardOf(page, id).focus();
			await press(page, 'Escape');
			await frames(page, 4);
			await expect(markOf(page, id)).toBeFocused();
		}
	});
	await test.step('a focus that was put down stays down, and one that is in the drawing keeps its stop', async () => {
		await anew(page);
		await enterMarks(page);
		const mark = await focusedMark(page);
		const scroll = (top: number) =>
			page.evaluate((top) => {
				dispatchEvent(new WheelEvent('wheel'));
				scrollTo({ top, behavior: 'instant' });
			}, top);
		// Reading selects another event, to which the stop would go.
		await scroll(3000);
		await expect(cardOf(page, mark?.href.slice(1) ?? '')).not.toHaveClass(/selected/);
		await expect(page.locator('article.selected')).toHaveCount(1);
		expect(await focusedMark(page)).toEqual(mark);
		await expect(drawing(page).locator('a[tabindex="0"]')).toBeFocused();
		// A press on the page where there is nothing.
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await scroll(6000);
		await frames(page, 4);
		expect(await focusedMark(page)).toBeNull();
		await button(page, 'Zoom in').dispatchEvent('click');
		await frames(page, 4);
		expect(await focusedMark(page)).toBeNull();
	});
});

test('a list of events closes with Escape and gives the focus back', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 900 });
	await open(page);
	await enterMarks(page);
	await press(page, 'Home');
	for (
		let i = 0;
		i < facts.length && !/^\d+ events, /.test((await focusedMark(page))?.name ?? '');
		i++
	) {
		await press(page, 'ArrowRight');
	}
	const cluster = await focusedMark(page);
	expect(cluster?.name).toMatch(/^\d+ events, /);
	await press(page, 'Enter');
	const dialog = page.getByRole('dialog', { name: cluster?.name ?? '' });
	await expect(dialog.getByRole('link')).toHaveCount(parseInt(cluster?.name ?? ''));
	// The keys of the drawing are off while it is open.
	const words = await domain(page).textContent();
	for (const key of ['+', '-', '0', 'ArrowRight', 'Shift+ArrowRight']) await press(page, key);
	await expect(dialog).toBeVisible();
	expect(await domain(page).textContent()).toBe(words);
	await press(page, 'Escape');
	await expect(dialog).toHaveCount(0);
	expect(await focusedMark(page)).toEqual(cluster);
});

test('keys zoom and pan the drawing, and leave to the browser what is its own', async ({
	page
}) => {
	await test.step('+ and = zoom in, - zooms out, 0 shows the whole story, with the focus kept', async () => {
		await open(page);
		await enterMarks(page);
		await press(page, 'ArrowRight');
		const mark = await focusedMark(page);
		let days = daysOf(await domain(page).innerText());
		for (const key of ['+', '=', '+']) {
			await press(page, key);
			const next = daysOf(await settledDomain(page));
			expect(next / days).toBeCloseTo(0.5, 1);
			days = next;
			expect(await focusedMark(page)).toEqual(mark);
			await expect(drawing(page).locator('a:focus')).toBeInViewport({ ratio: 0.5 });
		}
		await press(page, '-');
		expect(daysOf(await settledDomain(page)) / days).toBeCloseTo(2, 0);
		await press(page, '0');
		await expect(domain(page)).toHaveText(whole);
		expect(await focusedMark(page)).toEqual(mark);
		await button(page, 'Zoom in').focus();
		await press(page, '+');
		await expect(domain(page)).not.toHaveText(whole);
		await press(page, '0');
		await expect(domain(page)).toHaveText(whole);
	});
	await test.step('Shift with an arrow pans a quarter of the view, and the focus stays in the marks', async () => {
		await anew(page, '/?from=2025-08&to=2025-09');
		await enterMarks(page);
		await press(page, 'Shift+ArrowRight');
		const start = (words: string) => Date.parse(`${words.split(' to ')[0]} UTC`) / 86_400_000;
		const first = start('1 Aug 2025 to ');
		const on = await settledDomain(page);
		expect(start(on) - first).toBeGreaterThanOrEqual(14);
		expect(start(on) - first).toBeLessThanOrEqual(16);
		expect(Math.abs(daysOf(on) - 61)).toBeLessThanOrEqual(1);
		expect(await focusedMark(page)).not.toBeNull();
		await press(page, 'Shift+ArrowLeft');
		await expect(domain(page)).toHaveText('1 Aug 2025 to 30 Sept 2025');
		expect(await focusedMark(page)).not.toBeNull();
		// Far enough for every mark of before to leave the view.
		for (let i = 0; i < 8; i++) await press(page, 'Shift+ArrowRight');
		expect(start(await settledDomain(page)) - first).toBeGreaterThan(90);
		expect(await focusedMark(page)).not.toBeNull();
	});
	await test.step('keys with Ctrl, Meta or Alt held are left to the browser', async () => {
		await anew(page, '/?from=2025-06-01&to=2025-10-31');
		await enterMarks(page);
		const mark = await focusedMark(page);
		const words = await settledDomain(page);
		const prevented = await page.evaluate(() => {
			const keys = ['+', '=', '-', '0', 'ArrowRight', 'ArrowDown', 'Home', 'End', ' '];
			return ['ctrlKey', 'metaKey', 'altKey'].flatMap((modifier) =>
				keys.flatMap((key) => {
					const e = new KeyboardEvent('keydown', {
						key,
						[modifier]: true,
						bubbles: true,
						cancelable: true
					});
					document.activeElement?.dispatchEvent(e);
					return e.defaultPrevented ? [`${modifier} ${key}`] : [];
				})
			);
		});
		expect(prevented).toEqual([]);
		await press(page, 'Control+ArrowRight');
		await press(page, 'Alt+Home');
		await frames(page, 4);
		expect(await focusedMark(page)).toEqual(mark);
		await expect(domain(page)).toHaveText(words);
		await expect(page).toHaveURL('/?from=2025-06-01&to=2025-10-31');
		// The same key without them works.
		await press(page, 'ArrowRight');
		expect(await focusedMark(page)).not.toEqual(mark);
	});
});

test('keys scroll the page where they are not taken', async ({ page }) => {
	await test.step('a key that is taken does not scroll the page, one that is not does', async () => {
		await open(page);
		await enterMarks(page);
		for (const key of ['End', 'ArrowDown', 'Home', 'ArrowUp']) await press(page, key);
		await frames(page, 4);
		expect(await scrollY(page)).toBe(0);
		await press(page, 'PageDown');
		await expect.poll(() => scrollY(page)).toBeGreaterThan(0);
	});
	await test.step('keys elsewhere on the page do nothing to the drawing', async () => {
		await anew(page);
		const keys = ['+', '-', '0', 'Shift+ArrowRight', 'Home', 'ArrowRight', 'ArrowLeft'];
		for (const key of keys) await press(page, key);
		const link = cardOf(page, facts[3]?.id ?? '')
			.getByRole('link')
			.last();
		await link.focus();
		for (const key of keys) await press(page, key);
		await expect(link).toBeFocused();
		await expect(domain(page)).toHaveText(whole);
		await expect(page).toHaveURL('/');
		// Space scrolls the page as ever; Home still glides there, and meanwhile a browser may drop it.
		const before = await settledScroll(page);
		await press(page, 'Space');
		await expect.poll(() => scrollY(page)).not.toBe(before);
	});
});

test('marks have names, and the live region says which is selected', async ({ page }) => {
	await test.step('every mark has a name of its own that says what, when, where and how we know', async () => {
		await open(page);
		const names = await drawing(page)
			.getByRole('link')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) {
			expect(name).toMatch(
				/^([\d,]+ events, .+|.+\. (Statement|Report|Protest|Action|Reported figure), .+; .+)$/
			);
			expect(name).toMatch(/\((IMOD|ICE)\)/);
		}
		await expect(drawing(page).locator('svg').first()).toHaveAttribute('aria-hidden', 'true');
		for (const svg of await drawing(page).locator('svg:not(svg svg)').all()) {
			await expect(svg).toHaveAttribute('aria-hidden', 'true');
		}
		for (const mark of await drawing(page).locator('a[data-event]').all()) {
			const id = await mark.getAttribute('aria-controls');
			await expect(page.locator(`article[id="${id}"]`)).toHaveCount(1);
		}
	});
	await test.step('the live region says the selected event, once', async () => {
		await anew(page);
		const live = page.locator('[aria-live="polite"]');
		await expect(live).toHaveCount(1);
		await expect(live).toHaveText('');
		await live.evaluate((node) => {
			window.spoken = [];
			new MutationObserver(() => {
				// Where a view has come to is said of moves, not of a selection.
				if (node.textContent.startsWith('Event')) window.spoken.push(node.textContent);
			}).observe(node, { childList: true, characterData: true, subtree: true });
		});
		await enterMarks(page);
		for (const key of ['ArrowRight', '+', '0', 'Shift+ArrowRight']) await press(page, key);
		expect(await page.evaluate(() => window.spoken)).toEqual([]);
		await press(page, 'Home');
		await press(page, 'ArrowRight');
		await press(page, 'Enter');
		await expect(live).toHaveText(
			`Event 2 of ${facts.length}: Five employees led out of a Nadella town hall, 24 February 2025. 1 statement.`
		);
		await press(page, 'Escape');
		await frames(page, 20);
		expect(await page.evaluate(() => window.spoken)).toHaveLength(1);
	});
});

declare global {
	interface Window {
		spoken: string[];
	}
}
