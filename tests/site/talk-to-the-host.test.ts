import { expect, test, type Frame, type Page } from '@playwright/test';
import { aRandom } from '../fixtures/a-timeline.ts';
import {
	contentHeight,
	fitted,
	frameHeight,
	heightsSaid,
	openFrame,
	ours,
	saidIn,
	tell,
	type Said
} from './embed-frame.ts';
import { originOf, watch } from './hosts.ts';
import { domain, factOf, frames, settledDomain } from './story.ts';

test.use({ viewport: { width: 900, height: 900 } });

const one = 'imod-2025-08-06-unit-8200-report';
// `embed/protocol.test.ts` tries more of them; what the frame does with one that is wrong hangs on nothing else.
const messages = process.env.OTR_ALL ? 10_000 : 600;
const seed = Number(process.env.OTR_SEED ?? 20_251);

const states = async (page: Page): Promise<Said[]> =>
	(await saidIn(page)).filter(({ type }) => type === 'state');

/** What a message could change. */
async function snapshot(page: Page, frame: Frame) {
	const html = await frame.content();
	return { html, url: frame.url(), height: await frameHeight(page), top: page.url() };
}

/** Everything that was sent has been heard: messages arrive in order, and an answer comes last. */
async function heard(page: Page): Promise<void> {
	const before = (await states(page)).length;
	await tell(page, ours('get'));
	await expect.poll(async () => (await states(page)).length).toBe(before + 1);
}

/** Messages that are each wrong in some way, as JSON: most of them nearly right. */
function wrongMessages(seed: number, count: number): unknown[] {
	const random = aRandom(seed);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const junk = [
		null,
		0,
		-1,
		1e9,
		true,
		'',
		'x'.repeat(3_000),
		'<img src=x>',
		[],
		{},
		[one],
		{ id: one }
	];
	const types = ['hello', 'set', 'get'];
	const makers: (() => unknown)[] = [
		() => pick(junk),
		() => ({ ...ours(pick(types)), ns: pick(['otr', 'otr-embed ', '', null, 1, ['otr-embed']]) }),
		() => ({ ...ours(pick(types)), v: pick([0, 2, '1', null, true, [1], 1.5]) }),
		() => ours(pick(['', 'Hello', 'navigate', 'scroll', 'state', 'height', 'ready', '__proto__'])),
		() => ({ ...ours(''), type: pick([null, 1, ['hello'], {}]) }),
		() => ours(pick(types), { [pick(['html', 'url', 'href', 'scrollTo', 'x'])]: pick(junk) }),
		() => ours('set', { event: pick([1, true, [], {}, [one], 'x'.repeat(3_000)]) }),
		() => ours('set', { [pick(['from', 'to'])]: pick([2025, true, [], { year: 2025 }]) }),
		() => ours('set', { theme: pick([null, 'Dark', '', 'blue', 1, ['dark']]) }),
		() => ours('set', { event: one, [pick(['a', 'ns2', 'constructor'])]: 1 }),
		() => JSON.stringify(ours('set', { event: one })),
		() => [ours('set', { event: one })]
	];
	return Array.from({ length: count }, () => pick(makers)());
}

test(`E10, E11: neither ${messages} wrong messages from the page around it nor right ones from anybody else change anything; what is set is shown, told, and kept where it is left out`, async ({
	page
}) => {
	console.log(`seed of the messages: ${seed}`);
	const wrong = watch(page);
	const frame = await openFrame(page, {}, 'hello');
	await fitted(page, frame);
	await heard(page);
	const before = await snapshot(page, frame);
	const said = (await saidIn(page)).length;
	await page.evaluate(
		(all) => {
			for (const message of all) window[0]?.postMessage(message, '*');
			// What JSON can not say.
			const more = [
				undefined,
				NaN,
				new Map([['ns', 'otr-embed']]),
				new Date(0),
				new Uint8Array(9),
				9n
			];
			for (const message of more) window[0]?.postMessage(message, '*');
		},
		wrongMessages(seed, messages)
	);
	await heard(page);
	await frames(frame);
	expect(await snapshot(page, frame)).toEqual(before);
	expect((await saidIn(page)).length).toBe(said + 1);
	await test.step('right messages from anybody else are not heard', async () => {
		await sayFromElsewhere(page, frame);
		await heard(page);
		await frames(frame);
		expect(await snapshot(page, frame)).toEqual(before);
		expect((await saidIn(page)).length).toBe(said + 2);
	});
	expect(wrong).toEqual([]);
	await test.step('what is set is shown, told, and kept where it is left out', () =>
		expectSet(page, frame));
});

