import type { Point, Tab } from './engine.ts';

/** How long something may take to come, ms. */
export const patience = 30_000;

/**
 * Asks a page until it answers with something true, and returns that.
 *
 * @throws Error where it does not in time
 */
export async function until<A extends unknown[], R>(
	tab: Tab,
	script: (...args: A) => R,
	args: A,
	frame?: number
): Promise<Awaited<R>> {
	let last: unknown;
	for (const end = Date.now() + patience; Date.now() < end;) {
		try {
			const answer = await tab.evaluate(script, args, frame);
			if (answer) return answer;
		} catch (error) {
			// As while a page goes away.
			last = error;
		}
		await new Promise((resolve) => setTimeout(resolve, 40));
	}
	throw new Error(
		`never true: ${script.name || String(script)} ${JSON.stringify(args)}${last ?? ''}`
	);
}

/** Lets the page paint: the effect of a key or a gesture is visible in the next frame. */
export const frames = (tab: Tab, count = 2): Promise<void> =>
	tab.evaluate(
		async (count) => {
			for (let i = 0; i < count; i++) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		},
		[count]
	);

/** Goes to a page and waits until its scripts have taken it over. */
export async function open(tab: Tab, address: string): Promise<void> {
	// Errors of the previous page about requests that its end has cancelled do not belong to this page.
	await tab.goto('about:blank');
	tab.told();
	await tab.goto(address);
	await started(tab);
}

/**
 * As a story that has just been opened at an address: what is open is closed, the address is read as Back has it
 * read, nothing has the focus, and the page is at its top and at rest.
 */
export async function anew(tab: Tab, address: string): Promise<void> {
	await tab.evaluate(
		(address) => {
			for (const dialog of document.querySelectorAll('dialog')) dialog.close();
			const tools = document.querySelectorAll<HTMLDetailsElement>('details[name="tools"]');
			for (const tool of tools) tool.open = false;
			(document.activeElement as HTMLElement | null)?.blur();
			history.replaceState(history.state, '', address);
			dispatchEvent(new PopStateEvent('popstate'));
			scrollTo({ top: 0, behavior: 'instant' });
		},
		[address]
	);
	await started(tab);
	// All glides have ended.
	await until(tab, async () => {
		const words = () => document.querySelector<HTMLElement>('.timeline .bar p')?.innerText;
		const before = words();
		for (let i = 0; i < 6; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
		return before === words();
	}, []);
	await tab.evaluate(() => dispatchEvent(new Event('scrollend')), []);
}

export async function started(tab: Tab, frame?: number): Promise<void> {
	const isStarted = () =>
		document.readyState === 'complete' && document.documentElement.dataset.script === 'started';
	await until(tab, isStarted, [], frame);
	const settled = async () => {
		await document.fonts.ready;
		for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
		return true;
	};
	// WebKit's driver may come back before the old page has gone, which then goes while it is asked.
	await until(tab, settled, [], frame);
}

/** The errors since the page was opened, also in its frames, of which there may be `count`. */
export async function wrongIn(tab: Tab, count = 0): Promise<string[]> {
	const noted = () => (window as { otrWrong?: string[] }).otrWrong ?? [];
	const all = [...tab.told(), ...(await tab.evaluate(noted, []))];
	for (let i = 0; i < count; i++) all.push(...(await tab.evaluate(noted, [], i)));
	return [...new Set(all)];
}

/** Runs in the page: the middle of the first element that is seen and is called so, from the window's top left. */
async function middleOf(selector: string, name: string): Promise<Point | null> {
	const textOf = (node: Element) => {
		const copy = node.cloneNode(true) as Element;
		for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
		return copy.textContent.replace(/\s+/g, ' ').trim();
	};
	const nameOf = (node: Element) => [
		node.getAttribute('aria-label') ?? '',
		...[node, ...((node as HTMLInputElement).labels ?? [])].map(textOf)
	];
	const found = [...document.querySelectorAll(selector)].find((node) => {
		const isCalled = name === '' || nameOf(node).some((text) => text.startsWith(name));
		return isCalled && node.getClientRects().length > 0 && node.checkVisibility();
	});
	if (!found) return null;
	const isSeen = () => {
		const { left, right, top, bottom } = found.getBoundingClientRect();
		const [x, y] = [(left + right) / 2, (top + bottom) / 2];
		const at = document.elementFromPoint(x, y);
		return at !== null && (found.contains(at) || at.contains(found)) ? { x, y } : null;
	};
	if (!isSeen()) {
		found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	return isSeen();
}

/** Where something is in the window, once it is there and nothing covers it. */
export async function placeOf(
	tab: Tab,
	selector: string,
	name = '',
	frame?: number
): Promise<Point> {
	const place = await until(tab, middleOf, [selector, name], frame);
	if (!place || frame === undefined) return place as Point;
	const at = await tab.evaluate(
		(n) => {
			const iframe = document.querySelectorAll('iframe')[n];
			const { left = 0, top = 0 } = iframe?.getBoundingClientRect() ?? {};
			return { left: left + (iframe?.clientLeft ?? 0), top: top + (iframe?.clientTop ?? 0) };
		},
		[frame]
	);
	return { x: at.left + place.x, y: at.top + place.y };
}

/** Presses the element with this accessible name with the mouse. */
export async function press(tab: Tab, selector: string, name = '', frame?: number): Promise<void> {
	await tab.drag([await placeOf(tab, selector, name, frame)]);
	// A link may have left the page.
	await frames(tab).catch(() => undefined);
}

/** Gives something the focus, as a step of many Tab keys would. */
export async function focus(tab: Tab, selector: string, name = ''): Promise<void> {
	await until(
		tab,
		(selector, name) => {
			const nodes = [...document.querySelectorAll<HTMLElement>(selector)];
			const node = nodes.find((node) =>
				[node.getAttribute('aria-label'), node.textContent.trim()].some((text) =>
					text?.startsWith(name)
				)
			);
			node?.focus();
			return node && document.activeElement === node;
		},
		[selector, name]
	);
}

export async function keys(tab: Tab, ...keys: string[]): Promise<void> {
	for (const key of keys) {
		await tab.keys(key);
		await frames(tab);
	}
}

/** The visible text, with single spaces. */
export const textOf = (tab: Tab, selector: string, frame?: number): Promise<string> =>
	tab.evaluate(
		(selector) => {
			const node = document.querySelector<HTMLElement>(selector);
			return (node?.innerText ?? '').replace(/\s+/g, ' ').trim();
		},
		[selector],
		frame
	);

export const count = (tab: Tab, selector: string, frame?: number): Promise<number> =>
	tab.evaluate((selector) => document.querySelectorAll(selector).length, [selector], frame);

export const queryOf = (tab: Tab): Promise<string> => tab.evaluate(() => location.search, []);

/** A mark of the drawing: its name, and its middle. */
export interface Mark extends Point {
	name: string;
}

/** Every mark that is seen in the drawing; its place is counted from that of the drawing. */
export const marksOf = (tab: Tab): Promise<Mark[]> =>
	tab.evaluate(() => {
		const marks = [...document.querySelectorAll('.timeline a.mark')];
		return marks.flatMap((mark) => {
			const { left, top } = (mark.closest('.plane') ?? mark).getBoundingClientRect();
			const box = mark.getBoundingClientRect();
			if (box.width === 0) return [];
			const name = mark.getAttribute('aria-label') ?? '';
			return [{ name, x: box.left + box.width / 2 - left, y: box.top + box.height / 2 - top }];
		});
	}, []);
