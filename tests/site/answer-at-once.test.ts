import { expect, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import { cardOf, facts, frames, links, open, openTool } from './story.ts';
import { test } from './new-window.ts';

type CountingWindow = Window & { touched: Set<string> };

/** Notes which cards scripts go through. Svelte asks each node for its neighbours. */
const countTouched = (page: Page) =>
	page.addInitScript(() => {
		const touched = new Set<string>();
		Object.assign(window, { touched });
		// Each node is asked for often: to find its card takes long.
		const asked = new WeakSet<Node>();
		for (const name of ['firstChild', 'nextSibling'] as const) {
			const own = Object.getOwnPropertyDescriptor(Node.prototype, name);
			Object.defineProperty(Node.prototype, name, {
				...own,
				get(this: Node) {
					if (asked.has(this)) return own?.get?.call(this) as unknown;
					asked.add(this);
					const card = (this instanceof Element ? this : this.parentElement)?.closest('article');
					if (card) touched.add(card.id);
					return own?.get?.call(this) as unknown;
				}
			});
		}
	});

const touchedCards = (page: Page) =>
	page.evaluate(() => [...(window as unknown as CountingWindow).touched]);

const seenCards = (page: Page) =>
	page.locator('article').evaluateAll((cards) =>
		cards.flatMap((card) => {
			const { top, bottom } = card.getBoundingClientRect();
			return top < innerHeight && bottom > 0 ? [card.id] : [];
		})
	);

interface Counted {
	/** Of cards out of sight: how often they changed, and how often the page measured, focused or scrolled to one. */
	changes: number;
	looks: number;
	scrolled: number;
	/** Whether the pressed element shows by then that it was. */
	isAnswered: boolean;
}

/** Presses what a selector finds, and says what was done until the end of the next frame's scripts. */
const pressAndCount = (page: Page, selector: string, answer: string, text?: string) =>
	page.evaluate(
		async ({ selector, answer, text }): Promise<Counted> => {
			const isSeen = (card: Element) => {
				const { top, bottom } = rect.call(card);
				return top < innerHeight && bottom > 0;
			};
			// oxlint-disable-next-line typescript/unbound-method
			const { getBoundingClientRect: rect, scrollIntoView } = Element.prototype;
			// oxlint-disable-next-line typescript/unbound-method
			const { focus } = HTMLElement.prototype;
			const unseen = [...document.querySelectorAll('article')].filter((card) => !isSeen(card));
			const isOfUnseen = (node: Node) => unseen.some((card) => card.contains(node));
			let looks = 0;
			const watched = <Args extends unknown[], Result>(own: (...args: Args) => Result) =>
				function (this: Element, ...args: Args): Result {
					if (isOfUnseen(this)) looks++;
					return own.call(this, ...args) as Result;
				};
			Object.assign(Element.prototype, {
				getBoundingClientRect: watched(rect),
				scrollIntoView: watched(scrollIntoView)
			});
			Object.assign(HTMLElement.prototype, { focus: watched(focus) });
			const records: MutationRecord[] = [];
			const observer = new MutationObserver((list) => records.push(...list));
			const all = { subtree: true, childList: true, attributes: true, characterData: true };
			observer.observe(document.getElementById('page_events') as Element, all);
			const before = scrollY;
			const node = document.querySelector<HTMLElement>(selector);
			if (!node) throw new Error(`no ${selector}`);
			if (node instanceof HTMLInputElement && text !== undefined) {
				node.focus();
				node.value = text;
				node.dispatchEvent(new InputEvent('input', { bubbles: true }));
			} else {
				node.click();
			}
			// What the press asks of the next frame is asked for by then: this comes after it.
			for (let i = 0; i < 100; i++) await null;
			await new Promise(requestAnimationFrame);
			records.push(...observer.takeRecords());
			observer.disconnect();
			const counted = {
				changes: records.filter(
					({ target, removedNodes }) =>
						isOfUnseen(target) || [...removedNodes].some((node) => node.contains(unseen[0] ?? null))
				).length,
				looks,
				scrolled: scrollY - before,
				isAnswered: document.querySelector(answer) !== null
			};
			Object.assign(Element.prototype, { getBoundingClientRect: rect, scrollIntoView });
			Object.assign(HTMLElement.prototype, { focus });
			return counted;
		},
		{ selector, answer, text }
	);

const atOnce: Counted = { changes: 0, looks: 0, scrolled: 0, isAnswered: true };

test('as the page starts, and as a press is answered in the next frame, no card that is not in sight is touched', async ({
	page
}) => {
	const dated = facts[20]?.id ?? '';
	await test.step('as the page starts no card out of sight is touched, and each is live once it is seen', async () => {
		await countTouched(page);
		await open(page);
		await page.waitForLoadState('networkidle');
		await frames(page, 5);
		const seen = await seenCards(page);
		expect((await touchedCards(page)).filter((id) => !seen.includes(id))).toEqual([]);
		await cardOf(page, dated).scrollIntoViewIfNeeded();
		await expect.poll(() => touchedCards(page)).toContain(dated);
		await cardOf(page, dated).locator('h3').hover();
		await expect(cardOf(page, dated)).toHaveClass(/\bhovered\b/);
	});
	await test.step('a press on a mark', async () => {
		await anew(page);
		const drawn = '[role="group"] a[data-event]';
		const id = await page.locator(drawn).last().getAttribute('data-event');
		const own = `[role="group"] a[data-event="${id}"]`;
		expect(await pressAndCount(page, own, `${own}[aria-current] .ring`)).toEqual(atOnce);
		await expect(cardOf(page, id ?? '')).toBeFocused();
		await expectAddress(page, new RegExp(`event=${id}`));
	});
	await test.step('a chapter', async () => {
		await anew(page);
		const chapter = 'nav li:nth-child(2) a[href^="#chapter_"]';
		expect(await pressAndCount(page, chapter, `${chapter}[aria-current]`)).toEqual(atOnce);
		await expectAddress(page, /chapter=/);
	});
	await test.step('a count, though the code of its list never comes', async () => {
		await anew(page);
		await page.route('**/*.js', (route) => route.abort());
		const count = page.locator('[role="group"] a .count').first();
		const ground = () => count.evaluate((node) => getComputedStyle(node).backgroundColor);
		await count.hover();
		const before = await ground();
		await page.mouse.down();
		const pressed = await ground();
		expect(pressed).not.toBe(before);
		await page.mouse.up();
		expect(await ground()).toBe(pressed);
		await page.unrouteAll();
	});
	await test.step('the date of a card, and a link to another card', async () => {
		await anew(page);
		await cardOf(page, dated).scrollIntoViewIfNeeded();
		await frames(page, 5);
		const date = `article[id="${dated}"] .when`;
		expect(await pressAndCount(page, date, `article[id="${dated}"].selected`)).toEqual(atOnce);
		await expectAddress(page, new RegExp(`event=${dated}`));
		const { from = '', to = '' } = links[0] ?? {};
		await anew(page);
		await cardOf(page, from).scrollIntoViewIfNeeded();
		await frames(page, 5);
		const link = `article[id="${from}"] a[href="#${to}"]`;
		const ring = '[role="group"] [aria-current] .ring';
		expect(await pressAndCount(page, link, ring)).toEqual(atOnce);
		await expectAddress(page, new RegExp(`event=${to}`));
	});
	await test.step('a box of the filters, another view, and a key in the search', async () => {
		await anew(page);
		await openTool(page, 'filter');
		const box = '#page_filter fieldset input[type="checkbox"]';
		expect(await pressAndCount(page, box, `${box}:not(:checked)`)).toEqual(atOnce);
		await expectAddress(page, /tracks=/);
		await anew(page);
		const table = 'input[type="radio"][value="list"]';
		expect(await pressAndCount(page, table, `${table}:checked`)).toEqual(atOnce);
		await expectAddress(page, /view=list/);
		await anew(page);
		await page.locator('input[type="search"]').focus();
		await page.waitForLoadState('networkidle');
		// The letter is the browser's own answer.
		expect(await pressAndCount(page, 'input[type="search"]', 'html', 'contract')).toEqual(atOnce);
		await expectAddress(page, /q=contract/);
	});
});
