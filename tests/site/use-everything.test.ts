import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import {
	boxOf,
	button,
	cardOf,
	cards,
	daysOf,
	domain,
	drawing,
	facts,
	figures,
	frames,
	links,
	factOf,
	middleOf,
	open,
	settledDomain,
	settledScroll,
	tool
} from './story.ts';
import {
	domainAtRest,
	expectReached,
	hear,
	pressPlace,
	sentences,
	toVisit,
	visit,
	type Hand,
	type Hearing
} from './tour.ts';

// Everything the page can do, by each of the three ways to use it.

const whole = '18 Feb 2025 to Jun 2026';
const filterLabels = (page: Page) => page.getByRole('group', { name: /to show$/ }).locator('label');

/** How many cards a filter leaves that is switched off. */
async function countWithout(page: Page, label: Locator): Promise<number> {
	const word = (await label.innerText()).replace(/\s*\d*$/, '');
	const kinds = await page.locator('article .kind').allTextContents();
	const isOf = (text: string) => text.split('·').some((part) => part.trim() === word.trim());
	const left = facts.length - kinds.filter(isOf).length;
	expect(left, word).toBeGreaterThan(0);
	expect(left, word).toBeLessThan(facts.length);
	return left;
}

/** How many filters, and events by fingers, are tried where not all are: `story/filter.svelte.test.ts` tries each. */
const few = process.env.OTR_ALL ? undefined : 1;

const overview = (page: Page) => page.getByRole('group', { name: 'Overview of the whole story' });

