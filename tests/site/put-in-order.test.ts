import { expect, test, type Locator, type Page } from '@playwright/test';
import { formatMonth } from '#lib/teach/order/hints.ts';
import { makeExercise, type Exercise } from '#lib/teach/order/ordering.ts';
import { reasonsOf } from '#lib/teach/order/reasons.ts';
import { encodeResult } from '#lib/teach/order/result-code.ts';
import { isTied } from '#lib/record/time-order.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatLink } from '#lib/messages/format.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from './axe.ts';
import { readable } from './known.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { boxOf, middleOf } from './story.ts';

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

/** Pairs of neighbours in the solution that may change places. */
const tiesOf = ({ solution }: Exercise) =>
	solution.flatMap((event, i) => {
		const next = solution[i + 1];
		return next && isTied(event, next) ? [[i, i + 1] as const] : [];
	});

function seedWhere(is: (exercise: Exercise) => boolean): number {
	const seed = Array.from({ length: 1_000 }, (_, i) => i).find((seed) => is(exerciseOf(seed)));
	if (seed === undefined) throw new Error('no such exercise');
	return seed;
}

/** Of an exercise whose dates are all told apart. */
const distinct = seedWhere((exercise) =>
	exercise.solution.every((a) => exercise.solution.every((b) => a === b || !isTied(a, b)))
);

async function openOrder(page: Page, address = '?n=6&seed=42') {
	await page.goto(`/order/${address}`);
	await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeVisible();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const cards = (page: Page): Locator => page.locator('.cards li');
const titles = (page: Page): Locator => page.locator('.cards h3');
const press = (page: Page, name: string): Locator =>
	page.getByRole('button', { name, exact: true });
const of = (page: Page, what: 'Earlier' | 'Later' | 'Move', { title }: TimelineEvent): Locator =>
	press(page, `${what}: ${title}`);
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

async function expectScores(page: Page, places: string, neighbours: string) {
	await check(page);
	await expect(page.locator('dt')).toHaveText([
		`${places} in the right position`,
		`${neighbours} neighbouring pairs correct`,
		/^Result code: [2-9A-HJKMNP-Z]{5}$/
	]);
}

/** The moves that make one order of another: each card to its place, from the first one on. */
function movesTo(start: readonly TimelineEvent[], wanted: readonly TimelineEvent[]) {
	let order = [...start];
	return wanted.flatMap((event, to) => {
		const from = order.indexOf(event);
		order = order.toSpliced(from, 1).toSpliced(to, 0, event);
		return from === to ? [] : [{ event, from, to }];
	});
}

type Way = (page: Page, move: { event: TimelineEvent; from: number; to: number }) => Promise<void>;

const byButtons: Way = async (page, { event, from, to }) => {
	for (let i = from; i > to; i--) await of(page, 'Earlier', event).click();
};

const byKeys: Way = async (page, { event, from, to }) => {
	await of(page, 'Move', event).focus();
	await page.keyboard.press('Space');
	for (let i = from; i > to; i--) await page.keyboard.press(i % 2 ? 'ArrowUp' : 'ArrowLeft');
	await page.keyboard.press('Space');
};

/** By the card's body, as a hand does, in many small steps; it lets go a little above the card whose place it takes. */
const byDragging: Way = async (page, { event, to }) => {
	const handle = page.getByRole('heading', { name: event.title, exact: true });
	await handle.scrollIntoViewIfNeeded();
	const { x, y } = await middleOf(handle);
	const [own, other] = [
		await boxOf(cards(page).filter({ has: handle })),
		await boxOf(cards(page).nth(to))
	];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y + other.y - own.y - 5, { steps: 12 });
	await page.mouse.up();
};

