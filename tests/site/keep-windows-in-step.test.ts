import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { aRandom, shippedTimeline } from '../fixtures/a-timeline.ts';
import { originOf, watch } from './hosts.ts';
import {
	away,
	connected,
	message,
	openPresenter,
	openStage,
	placeOfPresenter,
	placeOfStage,
	sessionOf,
	status,
	together
} from './presenter.ts';
import { facts } from './story.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const second = { command: { name: 'goto', slide: 'imod-2025-08-06-unit-8200-report' } };

/** Of each window: many, and others each time, where all is tried. */
const { commands, usual } = process.env.OTR_ALL
	? { commands: 500, usual: Date.now() % 1_000_000 }
	: { commands: 20, usual: 17 };

test(`after ${2 * commands} random commands from both sides both are at the same place`, async ({
	page
}) => {
	const seed = Number(process.env.OTR_SEED ?? usual);
	console.log(`OTR_SEED=${seed}`);
	const found = watch(page);
	await openStage(page);
	const presenter = await openPresenter(page);
	found.push(...watch(presenter));
	const keys = [
		...['ArrowRight', 'PageDown', 'n', 'ArrowLeft', 'PageUp', 'p', 'Shift+ArrowRight'],
		...['Shift+ArrowLeft', 'Home', 'End', 'b', '.', 'o', 'a', 'Escape', 'PageDown', 'PageDown']
	];
	/** Presses go on in both windows at once. */
	const play = async (window: Page, seed: number) => {
		const random = aRandom(seed);
		for (let i = 0; i < commands; i++) {
			await window.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'n');
		}
	};
	await Promise.all([play(page, seed), play(presenter, seed + 1)]);
	await together(page, presenter);
	// None is stuck.
	for (const window of [page, presenter]) {
		await window.keyboard.press('Home');
		await window.keyboard.press('Home');
		await window.keyboard.press('PageDown');
		await together(page, presenter);
	}
	expect(found).toEqual([]);
});

test('a presenter is not moved by what it is told by others, nor the stage', async ({
	page,
	context
}) => {
	await openStage(page);
	const presenter = await openPresenter(page);
	await page.keyboard.press('PageDown');
	const before = await together(page, presenter);
	const session = (await sessionOf(page)) ?? '';
	const other = 'zzzzzzzzzzzzzzzz';
	const next = { type: 'cmd', command: { name: 'next' } };
	const goTo = { type: 'cmd', ...second };

	// A page of the same site that is neither: what it says is no message, or not of this session.
	const inside = await context.newPage();
	await inside.goto('/presenter/');
	await inside.evaluate(
		({ session, other, wrong, right }) => {
			const [own, others] = [session, other].map((s) => new BroadcastChannel(`otr-present-${s}`));
			for (const data of wrong) own?.postMessage(data);
			for (const data of right) others?.postMessage(data);
		},
		{
			session,
			other,
			wrong: [
				'next',
				null,
				[],
				next,
				message(other, next),
				{ ...message(session, next), v: 2 },
				{ ...message(session, next), ns: 'otr-embed' },
				{ ...message(session, next), extra: 1 },
				message(session, { type: 'cmd', command: { name: 'reset' } }),
				message(session, { type: 'cmd', command: { name: 'goto', slide: 'nowhere' } }),
				message(session, { type: 'cmd', command: { name: 'goto', slide: '__proto__' } }),
				message(session, { type: 'ping', rev: 1 }),
				message(session, {
					type: 'state',
					rev: Number.MAX_SAFE_INTEGER,
					state: {},
					presentedIds: null,
					isKnownOrder: false
				})
			],
			right: [message(session, next), message(other, next), message(other, goTo)]
		}
	);

	// A page of another site that has opened a stage and a presenter, and that they have as their opener.
	const foreign = await openForeign(context);
	const opened = async (address: string) => {
		const [popup] = await Promise.all([
			context.waitForEvent('page'),
			foreign.evaluate((address) => {
				const opened = window.open(address, address);
				(window as unknown as Record<string, unknown>)[address] = opened;
			}, address)
		]);
		await popup.waitForLoadState();
		return popup;
	};
	const site = new URL(page.url()).origin;
	const secondPresenter = `${site}/presenter/#s=${session}`;
	const secondWindow = await opened(secondPresenter);
	await expect(status(secondWindow)).toHaveText(connected);
	const secondStage = await opened(`${site}/present/`);
	await expect(secondStage.getByRole('heading', { level: 2 })).toHaveText(shippedTimeline.title);
	const own = (await sessionOf(secondStage)) ?? '';
	const heard = await foreign.evaluate(
		async ({ addresses, messages }) => {
			const heard: unknown[] = [];
			addEventListener('message', ({ data }) => heard.push(data));
			for (const address of addresses) {
				const opened = (window as unknown as Record<string, Window>)[address];
				for (const data of messages) opened?.postMessage(data, '*');
			}
			// Long enough for an answer: a message there and back.
			const { port1, port2 } = new MessageChannel();
			for (let i = 0; i < 50; i++) {
				await new Promise((resolve) => {
					port1.onmessage = resolve;
					port2.postMessage(i);
				});
			}
			return heard;
		},
		{
			addresses: [secondPresenter, `${site}/present/`],
			messages: [session, own].flatMap((session) => [
				message(session, next),
				message(session, goTo),
				message(session, { type: 'hello', rev: 0 }),
				message(session, { type: 'bye' }),
				message(session, {
					type: 'state',
					rev: 8e15,
					presentedIds: null,
					isKnownOrder: false,
					state: {
						slide: second.command.slide,
						fragment: 1,
						isBlack: true,
						isOverview: false,
						isAuto: false,
						n: 11,
						total: facts.length,
						started: null
					}
				})
			])
		}
	);
	expect(heard.filter((data) => JSON.stringify(data)?.includes('otr-present'))).toEqual([]);
	await expect(secondStage.getByRole('heading', { level: 2 })).toHaveText(shippedTimeline.title);
	for (const window of [presenter, secondWindow]) {
		expect(await placeOfPresenter(window)).toEqual(before);
		await expect(status(window)).toHaveText(connected);
	}
	expect(await placeOfStage(page)).toEqual(before);

	// The very messages are heard when they come as they should.
	await inside.evaluate(({ name, data }) => new BroadcastChannel(name).postMessage(data), {
		name: `otr-present-${session}`,
		data: message(session, goTo)
	});
	await expect(page.locator('.progress')).not.toHaveText(before.n);
	await together(page, presenter);
});

