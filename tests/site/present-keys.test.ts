import { expect, test, type Page } from '@playwright/test';
import {
	addressOf,
	control,
	eventAt,
	events,
	expectStep,
	goTo,
	onStage,
	openStage,
	press,
	pressMore,
	slide,
	slideTitle,
	stepAt,
	steps
} from './stage.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { addressOfRecord, frames } from './story.ts';

test.use({ viewport: { width: 1280, height: 720 } });

/** Where it stands between three fragments and the next event. */
const middle = steps.findIndex(({ event, fragment }) => event.index > 15 && fragment === 2);
const here = stepAt(middle);
const at = (index: number) => ({ event: eventAt(index), fragment: 1 });

test('the place that the keys are tried at has a fragment before and one after', () => {
	expect(stepAt(middle - 1)).toEqual({ event: here.event, fragment: 1 });
	expect(stepAt(middle + 1)).toEqual({ event: here.event, fragment: 3 });
});

const overview = (page: Page) => page.getByRole('region', { name: 'All events' });
const black = (page: Page) => page.locator('.black');
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const dialog = (page: Page) => page.getByRole('dialog');
const strip = (page: Page) => page.locator('.strip .tick').allInnerTexts();

/** What each key does from the same place: every row of the table, and what undoes it but a jump. */
const rows: [keys: string[], does: string, is: (page: Page) => Promise<void>, undo?: string][] = [
	[['Shift+ArrowRight'], 'the next event', (p) => expectStep(p, at(here.event.index + 1))],
	[['Shift+ArrowLeft'], 'the event before', (p) => expectStep(p, at(here.event.index - 1))],
	[
		['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter', 'n', 'N'],
		'the next fragment',
		(p) => expectStep(p, stepAt(middle + 1)),
		'PageUp'
	],
	[
		['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'Backspace', 'p'],
		'the fragment before',
		(p) => expectStep(p, stepAt(middle - 1)),
		'PageDown'
	],
	[['Home'], 'the title', (p) => expect(slideTitle(p)).toHaveText(shippedTimeline.title)],
	[['End'], 'what is open', (p) => expect(slideTitle(p)).toHaveText('Still open')],
	[['b', 'B', '.'], 'a black screen', (p) => expect(black(p)).toBeVisible(), 'Escape'],
	[['o'], 'the overview', (p) => expect(overview(p)).toBeVisible(), 'Escape'],
	[
		['g'],
		'the jump',
		(p) => expect(dialog(p).getByLabel('Go to an event')).toBeFocused(),
		'Escape'
	],
	[['a'], 'the auto-advance', (p) => expect(control(p, 'Pause')).toBeVisible(), 'a'],
	[['f'], 'full screen', (p) => expect.poll(() => isFull(p)).toBe(true), 'f'],
	[['?'], 'the keys', (p) => expect(dialog(p)).toHaveAccessibleName('Keyboard shortcuts'), 'Escape']
];

/** As it was opened: at the same step, with nothing over it, and nothing that has the focus. */
async function expectHere(page: Page) {
	await expectStep(page, here);
	await expect(dialog(page)).toHaveCount(0);
	await expect(black(page)).toHaveCount(0);
	await expect(overview(page)).toHaveCount(0);
	await expect(control(page, 'Pause')).toHaveCount(0);
	await expect.poll(() => isFull(page)).toBe(false);
	await expect(page.locator('body')).toBeFocused();
}

test.describe('P3: the keys', () => {
	test('each does what its row of the table says', async ({ page }) => {
		await openStage(page, addressOf(here));
		for (const [keys, does, is, undo] of rows) {
			for (const key of keys) {
				await test.step(`${key}: ${does}`, async () => {
					await expectHere(page);
					await page.keyboard.press(key);
					await is(page);
					if (undo) await page.keyboard.press(undo);
					else await goTo(page, here);
				});
			}
		}
	});

	test('a key is ours only where it should be', async ({ page }) => {
		await test.step('with Ctrl, Meta or Alt, or while a word is composed, none is ours', async () => {
			await openStage(page, addressOf(here));
			const taken = await page.evaluate(
				(keys) =>
					keys.flatMap((key) => {
						const modifiers = ['ctrlKey', 'metaKey', 'altKey', 'isComposing'];
						const name = key.replace('Shift+', '').replace('Space', ' ');
						const ours = modifiers.filter((modifier) => {
							const init = { key: name, bubbles: true, cancelable: true, [modifier]: true };
							return !document.body.dispatchEvent(new KeyboardEvent('keydown', init));
						});
						return ours.map((modifier) => `${key}, ${modifier}`);
					}),
				rows.flatMap(([keys]) => keys)
			);
			expect(taken).toEqual([]);
			await expectHere(page);
		});
		await test.step('+, − and 0 zoom the axis about the event', async () => {
			await goTo(page, here);
			const whole = await strip(page);
			await page.keyboard.press('+');
			await expect.poll(() => strip(page)).not.toEqual(whole);
			await expect(page.locator('.strip [aria-current="true"]')).toBeInViewport({ ratio: 1 });
			await page.keyboard.press('-');
			await expect.poll(() => strip(page)).toEqual(whole);
			await press(page, '+', '+', '0');
			await expect.poll(() => strip(page)).toEqual(whole);
			await expectStep(page, here);
		});
		await test.step('in a dialog nothing but Esc is ours, and Esc closes the top layer', async () => {
			await goTo(page, here);
			await page.keyboard.press('o');
			await page.keyboard.press('?');
			await press(page, 'n', 'b', 'Home', 'PageDown', 'o');
			await expect(black(page)).toHaveCount(0);
			await page.keyboard.press('Escape');
			await expect(dialog(page)).toHaveCount(0);
			await expect(overview(page)).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(overview(page)).toHaveCount(0);
			await expectStep(page, here);
		});
		await test.step('a press on a control does not take the space bar with it', async () => {
			await goTo(page, here);
			await control(page, 'Previous').click();
			await expectStep(page, stepAt(middle - 1));
			await page.keyboard.press('Space');
			await expectStep(page, here);
		});
		await test.step('Space and Enter are the control’s that has the focus', async () => {
			await goTo(page, here);
			await control(page, 'Previous').focus();
			await page.keyboard.press('Space');
			await expectStep(page, stepAt(middle - 1));
			await page.keyboard.press('Enter');
			await expectStep(page, stepAt(middle - 2));
			await page.keyboard.press('PageDown');
			await expectStep(page, stepAt(middle - 1));
		});
		await test.step('a dialog that is asked for as another one closes stays', async () => {
			await goTo(page, here);
			await page.keyboard.press('?');
			await expect(dialog(page)).toHaveAccessibleName('Keyboard shortcuts');
			// In one task: the browser says only afterwards that the first has been closed.
			await page.evaluate(() => {
				document.querySelector('dialog')?.close();
				const init = { key: 'g', code: 'KeyG', bubbles: true, cancelable: true };
				document.body.dispatchEvent(new KeyboardEvent('keydown', init));
			});
			await frames(page);
			await expect(dialog(page)).toHaveAccessibleName('Go to an event');
			await expect(dialog(page).getByRole('textbox')).toBeFocused();
		});
	});

	test('S opens the presenter view', async ({ page, context }) => {
		await context.route('**/presenter/', (route) => route.fulfill({ body: 'The presenter view' }));
		await openStage(page, addressOf(here));
		const opened = context.waitForEvent('page');
		await page.keyboard.press('s');
		await expect(await opened).toHaveURL(/\/presenter\/#s=[a-z0-9]{16}$/);
		await expectStep(page, here);
	});

	test('letters count by their place where the layout is Cyrillic', async ({ page }) => {
		await openStage(page, addressOf(here));
		const type = (key: string, code: string) =>
			page.evaluate(
				([key, code]) =>
					document.body.dispatchEvent(
						new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })
					),
				[key, code] as const
			);
		await type('т', 'KeyN');
		await expectStep(page, stepAt(middle + 1));
		await type('з', 'KeyP');
		await expectStep(page, here);
		await type('и', 'KeyB');
		await expect(black(page)).toBeVisible();
		await type('ю', 'Period');
		await expect(black(page)).toHaveCount(0);
	});

	test('left leads on where the record runs to the left', async ({ page }) => {
		await page.goto(`${addressOfRecord('ar')}present/`);
		await onStage(page);
		const place = page.locator('.progress');
		await expect(page.getByRole('article')).toBeVisible();
		await expect(place).toHaveCount(0);
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(place).toHaveText(/^\S+ \/ \S+$/);
		const first = await place.innerText();
		await page.keyboard.press('Shift+ArrowLeft');
		await expect(place).not.toHaveText(first);
		await page.keyboard.press('Shift+ArrowRight');
		await expect(place).toHaveText(first);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	});

	test('the overview: arrows and Enter choose', async ({ page }) => {
		await openStage(page, addressOf({ event: eventAt(5), fragment: 2 }));
		await page.keyboard.press('o');
		const cell = (i: number) => overview(page).getByRole('list').getByRole('button').nth(i);
		await expect(cell(5)).toBeFocused();
		await expect(cell(5)).toHaveAttribute('aria-current', 'step');
		await press(page, 'ArrowRight');
		await expect(cell(6)).toBeFocused();
		await press(page, 'ArrowDown');
		// Seven in a row at this width.
		await expect(cell(13)).toBeFocused();
		await press(page, 'ArrowUp', 'ArrowLeft', 'Home');
		await expect(cell(0)).toBeFocused();
		await press(page, 'End');
		await expect(cell(events.length - 1)).toBeFocused();
		await expect(cell(events.length - 1)).toBeInViewport({ ratio: 1 });
		await press(page, 'ArrowUp', 'Enter');
		await expectStep(page, at(events.length - 8));
	});

	test('the jump: a number or words, then Enter', async ({ page }) => {
		await openStage(page);
		await press(page, 'g', '1', '9', 'Enter');
		await expectStep(page, at(18));
		await press(page, 'g');
		await page.keyboard.type('call archive');
		await press(page, 'Enter');
		await expect(slideTitle(page)).toHaveText(/call archive/);
		await press(page, 'g');
		await page.keyboard.type('zebra');
		await expect(dialog(page).getByRole('status')).toHaveText(/No event/);
		await press(page, 'Enter');
		await expect(dialog(page)).toBeVisible();
		await press(page, 'Escape');
		await expect(slideTitle(page)).toHaveText(/call archive/);
	});
});

