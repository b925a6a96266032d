import { expect, test, type Page } from '@playwright/test';
import { addressOf, eventAt, stepAt } from '../fixtures/stage-steps.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from './axe.ts';
import { connected, status, together } from './presenter.ts';
import { problemsAtStart } from './problems-at-start.ts';
import { noteShifts } from './shifts.ts';
import { control, controls, slide, slideTitle } from './stage.ts';

test.use({ viewport: { width: 1280, height: 720 } });

/** Opens a page whose scripts come when the function that it returns is called. */
async function openWithoutScripts(page: Page, address: string): Promise<() => Promise<void>> {
	let release: (() => void) | undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.addInitScript(noteShifts);
	await page.route(/\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await expect(page.locator('body > *').first()).toBeAttached();
	return async () => {
		release?.();
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		await page.waitForLoadState('networkidle');
	};
}

const shifts = (page: Page) => page.evaluate(() => window.shifts);
const presenting = (page: Page) => page.getByRole('region', { name: 'Now' });
const session = '#s=abcdefghijklmnop';

test('the stage shows its first slide before its scripts have come, and starts on it: nothing shifts', async ({
	page
}) => {
	const problems = problemsAtStart(page);
	const start = await openWithoutScripts(page, '/present/');
	await expect(slideTitle(page)).toHaveText(shippedTimeline.title);
	await expect(page.locator('.strip .mark').first()).toBeVisible();
	// A button that does nothing yet is not shown.
	await expect(controls(page)).toBeHidden();
	await expect(page.getByText('needs JavaScript')).toBeHidden();
	const before = await slide(page).boundingBox();
	await start();
	await expect(control(page, 'Next')).toBeVisible();
	expect(await slide(page).boundingBox()).toEqual(before);
	expect(await shifts(page)).toEqual([]);
	expect(problems).toEqual([]);
	await control(page, 'Next').click();
	await expect(slideTitle(page)).not.toHaveText(shippedTimeline.title);

	await test.step('an address that asks for another slide never shows the first one', async () => {
		await page.unrouteAll();
		const start = await openWithoutScripts(page, `/present/${addressOf(stepAt(0))}`);
		await expect(slideTitle(page)).toBeHidden();
		await start();
		await expect(slideTitle(page)).toHaveText(eventAt(0).title);
		await expect(slideTitle(page)).toBeVisible();
	});
	await test.step('a mark that is pressed before the scripts have come leads to its event', async () => {
		await page.unrouteAll();
		const start = await openWithoutScripts(page, '/present/');
		const mark = page.locator('.strip a[data-event]').first();
		const id = await mark.getAttribute('data-event');
		await mark.click();
		await start();
		const event = shippedTimeline.eventById.get(id ?? '');
		await expect(slideTitle(page)).toHaveText(event?.title ?? '');
	});
});

// With a day in the address: `lose-the-scripts.test.ts`.
test('where the scripts fail, the first slide stays, with the way to the story', async ({
	page
}) => {
	await page.route(/\.js$/, (route) => route.abort());
	await page.goto('/present/');
	await expect(page.getByText('The presentation needs JavaScript')).toBeVisible();
	await expect(slideTitle(page)).toHaveText(shippedTimeline.title);
	await expect(controls(page)).toBeHidden();
	await expectClean(page);
	const story = page.getByRole('link', { name: 'Read the whole story' });
	expect(await story.evaluate((link: HTMLAnchorElement) => new URL(link.href).pathname)).toBe('/');
});

test('a presenter’s window shows the first slide before its scripts have come, if its address names a stage; else it opens a presentation', async ({
	page
}) => {
	const problems = problemsAtStart(page);
	const start = await openWithoutScripts(page, `/presenter/${session}`);
	await expect(presenting(page)).toContainText(shippedTimeline.title);
	await expect(page.getByText('Connecting')).toBeHidden();
	await start();
	expect(await shifts(page)).toEqual([]);
	await page.unrouteAll();
	const other = await page.context().newPage();
	const otherProblems = problemsAtStart(other);
	// What else is no session: `present/session.test.ts`.
	const startOther = await openWithoutScripts(other, '/presenter/?theme=auto');
	await expect(presenting(other)).toBeHidden();
	await startOther();
	await expect(presenting(other)).toHaveCount(0);
	expect([...problems, ...otherProblems]).toEqual([]);
	await test.step('without a session it says how to get here, and opens a presentation', async () => {
		await expect(other.getByText('press S, or choose “Presenter view”')).toBeVisible();
		await expectClean(other);
		const [stage] = await Promise.all([
			page.context().waitForEvent('page'),
			other.getByRole('link', { name: 'Open the presentation' }).click()
		]);
		await expect(status(other)).toHaveText(connected);
		await other.keyboard.press('PageDown');
		await expect(stage).toHaveURL(/\/present\/\?(theme=auto&)?slide=chapter-protest$/);
		await together(stage, other);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('stage and presenter’s window show the first slide, say that they need them, and lead on', async ({
		page
	}) => {
		// The story’s link to the stage: `built/first-slide.test.ts`.
		await page.goto('/present/');
		await expect(page.getByText('The presentation needs JavaScript')).toBeVisible();
		await expect(slideTitle(page)).toBeVisible();
		await expect(controls(page)).toBeHidden();
		const story = page.getByRole('link', { name: 'Read the whole story' });
		expect(await story.evaluate((link: HTMLAnchorElement) => new URL(link.href).pathname)).toBe(
			'/'
		);
		await page.goto(`/presenter/${session}`);
		await expect(presenting(page)).toContainText(shippedTimeline.title);
		await expect(page.getByText('The presenter view needs JavaScript')).toBeVisible();
		for (const [name, path] of [
			['Open the presentation', '/present/'],
			['Read the story', '/']
		] as const) {
			const link = page.getByRole('link', { name });
			await expect(link).toBeVisible();
			expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toBe(path);
		}
	});
});