test.describe('P14: solved', () => {
	for (const [name, way, usual] of [
		['by the buttons alone', byButtons, 320],
		['by keys alone', byKeys, 1280],
		['by dragging alone', byDragging, 320]
	] as const) {
		for (const width of [320, 1280]) {
			const details = width === usual ? {} : { tag: '@all' };
			test(`${name}, at ${width} px`, details, async ({ page }) => {
				// All cards are in view: what comes to its edge is tested below.
				await page.setViewportSize({ width, height: 1600 });
				const { start, solution } = exerciseOf(42);
				await openOrder(page);
				await expectOrder(page, start);
				let order = [...start];
				for (const move of movesTo(start, solution)) {
					await way(page, move);
					order = order.toSpliced(move.from, 1).toSpliced(move.to, 0, move.event);
					await expectOrder(page, order);
				}
				await expectScores(page, '6 of 6', '5 of 5');
				await expect(cards(page).getByText('Right position')).toHaveCount(6);
				await expect(live(page)).toHaveText(
					'6 of 6 in the right position, 5 of 5 neighbouring pairs correct.'
				);
			});
		}
	}

	test('without a pointer at all: Tab comes everywhere', async ({ page }) => {
		await openOrder(page);
		const names: string[] = [];
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const name = await page.evaluate(() => {
				const { activeElement: node } = document;
				return node?.getAttribute('aria-label') ?? node?.id ?? node?.textContent;
			});
			names.push(name || (await page.evaluate(() => document.activeElement?.textContent)) || '');
		}
		const { start } = exerciseOf(42);
		for (const { title } of start) {
			for (const what of ['Earlier', 'Later', 'Move']) expect(names).toContain(`${what}: ${title}`);
		}
		for (const name of ['Undo', 'Start again', 'page_reasons', 'Check', 'Show answer']) {
			expect(names).toContain(name);
		}
	});

	test('with ties the other way round', async ({ page }) => {
		const seed = seedWhere((exercise) => tiesOf(exercise).length > 0);
		const { start, solution } = exerciseOf(seed);
		await openOrder(page, `?seed=${seed}`);
		for (const move of movesTo(start, solution)) await byButtons(page, move);
		await expectScores(page, '6 of 6', '5 of 5');
		const [first] = tiesOf({ start, solution });
		if (!first) throw new Error('no tie');
		const [a, b] = first.map((i) => solution[i]) as [TimelineEvent, TimelineEvent];
		await of(page, 'Later', a).click();
		await expect(page.locator('dt')).toHaveCount(0);
		await expectScores(page, '6 of 6', '5 of 5');
		await showAnswer(page);
		await expect(page.getByText('You put it here.')).toHaveCount(6);
		await expect(page.locator('li', { hasText: 'overlaps' }).first()).toBeVisible();
		await expect(page.locator('q', { hasText: b.title }).first()).toBeVisible();
	});

	test('the wrong way round no neighbouring pairs are correct, and hints are counted', async ({
		page
	}) => {
		const { start, solution } = exerciseOf(distinct);
		await openOrder(page, `?seed=${distinct}`);
		for (const move of movesTo(start, solution.toReversed())) await byButtons(page, move);
		await expectScores(page, '0 of 6', '0 of 5');
		await expect(cards(page).getByText('Belongs later')).toHaveCount(3);
		await expect(cards(page).getByText('Belongs earlier')).toHaveCount(3);
		await expect(cards(page).getByText('correctly follows')).toHaveCount(0);
		const first = cards(page).first();
		await press(page, 'Hint').click();
		await expect(first).toContainText('Hint: later than card 6');
		await expect(page.getByText('1 hint used', { exact: true })).toBeVisible();
		await press(page, 'Hint').click();
		const { date } = solution.at(-1) as TimelineEvent;
		await expect(first).toContainText(`later than card 6; ${formatMonth(date, 'en')}`);
		await expect(page.getByText('2 hints used', { exact: true })).toBeVisible();
	});
});

