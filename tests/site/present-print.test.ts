import { expect, test, type Page } from '@playwright/test';
import { pagesOf, unbroken } from './pdf.ts';
import { addressOf, control, events, openStage, pressMore, stepAt, steps } from './stage.ts';

const controlNames = ['Previous', 'Black screen', 'Auto-advance', 'Presenter view', 'Copy link'];

const printed = async (page: Page) => pagesOf(await page.pdf({ format: 'A4' }));

const isIn = (text: string, words: string) => text.includes(unbroken(words));

/** The longest step that there is, and one that has no more than its first part. */
const chosen = [
	steps.findIndex(({ event }) => event.id === 'imod-2025-09-25-evidence-statement') + 2,
	0
];

for (const at of chosen) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const tag = (at === 0) === (colorScheme === 'light') ? [] : '@all';
		const name = `step ${at} on paper, ${colorScheme}: what is shown of it, and no control`;
		test(name, { tag }, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await openStage(page, addressOf(stepAt(at)));
			const { event, fragment } = stepAt(at);
			const pages = await printed(page);
			expect(pages.length).toBeLessThanOrEqual(2);
			const text = pages.join('');
			expect(isIn(text, event.title)).toBe(true);
			expect(isIn(text, event.summary)).toBe(true);
			expect(isIn(text, event.statement?.quote ?? event.title)).toBe(true);
			expect(isIn(text, event.disputed ?? event.title)).toBe(fragment === 3 || !event.disputed);
			for (const name of controlNames) expect(isIn(text, name), name).toBe(false);
			await page.emulateMedia({ media: 'print', colorScheme });
			const paper = await page.evaluate(
				() => getComputedStyle(document.documentElement).backgroundColor
			);
			expect(paper).toBe('rgb(255, 255, 255)');
		});
	}
}

test('the overview on paper has every event', async ({ page }) => {
	await openStage(page);
	await control(page, 'Overview').click();
	const text = (await printed(page)).join('');
	for (const { title } of events) expect(isIn(text, title), title).toBe(true);
});

test('behind a black screen there is still something to print', async ({ page }) => {
	await openStage(page);
	await pressMore(page, 'Black screen');
	expect(isIn((await printed(page)).join(''), stepAt(0).event.title)).toBe(true);
});
