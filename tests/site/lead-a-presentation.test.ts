import { expect, test, type Page } from '@playwright/test';
import { notes } from '#lib/record/shipped/notes.ts';
import { inChapters } from '../fixtures/facts.ts';
import { expectClean } from './axe.ts';
import { watch } from './hosts.ts';
import { facts } from './story.ts';
import {
	away,
	connected,
	openPresenter,
	openStage,
	placeOfPresenter,
	sessionOf,
	status,
	together
} from './presenter.ts';

test.use({ viewport: { width: 1280, height: 800 } });

declare global {
	interface Window {
		/** What the stage has opened last. */
		opened?: Window | null;
	}
}

/** As the stage goes through them. */
const inOrder = inChapters(facts);
const statement = 'imod-2025-09-25-evidence-statement';
const noteOf = (id: string) => notes[id as keyof typeof notes];
const control = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('button', { name, exact: true });

test('it shows what is on the stage and what comes next, with notes, and leads', async ({
	page,
	context
}) => {
	const found = watch(page);
	await openStage(page, `?event=${statement}`);
	const presenter = await openPresenter(page);
	found.push(...watch(presenter));
	const toStatement = async () => {
		await presenter.bringToFront();
		const number = inOrder.findIndex(({ id }) => id === statement) + 1;
		await presenter.keyboard.press('g');
		await presenter.keyboard.type(`${number}`);
		await presenter.keyboard.press('Enter');
		await expect(presenter.locator('.place').first()).toHaveText(`${number} / ${facts.length}`);
	};
	await test.step('what is on the stage, what comes next, and the notes', async () => {
		const place = inOrder.findIndex(({ id }) => id === statement);
		const [fact, next] = [inOrder[place], inOrder[place + 1]];
		const now = presenter.getByRole('region', { name: 'Now' });
		await expect(now).toContainText(`${place + 1} / ${facts.length}`);
		await expect(now).toContainText('25 September 2025');
		await expect(now.getByRole('heading', { name: fact?.title ?? '-' })).toBeVisible();
		await expect(now.locator('li').first()).toContainText('On screen');
		await expect(now.locator('li').nth(1)).toContainText('Not shown yet');
		await expect(now.locator('blockquote')).toContainText(fact?.quote ?? '-');
		const after = presenter.getByRole('region', { name: 'Next' });
		await expect(after.locator('blockquote')).toContainText(fact?.quote ?? '-');
		await expect(after).toContainText(/Steps left in this chapter: \d+/);
		const beside = presenter.getByRole('region', { name: 'Notes' });
		await expect(beside).toContainText(noteOf(statement).notes);
		for (const prompt of noteOf(statement).prompts) await expect(beside).toContainText(prompt);

		await page.keyboard.press('PageDown');
		await expect(now.locator('li').nth(1)).toContainText('On screen');
		// What has come last is in sight, though the text is longer than its place.
		await expect(now.locator('blockquote')).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Shift+ArrowRight');
		await expect(now).toContainText(next?.title ?? '-');
		await expect(beside).toContainText(noteOf(next?.id ?? '').notes);
		await page.keyboard.press('End');
		await expect(now).toContainText('Still open');
	});
	await test.step('a second S brings the same window', async () => {
		await page.bringToFront();
		await page.keyboard.press('s');
		await page.keyboard.press('PageDown');
		await together(page, presenter);
		expect(context.pages()).toHaveLength(2);
	});
	// What each of them asks for, the size of the notes and the clock: `present/presenter-parts.svelte.test.ts`.
	await test.step('its buttons lead the stage, and are 44 px high', async () => {
		for (const width of [320, 1280]) {
			await presenter.setViewportSize({ width, height: 700 });
			const { small, wide } = await presenter.evaluate(() => ({
				small: [...document.querySelectorAll('a[href], button, summary')]
					.filter((node) => node.checkVisibility() && node.closest('[inert]') === null)
					.map((node) => [node.textContent, node.getBoundingClientRect()] as const)
					.filter(([, { width, height }]) => Math.min(width, height) < 43.99)
					.map(([text]) => text),
				wide: document.documentElement.scrollWidth
			}));
			expect(small).toEqual([]);
			expect(wide).toBe(width);
		}
		await control(presenter, 'First').click();
		expect((await together(page, presenter)).n).toBe('.title');
		await control(presenter, 'Black screen').click();
		await expect(status(presenter)).toHaveText('The screen is black.');
		expect((await together(page, presenter)).isBlack).toBe(true);
		await control(presenter, 'Next').click();
		await expect(status(presenter)).toHaveText(connected);
	});
	await test.step('keys on what it folds are its own', async () => {
		await toStatement();
		const beside = presenter.getByRole('region', { name: 'Notes' });
		await beside.getByText('Question the source', { exact: true }).press(' ');
		await expect(beside.getByText('Who says this?')).toBeHidden();
		const number = inOrder.findIndex(({ id }) => id === statement) + 1;
		expect((await together(page, presenter)).n).toBe(`${number} / ${facts.length}`);
	});
	await test.step('own notes are of their slide, and outlive a reload, as the timer does', async () => {
		await toStatement();
		await presenter.getByRole('spinbutton', { name: 'Target' }).fill('12');
		await expect(presenter.getByRole('timer')).not.toHaveText('0:00');
		const field = presenter.getByRole('textbox', { name: 'Your notes' });
		await field.click();
		// Letters that are keys of the stage are only typed here.
		await presenter.keyboard.type('no rush, b');
		await expect(status(presenter)).toHaveText(connected);
		await presenter.keyboard.press('Escape');
		await presenter.keyboard.press('Shift+ArrowRight');
		await expect(field).toHaveValue('');
		await together(page, presenter);
		await expect
			.poll(() => presenter.evaluate(() => JSON.stringify(history.state)))
			.toContain('no rush, b');
		await presenter.reload();
		await expect(status(presenter)).toHaveText(connected);
		await expect(field).toHaveValue('');
		await presenter.keyboard.press('Shift+ArrowLeft');
		await expect(field).toHaveValue('no rush, b');
		await expect(presenter.getByRole('spinbutton', { name: 'Target' })).toHaveValue('12');
		await expect(presenter.getByRole('timer')).not.toHaveText('0:00');
	});
	await test.step('the stage may be reloaded as well', async () => {
		const place = await together(page, presenter);
		const session = await sessionOf(page);
		await page.reload();
		await expect(page.getByRole('button', { name: 'More' })).toBeVisible();
		await expect(status(presenter)).toHaveText(connected);
		expect(await together(page, presenter)).toEqual(place);
		expect(await sessionOf(page)).toBe(session);
		await presenter.keyboard.press('PageDown');
		await expect.poll(() => placeOfPresenter(presenter)).not.toEqual(place);
		expect(await together(page, presenter)).not.toEqual(place);
		await expect(presenter.getByRole('timer')).not.toHaveText('0:00');
	});
	expect(found).toEqual([]);
});