test.describe('the cards', () => {
	test('say nothing of when anything was, not even in what is not seen', async ({ page }) => {
		for (const seed of process.env.OTR_ALL ? [42, 7, 99] : [42]) {
			await openOrder(page, `?n=10&seed=${seed}`);
			await check(page);
			const text = (await readable(page)).replaceAll(page.url(), '');
			expect(text).not.toMatch(/\b(19|20)\d\d\b/);
			expect(text).not.toMatch(
				/\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/
			);
			for (const { id, date } of exerciseOf(seed, 10).solution) {
				expect(text).not.toContain(id);
				expect(text).not.toContain(formatDate(date, 'en'));
			}
			for (const [i, { title, track }] of exerciseOf(seed, 10).start.entries()) {
				await expect(cards(page).nth(i)).toContainText(title);
				await expect(cards(page).nth(i)).toContainText(track.label);
			}
		}
	});

	test('are the same for the same address, and others for others', async ({ page }) => {
		await openOrder(page);
		await expect(page).toHaveTitle(`Put the events in order: ${shippedTimeline.title}`);
		await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /exercise/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put the events in order');
		await expectOrder(page, exerciseOf(42).start);
		await page.reload();
		await expectOrder(page, exerciseOf(42).start);
		for (const [address, events] of [
			['', exerciseOf(1).start],
			['?n=4&seed=5', exerciseOf(5, 4).start]
		] as const) {
			await openOrder(page, address);
			await expectOrder(page, events);
		}
	});

	test('are of what was known then', async ({ page }) => {
		await openOrder(page, '?n=10&seed=3&asof=2025-05-16');
		await expect(page.getByText('What was known on 16 May 2025: 5 events')).toBeVisible();
		await expect(cards(page)).toHaveCount(5);
		await showAnswer(page);
		await expect(page.getByText('Microsoft: no evidence').first()).toBeVisible();
		expect(await page.locator('main').innerText()).not.toMatch(/2026|August|September/);
		await page.goto('/order/?asof=2025-02-18');
		await expect(page.getByText('There are too few events')).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

test.describe('while cards are moved', () => {
	const [one, two] = exerciseOf(42).start as [TimelineEvent, TimelineEvent];
	const order = exerciseOf(42).start;
	const swapped = order.with(0, two).with(1, one);

	/** Takes every move back, so that the exercise is as it was opened. */
	const undoAll = async (page: Page) => {
		const undo = press(page, 'Undo');
		while ((await undo.getAttribute('aria-disabled')) !== 'true') await undo.click();
		await expectOrder(page, order);
	};

	test('the focus stays where it is, keys pick up and drop, and each move can be undone', async ({
		page
	}) => {
		await test.step('the focus stays on the button, and the ends are said, not taken away', async () => {
			await openOrder(page);
			const [earlier, later] = [of(page, 'Earlier', one), of(page, 'Later', one)];
			await expect(earlier).toHaveAttribute('aria-disabled', 'true');
			await later.focus();
			for (let place = 2; place <= 6; place++) {
				await page.keyboard.press('Enter');
				await expect(live(page)).toHaveText(`${one.title}, position ${place} of 6`);
				await expect(later).toBeFocused();
				await expect(earlier).toHaveAttribute('aria-disabled', 'false');
			}
			await expect(later).toHaveAttribute('aria-disabled', 'true');
			await page.keyboard.press('Enter');
			await expect(later).toBeFocused();
			await expectOrder(page, [...order.slice(1), one]);
			await expect(page.locator('button[disabled]')).toHaveCount(0);
		});
		await test.step('Space picks up, arrows move, Space drops; Esc puts back', async () => {
			await undoAll(page);
			const handle = of(page, 'Move', one);
			await handle.focus();
			await page.keyboard.press('ArrowDown');
			await expectOrder(page, order);
			await page.keyboard.press('Space');
			await expect(handle).toHaveAttribute('aria-pressed', 'true');
			await expect(live(page)).toHaveText(`Picked up: ${one.title}, position 1 of 6`);
			await page.keyboard.press('ArrowRight');
			await expect(live(page)).toHaveText(`${one.title}, position 2 of 6`);
			await expectOrder(page, swapped);
			await expect(handle).toBeFocused();
			await page.keyboard.press('End');
			await expectOrder(page, [...order.slice(1), one]);
			await expect(handle).toBeFocused();
			await page.keyboard.press('Escape');
			await expectOrder(page, order);
			await expect(live(page)).toHaveText(`Put back: ${one.title}, position 1 of 6`);
			await expect(handle).toBeFocused();
			await expect(handle).toHaveAttribute('aria-pressed', 'false');
			await expect(press(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
			// Whoever goes on leaves it where it is.
			await page.keyboard.press('Space');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Tab');
			await expect(handle).toHaveAttribute('aria-pressed', 'false');
			await expectOrder(page, swapped);
		});
		await test.step('each can be undone, and all begin again', async () => {
			await undoAll(page);
			const undo = press(page, 'Undo');
			await expect(undo).toHaveAttribute('aria-disabled', 'true');
			await of(page, 'Later', one).click();
			await byKeys(page, { event: order[5] as TimelineEvent, from: 5, to: 2 });
			await undo.click();
			await expectOrder(page, swapped);
			await expect(undo).toBeFocused();
			await press(page, 'Start again').click();
			await expectOrder(page, order);
			await undo.click();
			await expectOrder(page, swapped);
			await undo.click();
			await expectOrder(page, order);
			await expect(undo).toHaveAttribute('aria-disabled', 'true');
		});
	});

	test('a dragged card follows, the others make room, and Esc lets all stand as it stood', async ({
		page
	}) => {
		await openOrder(page);
		const { x, y } = await middleOf(of(page, 'Move', one));
		const before = await boxOf(cards(page).nth(0));
		const second = await boxOf(cards(page).nth(1));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y + 90, { steps: 6 });
		await expect
			.poll(async () => (await boxOf(cards(page).nth(0))).y - before.y)
			.toBeCloseTo(90, 0);
		await expect
			.poll(async () => second.y - (await boxOf(cards(page).nth(1))).y)
			.toBeCloseTo(before.height, 0);
		await expect(cards(page).nth(0).locator('.place')).toHaveText('2');
		await page.keyboard.press('Escape');
		await expect.poll(() => boxOf(cards(page).nth(0))).toEqual(before);
		await page.mouse.up();
		await expectOrder(page, order);
		await expect(press(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
	});

	test('a drag to the edge of a low window scrolls it', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 480 });
		await openOrder(page, '?n=10&seed=42');
		const { start } = exerciseOf(42, 10);
		const first = start[0] as TimelineEvent;
		await of(page, 'Move', first).scrollIntoViewIfNeeded();
		const { x, y } = await middleOf(of(page, 'Move', first));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, 470, { steps: 6 });
		await expect(cards(page).nth(0).locator('.place')).toHaveText('10');
		await page.mouse.up();
		await expectOrder(page, [...start.slice(1), first]);
	});

	test('they glide, unless the reader asks for none of that', async ({ page, context }) => {
		// A glide of 0.2 s may be over before anybody has looked.
		const session = await context.newCDPSession(page);
		await session.send('Animation.enable');
		await session.send('Animation.setPlaybackRate', { playbackRate: 0.05 });
		const running = () =>
			page.evaluate(
				() => document.getAnimations().filter((each) => each.playState === 'running').length
			);
		await openOrder(page);
		await of(page, 'Later', one).click();
		await expectOrder(page, swapped);
		expect(await running()).toBe(0);
		// A reader may change it while the page stands.
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await of(page, 'Later', one).click();
		await expect.poll(running).toBeGreaterThan(0);
		await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
		await expect.poll(running).toBe(0);
	});
});

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
			const own = await boxOf(cards(page).nth(0));
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
				session.send('Input.dispatchTouchEvent', {
					type,
					touchPoints: to === undefined ? [] : [{ x, y: to }]
				});
			await touch('touchStart', y);
			await rest();
			for (let step = 1; step <= 10; step++) await touch('touchMove', y + own.height * 0.1 * step);
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

test.describe('the answer', () => {
	test('shows dates, sources and where the reader had it, and leads back', async ({ page }) => {
		const { solution, start } = exerciseOf(distinct);
		await openOrder(page, `?seed=${distinct}&theme=dark`);
		await check(page);
		await showAnswer(page);
		const items = page.locator('section.order > ol > li');
		let reasons = 0;
		for (const [i, event] of solution.entries()) {
			const item = items.nth(i);
			await expect(item.getByRole('heading')).toHaveText(event.title);
			await expect(item.locator('.date')).toHaveText(formatDate(event.date, 'en'), {
				ignoreCase: true
			});
			const had = start.indexOf(event);
			await expect(item.locator('.had')).toHaveText(
				`You put it ${had === i ? 'here' : `in position ${had + 1}`}.`
			);
			const { links, source } = reasonsOf(event, solution);
			const why = [
				...links.map(({ link, index }) => `${formatLink(link)} card ${index + 1}.`),
				...(source
					? [`Source dated ${formatDate(source.published, 'en')}: ${source.publisher}.`]
					: [])
			];
			for (const words of why) await expect(item.locator('.why')).toContainText(words);
			reasons += why.length;
			for (const { publisher, address } of event.sources) {
				const source = item.locator('ul li').filter({ hasText: publisher });
				await expect(
					source.filter({ hasText: address.host.replace(/^www\./, '') }).first()
				).toBeVisible();
			}
			// The exercise stays as it is.
			for (const link of await item.getByRole('link').all()) {
				await expect(link).toHaveAttribute('target', '_blank');
				await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
			}
			await expect(item.getByRole('heading').getByRole('link')).toHaveAttribute(
				'href',
				`/?theme=dark&event=${event.id}#${event.id}`
			);
		}
		expect(reasons).toBeGreaterThan(3);
		await press(page, 'Back to the exercise').click();
		await expect(page.getByRole('heading', { name: 'Your order' })).toBeFocused();
		await expectOrder(page, start);
		await expect(page.locator('dt')).toHaveCount(3);
	});
});

test.describe('the address', () => {
	test('holds another set, without making history, and can be copied', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/');
		await openOrder(page, '?seed=42&theme=dark');
		await page.getByRole('textbox').fill('Because.');
		await press(page, 'Another set').click();
		await expect(live(page)).toHaveText('Another set of 6 events.');
		await expect(page).toHaveURL('/order/?seed=43&theme=dark&n=6');
		await expectOrder(page, exerciseOf(43).start);
		await expect(page.getByRole('textbox')).toHaveValue('Because.');
		await page.getByLabel('Events').selectOption('9');
		await expect(page).toHaveURL('/order/?seed=43&theme=dark&n=9');
		await expectOrder(page, exerciseOf(43, 9).start);
		await press(page, 'Share with the class').click();
		const dialog = page.getByRole('dialog', { name: 'Share with the class' });
		await expect(dialog.getByRole('img', { name: 'QR code of the address' })).toBeVisible();
		await press(page, 'Copy link').click();
		await expect(dialog.getByText('Copied.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(new URL('/order/?n=9&seed=43', page.url()).href);
		await page.keyboard.press('Escape');
		await expect(press(page, 'Share with the class')).toBeFocused();
		await page.reload();
		await expectOrder(page, exerciseOf(43, 9).start);
		await page.goBack();
		await expect(page).toHaveURL('/');
	});

	test('that is not understood says so, and what is there instead', async ({ page }) => {
		await openOrder(page, '?seed=abc&n=99&asof=2025-12');
		await expect(page.locator('.notice')).toHaveText([
			'“n=99” was not understood: here are 6 events.',
			'“seed=abc” was not understood: here is set 1.'
		]);
		await page.getByRole('link', { name: 'Back to the story' }).click();
		await expect(page).toHaveURL('/?asof=2025-12');
	});
});

test('a teacher chooses the events, shows them to a room, and checks a code, by keys alone', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	const { events } = shippedTimeline;
	const chosen = [2, 8, 14, 20].map((i) => events[i] as TimelineEvent);
	const enter = async (name: string) => {
		await press(page, name).focus();
		await page.keyboard.press('Enter');
	};
	await openOrder(page, '?n=6&seed=42');

	await test.step('three to eight events are chosen, and the address keeps them', async () => {
		await enter('Choose events');
		const dialog = page.getByRole('dialog', { name: 'Choose events' });
		const boxOf = ({ title }: TimelineEvent) =>
			dialog.getByRole('checkbox', { name: title }).first();
		for (const [i, event] of chosen.entries()) {
			await boxOf(event).focus();
			await page.keyboard.press('Space');
			await expect(dialog.getByRole('status')).toHaveText(`${i + 1} chosen`);
			const use = press(page, 'Use these events');
			await expect(use).toHaveAttribute('aria-disabled', `${i < 2}`);
		}
		await enter('Use these events');
		await expect(dialog).toHaveCount(0);
		const ids = chosen.map(({ id }) => id).join(',');
		await expect(page).toHaveURL(`/order/?seed=42&events=${ids}`);
		await expect(cards(page)).toHaveCount(4);
		expect((await titles(page).allInnerTexts()).sort()).toEqual(titlesOf(chosen).sort());
	});

	const inOrder = await titles(page).allInnerTexts();
	await test.step('the room sees all of them, with letters and votes, and nothing scrolls', async () => {
		await press(page, 'Later: ' + inOrder[0]).press('Enter');
		await enter('Projector view');
		await expect(page).toHaveURL(/&view=projector$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(inOrder);
		await expect(page.locator('.letter')).toHaveText(['A', 'B', 'C', 'D']);
		for (const key of ['b', 'b', 'Shift+B', 'd', 'D', 'e']) await page.keyboard.press(key);
		await expect(page.locator('output')).toHaveText(['0', '1', '0', '2']);
		await enter('One vote fewer for D');
		await enter('Count votes');
		await page.keyboard.press('a');
		await expect(page.locator('output')).toHaveCount(0);
		await enter('Count votes');
		await expect(page.locator('output')).toHaveText(['0', '1', '0', '1']);
		const sizes = await page.evaluate(() => {
			const { scrollWidth, scrollHeight } = document.documentElement;
			return [scrollWidth, scrollHeight];
		});
		expect(sizes).toEqual([1280, 720]);
		await expectClean(page);
		await enter('Show dates');
		await expect(page.locator('.kind')).toHaveText(
			inOrder.map((title) => {
				const { date } = chosen.find((event) => event.title === title) as TimelineEvent;
				return formatDate(date, 'en');
			})
		);
		await enter('Back to the exercise');
		// Nothing is lost by the way.
		await expect(titles(page)).toHaveText([
			inOrder[1],
			inOrder[0],
			...inOrder.slice(2)
		] as string[]);
	});

	await test.step('a code that a student reads out says what it stands for', async () => {
		await enter('Hint');
		await check(page);
		const scores = await page.locator('dt').allInnerTexts();
		const code = (scores[2] ?? '').replace('Result code: ', '');
		await enter('Check a code');
		const dialog = page.getByRole('dialog', { name: 'Check a code' });
		const field = dialog.getByLabel('Result code');
		await expect(field).toBeFocused();
		await page.keyboard.type(code.toLowerCase());
		await expect(dialog.getByRole('status')).toHaveText(
			`${scores[0]}, ${scores[1]}, 1 hint used. The code belongs to these cards.`
		);
		await field.fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
		await expect(dialog.getByRole('status')).toHaveText(/^This is no result code/);
		await field.fill(encodeResult({ positions: 1, neighbours: 2, hints: 12 }, exerciseOf(5).start));
		await expect(dialog.getByRole('status')).toHaveText(
			'The code belongs to other cards or another set: 1 in the right position, 2 neighbouring pairs correct, 9 or more hints used.'
		);
	});
});

test('P16: nothing is stored and nothing is sent by a whole exercise', async ({
	page,
	context
}) => {
	await openOrder(page);
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	// The browser asks for the icon again with each address that is written.
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
	});
	const { start, solution } = exerciseOf(42);
	for (const move of movesTo(start, solution)) await byKeys(page, move);
	await page.getByRole('textbox').fill('The reports came before the answers.');
	await expect(page.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
	await check(page);
	await showAnswer(page);
	await press(page, 'Back to the exercise').click();
	await press(page, 'Another set').click();
	await expectOrder(page, exerciseOf(43).start);
	expect(asked).toEqual([]);
	const stored = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		// What SvelteKit keeps for the scroll position.
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(stored).toEqual({ local: [], session: [], databases: 0, caches: 0, workers: 0 });
	expect(await context.cookies()).toEqual([]);
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue('');
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		const isUsual = colorScheme === 'light' && width === 320;
		const details = isUsual ? {} : { tag: '@all' };
		test(`axe finds nothing, ${colorScheme}, ${width} px`, details, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 900 });
			const clean = (where: string) => test.step(where, () => expectClean(page));
			const { start, solution } = exerciseOf(42);
			await openOrder(page);
			await clean('as opened');
			await of(page, 'Move', start[2] as TimelineEvent).focus();
			await page.keyboard.press('Space');
			await clean('picked up');
			await page.keyboard.press('Escape');
			const [first] = movesTo(start, solution);
			if (first) await byButtons(page, first);
			await check(page);
			await clean('checked');
			await showAnswer(page);
			await clean('answered');
		});
	}
}

