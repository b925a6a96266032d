import { expect, test, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import {
	button,
	cardOf,
	domain,
	drawing,
	facts,
	frames,
	markOf,
	open,
	scrollY,
	settledScroll
} from './story.ts';
import { anew } from './anew.ts';

// How keys walk the marks, zoom and pan: `timeline/marks-by-keys.svelte.test.ts`. What is said of a selection:
// `story/spoken-steps.svelte.test.ts`, and by whatever is used: `use-everything.test.ts`.
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

test('by keys one enters and leaves the marks, comes back from a card, and scrolls', async ({
	page
}) => {
	await test.step('from the top of the page, Tab meets the leads, the buttons and then the marks', async () => {
		await open(page);
		await press(page, 'Tab');
		await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeFocused();
		for (const lead of facts.flatMap(({ lead }) => lead ?? [])) {
			await press(page, 'Tab');
			await expect(page.getByRole('banner').getByRole('link', { name: lead })).toBeFocused();
		}
		// One button, and once the view is zoomed five, which are one stop: arrows go from one to the next.
		await press(page, 'Tab');
		await expect(button(page, 'Zoom in')).toBeFocused();
		await press(page, 'ArrowRight');
		await expect(button(page, 'Zoom in')).toBeFocused();
		await press(page, 'Enter');
		await press(page, 'ArrowRight');
		for (const name of ['Whole story', 'Earlier', 'Later', 'Zoom out', 'Zoom in', 'Whole story']) {
			await expect(button(page, name)).toBeFocused();
			await press(page, 'ArrowRight');
		}
		await press(page, 'End');
		await expect(button(page, 'Zoom in')).toBeFocused();
		await press(page, 'Home');
		await expect(button(page, 'Whole story')).toBeFocused();
		await press(page, 'Enter');
		await expect(button(page, 'Zoom in')).toBeFocused();
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
		await expect(button(page, 'Zoom in')).toBeFocused();
	});

	await test.step('Escape in a card returns to its mark, from anywhere in it', async () => {
		await anew(page);
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

	await test.step('a key that is taken does not scroll the page, one that is not does', async () => {
		await anew(page);
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
		// The focus scrolls the page, which is over before the first key: after a key it would be reading.
		await link.focus();
		await frames(page);
		for (const key of keys) await press(page, key);
		await expect(link).toBeFocused();
		await expect(domain(page)).toHaveText(whole);
		await expectAddress(page, '/');
		// Space scrolls the page as ever; Home still glides there, and meanwhile a browser may drop it.
		const before = await settledScroll(page);
		await press(page, 'Space');
		await expect.poll(() => scrollY(page)).not.toBe(before);
		// What it comes to is selected, and said.
		await settledScroll(page);
	});
	await test.step('marks lead to their cards', async () => {
		const led = await drawing(page)
			.locator('a[data-event]')
			.evaluateAll((nodes) =>
				nodes.map(
					(node) =>
						document.querySelectorAll(`article[id="${node.getAttribute('aria-controls')}"]`).length
				)
			);
		expect(led.length).toBeGreaterThan(15);
		expect(new Set(led)).toEqual(new Set([1]));
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
				await expectAddress(page, new RegExp(`[?&]event=${id}(&|#)`));
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
