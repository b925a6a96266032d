// What the links between windows do with each message, lost, late or twice: `present/links.test.ts`.
import { expect, test, type Page } from '@playwright/test';
import { aRandom } from '../fixtures/a-timeline.ts';
import { originOf, watch } from './hosts.ts';
import {
	connected,
	message,
	openBlocked,
	openPresenter,
	openStage,
	placeOfPresenter,
	placeOfStage,
	sessionOf,
	status,
	together
} from './presenter.ts';
import { pressMore } from './stage.ts';
import { facts } from './story.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const second = { command: { name: 'goto', slide: 'imod-2025-08-06-unit-8200-report' } };

/** Of each window: many, and others each time, where all is tried. */
const { commands, usual } = process.env.OTR_ALL
	? { commands: 500, usual: Date.now() % 1_000_000 }
	: { commands: 10, usual: 17 };

/** Presses random keys in both windows at once, after which both are at the same place, and none is stuck. */
async function playInBoth(stage: Page, presenter: Page) {
	const seed = Number(process.env.OTR_SEED ?? usual);
	console.log(`OTR_SEED=${seed}`);
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
	await Promise.all([play(stage, seed), play(presenter, seed + 1)]);
	await together(stage, presenter);
	for (const window of [stage, presenter]) {
		await window.keyboard.press('Home');
		await window.keyboard.press('Home');
		await window.keyboard.press('PageDown');
		await together(stage, presenter);
	}
}

test('a presenter is not moved by what it is told by others, nor the stage', async ({
	page,
	context,
	baseURL
}) => {
	// A page of another site opens a stage and its presenter, and so they have it as their opener.
	await page.goto(`${originOf('hosts')}/nothing.html`);
	const opened = async (address: string) => {
		const [popup] = await Promise.all([
			context.waitForEvent('page'),
			page.evaluate((address) => {
				const opened = window.open(address, address);
				(window as unknown as Record<string, unknown>)[address] = opened;
			}, address)
		]);
		await popup.waitForLoadState();
		return popup;
	};
	const stageAddress = `${baseURL}/present/?event=imod-2025-02-18-ap-investigation`;
	const stage = await opened(stageAddress);
	await expect.poll(() => sessionOf(stage)).toMatch(/^[a-z0-9]{16}$/);
	const session = (await sessionOf(stage)) ?? '';
	const presenterAddress = `${baseURL}/presenter/#s=${session}`;
	const presenter = await opened(presenterAddress);
	// The two talk by their channel alone.
	await expect(status(presenter)).toHaveText(connected);
	await presenter.keyboard.press('PageDown');
	await expect(stage).not.toHaveURL(stageAddress);
	const before = await together(stage, presenter);
	const other = 'zzzzzzzzzzzzzzzz';
	const next = { type: 'cmd', command: { name: 'next' } };
	const goTo = { type: 'cmd', ...second };

	// A page of the same site that is neither: what it says is no message, or not of this session.
	const inside = await context.newPage();
	await inside.goto('/robots.txt');
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

	const heard = await page.evaluate(
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
			addresses: [presenterAddress, stageAddress],
			messages: [
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
			]
		}
	);
	expect(heard.filter((data) => JSON.stringify(data)?.includes('otr-present'))).toEqual([]);
	expect(await placeOfPresenter(presenter)).toEqual(before);
	await expect(status(presenter)).toHaveText(connected);
	expect(await placeOfStage(stage)).toEqual(before);

	// The very messages are heard when they come as they should.
	await inside.evaluate(({ name, data }) => new BroadcastChannel(name).postMessage(data), {
		name: `otr-present-${session}`,
		data: message(session, goTo)
	});
	await expect(stage.locator('.progress')).not.toHaveText(before.n);
	await together(stage, presenter);
});

test('where the browser blocks the window a link opens it; random keys in both keep them in step; of two stages the later asks, and may take over', async ({
	page,
	context
}) => {
	const found = watch(page);
	const presenter = await openBlocked(page, () => page.keyboard.press('s'));
	found.push(...watch(presenter));
	await test.step(`after ${2 * commands} random keys both are at the same place`, () =>
		playInBoth(page, presenter));
	expect(found).toEqual([]);
	const place = await together(page, presenter);
	// As a tab that is duplicated: with its history entry.
	const kept: unknown = await page.evaluate(() => history.state as unknown);
	const later = await context.newPage();
	await later.addInitScript((kept) => history.replaceState(kept, ''), kept);
	await later.goto('/present/?event=imod-2025-08-06-unit-8200-report');
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

test('a button offers the link to a blocked window, too', { tag: '@all' }, async ({ page }) => {
	await openBlocked(page, () => pressMore(page, 'Presenter view'));
});

// By each way alone: `present/links.test.ts`; a file has nothing but the opener: `take-the-one-file.test.ts`.
test('without channels the opener alone will do', { tag: '@all' }, async ({ page, context }) => {
	await context.addInitScript(() => {
		Reflect.deleteProperty(window, 'BroadcastChannel');
	});
	await openStage(page);
	const presenter = await openPresenter(page);
	const first = page.url();
	await presenter.keyboard.press('PageDown');
	await expect(page).not.toHaveURL(first);
	await together(page, presenter);
	await page.keyboard.press('End');
	expect((await together(page, presenter)).n).toBe('.closing');
});