test.describe('P4: clickers', () => {
	test('20 fast Page Downs advance 20, from page load, without a click', async ({ page }) => {
		await openStage(page);
		await page.evaluate(() => {
			for (let i = 0; i < 20; i++) {
				const init = { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true };
				document.body.dispatchEvent(new KeyboardEvent('keydown', init));
			}
		});
		await expectStep(page, stepAt(20));
		await expect(page).toHaveURL(new RegExp(`event=${stepAt(20).event.id}`));
		for (let i = 0; i < 20; i++) void page.keyboard.press('PageUp');
		await expectStep(page, stepAt(0));
	});

	test('the full stop and Esc', async ({ page }) => {
		await openStage(page);
		await page.keyboard.press('.');
		await expect(black(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(black(page)).toHaveCount(0);
		await page.keyboard.press('.');
		await page.keyboard.press('.');
		await expect(black(page)).toHaveCount(0);
	});

	test('F5 is left to the browser, and so is Esc that closes nothing', async ({ page }) => {
		await openStage(page, addressOf(here));
		const prevented = await page.evaluate(() =>
			['F5', 'Escape', 'PageDown'].filter(
				(key) =>
					!document.body.dispatchEvent(
						new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true })
					)
			)
		);
		expect(prevented).toEqual(['PageDown']);
	});
});

