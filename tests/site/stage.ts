import { expect, type Locator, type Page } from '@playwright/test';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { fragmentsOf } from '#lib/record/steps.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';

export const { events } = shippedTimeline;

/** Every step of the shipped record: an event, and how many of its fragments are shown. */
export const steps: { event: TimelineEvent; fragment: number }[] = events.flatMap((event) =>
	fragmentsOf(event).map((_, i) => ({ event, fragment: i + 1 }))
);

export const stepAt = (i: number) => {
	const step = steps[i];
	if (!step) throw new Error(`no step ${i}`);
	return step;
};

export const eventAt = (i: number): TimelineEvent => {
	const event = events[i];
	if (!event) throw new Error(`no event ${i}`);
	return event;
};

export const addressOf = ({ event, fragment }: { event: TimelineEvent; fragment: number }) =>
	`?event=${event.id}${fragment > 1 ? `&step=${fragment}` : ''}`;

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
	await page.keyboard.press('PageDown');
	while ((await progress(page).count()) === 0) await page.keyboard.press('PageDown');
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
export async function expectStep(
	page: Page,
	{ event, fragment }: { event: TimelineEvent; fragment: number }
): Promise<void> {
	await expect(slideTitle(page)).toHaveText(event.title);
	await expect(progress(page)).toHaveText(`${event.index + 1} / ${events.length}`);
	await expect(shownFragments(page)).toHaveCount(fragment);
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** Brings the stage to a step as a presenter would, without another load. */
export async function goTo(
	page: Page,
	step: { event: TimelineEvent; fragment: number }
): Promise<void> {
	await press(page, 'g', ...String(step.event.index + 1), 'Enter');
	for (let i = 1; i < step.fragment; i++) await page.keyboard.press('PageDown');
	await expectStep(page, step);
}
