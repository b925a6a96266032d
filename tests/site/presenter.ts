import { expect, type Locator, type Page } from '@playwright/test';

export const connected = 'Connected to the presentation.';
export const away =
	'Not connected to the presentation. It will reconnect when that window is open.';

export const status = (presenter: Page): Locator =>
	presenter.getByRole('banner').getByRole('status');

/** Opens the stage and waits until its scripts have started. */
export async function openStage(
	page: Page,
	query = '?event=imod-2025-02-18-ap-investigation'
): Promise<void> {
	await page.goto(`/present/${query}`);
	await expect(page.getByRole('button', { name: 'More' })).toBeVisible();
	// Once it has asked whether there is another one, it has a session to open a window with.
	await expect.poll(() => sessionOf(page)).toMatch(/^[a-z0-9]{16}$/);
}

/** What the stage keeps for a reload. */
export const sessionOf = (stage: Page): Promise<string | undefined> =>
	stage.evaluate(() => {
		const state = history.state as { presentation?: { session: string } } | null;
		return state?.presentation?.session;
	});

/** Opens the presenter's window by a key, and waits until it is connected. */
export async function openPresenter(stage: Page): Promise<Page> {
	const [presenter] = await Promise.all([
		stage.context().waitForEvent('page'),
		stage.keyboard.press('s')
	]);
	await expect(status(presenter)).toHaveText(connected);
	return presenter;
}

/** Opens the presenter's window by the link that is offered where the browser blocks it, and leads by it. */
export async function openBlocked(stage: Page, ask: () => Promise<void>): Promise<Page> {
	await stage.addInitScript(() => {
		window.open = () => null;
	});
	await openStage(stage);
	await ask();
	const dialog = stage.getByRole('dialog');
	await expect(dialog).toHaveAccessibleName('Your browser blocked the pop-up window.');
	const [presenter] = await Promise.all([
		stage.context().waitForEvent('page'),
		dialog.getByRole('link', { name: 'Open presenter view' }).click()
	]);
	await expect(status(presenter)).toHaveText(connected);
	await expect(dialog).toHaveCount(0);
	await presenter.keyboard.press('PageDown');
	await together(stage, presenter);
	await stage.bringToFront();
	await stage.keyboard.press('End');
	expect((await together(stage, presenter)).n).toBe('.closing');
	return presenter;
}

/** Where a window is, in the same words for both. */
export interface Place {
	n: string;
	shown: number;
	isBlack: boolean;
	isOverview: boolean;
	isAuto: boolean;
}

export const placeOfPresenter = (presenter: Page): Promise<Place> =>
	presenter.evaluate(() => {
		const isPressed = (name: string) =>
			[...document.querySelectorAll('nav button')]
				.find((button) => button.textContent.includes(name))
				?.getAttribute('aria-pressed') === 'true';
		return {
			n:
				document.querySelector<HTMLElement>('.place')?.innerText ??
				document.querySelector<HTMLElement>('[data-slide]')?.dataset.slide ??
				'',
			shown: document.querySelectorAll('li[data-fragment]:not(.later)').length,
			isBlack: isPressed('Black screen'),
			isOverview: isPressed('Overview'),
			isAuto: isPressed('Auto-advance')
		};
	});

export const placeOfStage = (stage: Page): Promise<Place> =>
	stage.evaluate(() => {
		// Also what a black screen hides.
		const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
		const isOverview =
			[...document.querySelectorAll('nav button')]
				.find((button) => button.textContent.includes('Overview'))
				?.getAttribute('aria-pressed') === 'true';
		// The grid has no parts; the address has them.
		const query = new URL(location.href).searchParams;
		const step = query.get('step');
		const isEvent = query.has('event');
		return {
			n: !isEvent
				? `.${query.get('slide') ?? 'title'}`
				: isOverview
					? `${textOf('[aria-current="step"] .place')} / ${document.querySelectorAll('ol .place').length}`
					: textOf('.progress'),
			shown: !isEvent
				? 0
				: isOverview
					? Number(step ?? 1)
					: document.querySelectorAll('[data-fragment]:not(.later)').length,
			isBlack: document.querySelector('.black') !== null,
			isOverview,
			isAuto: textOf('[data-auto]') === 'Pause'
		};
	});

/** Waits until both windows are at the same place, and returns it. */
export async function together(stage: Page, presenter: Page): Promise<Place> {
	let place: Place | undefined;
	await expect(async () => {
		place = await placeOfStage(stage);
		expect(await placeOfPresenter(presenter)).toEqual(place);
	}).toPass({ timeout: 30_000, intervals: [20, 50, 100] });
	return place as Place;
}

/** A channel message as it is sent. */
export const message = (session: string, rest: object) => ({
	ns: 'otr-present',
	v: 1,
	session,
	...rest
});
