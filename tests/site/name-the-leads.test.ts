import { expect, test, type Page } from '@playwright/test';
import { faultsOf, measure } from './boxes.ts';
import { drawing, facts, frames, started } from './story.ts';

const leads = facts.filter(({ lead }) => lead !== undefined).map(({ id }) => id);

/** The leads without a label, and what is drawn over what. */
async function faults(page: Page): Promise<string[]> {
	const mute: string[] = [];
	for (const id of leads) {
		const label = drawing(page).locator(`[data-event="${id}"] .label`);
		if ((await label.count()) === 0) mute.push(`no label at ${id}`);
	}
	const picture = await measure(page);
	expect(picture.painted.filter(({ kind }) => kind === 'bar').length).toBeGreaterThan(1);
	return [...mute, ...faultsOf(picture)];
}

test('in a frame of any width the leads are named and no label covers a bar', async ({ page }) => {
	await page.setViewportSize({ width: 500, height: 1000 });
	await page.goto('/embed/');
	await started(page);
	for (const width of [500, 520, 540, 560, 600, 640, 660, 680]) {
		await page.setViewportSize({ width, height: 1000 });
		await frames(page);
		await expect.poll(() => faults(page), { message: `${width} px` }).toEqual([]);
	}
});

test('so they are in a view of the story that ends soon after two of them', async ({ page }) => {
	for (const width of [900, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/?from=2025-06-17&to=2026-03-03');
		await started(page);
		await expect.poll(() => faults(page), { message: `${width} px` }).toEqual([]);
	}
});
