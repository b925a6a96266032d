import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Exercise } from '#lib/teach/order/exercise.ts';
import { makeExercise } from '#lib/teach/order/make-exercise.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from './axe.ts';
import { readable } from './readable.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { boxOf, middleOf } from './story.ts';

// Moves by buttons and keys, marks, hints, the answer and what a teacher does: `teach/order/exercise.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 900 } });

let wrong: string[] = [];

test.beforeEach(({ page }) => {
	wrong = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
	});
});

// The policy's refusals are among these.
test.afterEach(() => expect(wrong).toEqual([]));

function exerciseOf(seed: number, n = 6): Exercise {
	const exercise = makeExercise(shippedTimeline, { n, seed });
	if (!exercise) throw new Error(`no exercise ${seed}`);
	return exercise;
}

async function openOrder(page: Page, address = '?n=6&seed=42') {
	await page.goto(`/order/${address}`);
	await expect(press(page, 'Check')).toBeVisible();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const cards = (page: Page): Locator => page.locator('.cards li');
const titles = (page: Page): Locator => page.locator('.cards h3');
const press = (page: Page, name: string): Locator =>
	page.getByRole('button', { name, exact: true });
const of = (page: Page, action: 'Earlier' | 'Later' | 'Move', { title }: TimelineEvent): Locator =>
	press(page, `${action}: ${title}`);
const live = (page: Page): Locator => page.locator('[aria-live="polite"].spoken');
const titlesOf = (events: readonly TimelineEvent[]) => events.map(({ title }) => title);

async function expectOrder(page: Page, events: readonly TimelineEvent[]) {
	await expect(titles(page)).toHaveText(titlesOf(events));
}

/** Checks the order, and waits for its scores. */
async function check(page: Page) {
	await press(page, 'Check').click();
	await expect(page.locator('dt')).toHaveCount(3);
}

/** Turns to the answer, and waits for it. */
async function showAnswer(page: Page) {
	await press(page, 'Show answer').click();
	await expect(page.getByRole('heading', { name: 'The answer' })).toBeFocused();
}

/** By the card's body, as a hand does, in many small steps; it lets go a little above the card whose place it takes. */
async function dragTo(page: Page, { title }: TimelineEvent, to: number) {
	const handle = page.getByRole('heading', { name: title, exact: true });
	await handle.scrollIntoViewIfNeeded();
	const { x, y } = await middleOf(handle);
	const [own, other] = [
		await boxOf(cards(page).filter({ has: handle })),
		await boxOf(cards(page).nth(to))
	];
	await page.mouse.move(x, y);
	await page.mouse.down();
	// Cards are of different heights: a card that goes down comes to the end of the one whose place it takes.
	const down = other.y > own.y ? other.height - own.height : 0;
	await page.mouse.move(x, y + other.y - own.y + down - 5, { steps: 12 });
	await page.mouse.up();
}

for (const width of [320, 1280]) {
	const details = width === 320 ? {} : { tag: '@all' };
	test(
		`cards are dragged; nothing of it is stored or sent, at ${width} px`,
		details,
		async ({ page, context }) => {
			// All cards are in view: what comes to its edge is tested below.
			await page.setViewportSize({ width, height: 2200 });
			const { start, solution } = exerciseOf(42);
			const one = start[0] as TimelineEvent;
			await openOrder(page);
			await page.waitForLoadState('networkidle');
			const asked: string[] = [];
			// The browser asks for the icon again with each address that is written.
			page.on('request', (request) => {
				if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
			});
			await test.step('the dragged card follows, the others make room, and Esc restores the order', async () => {
				const { x, y } = await middleOf(of(page, 'Move', one));
				const before = await boxOf(cards(page).nth(0));
				const second = await boxOf(cards(page).nth(1));
				// Beyond the half of the next one.
				const by = Math.round(0.75 * second.height);
				await page.mouse.move(x, y);
				await page.mouse.down();
				await page.mouse.move(x, y + by, { steps: 6 });
				await expect
					.poll(async () => (await boxOf(cards(page).nth(0))).y - before.y)
					.toBeCloseTo(by, 0);
				await expect
					.poll(async () => second.y - (await boxOf(cards(page).nth(1))).y)
					.toBeCloseTo(before.height, 0);
				await expect(cards(page).nth(0).locator('.place')).toHaveText('2');
				await page.keyboard.press('Escape');
				await expect.poll(() => boxOf(cards(page).nth(0))).toEqual(before);
				await page.mouse.up();
				await expectOrder(page, start);
				await expect(press(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
			});
			// How it is solved and checked: `teach/order/exercise.svelte.test.ts`.
			await test.step('it stays where it is dropped', async () => {
				let order = [...start];
				for (const [to, event] of solution.entries()) {
					const from = order.indexOf(event);
					if (from === to) continue;
					await dragTo(page, event, to);
					order = order.toSpliced(from, 1).toSpliced(to, 0, event);
					await expectOrder(page, order);
					if (!process.env.OTR_ALL) break;
				}
			});
			await test.step('a drag to the edge of a low window scrolls it', async () => {
				await press(page, 'Start again').click();
				await expectOrder(page, start);
				await page.setViewportSize({ width, height: 480 });
				await of(page, 'Move', one).scrollIntoViewIfNeeded();
				const { x, y } = await middleOf(of(page, 'Move', one));
				await page.mouse.move(x, y);
				await page.mouse.down();
				const before = await page.evaluate(() => scrollY);
				await page.mouse.move(x, 470, { steps: 6 });
				await expect(cards(page).nth(0).locator('.place')).toHaveText('6', { timeout: 30_000 });
				expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
				await page.mouse.up();
				await expectOrder(page, [...start.slice(1), one]);
			});
			await test.step('P16: nothing is stored and nothing is sent', async () => {
				await page.getByRole('textbox').fill('The reports came before the answers.');
				await expect(page.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
				await showAnswer(page);
				await press(page, 'Back to the exercise').click();
				await press(page, 'Another set').click();
				await expectOrder(page, exerciseOf(43).start);
				expect(asked).toEqual([]);
				const stored = await page.evaluate(async () => ({
					local: Object.keys(localStorage),
					session: Object.keys(sessionStorage),
					databases: (await indexedDB.databases()).length,
					caches: (await caches.keys()).length,
					workers: (await navigator.serviceWorker.getRegistrations()).length
				}));
				expect(stored).toEqual({ local: [], session: [], databases: 0, caches: 0, workers: 0 });
				expect(await context.cookies()).toEqual([]);
				await page.reload();
				await expect(page.getByRole('textbox')).toHaveValue('');
			});
			await test.step('light', async () => {
				await page.setViewportSize({ width, height: 900 });
				await expectCleanExercise(page, exerciseOf(43));
			});
		}
	);
}

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a finger drags by the handle, or by the card after a rest; a swipe scrolls', async ({
		page,
		context
	}) => {
		await openOrder(page);
		const { start } = exerciseOf(42);
		const one = start[0] as TimelineEvent;
		const session = await context.newCDPSession(page);
		const scrolled = () => page.evaluate(() => scrollY);
		const dragOn = async (node: Locator, rest = () => Promise.resolve()) => {
			const { x, y } = await middleOf(node);
			// Beyond the half of the next one.
			const by = 0.75 * (await boxOf(cards(page).nth(1))).height;
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
				session.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: to === undefined ? [] : [{ x, y: to }]
				});
			await touch('touchStart', y);
			await rest();
			for (let step = 1; step <= 10; step++) await touch('touchMove', y + by * 0.1 * step);
			await touch('touchEnd');
		};
		const title = page.getByRole('heading', { name: one.title, exact: true });
		await test.step('a swipe over a card scrolls', async () => {
			const { x, y } = await middleOf(title);
			await session.send('Input.synthesizeScrollGesture', { x, y, yDistance: -150, xDistance: 0 });
			await expect.poll(scrolled).toBeGreaterThan(100);
			await expectOrder(page, start);
		});
		await page.evaluate(() => scrollTo(0, 100));
		await test.step('the handle drags', async () => {
			await expect(of(page, 'Move', one)).toHaveCSS('touch-action', 'none');
			await dragOn(of(page, 'Move', one));
			await expectOrder(page, start.toSpliced(0, 1).toSpliced(1, 0, one));
			expect(await scrolled()).toBe(100);
		});
		await press(page, 'Undo').click();
		await page.evaluate(() => scrollTo(0, 100));
		await test.step('a card drags after a rest', async () => {
			await dragOn(title, () => expect(page.locator('.dragged')).toHaveCount(1));
			await expectOrder(page, start.toSpliced(0, 1).toSpliced(1, 0, one));
			expect(await scrolled()).toBe(100);
		});
	});
});

