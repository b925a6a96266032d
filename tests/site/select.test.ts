import { expect, type Page } from '@playwright/test';
import { expectAddress, go } from './address.ts';
import { anew } from './anew.ts';
import {
	boxOf,
	cardOf,
	cards,
	clusters,
	daysOf,
	domain,
	drawing,
	emptyPlace,
	factOf,
	frames,
	links,
	markOf,
	marks,
	open,
	region,
	scrollY,
	settledDomain,
	settledScroll,
	started,
	strip,
	facts
} from './story.ts';
import { test } from './new-window.ts';

const size = { width: 1280, height: 900 };
test.use({ viewport: size });

const one = 'imod-2025-08-06-unit-8200-report';
const other = 'imod-2025-05-15-no-evidence-statement';
/** In a cluster of its track when the whole story is seen. */
const hidden = 'imod-2025-08-27-dismissals';

const isAll = Boolean(process.env.OTR_ALL);

const addressOf = (id: string) => `/?event=${id}#${id}`;

const historyLength = (page: Page) => page.evaluate(() => history.length);

const isCurrent = (page: Page, id: string) =>
	expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');

const current = (page: Page) => drawing(page).locator('[aria-current]');

const heading = (page: Page, id: string) => cardOf(page, id).getByRole('heading').first();

/** Its heading is seen whole, under the part of the drawing that stays. */
async function isInView(page: Page, id: string) {
	await settledScroll(page);
	await expect(heading(page, id)).toBeInViewport({ ratio: 1 });
	const isCovered = await heading(page, id).evaluate((node) => {
		const { left, top, height } = node.getBoundingClientRect();
		const found = document.elementFromPoint(left + 8, top + height / 2);
		return found !== node && !node.contains(found);
	});
	expect(isCovered, `${id} is behind the drawing`).toBe(false);
}