test('a press on a third of the slide or a swipe goes on and back; in full screen F5 does not reload', async ({
	page
}) => {
	await openStage(page, addressOf(here));
	const box = await slide(page).boundingBox();
	const [left = 0, width = 0, top = 0, height = 0] = [box?.x, box?.width, box?.y, box?.height];
	const pressAt = (share: number) => page.mouse.click(left + width * share, top + height * 0.6);
	await pressAt(0.95);
	await expectStep(page, stepAt(middle + 1));
	await pressAt(0.5);
	await expectStep(page, stepAt(middle + 1));
	await pressAt(0.05);
	await expectStep(page, here);
	/** A finger that moves over the middle, which a press leaves as it is. */
	const swipe = (x: number, y: number) =>
		page.locator('.field').evaluate(
			(field, [x, y]) => {
				const at = { bubbles: true, isPrimary: true, pointerType: 'touch' };
				const from = { ...at, clientX: 640, clientY: 300 };
				field.dispatchEvent(new PointerEvent('pointerdown', from));
				const to = { ...at, clientX: 640 + (x ?? 0), clientY: 300 + (y ?? 0) };
				field.dispatchEvent(new PointerEvent('pointerup', to));
			},
			[x, y]
		);
	await swipe(-120, 10);
	await expectStep(page, stepAt(middle + 1));
	await swipe(120, 10);
	await expectStep(page, here);
	// Too short, or a scroll.
	await swipe(-40, 0);
	await swipe(-80, 90);
	await expectStep(page, here);

	await page.keyboard.press('f');
	await expect.poll(() => isFull(page)).toBe(true);
	const isOurs = await page.evaluate(() => {
		const init = { key: 'F5', code: 'F5', bubbles: true, cancelable: true };
		return !document.body.dispatchEvent(new KeyboardEvent('keydown', init));
	});
	expect(isOurs).toBe(true);
});