test('nothing scrolls sideways or is hard to press, from 320 to 1440 px', async ({ page }) => {
	const fits = async (where: string, least: number) => {
		for (const width of [320, 390, 768, 1024, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			const at = `${where} at ${width} px`;
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, at).toBeLessThanOrEqual(width);
			const small = await page
				.locator('button:visible, select:visible, main > footer a:visible')
				.evaluateAll((nodes) =>
					nodes.map((node) => {
						const { width, height } = node.getBoundingClientRect();
						return { text: node.textContent, width, height };
					})
				);
			expect(small.length, at).toBeGreaterThan(least);
			const found = small.filter(({ width, height }) => width < 43.9 || height < 43.9);
			expect(found, at).toEqual([]);
		}
	};
	await openOrder(page, '?n=10&seed=42');
	await check(page);
	await fits('checked', 30);
	await showAnswer(page);
	await fits('answered', 4);
	await press(page, 'Back to the exercise').click();
	// The text can be twice as large.
	await page.setViewportSize({ width: 320, height: 900 });
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('html { font-size: 200% !important; }');
		document.adoptedStyleSheets.push(sheet);
	});
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('on paper', () => {
	const textOf = async (page: Page) => (await pagesOf(await page.pdf({ format: 'A4' }))).join('');

	test('are the order as it stands, the marks and all that was typed; no buttons', async ({
		page
	}) => {
		const { start, solution } = exerciseOf(distinct);
		await openOrder(page, `?seed=${distinct}&theme=dark`);
		const unchecked = await textOf(page);
		expect(unchecked).not.toContain(unbroken('right position'));
		for (const { date } of solution)
			expect(unchecked).not.toContain(unbroken(formatDate(date, 'en')));
		for (const move of movesTo(start, solution).slice(0, 3)) await byButtons(page, move);
		const reasons = Array.from({ length: 60 }, (_, i) => `Reason ${i}: it was so.`).join('\n');
		await page.getByRole('textbox').fill(reasons);
		await check(page);
		const scores = await page.locator('dt').allInnerTexts();
		const order = await titles(page).allInnerTexts();
		const text = await textOf(page);
		let last = 0;
		for (const [i, title] of order.entries()) {
			const place = text.indexOf(unbroken(title), last);
			expect(place, title).toBeGreaterThan(last);
			expect(text.slice(last, place)).toContain(String(i + 1));
			last = place;
		}
		for (const line of [...scores, ...reasons.split('\n'), 'Why this order?', 'Right position']) {
			expect(text).toContain(unbroken(line));
		}
		expect(text.split('Reason59').length).toBe(2);
		for (const word of ['Earlier', 'Later', 'Undo', 'Show answer', 'Copy link', 'Another set']) {
			expect(text).not.toContain(unbroken(word));
		}
	});

	test('is the answer where it is shown', async ({ page }) => {
		await openOrder(page);
		await showAnswer(page);
		const text = await textOf(page);
		for (const { date, title } of exerciseOf(42).solution) {
			expect(text.toLowerCase()).toContain(unbroken(formatDate(date, 'en')).toLowerCase());
			expect(text).toContain(unbroken(title));
		}
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('there are cards to be numbered by hand, without dates', async ({ page }) => {
		await page.goto('/order/');
		await expect(page.getByText('need JavaScript')).toBeVisible();
		const found = page.getByRole('heading', { level: 3 });
		await expect(found).toHaveText(titlesOf(exerciseOf(1).start));
		await expect(found.first()).toBeVisible();
		expect(await page.locator('main').innerText()).not.toMatch(/20\d\d/);
		await page.getByRole('link', { name: 'See the dates in the story' }).click();
		await expect(page).toHaveURL('/');
	});
});

test('where the scripts fail, those cards are there, unless a day was asked for', async ({
	page
}) => {
	await page.route(/\/_app\/.*\.js$/, (route) => route.fulfill({ body: 'throw new Error("x")' }));
	await page.goto('/order/');
	await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
	await page.goto('/order/?asof=2025-12');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('listitem')).toHaveCount(0);
	wrong = [];
});