test('what the stage has said before changes nothing when it is said again', async ({
	page,
	context
}) => {
	await openStage(page);
	const session = (await sessionOf(page)) ?? '';
	const ear = await context.newPage();
	await ear.goto('/presenter/');
	await ear.evaluate((name) => {
		const heard: { type: string }[] = [];
		const channel = new BroadcastChannel(name);
		channel.onmessage = ({ data }) => heard.push(data as { type: string });
		Object.assign(window, { heard, channel });
	}, `otr-present-${session}`);
	await page.bringToFront();
	const presenter = await openPresenter(page);
	for (const key of ['End', 'b', 'b', 'Home', 'PageDown']) await page.keyboard.press(key);
	const place = await together(page, presenter);
	// Once the stage has gone nobody corrects it.
	await page.goto('about:blank');
	await expect(status(presenter)).toHaveText(away);
	const count = await ear.evaluate(() => {
		const { heard, channel } = window as unknown as {
			heard: { type: string }[];
			channel: BroadcastChannel;
		};
		const states = heard.filter(({ type }) => type === 'state');
		for (const data of states.slice(0, -1)) channel.postMessage(data);
		return states.length;
	});
	expect(count).toBeGreaterThan(4);
	await page.goBack();
	await expect(status(presenter)).toHaveText(connected);
	expect(await together(page, presenter)).toEqual(place);
});

test('of two stages in one session the later asks, and may take over', async ({
	page,
	context
}) => {
	await openStage(page);
	const presenter = await openPresenter(page);
	await page.keyboard.press('PageDown');
	const place = await together(page, presenter);
	// As a tab that is duplicated: with its history entry.
	const kept: unknown = await page.evaluate(() => history.state as unknown);
	const later = await context.newPage();
	await openStage(later, '?event=imod-2025-08-06-unit-8200-report');
	await later.evaluate((kept) => history.replaceState(kept, '', '?again=1'), kept);
	await later.reload();
	const dialog = later.getByRole('dialog', { name: 'Take over?' });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Not now' }).click();
	await later.keyboard.press('End');
	await expect(later.getByRole('article', { name: 'Still open' })).toBeVisible();
	expect(await placeOfPresenter(presenter)).toEqual(place);
	await together(page, presenter);

	await later.keyboard.press('s');
	await dialog.getByRole('button', { name: 'Take over' }).click();
	expect((await together(later, presenter)).n).toBe('.closing');
	await expect(page.getByRole('dialog', { name: 'Take over?' })).toBeVisible();
	// Past the title of the first chapter.
	for (const key of ['Home', 'Shift+ArrowRight', 'Shift+ArrowRight'])
		await presenter.keyboard.press(key);
	await expect(later.locator('.progress')).toHaveText(`1 / ${facts.length}`);
	expect((await together(later, presenter)).n).toBe(`1 / ${facts.length}`);
	await later.close();
	// The one that is left is asked no longer.
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await together(page, presenter);
});

test.describe('without channels', () => {
	test('the opener alone will do', async ({ page, context }) => {
		await context.addInitScript(() => {
			Reflect.deleteProperty(window, 'BroadcastChannel');
		});
		await openStage(page);
		const presenter = await openPresenter(page);
		const first = page.url();
		await presenter.keyboard.press('PageDown');
		// With the address the browser keeps the session; of an entry whose address stays, it does so a second later.
		await expect(page).not.toHaveURL(first);
		await together(page, presenter);
		await page.reload();
		// What is asked for before the stage is back is lost.
		await expect(async () => {
			await presenter.keyboard.press('End');
			await expect(page.getByRole('article', { name: 'Still open' })).toBeVisible({ timeout: 500 });
		}).toPass({ timeout: 30_000 });
		await together(page, presenter);
	});
});

test('without an opener the channel alone will do', async ({ page, context }) => {
	await openStage(page);
	const presenter = await context.newPage();
	await presenter.goto(`/presenter/#s=${await sessionOf(page)}`);
	await expect(status(presenter)).toHaveText(connected);
	expect(await presenter.evaluate(() => window.opener as unknown)).toBeNull();
	await presenter.keyboard.press('PageDown');
	await together(page, presenter);
});

/** A page of another site: that there is none. */
async function openForeign(context: BrowserContext) {
	const page = await context.newPage();
	await page.goto(`${originOf('hosts')}/nothing.html`);
	return page;
}