test('what is pressed or pointed at brings and shows what belongs to it, says it in the address, once, and Back and a reload restore it', async ({
	page,
	context
}) => {
	await test.step('a press on a mark brings and selects its card, says it in the address, once', async () => {
		await open(page);
		const before = await historyLength(page);
		await markOf(page, one).click();
		await expectAddress(page, addressOf(one));
		await isCurrent(page, one);
		await expect(current(page)).toHaveCount(1);
		await isInView(page, one);
		await expect(cardOf(page, one)).toBeFocused();
		expect(await historyLength(page)).toBe(before + 1);
		// The second press on the same mark adds none.
		await markOf(page, one).click();
		await settledScroll(page);
		await expectAddress(page, addressOf(one));
		expect(await historyLength(page)).toBe(before + 1);
	});
	await test.step('a pointer on a card lights its mark or its cluster, and on a mark its card', async () => {
		await anew(page);
		await markOf(page, other).hover();
		await expect(cardOf(page, other)).toHaveClass(/\bhovered\b/);
		await heading(page, other).scrollIntoViewIfNeeded();
		await heading(page, other).hover();
		await expect(markOf(page, other)).toHaveClass(/\bhovered\b/);
		await expect(page.locator('article.hovered')).toHaveCount(1);
		await page.getByRole('contentinfo').hover();
		await expect(markOf(page, other)).not.toHaveClass(/\bhovered\b/);
		await expect(page.locator('article.hovered')).toHaveCount(0);
		await expectAddress(page, '/');
		await heading(page, hidden).scrollIntoViewIfNeeded();
		await heading(page, hidden).hover();
		await expect(drawing(page).locator('a.hovered')).toHaveCount(1);
		await expect(drawing(page).locator('a.hovered')).toHaveAccessibleName(/^\d+ events, /);
	});
	await test.step('a card’s date selects its event and shows its mark', async () => {
		await anew(page, '/?from=2025-02&to=2025-05');
		await expect(markOf(page, one)).toHaveCount(0);
		await cardOf(page, one).scrollIntoViewIfNeeded();
		const before = await scrollY(page);
		const { y: top } = await boxOf(drawing(page));
		await cardOf(page, one)
			.getByRole('link', { name: /show it on the timeline$/ })
			.click();
		await isCurrent(page, one);
		// Also where it is in the part of the drawing that is not sticky.
		await expect(markOf(page, one)).toBeInViewport({ ratio: 1 });
		expect(top).toBeLessThan(0);
		expect(await scrollY(page)).toBe(before);
		expect(new URL(page.url()).searchParams.get('event')).toBe(one);
		expect(await settledDomain(page)).toMatch(/2025 to /);
		expect(daysOf(await domain(page).innerText())).toBeLessThan(130);
		// Who reads on has the room again.
		await page.mouse.wheel(0, 10);
		await expect.poll(async () => (await boxOf(drawing(page))).y).toBe(top - 10);
	});

	await test.step("a card's date brings the drawing where it does not stay in view", async () => {
		await page.setViewportSize({ width: 1280, height: 600 });
		await anew(page);
		await heading(page, one).scrollIntoViewIfNeeded();
		await expect(drawing(page)).not.toBeInViewport();
		await cardOf(page, one)
			.getByRole('link', { name: /show it on the timeline$/ })
			.click();
		await settledScroll(page);
		await isCurrent(page, one);
		await expect(markOf(page, one)).toBeInViewport({ ratio: 1 });
	});

	await test.step('a press on a cluster lists its events, and “Zoom in” zooms until they are apart', async () => {
		await page.setViewportSize({ width: 768, height: 900 });
		await anew(page);
		const cluster = clusters(page).filter({ hasText: '6' });
		const days = daysOf(await domain(page).innerText());
		await cluster.click();
		await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(6);
		await page.getByRole('dialog').getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(async () => daysOf(await settledDomain(page))).toBeLessThan(days / 4);
		await expect(markOf(page, hidden)).toBeInViewport();
		await expect(current(page)).toHaveCount(0);
	});

	await test.step('on a phone a press on a cluster lists its events in a sheet, and a press there brings the card', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		await anew(page);
		const cluster = clusters(page).first();
		const count = Number(await cluster.innerText());
		await cluster.click();
		const sheet = page.getByRole('dialog');
		const rows = sheet.getByRole('link');
		await expect(rows).toHaveCount(count);
		const { x, y, width, height } = await boxOf(sheet);
		expect([x, width, y + height]).toEqual([0, 390, 844]);
		expect(height).toBeLessThanOrEqual(0.7 * 844);
		for (const row of await rows.all())
			expect((await boxOf(row)).height).toBeGreaterThanOrEqual(44);
		const id = (await rows.nth(1).getAttribute('href'))?.slice(1) ?? '';
		await rows.nth(1).click();
		await expect(sheet).toHaveCount(0);
		await expectAddress(page, addressOf(id));
		await isInView(page, id);
	});

	await test.step('on a phone the links of a card are folded, and lead to another card', async () => {
		const [link] = links;
		if (!link) throw new Error('no link');
		await anew(page, `/?event=${link.from}`);
		const card = cardOf(page, link.from);
		const words = card.getByRole('link', { name: factOf(link.to).title });
		await expect(words).toBeHidden();
		await card.locator('.related summary').click();
		await words.click();
		await expectAddress(page, addressOf(link.to));
		await isInView(page, link.to);
		await isCurrent(page, link.to);
	});

	await test.step('a press with Ctrl, Shift or Alt is left to the browser', async () => {
		await page.setViewportSize(size);
		await anew(page);
		// What it opens need not be the story again.
		await context.route('/', (route) => route.fulfill({ body: '' }));
		const opened = context.waitForEvent('page');
		await markOf(page, one).click({ modifiers: ['Control'] });
		const tab = await opened;
		await expect(tab).toHaveURL(`/#${one}`);
		await tab.close();
		await context.unroute('/');
		await expectAddress(page, '/');
		await expect(current(page)).toHaveCount(0);
	});

	await test.step('a press arrives where keys have brought the drawing wholly into view', async () => {
		await page.setViewportSize({ width: 320, height: 900 });
		await anew(page, `/?event=${one}`);
		await cardOf(page, one).scrollIntoViewIfNeeded();
		await cardOf(page, one).focus();
		await page.keyboard.press('Escape');
		await expect(markOf(page, one)).toBeFocused();
		// It takes the focus: what the keys have brought into view may go, but not from under the pointer.
		await clusters(page).first().hover();
		await page.mouse.down();
		await frames(page);
		await page.mouse.up();
		await expect(page.getByRole('dialog', { name: /^\d+ events/ })).toBeVisible();
		await page.keyboard.press('Escape');
	});

	await test.step('the line of controls is as high for the longest words as for any', async () => {
		await anew(page);
		for (const width of isAll ? [672, 696, 700, 760, 1280] : [672, 700]) {
			await page.setViewportSize({ width, height: 900 });
			const tops = [];
			for (const query of [
				'',
				...(isAll ? ['?from=2025-09-20&to=2025-09-29'] : []),
				'?from=2025-09-20&to=2026-05-28'
			]) {
				await go(page, `/${query}`);
				tops.push(await drawing(page).evaluate((node: HTMLElement) => node.offsetTop));
			}
			expect(new Set(tops).size, `${width} px`).toBe(1);
		}
	});

	await test.step('Back restores the address, the selection and where the page stood; Forward too', async () => {
		await page.setViewportSize(size);
		await anew(page);
		await page.mouse.move(640, 450);
		// Not as far as the first card, which would be read then.
		await page.mouse.wheel(0, 20);
		await expect.poll(() => scrollY(page)).toBe(20);
		await markOf(page, one).click();
		await expectAddress(page, addressOf(one));
		const atOne = await settledScroll(page);
		expect(atOne).toBeGreaterThan(400);
		// The strip shows the chapter that is read.
		const there = strip(page).locator('a[data-event]:not([aria-current])').last();
		const other = (await there.getAttribute('data-event')) ?? '';
		await there.click();
		await expectAddress(page, addressOf(other));
		const atOther = await settledScroll(page);
		expect(atOther).not.toBe(atOne);

		await page.goBack();
		await expectAddress(page, addressOf(one));
		await isCurrent(page, one);
		await expect.poll(() => scrollY(page)).toBe(atOne);
		await page.goBack();
		await expectAddress(page, '/');
		await expect(current(page)).toHaveCount(0);
		await expect.poll(() => scrollY(page)).toBe(20);
		await page.goForward();
		await expectAddress(page, addressOf(one));
		await isCurrent(page, one);
		await expect.poll(() => scrollY(page)).toBe(atOne);
		await page.goForward();
		await expectAddress(page, addressOf(other));
		await isCurrent(page, other);
		await expect.poll(() => scrollY(page)).toBe(atOther);
	});

	await test.step('a reload restores selection, scroll and what a gesture has written of the domain', async () => {
		await anew(page, '/?from=2025-06&to=2025-10');
		const first = page.url();
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page).toHaveURL(({ href }) => href !== first);
		const words = await settledDomain(page);
		await markOf(page, one).click();
		await expect(page).toHaveURL(({ href }) => new RegExp(`event=${one}.*#${one}$`).test(href));
		const at = await settledScroll(page);
		expect(await settledDomain(page)).toBe(words);
		const address = page.url();
		await page.reload();
		await started(page);
		await isCurrent(page, one);
		const again = await settledDomain(page);
		expect(Math.abs(daysOf(again) - daysOf(words))).toBeLessThanOrEqual(1);
		expect(again.split(' to ')[0]).toBe(words.split(' to ')[0]);
		await expect.poll(() => scrollY(page)).toBe(at);
		expect(page.url()).toBe(address);
		await page.getByRole('button', { name: 'Whole story' }).click();
		await expectAddress(page, `/?event=${one}#${one}`);
	});

	await test.step('where the page glides, two presses in quick succession end at the second', async () => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await anew(page);
		await markOf(page, one).click();
		await markOf(page, other).click();
		await expectAddress(page, addressOf(other));
		await isInView(page, other);
		await isCurrent(page, other);
		await expect(current(page)).toHaveCount(1);
		await expect(region(page)).toHaveCount(1);
	});

	await test.step('and Back restores page and domain that the entry was left with', () =>
		expectDomainBack(page));
});

