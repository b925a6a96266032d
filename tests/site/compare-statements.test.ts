import { expect, test, type Locator, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { expectClean } from './axe.ts';
import { typeset } from '../fixtures/facts.ts';
import { isKnown, readable } from './known.ts';
import { pagesOf, unbroken } from './pdf.ts';
import {
	cardOf,
	cards,
	factOf,
	facts,
	frames,
	goTo,
	open,
	settledScroll,
	openTool,
	tool
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const principle = 'imod-2025-09-25-mass-surveillance-principle';
const reply = 'ice-2026-02-operational-use-statement';
const december = 'ice-2025-12-internal-response';
const january = 'ice-2026-01-contracts-response';
const address = `/?compare=${principle},${reply}`;

const opener = (page: Page) => page.getByRole('button', { name: 'Compare two statements' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Compare two statements' });
const heading = (page: Page) => page.getByRole('heading', { name: 'Compare two statements' });
const linked = (page: Page) => page.getByRole('list', { name: 'Linked in the record' });
const sides = (page: Page) => dialog(page).getByRole('article');
const comparedIn = (page: Page) => new URL(page.url()).searchParams.get('compare');

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

test('two statements are compared from a tool, a card or an address, and Back and Escape lead out', async ({
	page
}) => {
	await test.step('the address restores it: who, to whom, when public, the pages, what is between', async () => {
		await open(page, `/?compare=${january},${december}&theme=dark`);
		await expect(heading(page)).toBeFocused();
		await expectCompared(page, december, january);
		const [one, other] = [sides(page).nth(0), sides(page).nth(1)];
		await expect(one).toContainText('December 2025, day unknown');
		await expect(one).toContainText('company, as reported by the sources');
		await expect(one).toContainText('Microsoft sources');
		await expect(one).toContainText('reported reply');
		await expect(one).toContainText('press reports');
		await expect(one).toContainText('February 2026, day unknown');
		// It says nothing of how it was said.
		await expect(other.locator('dt', { hasText: /^Channel$/ })).toHaveCount(0);
		for (const [side, id] of [
			[one, december],
			[other, january]
		] as const) {
			for (const { url } of factOf(id).sources) {
				const hrefs = await side
					.getByRole('link')
					.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
				expect(hrefs.some((href) => href.startsWith(url))).toBe(true);
			}
		}
		const between = page.getByRole('region', { name: 'Between them' });
		await expect(between.getByRole('listitem')).toHaveCount(1);
		await expect(between).toContainText(titleOf('ice-2026-01-data-1400'));
		await expect(between).toContainText('leaves open whether it was between them');
		// Nothing else of the address is touched.
		await page.waitForTimeout(400);
		expect(comparedIn(page)).toBe(`${january},${december}`);
	});

	await test.step('by keys alone: opened, a suggested pair, any two, closed, and the focus is back', async () => {
		await anew(page);
		await openTool(page, 'share');
		await opener(page).focus();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toBeFocused();
		await expectCompared(page, principle, reply);
		await expect.poll(() => comparedIn(page)).toBe(`${principle},${reply}`);
		await expect(dialog(page).getByRole('status')).toHaveText(
			'129–156 days apart; one of the dates is itself uncertain.'
		);

		const pairs = linked(page).getByRole('button');
		await expect(pairs.nth(0)).toHaveAttribute('aria-pressed', 'true');
		const winter = pairs.filter({ hasText: titleOf(december) });
		await expect(winter).toContainText(titleOf(january));
		for (let i = 0; i < 9 && !(await winter.evaluate((node) => node.matches(':focus'))); i++) {
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Enter');
		await expectCompared(page, december, january);
		await expect(dialog(page).getByRole('status')).toContainText('1–61 days apart');

		const first = page.getByRole('combobox', { name: 'Compare' });
		await first.focus();
		await page.keyboard.press('Home');
		await expectCompared(page, 'imod-2025-02-24-town-hall', january);
		await expect.poll(() => comparedIn(page)).toBe(`imod-2025-02-24-town-hall,${january}`);

		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(tool(page, 'share').locator('> summary')).toBeFocused();
		await expect.poll(() => comparedIn(page)).toBeNull();
	});

	await test.step('the statement that is selected is one of the two; where only one was known, it says that there are not two', async () => {
		const id = 'imod-2026-06-final-update';
		await anew(page, `/?event=${id}`);
		await openTool(page, 'share');
		await opener(page).click();
		await expectCompared(page, 'imod-2025-08-15-external-review', id);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await goTo(page, '?asof=2025-02');
		await openTool(page, 'share');
		await opener(page).click();
		await expect(dialog(page)).toContainText('There are not two statements to compare.');
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(tool(page, 'share').locator('> summary')).toBeFocused();
		expect(comparedIn(page)).toBeNull();
	});

	await test.step('a card compares its own statement, by keys, and has the focus back', async () => {
		await anew(page);
		const before = await page.evaluate(() => history.length);
		const own = cardOf(page, january).getByRole('button', { name: 'Compare with…' });
		await own.focus();
		await page.keyboard.press('Enter');
		await expect(heading(page)).toBeFocused();
		await expectCompared(page, december, january);
		await expect.poll(() => comparedIn(page)).toBe(`${december},${january}`);
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(own).toBeFocused();
		// What says nothing in its own words offers nothing.
		const quoting = facts.filter(({ quote }) => quote).length;
		await expect(page.getByRole('button', { name: 'Compare with…' })).toHaveCount(quoting);
	});
	await test.step('opening it makes one entry in the history, choosing another pair none', async () => {
		await anew(page);
		const before = await page.evaluate(() => history.length);
		await openTool(page, 'share');
		await opener(page).click();
		await expect.poll(() => comparedIn(page)).toBe(`${principle},${reply}`);
		await linked(page).getByRole('button').nth(1).click();
		await expect.poll(() => comparedIn(page)).not.toBe(`${principle},${reply}`);
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
		await page.goBack();
		await expect(dialog(page)).toHaveCount(0);
		expect(comparedIn(page)).toBeNull();
		await page.goForward();
		await expect(sides(page)).toHaveCount(2);
	});

	await test.step('an address that names one statement compares it with what the record links it to; what names no two compares nothing', async () => {
		const wrong: Error[] = [];
		page.on('pageerror', (error) => wrong.push(error));
		await anew(page, `/?compare=${principle},nothing`);
		await frames(page, 10);
		await expect(dialog(page)).toHaveCount(0);
		for (const query of [
			'compare=',
			`compare=${principle},${principle}`,
			`compare=${principle},nothing`,
			`compare=${principle},ice-2026-02-17-joint-report`,
			'compare=%00%3Cscript%3E'
		]) {
			await goTo(page, `?compare=${january}`);
			await expectCompared(page, december, january);
			await expect.poll(() => comparedIn(page)).toBe(`${december},${january}`);
			await goTo(page, `?${query}`);
			await expect(dialog(page), query).toHaveCount(0);
			await expect(cards(page), query).toHaveCount(facts.length);
		}
		expect(wrong).toEqual([]);
	});

	await test.step('no quote stands without what it was a part of, nor has a day that is not its own', async () => {
		const protest = 'imod-2025-02-24-town-hall';
		await anew(page, `/?compare=${december},${protest}`);
		await expect(sides(page)).toHaveCount(2);
		for (const [side, id] of [protest, december].entries())
			await expect(sides(page).nth(side)).toContainText(
				(await cardOf(page, id).locator('.summary').innerText()).trim()
			);
		await expect(dialog(page).getByRole('status')).toContainText(
			'24 February 2025 is the date of the protest; the words quoted with it may be from another day.'
		);
	});

	await test.step('a link in it leads to the card, and Back to the comparison', async () => {
		await anew(page, `${address}&kinds=protest`);
		// Filters hide neither what is compared nor what is between.
		await expectCompared(page, principle, reply);
		const report = 'ice-2026-02-17-joint-report';
		await dialog(page)
			.getByRole('link', { name: titleOf(report) })
			.click();
		await expect(dialog(page)).toHaveCount(0);
		await expect(cardOf(page, report)).toBeFocused();
		await settledScroll(page);
		await expect(page).toHaveURL(new RegExp(`event=${report}`));
		expect(comparedIn(page)).toBeNull();
		await page.goBack();
		await expectCompared(page, principle, reply);
	});

	await test.step('what both use is underlined, and said to whoever listens', async () => {
		await anew(page, address);
		const marks = sides(page).locator('mark');
		await expect(marks.first()).toBeVisible();
		for (const mark of await marks.all()) {
			await expect(mark).toContainText(/^in both: .+; end\.$/);
			await expect(mark).toHaveCSS('text-decoration-line', 'underline');
		}
		const marked = await sides(page)
			.locator('blockquote p')
			.evaluateAll((nodes) =>
				nodes.map((node) => {
					const copy = node.cloneNode(true) as Element;
					for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
					const words = (text: string | null) => text?.toLowerCase().match(/\p{L}+/gu) ?? [];
					const shared = [...copy.querySelectorAll('mark')].flatMap((mark) =>
						words(mark.textContent)
					);
					return { shared, all: words(copy.textContent) };
				})
			);
		const [one, other] = marked;
		if (!one || !other) throw new Error('two quotes are there');
		for (const word of one.shared) expect(other.all).toContain(word);
		for (const word of other.shared) expect(one.all).toContain(word);
		// Not nearly everything.
		for (const { shared, all } of marked) expect(shared.length).toBeLessThan(all.length / 3);
		await page.emulateMedia({ forcedColors: 'active' });
		await expect(marks.first()).toHaveCSS('text-decoration-line', 'underline');
		await expect(dialog(page)).toContainText('nothing about what they mean');
		await page.emulateMedia({ forcedColors: null });
	});

	await test.step('as of a day only what was known is offered, and nothing else can be read', async () => {
		const asof = '2025-12';
		await anew(page, `/?asof=${asof}&compare=${december},${january}`);
		await frames(page, 10);
		await expect.poll(() => comparedIn(page)).toBeNull();
		await expect(dialog(page)).toHaveCount(0);
		await openTool(page, 'share');
		await opener(page).click();
		await expectCompared(
			page,
			'imod-2025-08-15-external-review',
			'imod-2025-09-25-evidence-statement'
		);
		await expect(linked(page).getByRole('button')).toHaveCount(5);
		await expect(dialog(page)).toContainText('What was known on 31 December 2025');
		const text = await readable(page);
		for (const fact of facts.filter((fact) => !isKnown(fact, asof))) {
			for (const words of [fact.id, typeset(fact.title), fact.quote]) {
				if (words) expect(text).not.toContain(words);
			}
		}
	});

	await test.step('open, it is what is printed: both quotes, whole addresses, what is between', async () => {
		await anew(page, `${address}&theme=dark`);
		await expectCompared(page, principle, reply);
		const pages = await pagesOf(await page.pdf());
		expect(pages.length).toBeLessThanOrEqual(4);
		const text = pages.join('');
		expect(text).toContain(unbroken('Compare two statements'));
		for (const id of [principle, reply]) {
			const { quote = '', sources } = factOf(id);
			expect(text).toContain(unbroken(titleOf(id)));
			// What is only read out stands between the pieces of a quote.
			for (const word of quote.split(/[\s‑]+/)) expect(text).toContain(word);
			for (const { url } of sources) expect(text).toContain(unbroken(url));
		}
		expect(text).toContain(unbroken('No Azure for Apartheid responds to the ICE report'));
		// None of the page around it.
		expect(text).not.toContain(unbroken(titleOf('imod-2025-02-24-town-hall')));
		await page.keyboard.press('Escape');
		const after = (await pagesOf(await page.pdf())).join('');
		expect(after).toContain(unbroken(titleOf('imod-2025-02-24-town-hall')));
	});

	await test.step('open, it has no fault that axe finds, fits, and nothing in it is too small', () =>
		expectFits(page, 320, 'light'));
});

/** One of these is looked at above, after all else. */
for (const [width, colorScheme] of [
	[1280, 'light'],
	[320, 'dark'],
	[1280, 'dark']
] as const) {
	const name = `${colorScheme}, ${width} px: open, it has no fault that axe finds, fits, and nothing in it is too small`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await open(page);
		await expectFits(page, width, colorScheme);
	});
}

async function expectFits(page: Page, width: number, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme, forcedColors: null });
	await page.setViewportSize({ width, height: 900 });

	await anew(page, address);
	await expect(sides(page)).toHaveCount(2);
	await expectClean(page, 'dialog');
	const wide = await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth);
	expect(wide).toBe(0);
	// WebKit scrolls by what is cut off of a long choice, unless its paint is contained.
	for (const select of await dialog(page).locator('select').all()) {
		await expect(select).toHaveCSS('contain', 'paint');
	}
	const small = await dialog(page)
		.locator('a[href]:not(.source a), button, select')
		.evaluateAll((nodes) =>
			nodes
				.filter((node) => node.getBoundingClientRect().height < 24)
				.map((node) => node.textContent)
		);
	expect(small).toEqual([]);
	const [one, other] = await sides(page).evaluateAll((nodes) =>
		nodes.map((node) => node.getBoundingClientRect())
	);
	if (!one || !other) throw new Error('two sides are there');
	// One over the other where there is no room beside it.
	if (width === 320) expect(other.top).toBeGreaterThan(one.bottom);
	else expect(other.top).toBe(one.top);
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	const focused = await page.evaluate(() => document.activeElement?.textContent);
	expect(focused).toContain('Share');
}