test('P5: with single-key shortcuts off the letters do nothing', async ({ page }) => {
	await openStage(page, addressOf(here));
	await page.keyboard.press('?');
	const choice = page.getByRole('switch', { name: 'Single-key shortcuts: on' });
	await expect(choice).toHaveAttribute('aria-checked', 'true');
	await choice.click();
	await expect(page.getByRole('switch')).toHaveText('Single-key shortcuts: off');
	await page.keyboard.press('Escape');
	const seen = async () => [
		page.url(),
		await page.locator('.stage').innerText(),
		await page.locator('.strip .mark').count(),
		await page.evaluate(() => document.fullscreenElement),
		await page.locator('dialog, .black').count(),
		page.context().pages().length
	];
	const before = await seen();
	for (const key of 'abcdefghijklmnopqrstuvwxyz.?+-=0123456789') await page.keyboard.press(key);
	await page.keyboard.press('Backspace');
	expect(await seen()).toEqual(before);
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter']) {
		await openStageAgain(page);
		await page.keyboard.press(key);
		await expectStep(page, stepAt(middle + 1));
	}
});

/** Back to where it was, by keys that stay. */
async function openStageAgain(page: Page) {
	while ((await page.locator('[data-fragment]:not(.later)').count()) > 2) {
		await page.keyboard.press('ArrowLeft');
	}
	await expectStep(page, here);
}

test('the shortcuts come back with their switch, from the controls alone', async ({ page }) => {
	await openStage(page, addressOf(here));
	await pressMore(page, 'Keys');
	await page.getByRole('switch').click();
	await page.getByRole('switch').click();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('n');
	await expectStep(page, stepAt(middle + 1));
	await expect(slide(page)).toBeVisible();
});