test.describe('by keys alone', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	const press = async (page: Page, key: string) => {
		await page.keyboard.press(key);
		await frames(page);
	};

	/** Presses Tab, or Shift+Tab, until it has the focus. */
	async function tabTo(page: Page, locator: Locator, key = 'Tab') {
		const isFocused = () =>
			locator.evaluateAll((nodes) => nodes.includes(document.activeElement as HTMLElement));
		for (let i = 0; i < 40; i++) {
			if (await isFocused()) return;
			await page.keyboard.press(key);
		}
		throw new Error(`${key} does not come to ${locator}`);
	}

	const focused = (page: Page) =>
		drawing(page).evaluate((node) => {
			const found = document.activeElement;
			if (!(found instanceof HTMLAnchorElement) || !node.contains(found)) return null;
			return { id: found.dataset.event ?? null, name: found.getAttribute('aria-label') ?? '' };
		});

	async function changes(page: Page, keys: string[]) {
		for (const key of keys) {
			const before = await domainAtRest(page);
			await press(page, key);
			await expect(domain(page), key).not.toHaveText(before);
		}
	}

	async function useTools(page: Page, hearing: Hearing) {
		await tabTo(page, tool(page, 'filter').locator('> summary'));
		await press(page, 'Enter');
		for (const label of (await filterLabels(page).all()).slice(0, few)) {
			const box = label.getByRole('checkbox');
			const left = await countWithout(page, label);
			await tabTo(page, box);
			await hearing.expectOnce(`${left} of ${facts.length} events shown.`, () =>
				press(page, 'Space')
			);
			await expect(box).not.toBeChecked();
			await expect(cards(page)).toHaveCount(left);
			await hearing.expectOnce(`${facts.length} of ${facts.length} events shown.`, () =>
				press(page, 'Space')
			);
			await expect(box).toBeChecked();
		}
		await tabTo(page, page.getByLabel('From', { exact: true }));
		await page.keyboard.type('1 August 2025');
		await tabTo(page, page.getByLabel('To', { exact: true }));
		await page.keyboard.type('30 Sept 2025');
		await tabTo(page, page.getByLabel('Order'));
		await expect(domain(page)).toHaveText('1 Aug 2025 to 30 Sept 2025');
		await expectAddress(page, /[?&]from=2025-08-01&to=2025-09-30\b/);
		await press(page, 'ArrowDown');
		await expect(cards(page).first()).toHaveAttribute('id', facts.at(-1)?.id ?? '');
		await press(page, 'ArrowUp');
		await expect(cards(page).first()).toHaveAttribute('id', facts[0]?.id ?? '');
		await press(page, 'Escape');
		await expect(tool(page, 'filter').locator('> summary')).toBeFocused();
		await hearing.ignore(() => useFoot(page));
	}

	/** The elements at the foot of the page. Scrolling there selects the last card. */
	async function useFoot(page: Page) {
		await page.getByRole('contentinfo').evaluate((node: HTMLElement) => {
			node.tabIndex = -1;
			node.focus();
		});
		await tabTo(page, page.getByLabel('Theme'));
		for (const [key, theme] of [
			['ArrowDown', 'light'],
			['ArrowUp', 'auto']
		] as const) {
			await press(page, key);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		}
		await tabTo(page, figures(page));
		await press(page, 'Enter');
		await expect(page.getByRole('table')).toBeVisible();
		await press(page, 'Enter');
		await expect(page.getByRole('table')).toHaveCount(0);
	}

	/** From mark to mark, through what a cluster opens, until so many events were reached. */
	async function visitMarks(page: Page, hearing: Hearing) {
		const said = await sentences(page);
		const reached = new Set<string>();

		const choose = async (id: string) => {
			await hearing.expectOnce(said.get(id) ?? '', () => press(page, 'Enter'));
			await expectReached(page, id);
			await expect(cardOf(page, id)).toBeFocused();
			await press(page, 'Escape');
			expect((await focused(page))?.id).toBe(id);
			reached.add(id);
		};

		const chooseListed = async () => {
			const list = page.getByRole('dialog').getByRole('link');
			const ids = await list.evaluateAll((nodes) =>
				nodes.map((node) => node.getAttribute('href')?.slice(1) ?? '')
			);
			const id = ids.find((id) => !reached.has(id));
			if (id) {
				await tabTo(page, page.getByRole('dialog').locator(`a[href="#${id}"]`));
				await choose(id);
			} else await press(page, 'Escape');
			await expect(page.getByRole('dialog')).toHaveCount(0);
			return id !== undefined;
		};

		const done = new Set<string>();
		await press(page, 'Home');
		for (let step = 0; step < 200 && reached.size < toVisit; step++) {
			const mark = await focused(page);
			if (!mark) throw new Error('the focus has left the marks');
			if (mark.id && !reached.has(mark.id)) await choose(mark.id);
			const place = mark.name + (await domain(page).innerText());
			if (!mark.id && !done.has(place)) {
				await press(page, 'Enter');
				await domainAtRest(page);
				const isListed = await page.getByRole('dialog').isVisible();
				if (!isListed || !(await chooseListed())) done.add(place);
				continue;
			}
			const before = (await focused(page))?.name;
			await press(page, 'ArrowRight');
			if ((await focused(page))?.name === before) await press(page, 'Home');
		}
		expect(reached.size).toBe(toVisit);
	}

	test('everything can be reached and used', async ({ page }) => {
		await open(page);
		const hearing = await hear(page);
		// Past the link to the story, three leads and the buttons, which are one stop.
		for (let i = 0; i < 6; i++) await press(page, 'Tab');
		expect(await focused(page)).not.toBeNull();
		await press(page, '?');
		await expect(page.getByRole('dialog', { name: 'Keys in the timeline' })).toBeVisible();
		await press(page, 'Escape');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		expect(await focused(page)).not.toBeNull();
		await changes(page, ['+', '+', '-', 'Shift+ArrowRight', 'Shift+ArrowLeft', '0']);
		await expect(domain(page)).toHaveText(whole);
		await changes(page, ['+']);

		await press(page, 'Tab');
		expect(await focused(page)).toBeNull();
		await expect(overview(page).getByRole('button').first()).toBeFocused();
		await changes(page, ['ArrowRight']);
		await press(page, 'Tab');
		await changes(page, ['ArrowLeft', 'Shift+ArrowRight']);
		// The keys of the whole widget work there, too, once each.
		const days = daysOf(await domain(page).innerText());
		await changes(page, ['+']);
		expect(daysOf(await domain(page).innerText()) / days).toBeCloseTo(0.5, 1);
		await changes(page, ['-', '0']);
		await expect(domain(page)).toHaveText(whole);
		await expect(overview(page).getByRole('button').nth(1)).toBeFocused();
		await press(page, 'Tab');
		await changes(page, ['ArrowLeft', 'Home', 'End']);

		await useTools(page, hearing);
		// From the page's foot it is far: from the top it is not.
		await hearing.ignore(async () => {
			await page.getByRole('link', { name: 'Skip to the story' }).focus();
			await tabTo(page, drawing(page).locator('a'));
		});
		await press(page, '0');
		await expect(domain(page)).toHaveText(whole);
		await hearing.ignore(async () => undefined);
		await visitMarks(page, hearing);

		const [link] = links;
		if (!link) throw new Error('no link');
		const said = await sentences(page);
		await press(page, 'Home');
		for (let i = 0; (await focused(page))?.id !== link.from && i < 40; i++) {
			await press(page, 'ArrowRight');
		}
		await hearing.expectOnce(said.get(link.from) ?? '', () => press(page, 'Enter'));
		const words = cardOf(page, link.from).getByRole('link', {
			name: factOf(link.to).title
		});
		await tabTo(page, words);
		await hearing.expectOnce(said.get(link.to) ?? '', () => press(page, 'Enter'));
		await expectReached(page, link.to);
		await expect(cardOf(page, link.to)).toBeFocused();
		await hearing.end();
	});
});

