import type { BrowserContext, Locator, Page } from '@playwright/test';
import { formatMark, type Seen } from './model.ts';
import { drawing, started } from './story.ts';
import { pressPlace } from './tour.ts';

declare global {
	interface Window {
		/** Runs at once what the page has put off by a pause: the address that it writes, what it says. */
		endPauses: () => void;
	}
}

/** From here on a timer is a pause of the page's, ms. */
const minPause = 100;

/** Runs in the page before its scripts: its pauses can be ended, else they are as long as ever. */
function shortenPauses(minPause: number) {
	const { setTimeout: set, clearTimeout: clear } = window;
	const pauses = new Map<number, { due: number; end: () => void }>();
	const later = (handler: TimerHandler, ms = 0, ...of: unknown[]) => {
		if (ms < minPause || typeof handler !== 'function') return set(handler, ms, ...of);
		const end = () => {
			clear(id);
			pauses.delete(id);
			handler(...of);
		};
		const id = set(end, ms);
		pauses.set(id, { due: performance.now() + ms, end });
		return id;
	};
	window.setTimeout = later as typeof setTimeout;
	window.clearTimeout = (id) => {
		pauses.delete(Number(id));
		clear(id);
	};
	window.endPauses = () => {
		for (const { end } of [...pauses.values()].sort((a, b) => a.due - b.due)) end();
	};
}

/** For a context in which pages are to be tested against the model. */
export async function prepare(context: BrowserContext): Promise<void> {
	await context.addInitScript(shortenPauses, minPause);
}

/** What is between the model and a page: it does what a reader does, and sees what is there. */
export class Reader {
	readonly page: Page;
	/** What was done, step by step, in words. */
	readonly done: string[] = [];
	readonly #length: number;

	private constructor(page: Page, length: number) {
		this.page = page;
		this.#length = length;
	}

	static async open(page: Page): Promise<Reader> {
		await page.goto('/');
		await started(page);
		return new Reader(page, await page.evaluate(() => history.length));
	}

	/** Width of the drawing, px. */
	width(): Promise<number> {
		return drawing(this.page).evaluate((node) => node.clientWidth);
	}

	/** What is seen once the page has come to rest. */
	async look(): Promise<Seen> {
		const { marks, entries, ...seen } = await this.page.evaluate(readPage);
		return { ...seen, entries: entries - this.#length, marks: marks.map(formatMark) };
	}

	/** Presses with the mouse what is in sight; what is not, as a reader who has come to it would. */
	async press(target: Locator): Promise<void> {
		const place = await pressPlace(target);
		if (place) return this.page.mouse.click(place.x, place.y);
		await target.evaluate((node: HTMLElement) => {
			// A mark takes the focus without the page being scrolled, anything else would scroll it.
			if (node.matches('.mark')) node.focus({ preventScroll: true });
			else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			node.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
			const click = { bubbles: true, cancelable: true, composed: true, detail: 1 };
			node.dispatchEvent(new MouseEvent('click', click));
		});
	}

	async reload(): Promise<void> {
		await this.page.reload();
		await started(this.page);
	}

	async key(key: string): Promise<void> {
		await this.page.keyboard.press(key);
	}

	/** Brings the focus to where the Tab key would in the drawing. */
	async enter(): Promise<void> {
		const stop = drawing(this.page).locator('xpath=descendant-or-self::*[@tabindex="0"]');
		await stop.evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
	}

	/** Chooses from a list of choices, as a reader who has come to it would. */
	async choose(target: Locator, value: string): Promise<void> {
		await target.evaluate((node: HTMLSelectElement, value) => {
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			node.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
			node.value = value;
			for (const type of ['input', 'change'])
				node.dispatchEvent(new Event(type, { bubbles: true }));
		}, value);
	}

	/**
	 * Scrolls by the scroll bar, in one go: a wheel would pass cards on its way, and what each of them
	 * does to the view depends on which frames there are.
	 */
	async scroll(by: number): Promise<Scrolled> {
		const isMoved = await this.page.evaluate((by) => {
			document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
			const before = scrollY;
			scrollBy({ top: by, behavior: 'instant' });
			return scrollY !== before;
		}, by);
		await this.look();
		return { isMoved, ...(await this.page.evaluate(readCard)) };
	}
}

interface Scrolled {
	isMoved: boolean;
	/** The selected card's; null for none. */
	id: string | null;
	/** Whether a card's top has passed the part of the window that is free, and its end has not. */
	isInSight: boolean;
}

/** Runs in the page. */
function readCard() {
	const card = document.querySelector('article.selected');
	const over = [...document.querySelectorAll('#page_timeline, #page_strip')];
	const free = Math.max(0, ...over.map((node) => node.getBoundingClientRect().bottom));
	const first = document.querySelector('article')?.getBoundingClientRect();
	if (!card) return { id: null, isInSight: !first || first.top >= free };
	const { top, bottom } = card.getBoundingClientRect();
	return { id: card.id, isInSight: bottom >= free && top <= innerHeight };
}

/** Runs in the page. */
async function readPage() {
	// A scroll that a step makes is told in the next frame, a selection drawn in the one after.
	for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
	window.endPauses();
	const plane = document.querySelector('[aria-label="Events on the time axis"]');
	const links = [...(plane?.querySelectorAll<HTMLAnchorElement>('a.mark') ?? [])];
	const focused = document.activeElement;
	const idsOf = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);
	const focusText = () => {
		if (focused === plane) return 'plane';
		if (!focused || !plane?.contains(focused)) return 'elsewhere';
		if (focused.getAttribute('tabindex') === '0') return 'stop';
		return `another mark: ${focused.getAttribute('href')}` as const;
	};
	return {
		address: location.pathname + location.search + location.hash,
		entries: history.length,
		domain: document.querySelector('#page_timeline section p')?.textContent ?? '',
		cards: idsOf('article'),
		selected: idsOf('article.selected'),
		marks: links.map((node) => ({
			event: node.dataset.event ?? null,
			first: node.hash.slice(1) || null,
			count: node.querySelector('.count')?.textContent ?? '',
			isFaint: node.matches('.faint'),
			isCurrent: node.ariaCurrent === 'true',
			isStop: node.getAttribute('tabindex') === '0'
		})),
		focus: focusText() as Seen['focus']
	};
}
