import { expect, test, type Locator, type Page } from '@playwright/test';
import { typeset } from '../fixtures/facts.ts';
import { pagesOf, unbroken } from './pdf.ts';
import { cardOf, factOf, open } from './story.ts';

// How the two are chosen and shown: `story/compare/comparison.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 900 } });

const principle = 'imod-2025-09-25-mass-surveillance-principle';
const reply = 'ice-2026-02-operational-use-statement';
/** Of the page around them. */
const townHall = 'imod-2025-02-24-town-hall';
const address = `/?compare=${principle},${reply}`;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Compare two statements' });
const heading = (page: Page) => page.getByRole('heading', { name: 'Compare two statements' });
const sides = (page: Page) => dialog(page).getByRole('article');

/** The quote of one side as it stands, without what is only read out. */
const quoteOf = (side: Locator) =>
	side.locator('blockquote p').evaluate((node) => {
		const copy = node.cloneNode(true) as Element;
		for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
		return copy.textContent;
	});

const titleOf = (id: string) => typeset(factOf(id).title);

async function expectCompared(page: Page, a: string, b: string) {
	await expect(sides(page)).toHaveCount(2);
	await expect(sides(page).nth(0)).toContainText(titleOf(a));
	await expect(sides(page).nth(1)).toContainText(titleOf(b));
	expect(await quoteOf(sides(page).nth(0))).toBe(factOf(a).quote);
	expect(await quoteOf(sides(page).nth(1))).toBe(factOf(b).quote);
}

// Who of them is shown, a link in it, and Back: `story/compare/comparison.svelte.test.ts`.
test('open, the comparison is what is printed: both quotes, whole addresses, what is between; then the page', async ({
	page
}) => {
	const wrong: Error[] = [];
	page.on('pageerror', (error) => wrong.push(error));
	await open(page, `${address}&theme=dark&kinds=protest`);
	await expect(heading(page)).toBeFocused();
	// Filters hide neither what is compared nor what is between.
	await expectCompared(page, principle, reply);
	const pages = await pagesOf(await page.pdf());
	expect(pages.length).toBeLessThanOrEqual(4);
	const text = pages.join('');
	const wanted = [principle, reply].flatMap((id) => {
		const { quote = '', sources } = factOf(id);
		// Words for screen readers only are between the pieces of a quote.
		return [titleOf(id), ...quote.split(/[\s‑]+/), ...sources.map(({ url }) => url)];
	});
	const heads = ['Compare two statements', 'No Azure for Apartheid responds to the ICE report'];
	expect([...heads, ...wanted].filter((words) => !text.includes(unbroken(words)))).toEqual([]);
	// None of the page around it.
	expect(text).not.toContain(unbroken(titleOf(townHall)));
	// Once it is closed, the page is; how, is looked at in `print-the-story.test.ts`.
	await page.emulateMedia({ media: 'print' });
	await expect(cardOf(page, townHall)).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(cardOf(page, townHall)).toBeVisible();
	expect(wrong).toEqual([]);
});