/** Presses every checkbox off and on again, or so many of them. */
async function useFilters(page: Page, hearing: Hearing, press: Hand['press'], count?: number) {
	for (const label of (await filterLabels(page).all()).slice(0, count)) {
		const box = label.getByRole('checkbox');
		const left = await countWithout(page, label);
		await hearing.expectOnce(`${left} of ${facts.length} events shown.`, () => press(label));
		await expect(box).not.toBeChecked();
		await expect(cards(page)).toHaveCount(left);
		await hearing.expectOnce(`${facts.length} of ${facts.length} events shown.`, () => press(box));
		await expect(box).toBeChecked();
	}
}

/** Follows a link of a card that is seen. */
async function followLink(page: Page, hearing: Hearing, press: Hand['press']) {
	const [link] = links;
	if (!link) throw new Error('no link');
	const said = await sentences(page);
	const words = cardOf(page, link.from).getByRole('link', { name: factOf(link.to).title });
	await hearing.ignore(() => press(cardOf(page, link.from).locator('.date a')));
	await expectAddress(page, new RegExp(`[?&]event=${link.from}`));
	// Without a column of their own they are folded.
	const folded = cardOf(page, link.from).locator('.related summary');
	if (await folded.isVisible()) await hearing.ignore(() => press(folded));
	await hearing.expectOnce(said.get(link.to) ?? '', () => press(words));
	await expectReached(page, link.to);
}

test.describe('by single presses of a mouse alone', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	/** Where it is not in view, the page is put there as the scroll bar does it. */
	async function press(page: Page, locator: Locator) {
		if (!(await pressPlace(locator))) {
			await locator.evaluate((node) => node.scrollIntoView({ block: 'center' }));
			await frames(page);
		}
		const place = await pressPlace(locator);
		if (!place) throw new Error(`${locator} is covered`);
		await page.mouse.click(place.x, place.y);
		await frames(page);
	}

	// By a mouse each is pressed in a test of its own, too: `select`, `zoom-and-pan`, `reach-everything`.
	test('everything can be reached and used', { tag: '@all' }, async ({ page }) => {
		await open(page);
		const hearing = await hear(page);
		const click = (locator: Locator) => press(page, locator);
		const showWhole = async () => {
			await page.evaluate(() => scrollTo(0, 0));
			// It is there once the view is zoomed.
			if ((await button(page, 'Whole story').count()) > 0) await click(button(page, 'Whole story'));
			await expect(domain(page)).toHaveText(whole);
		};

		await hearing.ignore(() => click(tool(page, 'filter').locator('> summary')));
		await useFilters(page, hearing, click);
		for (const name of ['Zoom in', 'Zoom in', 'Later', 'Earlier', 'Zoom out']) {
			const before = await domain(page).innerText();
			await click(button(page, name));
			await expect(domain(page), name).not.toHaveText(before);
		}
		await showWhole();
		await click(page.getByRole('button', { name: 'Keyboard shortcuts' }));
		await click(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
		await expect(page.getByRole('dialog')).toHaveCount(0);

		const reached = await visit(page, { press: click, showWhole }, hearing);
		expect(reached.size).toBe(toVisit);

		await hearing.ignore(() => click(figures(page)));
		await expect(page.getByRole('table')).toBeVisible();
		await hearing.ignore(() => click(page.getByRole('table').getByRole('link').last()));
		await expectReached(page, 'ice-2026-01-data-1400');
		await followLink(page, hearing, click);
		await hearing.end();
	});
});

