import { expect, type Locator, type Page } from '@playwright/test';

export const connected = 'Connected to the presentation.';
export const away =
	'Not connected to the presentation. It will reconnect when that window is open.';

export const status = (presenter: Page): Locator => presenter.getByRole('status');

/** Opens the stage and waits until its scripts have started. */
export async function openStage(page: Page, query = ''): Promise<void> {
	await page.goto(`/present/${query}`);
	await expect(page.getByRole('button', { name: 'Presenter view' })).toBeVisible();
	// Once it has asked whether there is another one, it has a session to open a window with.
	await expect.poll(() => sessionOf(page)).toMatch(/^[a-z0-9]{16}$/);
}

/** What the stage keeps for a reload. */
export const sessionOf = (stage: Page): Promise<string | undefined> =>
	stage.evaluate(() => {
		const state = history.state as Record<string, { presentation?: { session: string } }> | null;
		return state?.['sveltekit:states']?.presentation?.session;
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

/** Where a window is, in the same words for both. */
export interface Place {
	n: string;
	shown: number;
	isBlack: boolean;
	isOverview: boolean;
	isAuto: boolean;
}

const isPressed = (page: Page, name: string) =>
	page
		.locator('nav button', { hasText: name })
		.evaluate((button) => button.getAttribute('aria-pressed') === 'true');

export async function placeOfPresenter(presenter: Page): Promise<Place> {
	return {
		n: await presenter.locator('.place').first().innerText(),
		shown: await presenter.locator('li[data-fragment]:not(.later)').count(),
		isBlack: await isPressed(presenter, 'Black screen'),
		isOverview: await isPressed(presenter, 'Overview'),
		isAuto: await isPressed(presenter, 'Auto-advance')
	};
}

/** Also what a black screen hides. */
const textOf = async (locator: Locator) => ((await locator.textContent()) ?? '').trim();

export async function placeOfStage(stage: Page): Promise<Place> {
	const isOverview = await isPressed(stage, 'Overview');
	const current = stage.locator('[aria-current="step"] .place');
	// The grid has no parts; the address has them.
	const step = new URL(stage.url()).searchParams.get('step');
	return {
		n: isOverview
			? `${await textOf(current)} / ${await stage.locator('ol .place').count()}`
			: await textOf(stage.locator('.progress')),
		shown: isOverview
			? Number(step ?? 1)
			: await stage.locator('[data-fragment]:not(.later)').count(),
		isBlack: (await stage.locator('.black').count()) > 0,
		isOverview,
		isAuto: (await textOf(stage.locator('[data-auto]'))) === 'Pause'
	};
}

/** Waits until both windows are at the same place, and returns it. */
export async function together(stage: Page, presenter: Page): Promise<Place> {
	let place: Place | undefined;
	await expect(async () => {
		place = await placeOfStage(stage);
		expect(await placeOfPresenter(presenter)).toEqual(place);
	}).toPass({ timeout: 10_000 });
	return place as Place;
}

/** A channel message as it is sent. */
export const message = (session: string, rest: object) => ({
	ns: 'otr-present',
	v: 1,
	session,
	...rest
});
