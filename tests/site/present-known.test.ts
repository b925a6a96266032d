import { expect, test, type Page } from '@playwright/test';
import { isKnown, passed, readPage } from '../fixtures/known.ts';
import { readable } from './readable.ts';
import { pressMore, toEvent } from './stage.ts';
import { facts } from './story.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const progress = (page: Page) => page.locator('.progress');
/** What only an event's slide has. */
const ofEvent = (page: Page) => page.locator('.slide .body');

async function openStage(page: Page, query = ''): Promise<void> {
	await page.goto(`/present/${query}`);
	await expect(title(page)).toBeVisible();
	await toEvent(page);
}

/** What must not be read of facts that came to be known later. */
const wordsOf = (later: typeof facts) =>
	later.flatMap(({ id, title, quote }) => [id, title, ...(quote ? [quote] : [])]);

/** The id of the event that is shown. */
const current = (page: Page) => new URL(page.url()).searchParams.get('event') ?? facts[0]?.id ?? '';

test('with a day in the address the stage goes through what was known on it, and no more', async ({
	page
}) => {
	const asof = '2025-12-31';
	const known = facts.filter((fact) => isKnown(fact, asof));
	const words = wordsOf(facts.filter((fact) => !isKnown(fact, asof)));
	await openStage(page, `?asof=${asof}`);
	const titles: string[] = [];
	const told: string[] = [];
	for (let i = 0; i < known.length; i++) {
		await expect(progress(page)).toHaveText(`${i + 1} / ${known.length}`);
		titles.push(await title(page).innerText());
		// What is told of it in another way has the same words; of the layers it is read, too.
		const text = await page.evaluate(readPage);
		const late = [...words, '400 TB', '1,400', `/ ${facts.length}`];
		told.push(...late.filter((word) => text.includes(word)).map((word) => `${i + 1}: ${word}`));
		await page.keyboard.press('Shift+ArrowRight');
		// What stands between two events, or after the last.
		if ((await ofEvent(page).count()) === 0) await page.keyboard.press('Shift+ArrowRight');
	}
	expect(told).toEqual([]);
	expect(titles.map((text) => text.replace(/[‘’]/g, "'"))).toEqual(
		known.map(({ title }) => title.replace(/[‘’]/g, "'"))
	);
	for (const layer of ['o', 'g']) {
		await page.keyboard.press(layer);
		const text = await readable(page);
		expect(words.filter((word) => text.includes(word))).toEqual([]);
		await page.keyboard.press('Escape');
	}
});

test('what was known then is lifted step by step, in the order in which it became known', async ({
	page
}) => {
	await openStage(page);
	await expect(progress(page)).toHaveText(`1 / ${facts.length}`);
	await pressMore(page, 'As known then');
	expect(new URL(page.url()).searchParams.get('then')).toBe('1');
	const seen: string[] = [];
	const told: string[] = [];
	const sources: number[] = [];
	for (let i = 0; i < facts.length; i++) {
		await expect(progress(page)).toHaveText(`${i + 1}`);
		const id = current(page);
		seen.push(id);
		const fact = facts.find((each) => each.id === id);
		const day = passed(fact?.known ?? fact?.date ?? '');
		const later = facts.filter((each) => passed(each.known ?? each.date) > day);
		const text = await page.evaluate(readPage);
		const late = (text: string) => wordsOf(later).filter((word) => text.includes(word));
		told.push(...late(text).map((word) => `${id}: ${word}`));
		sources.push(await page.locator('.sources li').count());
		if (id.endsWith('town-hall')) {
			await expect(page.locator('.sources')).toContainText('published 2 March 2025, 6 days later');
		}
		// The overview has the same number.
		if (i % 8 === 5) {
			await page.keyboard.press('o');
			await expect(page.locator('[aria-current="step"] .place')).toHaveText(`${i + 1}`);
			expect(late(await readable(page))).toEqual([]);
			await page.keyboard.press('o');
		}
		await page.keyboard.press('Shift+ArrowRight');
		// What stands between two events, or after the last.
		if ((await ofEvent(page).count()) === 0) await page.keyboard.press('Shift+ArrowRight');
	}
	const order = seen.map((id) => {
		const fact = facts.find((each) => each.id === id);
		return passed(fact?.known ?? fact?.date ?? '');
	});
	expect(told).toEqual([]);
	expect(sources).toEqual(
		seen.map((id) => facts.find((each) => each.id === id)?.sources.length ?? 0)
	);
	expect(new Set(seen).size).toBe(facts.length);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	// The 400 TB of July 2025 came with the report of February 2026.
	expect(seen.indexOf('ice-2025-07-data-400')).toBeGreaterThan(
		seen.indexOf('imod-2025-09-25-mass-surveillance-principle')
	);

	// A reload shows the same step of the same order; pressed again, all is there.
	while ((await ofEvent(page).count()) === 0) await page.keyboard.press('Shift+ArrowLeft');
	const last = await title(page).innerText();
	await page.reload();
	await expect(title(page)).toHaveText(last);
	await pressMore(page, 'As known then');
	await expect(progress(page)).toHaveText(/ \/ 34$/);
	await expect(title(page)).toHaveText(last);
	expect(new URL(page.url()).searchParams.has('then')).toBe(false);
});

test('the presenter goes through the same', async ({ page }) => {
	await openStage(page, '?asof=2025-12-31');
	const [presenter] = await Promise.all([
		page.waitForEvent('popup'),
		pressMore(page, 'Presenter view')
	]);
	const count = facts.filter((fact) => isKnown(fact, '2025-12-31')).length;
	await expect(presenter.getByText(`1 / ${count}`).first()).toBeVisible();
	await presenter.keyboard.press('End');
	await expect(progress(page)).toHaveText(`${count} / ${count}`);
	const text = await presenter.evaluate(() => document.body.innerText);
	const words = wordsOf(facts.filter((fact) => !isKnown(fact, '2025-12-31')));
	expect(words.filter((word) => text.includes(word))).toEqual([]);
});
