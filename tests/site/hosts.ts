import { expect, test, type Frame, type Page } from '@playwright/test';

/** What `tests/tools/hosts/server.mjs` serves. */
export type Site = 'open' | 'closed' | 'stand-in';

/** Whose frame the hosts embed, unless a test needs one that misbehaves. */
export const usual: Site = 'stand-in';

export const originOf = (site: Site | 'hosts'): string =>
	test.info().config.metadata.sites[site] as string;

/** Opens a page of `tests/tools/hosts`, with values for its placeholders `{{NAME}}`. */
export async function openHost(
	page: Page,
	name: string,
	given: Record<string, string> & { site?: Site } = {}
): Promise<void> {
	const query = new URLSearchParams({ site: usual, ...given });
	await page.goto(`${originOf('hosts')}/${name}.html?${query}`);
}

/** The errors in the page and its frames, also of policies. A test compares the list with an empty one. */
export function watch(page: Page): string[] {
	const found: string[] = [];
	page.on('pageerror', (error) => found.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) found.push(message.text());
	});
	return found;
}

/** px, as they are laid out, of all iframes of the page. */
export const heights = (page: Page): Promise<number[]> =>
	page
		.locator('iframe:not([name])')
		.evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));

/** Waits until every iframe of the page is as high as its content. */
export async function sized(page: Page, count = 1): Promise<number> {
	let last: number[] = [];
	await expect
		.poll(async () => {
			const before = last;
			last = await heights(page);
			return last.length === count && last.every((px, i) => px > 400 && px === before[i]);
		})
		.toBe(true);
	return last[0] ?? 0;
}

/** The nth embedded document. */
export async function embedded(page: Page, n = 0): Promise<Frame> {
	const frame = await (await page.locator('iframe').nth(n).elementHandle())?.contentFrame();
	if (!frame) throw new Error(`there is no frame ${n}`);
	return frame;
}

/** How many listeners of these events the page’s window has. */
export async function countListeners(page: Page, types: string[]): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
	const { listeners } = await session.send('DOMDebugger.getEventListeners', {
		objectId: result.objectId ?? ''
	});
	await session.detach();
	return listeners.filter(({ type }) => types.includes(type)).length;
}
