import { expect, type Frame, type Page } from '@playwright/test';
import fc from 'fast-check';
import { parseFrameMessage } from '#lib/embed/protocol.ts';
import { embedded, heights, openHost, originOf, sized, usual } from './hosts.ts';
import { frames } from './story.ts';
import { test } from './new-window.ts';

const envelope = { ns: 'otr-embed', v: 1 };

/** Messages that a frame of ours might send. */
const valid = [
	{ ...envelope, type: 'ready', story: 'https://a.example/', modes: ['auto'] },
	{ ...envelope, type: 'height', height: 1234, printHeight: 5678 },
	{ ...envelope, type: 'state', event: 'a', from: null, to: null }
];

const isAll = Boolean(process.env.OTR_ALL);

/** Many messages, most of them nearly right. */
const random = fc.sample(
	fc.oneof(
		fc.jsonValue({ maxDepth: 2 }),
		fc
			.record(
				{
					type: fc.constantFrom('ready', 'height', 'state', 'error', 'hello', 'navigate', 'scroll'),
					height: fc.oneof(fc.integer(), fc.constantFrom(NaN, 1e9, '500', null)),
					printHeight: fc.oneof(fc.integer(), fc.constantFrom(Infinity, -1)),
					story: fc.constantFrom('javascript:alert(1)', 'https://b.example/'),
					html: fc.constant('<img src=x onerror=alert(1)>')
				},
				{ requiredKeys: ['type'] }
			)
			.map((message) => ({ ...envelope, ...message }))
	),
	{ numRuns: isAll ? 10_000 : 300, seed: 7 }
);

/** Has a frame, or a window that the page has opened, say something to the page, until that has heard all of it. */
async function say(page: Page, from: Frame | Page, messages: unknown[]): Promise<void> {
	const last = 'that is all';
	interface Listening {
		heardAll: Promise<void>;
	}
	await page.evaluate((last) => {
		const heardAll = new Promise<void>((resolve) => {
			addEventListener('message', function hear({ data }) {
				if (data !== last) return;
				removeEventListener('message', hear);
				resolve();
			});
		});
		Object.assign(window, { heardAll });
	}, last);
	await from.evaluate(
		(messages) => {
			const to = (window.opener ?? window.parent) as Window;
			for (const message of messages) to.postMessage(message, '*');
		},
		[...messages, last]
	);
	await page.evaluate(() => (window as unknown as Listening).heardAll);
	await frames(page);
}

/** All that a message could change of the page. */
const snapshot = async (page: Page) => ({
	html: await page.locator('html').evaluate((node) => new XMLSerializer().serializeToString(node)),
	heights: await heights(page),
	place: await page.evaluate(() => [location.href, scrollX, scrollY, history.length]),
	focus: await page.evaluate(() => document.activeElement?.localName)
});

test('E10, E11: neither what the frame says beside the protocol nor what others say changes anything; a page takes no height of a frame that is to fit, and a story’s address only if it is one of the web', async ({
	page
}) => {
	const errors: unknown[] = [];
	page.on('pageerror', (error) => errors.push(error));
	await openHost(page, 'e11-strangers');
	await sized(page);
	const before = await snapshot(page);

	const wrong = random.filter((message) => parseFrameMessage(message) === null);
	expect(wrong.length).toBeGreaterThan(0.8 * random.length);
	await say(page, await embedded(page), wrong);
	expect(await snapshot(page), 'beside the protocol').toEqual(before);

	const sibling = page.frame('sibling');
	if (!sibling) throw new Error('the page has no sibling');
	await say(page, sibling, [...random, ...valid]);
	expect(await snapshot(page), 'a sibling of the same origin').toEqual(before);

	const opened = page.waitForEvent('popup');
	await page.evaluate(
		(address) => {
			open(address);
		},
		`${originOf(usual)}/favicon.svg`
	);
	const popup = await opened;
	await popup.waitForLoadState();
	await popup.waitForURL(/favicon/);
	await say(page, popup, [...random, ...valid]);
	await popup.close();
	expect(await snapshot(page), 'a popup of the same origin').toEqual(before);

	// Of nobody, and of a frame that is gone: neither has a window.
	const height = await page.evaluate(
		({ valid, origin }) => {
			const gone = document.createElement('iframe');
			gone.dataset.otrEmbed = '';
			gone.src = `${origin}/embed/`;
			document.body.append(gone);
			window.otrEmbed?.scan();
			gone.remove();
			for (const data of valid) dispatchEvent(new MessageEvent('message', { data, origin }));
			return gone.style.height;
		},
		{ valid, origin: originOf(usual) }
	);
	expect(height).toBe('');

	// The frame itself, once it has gone to another origin.
	const address = `${originOf('closed')}/favicon.svg`;
	await (await embedded(page)).goto(address);
	const gone = await snapshot(page);
	const stranger = await embedded(page);
	expect(stranger.url()).toBe(address);
	await say(page, stranger, [...random, ...valid]);
	expect(await snapshot(page), 'a frame of another origin').toEqual(gone);
	expect(errors).toEqual([]);
	await test.step('an address of the web', () => expectAddress(page));
	await test.step('a frame that is to fit is never resized', () => expectNoHeight(page));
});