/** One of each is done by keys, mouse and fingers in `use-everything.test.ts`. */
test('each mark that is seen leads to the card it names', { tag: '@all' }, async ({ page }) => {
	await open(page);
	const names = await marks(page).evaluateAll((nodes) =>
		nodes.flatMap((node) => node.getAttribute('data-event') ?? [])
	);
	expect(names.length).toBeGreaterThan(15);
	for (const id of names) {
		await go(page, '/');
		await page.evaluate(() => scrollTo(0, 0));
		await expect(current(page)).toHaveCount(0);
		await markOf(page, id).click();
		await expectAddress(page, addressOf(id));
		await isInView(page, id);
		await isCurrent(page, id);
	}
});

test('a link in words goes to the other card and selects it', { tag: '@all' }, async ({ page }) => {
	const link = links.find(({ from }) => from === hidden);
	if (!link) throw new Error('no link');
	await open(page);
	const before = await historyLength(page);
	await heading(page, hidden).scrollIntoViewIfNeeded();
	const words = cardOf(page, hidden).getByRole('link', { name: factOf(link.to).title });
	await words.click();
	await expectAddress(page, addressOf(link.to));
	await isInView(page, link.to);
	await isCurrent(page, link.to);
	expect(await historyLength(page)).toBe(before + 1);
	const back = cardOf(page, link.to).getByRole('link', { name: factOf(hidden).title });
	await back.click();
	await expectAddress(page, addressOf(hidden));
	await isInView(page, hidden);
});

