import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import { fitted, openFrame, rows } from './embed-frame.ts';
import { boxOf, drawing, factOf, facts, marks, scrollY } from './story.ts';

const called = (frame: Frame): Locator => frame.locator('.in-place > details');

const all = (frame: Frame) =>
	frame.getByRole('button', { name: `All ${String(facts.length)} entries` });

/** Opens a figure as most articles have it, and scrolls to it. */
async function openFigure(page: Page, width: number) {
	await page.setViewportSize({ width, height: 800 });
	const frame = await openFrame(page, { before: '100', after: '2000' }, 'hello');
	const height = await fitted(page, frame);
	const { y } = await boxOf(page.locator('iframe'));
	await page.evaluate((y) => scrollTo(0, y - 20), y);
	return { frame, height };
}

for (const width of [375, 640, 800]) {
	// Without the leads one width is as the other; `callNarrow` has them.
	const tag = width === 800 ? [] : '@all';
	const name = `${width} px: a mark’s card comes under the drawing, a link’s under the card; the article stays`;
	test(name, { tag }, async ({ page }) => {
		const { frame, height } = await openFigure(page, width);
		expect(height).toBeLessThan(width < 520 ? 740 : 520);
		await expect(rows(frame).first()).toBeHidden();
		await expect(frame.locator('.leads')).toBeVisible({ visible: width < 600 });
		const top = await scrollY(page);

		await marks(frame)
			.filter({ hasNotText: /^\d+\s*$/ })
			.last()
			.click();
		await expect(called(frame)).toHaveCount(1);
		const card = await boxOf(called(frame).locator('summary'));
		const { y, height: own } = await boxOf(drawing(frame));
		expect(card.y - y - own).toBeLessThan(20);
		expect(card.y + card.height).toBeLessThan(800);
		await expect(called(frame).locator('summary')).toBeFocused();
		expect(await scrollY(page)).toBe(top);
		const grown = await fitted(page, frame);
		expect(grown).toBeGreaterThan(height + 100);

		const link = called(frame).locator('.margin a').first();
		// The reader has scrolled to it.
		await link.scrollIntoViewIfNeeded();
		const read = await scrollY(page);
		await link.click();
		await expect(called(frame)).toHaveCount(2);
		await expect(called(frame).last().locator('summary')).toBeFocused();
		expect(await scrollY(page)).toBe(read);

		// Folded again, they leave no room, and the focus goes back to what called them.
		await called(frame).last().locator('summary').press('Enter');
		await expect(called(frame).locator('summary')).toBeFocused();
		await called(frame).locator('summary').press('Enter');
		await expect(called(frame)).toHaveCount(0);
		await expect(drawing(frame).locator(':focus')).toHaveCount(1);
		expect(await fitted(page, frame)).toBe(height);
		if (width !== 800) return;
		await test.step('marks that are pressed one after the other', () => callOneByOne(frame));
		await test.step('a link in the unfolded list', () => callInList(frame));
		await test.step('in a narrow window, under the leads', () => callNarrow(page, frame));
	});
}

/** In a window of 375 px the leads are listed, and a mark’s card still comes under the drawing. */
async function callNarrow(page: Page, frame: Frame) {
	await page.setViewportSize({ width: 375, height: 800 });
	await expect(frame.locator('.leads')).toBeVisible();
	const height = await fitted(page, frame);
	expect(height).toBeLessThan(740);
	await expect(rows(frame).first()).toBeHidden();
	const { y } = await boxOf(page.locator('iframe'));
	await page.evaluate((y) => scrollBy(0, y - 20), y);
	const top = await scrollY(page);
	const mark = marks(frame)
		.filter({ hasNotText: /^\d+\s*$/ })
		.last();
	await mark.click();
	await expect(called(frame)).toHaveCount(1);
	const card = await boxOf(called(frame).locator('summary'));
	const plane = await boxOf(drawing(frame));
	expect(card.y - plane.y - plane.height).toBeLessThan(20);
	expect(card.y + card.height).toBeLessThan(800);
	expect(await scrollY(page)).toBe(top);
	await called(frame).locator('summary').press('Enter');
	expect(await fitted(page, frame)).toBe(height);
}

/** A link in the unfolded list brings its card under the row. */
async function callInList(frame: Frame) {
	await all(frame).click();
	await expect(rows(frame)).toHaveCount(facts.length);
	const row = rows(frame).nth(20);
	await row.locator('summary').click();
	await row.locator('.margin a').first().click();
	const card = called(frame);
	await expect(card).toHaveCount(1);
	// In one go, since the article may be scrolled to it meanwhile.
	const gap = () =>
		row.evaluate((node) => {
			const card = document.querySelector('.in-place > details');
			return (card?.getBoundingClientRect().top ?? NaN) - node.getBoundingClientRect().bottom;
		});
	await expect.poll(async () => Math.abs(await gap())).toBeLessThan(0.5);
	await all(frame).click();
	await expect(row).toBeHidden();
}

/** Each mark that is pressed, one after the other, brings the words of its own event. */
async function callOneByOne(frame: Frame) {
	const pressed = marks(frame).filter({ hasNotText: /^\d+\s*$/ });
	const seen = new Set<string>();
	for (const mark of [pressed.last(), pressed.first(), pressed.nth(2), pressed.last()]) {
		const id = (await mark.getAttribute('data-event')) ?? '';
		await mark.click();
		await expect(called(frame)).toHaveCount(1);
		await expect(called(frame).locator('h3')).toHaveText(factOf(id).title);
		const own = await frame.locator(`[id="${id}"] .summary`).textContent();
		expect(own).toBeTruthy();
		await expect(called(frame).locator('.summary')).toHaveText(own ?? '');
		seen.add(id);
	}
	expect(seen.size).toBe(3);
	await called(frame).locator('summary').press('Enter');
	await expect(called(frame)).toHaveCount(0);
}

test('an event of the address is called before the first height is said', async ({ page }) => {
	const { id, title } = factOf('imod-2025-08-06-unit-8200-report');
	await page.setViewportSize({ width: 700, height: 800 });
	const frame = await openFrame(page, { query: `?height=auto&event=${id}` }, 'hello');
	await expect(called(frame).getByRole('heading', { level: 3 })).toHaveText(title);
	await fitted(page, frame);
	const heights = await page.evaluate(() =>
		(window as unknown as { said: { height?: number }[] }).said.flatMap(
			({ height }) => height ?? []
		)
	);
	expect(new Set(heights).size).toBe(1);
});