/** From an exercise as it was opened: a worksheet, then the order, the marks and all that was typed, then the answer; no buttons. */
async function expectPapers(page: Page, { start, solution }: Exercise) {
	const pages = async () => pagesOf(await page.pdf({ format: 'A4' }));
	const text = async () => (await pages()).join('');
	const worksheet = await pages();
	const unchecked = worksheet.join('');
	expect(unchecked).not.toContain(unbroken('right position'));
	// Until a card is moved, it is a worksheet: all cards on a page, with boxes instead of their shuffled numbers.
	const [firstPage = ''] = worksheet;
	for (const { title } of start) expect(firstPage).toContain(unbroken(title));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.place').first()).toHaveCSS('font-size', '0px');
	await page.emulateMedia({ media: null });
	for (const { date } of solution)
		expect(unchecked).not.toContain(unbroken(formatDate(date, 'en', plainDateLabels)));
	await of(page, 'Later', start[0] as TimelineEvent).click();
	await of(page, 'Earlier', start[4] as TimelineEvent).click();
	const reasons = Array.from({ length: 60 }, (_, i) => `Reason ${i}: it was so.`).join('\n');
	await page.getByRole('textbox').fill(reasons);
	await check(page);
	const scores = await page.locator('dt').allInnerTexts();
	const order = await titles(page).allInnerTexts();
	expect(order).not.toEqual(titlesOf(start));
	const checked = await text();
	let last = 0;
	for (const [i, title] of order.entries()) {
		const place = checked.indexOf(unbroken(title), last);
		expect(place, title).toBeGreaterThan(last);
		expect(checked.slice(last, place)).toContain(String(i + 1));
		last = place;
	}
	const marks = await page.locator('.cards b').allInnerTexts();
	expect(marks).toHaveLength(6);
	for (const line of [...scores, ...reasons.split('\n'), 'Why this order?', ...marks]) {
		expect(checked).toContain(unbroken(line));
	}
	expect(checked.split('Reason59').length).toBe(2);
	for (const word of ['Earlier', 'Later', 'Undo', 'Show answer', 'Copy link', 'Another set']) {
		expect(checked).not.toContain(unbroken(word));
	}
	await showAnswer(page);
	const answer = await text();
	for (const { date, title } of solution) {
		expect(answer.toLowerCase()).toContain(
			unbroken(formatDate(date, 'en', plainDateLabels)).toLowerCase()
		);
		expect(answer).toContain(unbroken(title));
	}
	await press(page, 'Back to the exercise').click();
	await press(page, 'Start again').click();
	await expectOrder(page, start);
}

