import { expect, test, type Page } from '@playwright/test';
import { faultsOf, measure } from './boxes.ts';
import { drawing, facts, frames, started } from './story.ts';

const leads = facts.flatMap(({ id, lead }) => (lead === undefined ? [] : [{ id, lead }]));

const isAll = Boolean(process.env.OTR_ALL);

/** What is drawn over what, the leads without their words, and what else of the labels would be misread. */
async function faults(page: Page): Promise<string[]> {
	const mute: string[] = [];
	const sizes = new Set<string>();
	for (const { id, lead } of leads) {
		const label = drawing(page).locator(`[data-event="${id}"] .label`);
		const words = (await label.allTextContents()).join(' ').replace(/\s+/g, ' ');
		if (words.includes(lead)) {
			sizes.add(await label.last().evaluate((line) => getComputedStyle(line).fontSize));
		} else mute.push(`“${words}” at ${id}`);
	}
	if (sizes.size > 1) mute.push(`sizes: ${[...sizes].join(', ')}`);
	const picture = await measure(page);
	const bars = picture.painted.filter(({ kind }) => kind === 'bar');
	expect(bars.length).toBeGreaterThan(1);
	const end = Math.max(...bars.map(({ x1 }) => x1));
	const figure = picture.painted.find(({ kind, text }) => kind === 'label' && /^almost/.test(text));
	// Before the bar there is no figure.
	if (!figure || figure.x0 < end)
		mute.push(`the last figure is at ${figure?.x0}, its bar ends at ${end}`);
	return [...mute, ...faultsOf(picture)];
}

test('a frame has the words of all leads at any width: in the drawing, or in a list', async ({
	page
}) => {
	const list = page.locator('.leads');
	await test.step('of the shipped record in narrow frames', async () => {
		await page.goto('/embed/?height=auto');
		await started(page);
		for (const width of [320, 580, 600, 1_000]) {
			await page.setViewportSize({ width, height: 1000 });
			await frames(page);
			await expect(list, `${width} px`).toBeVisible({ visible: width < 600 });
		}
	});
	await test.step('from 500 px on the drawing has the words of all leads, and no label covers a bar', async () => {
		// All: `timeline/layout/frame-widths.test.ts`. Here it is the letters themselves that are measured.
		for (const width of isAll ? [500, 520, 540, 560, 600, 640, 660, 680] : [500, 560, 660]) {
			await page.setViewportSize({ width, height: 1000 });
			await frames(page);
			await expect.poll(() => faults(page), { message: `${width} px` }).toEqual([]);
		}
	});
	await test.step('of a crowded record at each width', async () => {
		await page.goto(
			`${test.info().config.metadata.records as string}/crowd/embed/?height=auto&cards=below`
		);
		await started(page);
		for (const width of [320, 600, 700, 999]) {
			await page.setViewportSize({ width, height: 1000 });
			await expect(list, `${width} px`).toBeVisible();
			await expect(list.getByRole('link')).toHaveCount(3);
		}
	});
	await test.step('so they are in a view of the story that ends soon after two of them', async () => {
		await page.goto('/?from=2025-06-17&to=2026-03-03');
		await started(page);
		for (const width of [900, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await frames(page);
			await expect.poll(() => faults(page), { message: `${width} px` }).toEqual([]);
		}
	});
});