/** Sends right messages to the frame from a sibling, from itself and from a window that the page has opened. */
async function sayFromElsewhere(page: Page, frame: Frame) {
	const all = [
		ours('set', { event: one, theme: 'dark' }),
		ours('set', { from: '2025' }),
		ours('get')
	];
	// A sibling of it, in the same page.
	await page.evaluate(async (all) => {
		const sibling = document.createElement('iframe');
		document.body.append(sibling);
		const { contentWindow } = sibling as { contentWindow: (Window & typeof globalThis) | null };
		const send = contentWindow?.Function('to', 'all', 'all.forEach((m) => to.postMessage(m, "*"))');
		send?.(window[0], all);
		sibling.remove();
	}, all);
	// The frame itself.
	await frame.evaluate((all) => all.forEach((message) => postMessage(message, '*')), all);
	// A window that the page around it has opened.
	const popup = page.waitForEvent('popup');
	await page.evaluate(() => void window.open('/frame.html?site=none', 'popup'));
	await (
		await popup
	).evaluate((all) => {
		const frame = (opener as Window)[0];
		for (const message of all) frame?.postMessage(message, '*');
	}, all);
	await (await popup).close();
}

async function expectSet(page: Page, frame: Frame) {
	const whole = await settledDomain(frame);
	await tell(page, ours('set', { event: one }));
	// In a frame that grows it comes to the reader, under the drawing.
	const card = frame.locator('.in-place > details');
	await expect(card.getByRole('heading', { level: 3 })).toHaveText(factOf(one).title);
	await expect(card).toHaveAttribute('open');
	await expect.poll(async () => (await states(page)).at(-1)?.event).toBe(one);
	await tell(page, ours('set', { from: '2025-06', to: '2025-10' }));
	await expect(domain(frame)).toHaveText('1 Jun 2025 to 31 Oct 2025');
	await expect
		.poll(async () => (await states(page)).at(-1))
		.toMatchObject({ event: one, from: '2025-06-01', to: '2025-10-31' });
	await tell(page, ours('set', { theme: 'dark' }));
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await tell(page, ours('set', { theme: 'auto' }));
	await expect(frame.locator('html')).not.toHaveAttribute('data-theme');
	await tell(page, ours('set', { event: 'no-such-event' }));
	await tell(page, ours('set', { event: null, from: null, to: null }));
	await expect(domain(frame)).toHaveText(whole);
	await expect
		.poll(async () => (await states(page)).at(-1))
		.toMatchObject({ event: null, from: null, to: null });
	expect(await page.evaluate(() => scrollY)).toBe(0);
}

// Each rule alone: `embed/frame.test.ts`.
const alone =
	'E6, E11: as high as its content by its address alone; before a hello anybody may hear it and it tells no state, after that only who has said it';
test(alone, { tag: '@all' }, async ({ page }) => {
	// Notes for whom each message is meant: a stand-in for the page around the frame.
	await page.addInitScript(() => {
		if (top === window) return;
		const told: [type: string, target: string][] = [];
		const { parent } = window;
		const standIn = {
			postMessage(message: { ns?: string; type: string }, target: string) {
				// Other words, of a height alone, are for anybody: who knows them says no hello.
				if (message.ns) told.push([message.type, target]);
				parent.postMessage(message, target);
			}
		};
		const source = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'source');
		Object.defineProperty(MessageEvent.prototype, 'source', {
			get(this: MessageEvent) {
				const from: unknown = source?.get?.call(this);
				return from === parent ? standIn : from;
			}
		});
		Object.defineProperty(window, 'parent', { get: () => standIn });
		Object.assign(window, { told });
	});
	const frame = await openFrame(page, { query: `?height=auto&event=${one}` });
	const told = () => frame.evaluate(() => (window as unknown as { told: string[][] }).told);
	await expect.poll(() => heightsSaid(page)).not.toEqual([]);
	expect((await heightsSaid(page)).at(-1)).toBe(await contentHeight(frame));
	await tell(page, ours('get'));
	await tell(page, ours('set', { from: '2025-06', to: '2025-10' }));
	await expect(domain(frame)).toHaveText('1 Jun 2025 to 31 Oct 2025');
	await expect.poll(() => frame.url()).toContain('from=2025-06');
	const early = await told();
	expect(new Set(early.map(([, target]) => target))).toEqual(new Set(['*']));
	expect([...new Set(early.map(([type]) => type))]).toEqual(['prerendered', 'ready', 'height']);
	await tell(page, ours('hello'));
	const host = originOf('hosts');
	await expect.poll(() => states(page)).not.toEqual([]);
	expect((await states(page))[0]).toMatchObject({
		event: one,
		from: '2025-06-01',
		to: '2025-10-31'
	});
	const late = async () => {
		const all = await told();
		// A height is told as soon as it has been greeted, and then what it shows.
		return all.slice(all.findIndex(([type]) => type === 'state') - 1);
	};
	await tell(page, ours('set', { from: null, to: null }));
	await expect.poll(async () => (await late()).length).toBeGreaterThan(2);
	expect((await late()).filter(([, target]) => target !== host)).toEqual([]);
});