// Which heights it takes: `embed/connection.svelte.test.ts`.
async function expectNoHeight(page: Page) {
	await openHost(page, 'e15-attributes');
	await expect(page.getByText('A story, as a timeline')).toBeHidden();
	await say(page, await embedded(page), valid);
	expect(await heights(page)).toEqual([480]);
}

async function expectAddress(page: Page) {
	await openHost(page, 'e11-strangers');
	await sized(page);
	for (const [story, passedOn] of [
		['javascript:alert(1)', null],
		['https://a.example/', 'https://a.example/']
	]) {
		const detail = page.evaluate(
			() =>
				new Promise((resolve) => {
					const hear = (event: Event) => resolve((event as CustomEvent<unknown>).detail);
					addEventListener('otr:ready', hear, { once: true });
				})
		);
		await say(page, await embedded(page), [{ ...envelope, type: 'ready', story, modes: [] }]);
		expect(await detail).toEqual({ story: passedOn });
	}
}

// A frame that starts late: `embed/connection.svelte.test.ts`.
test('E9: however late a loader starts and however a frame changes, it is sized; one that tells ever greater heights is held, and said to be, once', async ({
	page
}) => {
	await test.step('a loader that comes when all has long been there sizes all that are to be sized', () =>
		expectLateLoader(page));
	await test.step('E6: a frame that grows, shrinks, is reloaded or given another address is sized again', () =>
		expectChanges(page));
	await test.step('E7: a frame that tells ever greater heights', () => expectOneWarning(page));
});

async function expectLateLoader(page: Page) {
	const errors: string[] = [];
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await openHost(page, 'e9-adopted');
	// Then the frames have said what they say by themselves, and nothing of theirs is still to come.
	await page.waitForLoadState('networkidle');
	const before = await heights(page);
	await page.addScriptTag({ url: `${originOf(usual)}/embed.js` });
	await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(500);
	await expect.poll(async () => (await heights(page))[2]).toBeGreaterThan(500);
	expect((await heights(page))[1]).toBe(before[1]);
	expect(errors).toEqual([]);
	await test.step('one that goes from one story to another is sized again', async () => {
		await page
			.locator('iframe')
			.first()
			.evaluate((node: HTMLIFrameElement) => {
				node.style.height = '400px';
				node.src = node.src.replace('?', '?theme=dark&');
			});
		await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(500);
	});
	await page.evaluate(() => {
		for (const frame of document.querySelectorAll('iframe')) window.otrEmbed?.destroy(frame);
	});
	expect(await heights(page)).toEqual(before);
}

async function expectChanges(page: Page) {
	await openHost(page, 'e24-print', { site: 'stand-in' });
	const height = await sized(page);
	const grow = async () => {
		await (await embedded(page)).getByRole('button', { name: 'More' }).click();
		await expect.poll(async () => (await heights(page))[0]).toBeGreaterThan(height + 300);
	};
	await grow();
	await (await embedded(page)).getByRole('button', { name: 'More' }).click();
	await expect.poll(async () => (await heights(page))[0]).toBe(height);
	await grow();
	await (await embedded(page)).evaluate(() => location.reload());
	await expect.poll(async () => (await heights(page))[0]).toBe(height);
	await grow();
	await page
		.locator('iframe')
		.evaluate((frame: HTMLIFrameElement) => (frame.src += '&event=other'));
	await expect.poll(async () => (await heights(page))[0]).toBe(height);
}

/** How high the frame is once it has been so for half a second. */
async function settled(page: Page): Promise<number> {
	let last = NaN;
	let since = Date.now();
	await expect
		.poll(
			async () => {
				const [now = 0] = await heights(page);
				if (now !== last) since = Date.now();
				last = now;
				return Date.now() - since;
			},
			{ intervals: [50] }
		)
		.toBeGreaterThan(500);
	return last;
}

async function expectOneWarning(page: Page) {
	const warnings: string[] = [];
	page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
	await openHost(page, 'e16-fallback', { site: 'stand-in', query: '?grows' });
	const said = () => warnings.filter((text) => text.includes('otr-embed'));
	await expect.poll(said).toHaveLength(1);
	expect(await settled(page)).toBeLessThan(1_500);
	expect(said()).toHaveLength(1);
}