async function expectDomainBack(page: Page) {
	await anew(page, '/?from=2025-08&to=2025-09');
	const before = await settledDomain(page);
	await markOf(page, one).click();
	await expect(page).toHaveURL(({ searchParams }) => searchParams.has('event'));
	await settledScroll(page);
	await page.getByRole('button', { name: 'Whole story' }).click();
	expect(daysOf(await settledDomain(page))).toBeGreaterThan(400);
	await page.goBack();
	await expectAddress(page, '/?from=2025-08-01&to=2025-09-30');
	expect(await settledDomain(page)).toBe(before);
	await expect.poll(() => scrollY(page)).toBe(0);
	await expect(current(page)).toHaveCount(0);
}

test('an address selects and shows what it says, and is kept; gestures replace its entry, at most four times a second', async ({
	page
}) => {
	await page.addInitScript(countWrites);
	await test.step("an address's fragment alone selects its event, as it does without scripts", async () => {
		await open(page, `/#${one}`);
		await isCurrent(page, one);
		await isInView(page, one);
	});
	const opened = `/?utm_source=x&event=${one}&from=2025-08&to=2025-09`;
	await test.step('a page that is only opened writes nothing to the address and the history', async () => {
		for (const address of [...(isAll ? ['/'] : []), opened]) {
			await open(page, address);
			await settledDomain(page);
			// Longer than a gesture's writing waits.
			await frames(page, 40);
			await expectAddress(page, address);
			const urls = (await writes(page)).map(({ url }) => url);
			expect(urls.filter((url) => url !== null && url !== address)).toEqual([]);
		}
	});

	await test.step('with an event it selects it and neither scrolls nor takes the focus', async () => {
		await expect(cardOf(page, one)).toHaveClass(/\bselected\b/);
		await isCurrent(page, one);
		expect(await scrollY(page)).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	});

	await test.step('gestures replace the entry there is, at most four times a second', async () => {
		const before = await historyLength(page);
		const { x, y } = await emptyPlace(page);
		await page.mouse.move(x, y);
		await page.keyboard.down('Control');
		const start = await page.evaluate(() => performance.now());
		// Longer than a second, and without a pause in which a gesture ends.
		for (let i = 0; i < 20; i++) {
			await page.mouse.wheel(0, i % 5 < 3 ? -120 : 90);
			await frames(page, 4);
		}
		await page.keyboard.up('Control');
		await page.mouse.down();
		for (let i = 0; i < 10; i++) await page.mouse.move(x - i * 15, y);
		await page.mouse.up();
		await expect(page).toHaveURL(({ search }) =>
			/[?&]from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d\b/.test(search)
		);
		const all = (await writes(page)).filter(({ time }) => time >= start);
		expect(all.filter(({ how }) => how === 'pushState')).toEqual([]);
		expect(all.length).toBeGreaterThan(0);
		const times = all.map(({ time }) => time);
		for (const time of times) {
			const within = times.filter((t) => t >= time && t < time + 1000);
			expect(within.length, `writes from ${time} ms on`).toBeLessThanOrEqual(4);
		}
		expect(await historyLength(page)).toBe(before);
	});

	await test.step('an address with an event of a cluster takes it out of it, one outside the domain keeps the domain', async () => {
		await anew(page);
		await expect(markOf(page, hidden)).toHaveCount(0);
		await expect(clusters(page)).not.toHaveCount(0);
		await go(page, `/?event=${hidden}`);
		await isCurrent(page, hidden);
		await go(page, '/?event=imod-2026-06-final-update&from=2025-08&to=2025-09');
		await expect(domain(page)).toHaveText('1 Aug 2025 to 30 Sept 2025');
		await expect(cardOf(page, 'imod-2026-06-final-update')).toHaveClass(/\bselected\b/);
	});

	await test.step('from and to set the domain, inclusive of their last day', async () => {
		// How dates are read: `record/address-state.test.ts`.
		const table = {
			'from=2026&to=2026-02': '1 Jan 2026 to 28 Feb 2026',
			'to=2025-05': '18 Feb 2025 to 31 May 2025',
			'from=2025-09&to=2025-08': '18 Feb 2025 to Jun 2026'
		};
		await anew(page);
		for (const [query, words] of Object.entries(table)) {
			await go(page, `/?${query}`);
			await expect(domain(page), query).toHaveText(words);
		}
		await go(page, `/?event=${one}&from=2025-08&to=2025-09`);
		await expect(domain(page)).toHaveText('1 Aug 2025 to 30 Sept 2025');
		await isCurrent(page, one);
		await expect(cards(page)).toHaveCount(facts.length);
	});
	await test.step('an event that there is not is ignored', async () => {
		await anew(page, '/?event=no-such-event');
		for (const id of ['no-such-event', '__proto__']) {
			await go(page, `/?event=${one}`);
			await isCurrent(page, one);
			await go(page, `/?event=${id}`);
			await expect(current(page), id).toHaveCount(0);
			await expect(domain(page)).toHaveText('18 Feb 2025 to Jun 2026');
			await expect(cards(page)).toHaveCount(facts.length);
		}
	});
	await test.step('what is not ours in the query is kept', async () => {
		await anew(page, '/?utm_source=feed&x=1');
		await markOf(page, one).click();
		await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(one);
		expect(page.url()).toMatch(/utm_source=feed&x=1/);
	});
});

interface Write {
	how: string;
	time: number;
	/** Path, query and fragment; null where the address was not written. */
	url: string | null;
}

declare global {
	interface Window {
		historyWrites: Write[];
	}
}

/** Runs in the page before its scripts: notes every write to the history. */
function countWrites() {
	window.historyWrites = [];
	for (const how of ['pushState', 'replaceState'] as const) {
		const original = history[how].bind(history);
		history[how] = (data, unused, url) => {
			const to = url ? new URL(url, location.href) : null;
			window.historyWrites.push({
				how,
				time: performance.now(),
				url: to && to.pathname + to.search + to.hash
			});
			original(data, unused, url);
		};
	}
}

const writes = (page: Page): Promise<Write[]> => page.evaluate(() => window.historyWrites);