test('the address contains the set without a new history entry, and can be copied; no card has a date; paper shows the same as the screen', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	// What one comes from, without the cost of the story.
	await page.goto('/robots.txt');
	await openOrder(page, '?seed=42&theme=dark');
	await expect(page).toHaveTitle(`Put the events in order: ${shippedTimeline.title}`);
	await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /exercise/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put the events in order');
	await expectOrder(page, exerciseOf(42).start);
	await test.step('on paper is what is on the screen', () => expectPapers(page, exerciseOf(42)));
	await page.getByRole('textbox').fill('Because.');
	await press(page, 'Another set').click();
	await expect(live(page)).toHaveText('Another set of 6 events.');
	await expect(page).toHaveURL('/order/?seed=43&theme=dark&n=6');
	await expectOrder(page, exerciseOf(43).start);
	await expect(page.getByRole('textbox')).toHaveValue('Because.');
	await page.getByLabel('Events').selectOption('10');
	await expect(page).toHaveURL('/order/?seed=43&theme=dark&n=10');
	await expectOrder(page, exerciseOf(43, 10).start);
	await test.step('not even what is not seen of the cards says when anything was', async () => {
		for (const seed of process.env.OTR_ALL ? [43, 44, 45] : [43]) {
			if (seed > 43) await press(page, 'Another set').click();
			const { start, solution } = exerciseOf(seed, 10);
			await expectOrder(page, start);
			await check(page);
			const text = (await readable(page)).replaceAll(page.url(), '');
			expect(text).not.toMatch(/\b(19|20)\d\d\b/);
			expect(text).not.toMatch(
				/\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/
			);
			for (const { id, date } of solution) {
				expect(text).not.toContain(id);
				expect(text).not.toContain(formatDate(date, 'en', plainDateLabels));
			}
			await expect(cards(page)).toContainText(start.map(({ title }) => title));
			await expect(cards(page)).toContainText(start.map(({ track }) => track.label));
		}
	});
	const here = page.url();
	const { start } = exerciseOf(Number(new URL(here).searchParams.get('seed')), 10);
	await press(page, 'Share with the class').click();
	const dialog = page.getByRole('dialog', { name: 'Share with the class' });
	await expect(dialog.getByRole('img', { name: 'QR code of the address' })).toBeVisible();
	await press(page, 'Copy link').click();
	await expect(dialog.getByText('Copied.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const shared = new URL(here);
	shared.search = `?n=10&seed=${shared.searchParams.get('seed')}`;
	expect(copied).toBe(shared.href);
	await page.keyboard.press('Escape');
	await expect(press(page, 'Share with the class')).toBeFocused();
	await page.reload();
	await expectOrder(page, start);
	await page.goBack();
	await expect(page).toHaveURL('/robots.txt');
});

/** From an exercise as it was opened. */
async function expectCleanExercise(page: Page, { start }: Exercise) {
	const clean = (where: string, ...parts: string[]) =>
		test.step(`${where}: axe finds nothing`, () => expectClean(page, ...parts));
	await of(page, 'Move', start[2] as TimelineEvent).focus();
	await page.keyboard.press('Space');
	await clean('with a card picked up');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Space');
	await check(page);
	await clean('checked', '.cards', '.check');
	await showAnswer(page);
	await clean('answered', 'main');
	await press(page, 'Back to the exercise').click();
	await press(page, 'Projector view').click();
	await expect(press(page, 'Show dates')).toBeVisible();
	await clean('projected', 'main');
}

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320],
	['dark', 1280]
] as const) {
	test(`axe finds nothing, ${colorScheme}, ${width} px`, { tag: '@all' }, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 900 });
		await openOrder(page);
		await expectCleanExercise(page, exerciseOf(42));
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	// Also where they fail: `lose-the-scripts.test.ts`.
	test('there are cards to be numbered by hand, without dates', async ({ page }) => {
		await page.goto('/order/');
		await expect(page.getByText('need JavaScript')).toBeVisible();
		const found = page.getByRole('heading', { level: 3 });
		await expect(found).toHaveText(titlesOf(exerciseOf(1).start));
		await expect(found.first()).toBeVisible();
		expect(await page.locator('main').innerText()).not.toMatch(/20\d\d/);
		const story = page.getByRole('link', { name: 'See the dates in the story' });
		expect(await story.evaluate((link: HTMLAnchorElement) => new URL(link.href).pathname)).toBe(
			'/'
		);
	});
});