/** The presenter's window beside a stage: at an event, while the screen is black, and its keys. */
async function expectCleanBeside(presenter: Page, width: number) {
	await presenter.setViewportSize({ width, height: 700 });
	await expectClean(presenter);
	await presenter.keyboard.press('b');
	await expect(status(presenter)).toHaveText('The screen is black.');
	await expectClean(presenter, 'header', 'footer');
	await presenter.keyboard.press('?');
	await expect(presenter.getByRole('dialog')).toBeVisible();
	// Its table is made as the stage's: `present/stage-page.svelte.test.ts`.
	if (process.env.OTR_ALL) await expectClean(presenter, 'dialog');
	await presenter.keyboard.press('Escape');
	await presenter.keyboard.press('b');
	await expect(status(presenter)).toHaveText(connected);
}

test('either window may be closed, and axe finds nothing in what is left', async ({ page }) => {
	await page.addInitScript(() => {
		const open = window.open.bind(window);
		window.open = (...of) => (window.opened = open(...of));
	});
	await openStage(page, `?event=${statement}&step=2`);
	const first = await openPresenter(page);
	await test.step('beside a stage axe finds nothing at 320 px, light', () =>
		expectCleanBeside(first, 320));
	await first.close();
	// The stage’s browser learns of it a little later; till then the name still leads to that window.
	await expect.poll(() => page.evaluate(() => window.opened?.closed)).toBe(true);
	await page.keyboard.press('End');
	const presenter = await openPresenter(page);
	const found = watch(presenter);
	const place = await together(page, presenter);
	await test.step('the stage goes away, and comes back by Back', async () => {
		await page.goto('about:blank');
		await expect(status(presenter)).toHaveText(away);
		await expect(control(presenter, 'Next')).toHaveAttribute('aria-disabled', 'true');
		await presenter.keyboard.press('Home');
		expect((await placeOfPresenter(presenter)).n).toBe(place.n);
		await page.goBack();
		await expect(status(presenter)).toHaveText(connected);
		expect(await together(page, presenter)).toEqual(place);
	});
	await test.step('it is closed, opened again from here, and goes on where it was', async () => {
		await page.close();
		await expect(status(presenter)).toHaveText(away);
		await expectClean(presenter, 'header', 'footer');
		const reopen = presenter.getByRole('link', { name: 'Open the presentation again' });
		const [again] = await Promise.all([presenter.context().waitForEvent('page'), reopen.click()]);
		await expect(status(presenter)).toHaveText(connected);
		expect(await together(again, presenter)).toEqual(place);
		await expect(reopen).toHaveCount(0);
		// Its address is one to share: it does not name the session.
		await expect(again).toHaveURL(/\/present\/\?slide=closing$/);
		await presenter.keyboard.press('Shift+ArrowLeft');
		await again.keyboard.press('PageDown');
		expect(await together(again, presenter)).not.toEqual(place);
		await again.close();
	});
	expect(found).toEqual([]);
});

for (const [colorScheme, width] of [
	['light', 1280],
	['dark', 320],
	['dark', 1280]
] as const) {
	test.describe(`${colorScheme}, ${width} px`, { tag: '@all' }, () => {
		test.use({ colorScheme });

		test('axe finds nothing', async ({ page }) => {
			await openStage(page, `?event=${statement}&step=2`);
			const presenter = await openPresenter(page);
			await expectCleanBeside(presenter, width);
			await page.close();
			await expect(status(presenter)).toHaveText(away);
			await expectClean(presenter, 'header', 'footer');
			await presenter.goto('/presenter/');
			await expect(presenter.getByText('press S, or choose “Presenter view”')).toBeVisible();
			await expectClean(presenter);
		});
	});
}