test.describe('by fingers alone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	interface Finger {
		x: number;
		y: number;
	}

	const send = (client: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at: Finger[]) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }))
		});

	/**
	 * Moves fingers from and to places, in steps that a frame can follow. They rest before they go:
	 * the browser takes a tap that follows a swing for one that stops it.
	 */
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
		await frames(page, 6);
		await send(client, 'touchMove', to);
		await send(client, 'touchEnd', []);
		await client.detach();
	}

	/** Swipes the page, beside the links of the cards, until it is seen. */
	async function swipeTo(page: Page, locator: Locator) {
		for (let i = 0; i < 80; i++) {
			const place = await pressPlace(locator);
			if (place) return place;
			const { y, height } = await boxOf(locator);
			const by = Math.min(400, Math.max(-400, 450 - (y + height / 2)));
			const from = { x: 350, y: by > 0 ? 250 : 700 };
			await touch(page, [from], [{ x: 350, y: from.y + by }]);
			await settledScroll(page);
		}
		throw new Error(`${locator} can not be swiped to`);
	}

	async function tap(page: Page, locator: Locator) {
		const { x, y } = await swipeTo(page, locator);
		await page.touchscreen.tap(x, y);
		await frames(page);
	}

	/** Two fingers on the drawing, so far apart at first and at last. */
	async function pinch(page: Page, from: number, to: number) {
		const { x, y } = await middleOf(drawing(page));
		const fingers = (apart: number) => [-1, 1].map((side) => ({ x: x + (side * apart) / 2, y }));
		await touch(page, fingers(from), fingers(to));
	}

	test('everything can be reached and used', async ({ page }) => {
		// Pressed fewer times, because each press waits until the page is at rest.
		test.slow();
		await open(page);
		const hearing = await hear(page);
		const finger = (locator: Locator) => tap(page, locator);
		const showWhole = async () => {
			// Over the cards there is only a strip of it.
			await swipeTo(page, button(page, 'Zoom in'));
			for (let i = 0; i < 4 && (await settledDomain(page)) !== whole; i++) {
				await pinch(page, 300, 30);
			}
			await expect(domain(page)).toHaveText(whole);
		};

		const filter = tool(page, 'filter').locator('> summary');
		await expect(filterLabels(page)).toHaveCount(0);
		await hearing.ignore(() => finger(filter));
		await useFilters(page, hearing, finger, few);
		// A press beside the sheet closes it.
		await hearing.ignore(() => page.touchscreen.tap(350, 20));
		await expect(filterLabels(page)).toHaveCount(0);

		await pinch(page, 60, 240);
		await expect(domain(page)).not.toHaveText(whole);
		const zoomed = await settledDomain(page);
		const { x, y } = await middleOf(drawing(page));
		await touch(page, [{ x: x + 80, y }], [{ x: x - 80, y }]);
		await expect(domain(page)).not.toHaveText(zoomed);
		await hearing.ignore(() => finger(button(page, 'Whole story')));
		await expect(domain(page)).toHaveText(whole);

		const reached = await visit(page, { press: finger, showWhole }, hearing, few);
		expect(reached.size).toBe(few ?? toVisit);
		await followLink(page, hearing, finger);
		await hearing.end();
	});
});
