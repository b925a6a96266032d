import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { embedded, openHost, type Site } from './hosts.ts';
import { drawing, marks, started, type Surface } from './story.ts';

/** Whose frame these tests embed: the built one, whose files no other site may read. */
const site: Site = 'closed';

/** What the page around a frame does with its messages: keeps them, or also answers them. */
export type Manner = 'silent' | 'hello';

/** A message of a frame's, as the page around it has got it. */
export interface Said {
	type: string;
	height?: number;
	printHeight?: number;
	heights?: [width: number, height: number][];
	event?: string | null;
	from?: string | null;
	to?: string | null;
	/** Which iframe of the page has sent it. */
	frame: number;
}

interface HostWindow {
	said: Said[];
}

/** The least that a page does that knows the protocol, put into each host page that is opened. */
async function listen(page: Page, manner: Manner): Promise<void> {
	await page.addInitScript((manner) => {
		if (top !== window) return;
		const said: Said[] = [];
		Object.assign(window, { said });
		addEventListener('message', ({ data, source }) => {
			const frames = [...document.querySelectorAll('iframe')];
			const frame = frames.findIndex((each) => each.contentWindow === source);
			if (frame < 0) return;
			said.push({ ...data, frame });
			if (manner !== 'hello') return;
			const hello = { ns: 'otr-embed', v: 1, type: 'hello' };
			if (data.type === 'ready') (source as Window).postMessage(hello, '*');
			const iframe = frames[frame];
			if (iframe && data.type === 'height') iframe.style.height = `${data.height}px`;
		});
	}, manner);
}

/** Opens a host page whose frames the built site fills. */
export async function openFrames(
	page: Page,
	name: string,
	given: Record<string, string> = {},
	manner: Manner = 'silent'
): Promise<void> {
	await listen(page, manner);
	await openHost(page, name, { site, ...given });
}

/** Opens a host page with one frame, and waits until its scripts have taken it over. */
export async function openFrame(
	page: Page,
	given: Record<string, string> = {},
	manner: Manner = 'silent',
	name = 'frame'
): Promise<Frame> {
	// As in the snippets that are given out.
	await openFrames(page, name, { allow: 'fullscreen', ...given }, manner);
	const frame = await embedded(page);
	await started(frame);
	return frame;
}

/** What the frames have said to the page so far. */
export const saidIn = (page: Page): Promise<Said[]> =>
	page.evaluate(() => (window as unknown as HostWindow).said);

/** The heights that a frame has asked for, px. */
export async function heightsSaid(page: Page): Promise<number[]> {
	return (await saidIn(page)).flatMap(({ type, height }) =>
		type === 'height' && height !== undefined ? [height] : []
	);
}

/** Sends a message to the first frame, from the page around it. */
export const tell = (page: Page, message: unknown): Promise<void> =>
	page.evaluate((message) => frames[0]?.postMessage(message, '*'), message);

/** A message as the protocol has it. */
export const ours = (type: string, fields: Record<string, unknown> = {}) => ({
	ns: 'otr-embed',
	v: 1,
	type,
	...fields
});

export const panel = (frame: Surface): Locator => frame.getByRole('region', { name: 'Events' });

export const rows = (frame: Surface): Locator => frame.locator('details:not(.legend)');

export const rowOf = (frame: Surface, id: string): Locator => frame.locator(`details[id="${id}"]`);

/** How high the first iframe is, px. */
export const frameHeight = (page: Page): Promise<number> =>
	page
		.locator('iframe')
		.first()
		.evaluate((node) => node.getBoundingClientRect().height);

/** How high the content of a frame is that is as high as its content, px. */
export const contentHeight = (frame: Frame): Promise<number> =>
	frame.locator('.embed').evaluate((node) => Math.ceil(node.getBoundingClientRect().height));

/** Waits until the iframe is as high as its content, and says how high that is. */
export async function fitted(page: Page, frame: Frame): Promise<number> {
	let height = NaN;
	let last = NaN;
	await expect
		.poll(
			async () => {
				last = height;
				height = await frameHeight(page);
				return height === last && height === (await contentHeight(frame));
			},
			{ intervals: [150] }
		)
		.toBe(true);
	return height;
}

/** Whether nothing reaches over the sides of the frame, or of what scrolls in it. */
export const isWithin = (frame: Frame): Promise<boolean> =>
	frame.evaluate(() => {
		const root = document.documentElement;
		// The style of every element is dear: it is asked of those alone that have more than they show.
		const canScroll = (node: Element) =>
			node === root || /auto|scroll/.test(getComputedStyle(node).overflowX);
		const wide = [...document.querySelectorAll('*')].filter(
			(node) => node.scrollWidth > node.clientWidth
		);
		return !wide.some(canScroll);
	});

/** What scrolls up and down: the selectors of all that has more than it shows. */
export const scrollersIn = (frame: Frame): Promise<string[]> =>
	frame.evaluate(() => {
		const root = document.documentElement;
		const canScroll = (node: Element) => {
			if (node.scrollHeight <= node.clientHeight) return false;
			return node === root || /auto|scroll/.test(getComputedStyle(node).overflowY);
		};
		return [...document.querySelectorAll('*')]
			.filter(canScroll)
			.map((node) => `${node.localName}.${[...node.classList].join('.')}`);
	});

/** Pairs of marks of the drawing that lie over each other, by their names. */
export async function marksOver(frame: Frame): Promise<string[]> {
	await expect(marks(frame).first()).toBeVisible();
	return drawing(frame).evaluate((plane) => {
		const boxes = [...plane.querySelectorAll('.drawing > a')].map((node) => ({
			name: node.getAttribute('aria-label') ?? '',
			box: node.getBoundingClientRect()
		}));
		const isOver = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.75 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.75;
		return boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => isOver(a.box, b.box))
				.map((b) => `${a.name} over ${b.name}`)
		);
	});
}

/** Of a frame that is opened by itself and asks for that, all is on paper. */
export async function expectAloneOnPaper(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	await page.emulateMedia({ media: 'print' });
	const ends = await page.evaluate(() => {
		const bottom = (selector: string) =>
			[...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect().bottom ?? NaN;
		return { source: bottom('.panel a'), page: document.documentElement.scrollHeight };
	});
	// px: far more than the screen has; nothing scrolls inside it.
	expect(ends.page).toBeGreaterThan(4_000);
	expect(ends.source).toBeLessThan(ends.page);
	await expect(page.locator('.panel a').last()).toBeVisible();
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(pages.length).toBeGreaterThan(3);
	await page.emulateMedia({ media: null });
}

/** What the frame says on its console by `info`. */
export function infosOf(page: Page): string[] {
	const infos: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'info') infos.push(message.text());
	});
	return infos;
}
