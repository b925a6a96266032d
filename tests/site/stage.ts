import { expect, type Locator, type Page } from '@playwright/test';
import { addressOf, events, numberOf, stepAt, type EventStep } from '../fixtures/stage-steps.ts';

export const slide = (page: Page): Locator => page.getByRole('article');
export const slideTitle = (page: Page): Locator => slide(page).getByRole('heading', { level: 2 });
export const progress = (page: Page): Locator => page.locator('.progress');
export const controls = (page: Page): Locator =>
	page.getByRole('navigation', { name: 'Presentation' });
export const control = (page: Page, name: string): Locator =>
	controls(page).getByRole('button', { name, exact: true });

/** Presses one of the buttons behind “More”. */
export async function pressMore(page: Page, name: string): Promise<void> {
	await control(page, 'More').click();
	await control(page, name).click();
}

/** Goes on to the next step of an event, past the slides between events. */
export async function toEvent(page: Page): Promise<void> {
	const body = slide(page).locator('.body');
	await page.keyboard.press('PageDown');
	while ((await body.count()) === 0) await page.keyboard.press('PageDown');
}

/** The parts of the step that are seen. */
export const shownFragments = (page: Page): Locator => page.locator('[data-fragment]:not(.later)');

/** Opens the stage, usually at the first event, which comes after the title. */
export async function openStage(page: Page, address = addressOf(stepAt(0))): Promise<void> {
	await page.goto(`/present/${address}`);
	await onStage(page);
}

/** Waits until the scripts have put the stage in the place of the list. */
export async function onStage(page: Page): Promise<void> {
	await expect(controls(page)).toBeVisible();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** That the stage is at a step, and says so everywhere. */
export async function expectStep(page: Page, { event, fragment }: EventStep): Promise<void> {
	await expect(slideTitle(page)).toHaveText(event.title);
	await expect(progress(page)).toHaveText(`${numberOf(event)} / ${events.length}`);
	await expect(shownFragments(page)).toHaveCount(fragment);
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Brings the stage to a step as a presenter would, without another load. */
export async function goTo(page: Page, step: EventStep): Promise<void> {
	await press(page, 'g', ...String(numberOf(step.event)), 'Enter');
	// What is pressed while the dialog is still loading is typed into it.
	await expect(slideTitle(page)).toHaveText(step.event.title);
	for (let i = 1; i < step.fragment; i++) await page.keyboard.press('PageDown');
	await expectStep(page, step);
}
