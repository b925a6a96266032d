import { expect, type Locator, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { cardOf, cards, domain, drawing, facts, frames } from './story.ts';

declare global {
	interface Window {
		heard: string[];
	}
}

/** How soon what is not yet so is looked at again, ms: most of it is so in the next frame. */
const intervals = [20, 50, 100];

/** The domain's words: where nothing glides, a view is where it goes in the next frame. */
export async function domainAtRest(page: Page): Promise<string> {
	await frames(page);
	return domain(page).innerText();
}

/** What the live region says, sentence by sentence. */
export interface Hearing {
	/** Does a step and waits for what is said of it: this alone, once. */
	expectOnce: (sentence: string, step: () => Promise<void>) => Promise<void>;
	/** Does a step of which nothing may be said, or in which the page scrolls: then cards are read. */
	ignore: (step: () => Promise<void>) => Promise<void>;
	/** To be called last: a sentence that comes late counts, too. */
	end: () => Promise<void>;
}

/** Listens to the live region of an open page. */
export async function hear(page: Page): Promise<Hearing> {
	await page.locator('[aria-live="polite"].spoken').evaluate((node) => {
		window.heard = [];
		new MutationObserver(() => {
			const text = node.textContent.replace(/\s+/g, ' ').trim();
			// Where a view has come to is said of moves, not of a selection.
			if (/^Event |shown\.$/.test(text)) window.heard.push(text);
		}).observe(node, { childList: true, characterData: true, subtree: true });
	});
	const texts = (from: number) => page.evaluate((from) => window.heard.slice(from), from);

	let start = 0;
	let expected: string[] = [];
	/** Nothing has come after the step before; that would be the same step said twice. */
	async function next() {
		const before = await texts(start);
		expect(before.slice(0, expected.length + 1), 'said of the step before').toEqual(expected);
		start += before.length;
		expected = [];
	}

	return {
		async expectOnce(sentence, step) {
			await next();
			await step();
			expected = [sentence];
			await expect.poll(() => texts(start), { intervals }).toEqual(expected);
		},
		async ignore(step) {
			await next();
			await step();
			await frames(page);
			await expect.poll(() => isSaid(page), { intervals }).toBe(true);
			start = await page.evaluate(() => window.heard.length);
		},
		async end() {
			await frames(page, 20);
			await next();
		}
	};
}

/** Whether the live region is up to date with a card that was selected by reading. */
const isSaid = (page: Page): Promise<boolean> =>
	page.evaluate(() => {
		const title = document.querySelector('article.selected h3')?.textContent;
		const last = window.heard.at(-1) ?? '';
		return title === undefined || !/^Event/.test(last) || last.includes(title);
	});

/** What has to be said of the selection of each event. */
export async function sentences(page: Page): Promise<Map<string, string>> {
	const all = await cards(page).evaluateAll((nodes) =>
		nodes.map((node, i) => {
			const date = node.querySelector('.date a')?.textContent.split(', show it')[0];
			const quote = node.querySelector('blockquote') ? ' 1 statement.' : '';
			const title = node.querySelector('h3')?.textContent;
			const sentence = `Event ${i + 1} of ${nodes.length}: ${title}, ${date}.${quote}`;
			return [node.id, sentence.replace(/\s+/g, ' ')] as const;
		})
	);
	for (const { id, title } of facts) {
		expect(all.find(([other]) => other === id)?.[1]).toContain(title);
	}
	return new Map(all);
}

/** Whether its corners and its middle are seen: in the window, and under nothing. */
const isUncovered = (locator: Locator): Promise<boolean> =>
	locator.evaluate((node) => {
		const { left, right, top, bottom } = node.getBoundingClientRect();
		const xs = [left + 3, (left + right) / 2, right - 3];
		return [top + 3, (top + bottom) / 2, bottom - 3].every((y) =>
			xs.every((x) => node.contains(document.elementFromPoint(x, y)))
		);
	});

/** Where to press it: in the middle of its first line; null while that is not in view. */
export const pressPlace = (locator: Locator): Promise<{ x: number; y: number } | null> =>
	locator.evaluate((node) => {
		const [box] = node.getClientRects();
		if (!box) return null;
		const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		return node.contains(document.elementFromPoint(place.x, place.y)) ? place : null;
	});

/** The event is selected, the address says so, and the title of its card is seen whole. */
export async function expectReached(page: Page, id: string): Promise<void> {
	await expectAddress(page, new RegExp(`[?&]event=${id}(&|#)`));
	await expect(cardOf(page, id)).toHaveClass(/\bselected\b/);
	await expect(page.locator('article.selected')).toHaveCount(1);
	await expect
		.poll(() => isUncovered(cardOf(page, id).locator('h3')), {
			message: `${id} is seen`,
			intervals
		})
		.toBe(true);
}

/** What a reader without a keyboard can do. */
export interface Hand {
	press: (locator: Locator) => Promise<void>;
	showWhole: () => Promise<void>;
}

/** How many events each way is tried on: all of them where all is tried. */
export const toVisit = process.env.OTR_ALL ? facts.length : 1;

/**
 * Goes through clusters, and the lists that they open, until so many events were reached.
 *
 * @param count at most how many
 *
 * @returns the ids of those that were reached
 */
export async function visit(
	page: Page,
	hand: Hand,
	hearing: Hearing,
	count = toVisit
): Promise<Set<string>> {
	const said = await sentences(page);
	const reached = new Set<string>();
	/** Clusters that have been pressed since the last event was reached, each in one domain. */
	const pressed = new Set<string>();

	const choose = async (id: string, locator: Locator) => {
		await hearing.expectOnce(said.get(id) ?? '', () => hand.press(locator));
		await expectReached(page, id);
		reached.add(id);
		pressed.clear();
	};

	/** Chooses an event of the open list, if one is left. */
	const chooseListed = async () => {
		const dialog = page.getByRole('dialog');
		const ids = await dialog
			.getByRole('link')
			.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.slice(1) ?? ''));
		const id = ids.find((id) => !reached.has(id));
		if (id) await choose(id, dialog.locator(`a[href="#${id}"]`));
		else await hand.press(dialog.getByRole('button', { name: 'Close' }));
		await expect(dialog).toHaveCount(0);
	};

	/** What of the drawing is in view: what a press on its middle reaches, and its (first) event. */
	const seen = () =>
		drawing(page).evaluate((plane) =>
			[...plane.querySelectorAll('a')].flatMap((node) => {
				const { left, right, top, bottom } = node.getBoundingClientRect();
				const found = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				if (!node.contains(found)) return [];
				const id = node.hash.slice(1);
				return [
					{ id, isCluster: !node.dataset.event, name: node.getAttribute('aria-label') ?? '' }
				];
			})
		);

	/** How many events are left that a cluster may hold: neighbours of its track, about its first. */
	const leftIn = ({ id, name }: { id: string; name: string }) => {
		const isInTrack = (other: string) => other.split('-')[0] === id.split('-')[0];
		const track = [...said.keys()].filter(isInTrack);
		const first = track.indexOf(id);
		// One or two of them may have marks of their own: the selected event, and the rest of its cluster.
		return track.slice(first, first + parseInt(name) + 2).filter((id) => !reached.has(id)).length;
	};

	for (let step = 0; step < 200 && reached.size < count; step++) {
		// A cluster that is zoomed to may have to be pressed once more for its list.
		const words = await domainAtRest(page);
		const all = await seen();
		// One that is left of a cluster has its event's name, and leads to it.
		const single = all.find(
			({ id, isCluster, name }) => !reached.has(id) && !(isCluster && /^[\d,]+ events, /.test(name))
		);
		if (single) {
			const { id, name } = single;
			await choose(id, drawing(page).getByRole('link', { name, exact: true }));
			continue;
		}
		const [cluster] = all
			.filter((mark) => mark.isCluster && leftIn(mark) > 0 && !pressed.has(mark.name + words))
			.sort((a, b) => leftIn(b) - leftIn(a));
		if (!cluster) {
			await hearing.ignore(() => hand.showWhole());
			// Once more through those of the whole story, for what is left in others of theirs.
			const now = await domainAtRest(page);
			if (now === words) for (const key of pressed) if (key.endsWith(now)) pressed.delete(key);
			continue;
		}
		const link = drawing(page).getByRole('link', { name: cluster.name, exact: true });
		await hearing.ignore(() => hand.press(link));
		pressed.add(cluster.name + words);
		if (await page.getByRole('dialog').isVisible()) await chooseListed();
	}
	return reached;
}
