import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { pagesOf, unbroken } from '../site/pdf.ts';

/** The events of the README's example. */
const events = [
	{ id: 'letter', title: 'Readers write a letter' },
	{ id: 'answer', title: 'The library answers' },
	{ id: 'report', title: 'A newspaper reports' }
];

export const marks = (page: Page | Locator): Locator => page.locator('a.mark');
const range = (page: Page) => page.locator('.bar p').first();
const chosen = (page: Page) => page.locator('p').last();

/** Expects that the one drawing that is seen has its marks and their words, and that a press selects. */
export async function expectDrawn(page: Page): Promise<void> {
	const seen = marks(page).filter({ visible: true });
	await expect.poll(() => seen.count()).toBe(3);
	for (const { id, title } of events) {
		const label = seen.and(page.locator(`[data-event=${id}]`)).locator('.label');
		expect((await label.innerText()).replace(/\s+/g, ' ')).toContain(title);
	}
}

/** Expects that a press on a mark selects its event. */
export async function expectPressed(page: Page): Promise<void> {
	await marks(page).first().click();
	await expect.poll(() => chosen(page).textContent()).toBe('Readers write a letter');
	expect(await marks(page).first().getAttribute('aria-current')).toBe('true');
}

/** Expects that buttons and the wheel zoom. */
export async function expectZoomed(page: Page): Promise<void> {
	await expect.poll(() => marks(page).count()).toBe(3);
	const before = await range(page).textContent();
	const apart = async () => {
		const [a, b] = await marks(page).evaluateAll((nodes) =>
			nodes.map((node) => node.getBoundingClientRect().left)
		);
		return (b ?? NaN) - (a ?? NaN);
	};
	const least = await apart();
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => range(page).textContent()).not.toBe(before);
	await page.getByRole('button', { name: 'Whole story' }).click();
	await expect.poll(() => range(page).textContent()).toBe(before);
	await marks(page).first().hover();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect.poll(() => range(page).textContent()).not.toBe(before);
	await expect.poll(apart).toBeGreaterThan(1.1 * least);
}

/** Expects that keys move from mark to mark, select, and list themselves. */
export async function expectKeys(page: Page): Promise<void> {
	await expect.poll(() => marks(page).count()).toBe(3);
	await marks(page).first().focus();
	await page.keyboard.press('ArrowRight');
	const focused = () =>
		page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['event']);
	await expect.poll(focused).toBe('answer');
	await page.keyboard.press('Enter');
	await expect.poll(() => chosen(page).textContent()).toBe('The library answers');
	await page.keyboard.press('?');
	await expect.poll(() => page.getByRole('dialog').isVisible()).toBe(true);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
}

/** Expects that paper has the marks and each label once, and no controls. */
export async function expectPrinted(page: Page): Promise<void> {
	await expect.poll(() => marks(page).count()).toBe(3);
	const words = async () => (await pagesOf(await page.pdf({ format: 'A4' }))).join('');
	const paper = await words();
	for (const { title } of events) {
		expect(paper.split(unbroken(title)), title).toHaveLength(2);
	}
	for (const control of ['Zoom in', 'Whole story']) expect(paper).not.toContain(unbroken(control));
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const seen = await marks(page).evaluateAll((nodes) =>
		nodes.filter((node) => node.checkVisibility()).map((node) => node.dataset['event'])
	);
	expect(seen).toEqual(events.map(({ id }) => id));
}
