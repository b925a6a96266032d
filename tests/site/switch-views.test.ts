import { expect, test, type Page } from '@playwright/test';
import { anew } from './anew.ts';
import { expectClean } from './axe.ts';
import { pagesOf, unbroken } from './pdf.ts';
import {
	cardOf,
	cards,
	drawing,
	facts,
	markOf,
	open,
	openTool,
	region,
	shownCount
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const one = 'imod-2025-08-06-unit-8200-report';

const view = (page: Page, name: string) => page.getByRole('radio', { name });
const table = (page: Page) => page.getByRole('table', { name: /^\d+ events?, by / });
const rows = (page: Page) => table(page).locator('tbody').getByRole('row');
const rowIds = (page: Page) => rows(page).evaluateAll((nodes) => nodes.map(({ id }) => id));
const cell = (page: Page, column: number) =>
	rows(page).evaluateAll(
		(nodes, column) =>
			nodes.map((node) => {
				const cell = node.children[column];
				// Who speaks stands below the quote; of an event its title comes first.
				const first = cell?.querySelector('cite') ?? cell?.querySelector('a, .part span');
				return (cell?.querySelector('q, .part, a') ? first : cell)?.textContent?.trim() ?? '';
			}),
		column
	);
const sortButton = (page: Page, name: string) => table(page).getByRole('button', { name });

test('story, list and table are one press apart, say the same, and keep selection, filters, search, order and day', async ({
	page
}) => {
	await test.step('in the list each event is one line, which unfolds into its card', async () => {
		await page.goto('/?view=list');
		await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
		await expect(cards(page)).toHaveCount(facts.length);
		const heights = await cards(page).evaluateAll((nodes) =>
			nodes.map((node) => node.getBoundingClientRect().height)
		);
		// Only a very long title needs a second line.
		expect(heights.filter((height) => height > 50).length).toBeLessThanOrEqual(3);
		expect(Math.max(...heights)).toBeLessThan(75);
		for (const [i, { title }] of facts.entries()) {
			await expect(cards(page).nth(i).locator('summary').first()).toContainText(title);
		}
		await expect(page.locator('article blockquote')).toHaveCount(0);
		const { id, quote = '' } = facts.find(({ quote }) => quote) ?? { id: '' };
		await cardOf(page, id).locator('> details > summary').click();
		await expect(cardOf(page, id).locator('blockquote')).toHaveText(quote);
		await expect(cardOf(page, id).locator('.sources')).toBeVisible();
		await cardOf(page, id).locator('> details > summary').click();
		await expect(page.locator('article blockquote')).toHaveCount(0);
	});
	await test.step('Enter on a date in the list shows the drawing and goes to the mark', async () => {
		await anew(page, '/?view=list');
		await expect(region(page)).toBeHidden();
		await cardOf(page, one).locator('> details > summary').press('Enter');
		await cardOf(page, one).locator('a[href="#page_timeline"]').press('Enter');
		await expect(drawing(page)).toBeVisible();
		await expect(markOf(page, one)).toBeFocused();
	});

	await test.step('the three are one press apart, in the address, and keep selection and filters', async () => {
		await anew(page, `/?event=${one}&tracks=imod`);
		await view(page, 'List').check();
		await expect(page).toHaveURL(/view=list/);
		await expect(region(page)).toBeHidden();
		await expect(cardOf(page, one)).toHaveClass(/selected/);
		const listed = await cards(page).count();
		await view(page, 'Table').check();
		await expect(page).toHaveURL(/view=table/);
		await expect(rows(page)).toHaveCount(listed);
		await expect(cards(page)).toHaveCount(0);
		await expect(table(page).locator('[aria-current="true"]')).toHaveAttribute('id', one);
		await page.reload();
		await expect(rows(page)).toHaveCount(listed);
		await expect(view(page, 'Table')).toBeChecked();
		await page.goBack();
		await expect(view(page, 'List')).toBeChecked();
		await expect(cards(page)).toHaveCount(listed);
		await view(page, 'Timeline').check();
		await expect(page).toHaveURL((url) => !url.searchParams.has('view'));
		await expect(drawing(page)).toBeVisible();
		await expect(markOf(page, one)).toHaveAttribute('aria-current', 'true');
	});

	await test.step('arrow keys go from view to view', async () => {
		await anew(page);
		await view(page, 'Timeline').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL('/?view=list');
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL('/?view=table');
		await expect(view(page, 'Table')).toBeFocused();
		await expect(rows(page)).toHaveCount(facts.length);
	});
	await test.step('a date in the list leads to the drawing', async () => {
		await anew(page, '/');
		await view(page, 'List').check();
		await cardOf(page, one).locator('> details > summary').press('Enter');
		await cardOf(page, one).locator('.date a').press('Enter');
		await expect(drawing(page)).toBeVisible();
		await expect(markOf(page, one)).toBeFocused();
	});

	await test.step('the table has a row for each event that is shown, and says what the drawing does', async () => {
		await anew(page, '/?view=table');
		await expect(rows(page)).toHaveCount(facts.length);
		expect(await rowIds(page)).toEqual(facts.map(({ id }) => id));
		const texts = await rows(page).evaluateAll((nodes) =>
			nodes.map((node) => [node.id, node.textContent.replace(/\s+/g, ' ')] as const)
		);
		const said = new Map(texts);
		for (const { id, title, sources, unknown, disputed } of facts) {
			const publishers = sources.map(({ publisher }) => publisher);
			for (const words of [title, ...publishers, unknown, disputed])
				if (words) expect(said.get(id), id).toContain(words);
		}
		const quotes = await page.locator('#page_table q').allTextContents();
		expect(quotes).toEqual(facts.flatMap(({ quote }) => quote ?? []));
		await expect(page.locator('[id="ice-2025-07-data-400"]')).toContainText('about 400 TB');
		const last = page.locator('[id="ice-2026-01-data-1400"]');
		await expect(last).toContainText('almost 1,400 TB, about 3.5 times July 2025');
		await expect(last).toContainText('no figure published between');
	});
	await test.step('a row leads to its card, and Back to the table', async () => {
		await anew(page, '/?view=table');
		await page.locator(`#page_table a[href="#${one}"]`).press('Enter');
		await expect(cardOf(page, one)).toBeFocused();
		await expect(page).toHaveURL(`/?event=${one}#${one}`);
		await page.goBack();
		await expect(rows(page)).toHaveCount(facts.length);
	});
	await test.step('columns sort by keys, say which way, and the date is the order of the cards', async () => {
		await anew(page, '/?view=table');
		await expect(rows(page)).toHaveCount(facts.length);
		const header = (name: string) => table(page).getByRole('columnheader', { name });
		await expect(header('Date')).toHaveAttribute('aria-sort', 'ascending');
		for (const [name, column] of [
			['Event', 1],
			['Kind', 2],
			['Statement or figure', 3],
			['Evidence', 4],
			['Sources', 5],
			['Not known or disputed', 6]
		] as const) {
			await sortButton(page, name).focus();
			await page.keyboard.press('Enter');
			await expect(header(name)).toHaveAttribute('aria-sort', 'ascending');
			await expect(table(page).locator('[aria-sort]')).toHaveCount(1);
			const said = (words: string) => words !== '' && !(column === 3 && /\d TB/.test(words));
			const up = (await cell(page, column)).filter(said);
			expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'en')));
			await page.keyboard.press('Enter');
			await expect(header(name)).toHaveAttribute('aria-sort', 'descending');
			await expect(sortButton(page, name)).toBeFocused();
			const down = (await cell(page, column)).filter(said);
			expect(down).toEqual(down.toSorted((a, b) => b.localeCompare(a, 'en')));
			expect(await rowIds(page)).toHaveLength(facts.length);
		}
		await sortButton(page, 'Date').press('Enter');
		await expect.poll(() => rowIds(page)).toEqual(facts.map(({ id }) => id));
		await sortButton(page, 'Date').press('Enter');
		await expect(page).toHaveURL(/order=newest/);
		await expect.poll(() => rowIds(page)).toEqual(facts.map(({ id }) => id).toReversed());
		await openTool(page, 'filter');
		await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('newest');
	});

	await test.step('the address keeps the column that a table is sorted by', async () => {
		await anew(page, '/?view=table');
		await expect(rows(page)).toHaveCount(facts.length);
		await sortButton(page, 'Statement or figure').press('Enter');
		await expect(page).toHaveURL('/?view=table&sort=speaker');
		await sortButton(page, 'Statement or figure').press('Enter');
		await expect(page).toHaveURL('/?view=table&sort=-speaker');
		const sorted = await rowIds(page);
		await anew(page);
		await expect(drawing(page)).toBeVisible();
		await anew(page, '/?view=table&sort=-speaker');
		await expect(
			table(page).getByRole('columnheader', { name: 'Statement or figure' })
		).toHaveAttribute('aria-sort', 'descending');
		expect(await rowIds(page)).toEqual(sorted);
		// What is no column is the date.
		await anew(page, '/?view=table&sort=constructor');
		await expect(rows(page)).toHaveCount(facts.length);
		expect(await rowIds(page)).toEqual(facts.map(({ id }) => id));
	});

	await test.step('filters, a search and the as-of day hold in the table', async () => {
		await anew(page, '/?view=table&kinds=protest');
		await expect(rows(page)).toHaveCount(facts.filter(({ kind }) => kind === 'protest').length);
		await anew(page, '/?view=table&q=contract');
		await expect(shownCount(page)).toContainText('match');
		const count = Number((await shownCount(page).innerText()).match(/(\d+) of/)?.[1]);
		await expect(rows(page)).toHaveCount(count);
		const lit = () => page.evaluate(() => CSS.highlights.get('page_found')?.size ?? 0);
		await expect.poll(lit).toBeGreaterThan(0);
		await anew(page, '/?view=table&asof=2025-12');
		await expect(rows(page)).toHaveCount(21);
		// Of the year after nothing is there but when some sources were published.
		const text = await page.locator('body').innerText();
		expect(
			text.replace(/published later \([^)]*\)|published [^,]*, \d+ days later/g, '')
		).not.toMatch(/400 TB|2026/);
		await anew(page, '/?view=table&q=zzzz');
		await expect(page.getByText('No event matches “zzzz”.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all events' }).click();
		await expect(rows(page)).toHaveCount(facts.length);
	});

	await test.step('the table is printed with its headings and every row', async () => {
		await anew(page, '/?view=table');
		await expect(rows(page)).toHaveCount(facts.length);
		const pages = await pagesOf(await page.pdf({ format: 'A4' }));
		const text = pages.join('');
		// On each page that rows stand on: what was corrected, which names events as well, comes after them.
		const end = pages.findLastIndex((words) => words.includes('Corrections'));
		expect(end).toBeGreaterThan(0);
		const withRows = pages.slice(0, end + 1);
		withRows[end] = withRows[end]?.split('Corrections')[0] ?? '';
		for (const [number, words] of withRows.entries()) {
			if (!facts.some(({ title }) => words.includes(unbroken(title)))) continue;
			for (const name of ['Date', 'Kind', 'Statementorfigure', 'Evidence', 'Sources'])
				expect(words, `${name} on page ${number + 1}`).toContain(name);
		}
		for (const { title } of facts) expect(text, title).toContain(unbroken(title));
	});

	await test.step('axe finds nothing in list and table at 320 px, light, and nothing is too wide', () =>
		expectFits(page, 320, 'light'));
});

test('with scripts off the address shows the cards', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/?view=table');
	await expect(cards(page)).toHaveCount(facts.length);
	await expect(page.getByRole('radio')).toHaveCount(0);
	await context.close();
});

test('where the table cannot be loaded that is said', async ({ page }) => {
	await open(page);
	await page.route('**/*.js', (route) => route.abort());
	await view(page, 'Table').check();
	await expect(page.getByText('It could not be loaded.')).toBeVisible();
	await view(page, 'List').check();
	await expect(cards(page)).toHaveCount(facts.length);
});

/** One of these is looked at above, after all else. */
for (const [width, colorScheme] of [
	[768, 'light'],
	[1280, 'light'],
	[320, 'dark'],
	[768, 'dark'],
	[1280, 'dark']
] as const) {
	test(
		`axe finds nothing and nothing is too wide at ${width} px, ${colorScheme}`,
		{ tag: '@all' },
		async ({ page }) => {
			await open(page);
			await expectFits(page, width, colorScheme);
		}
	);
}

async function expectFits(page: Page, width: number, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height: 900 });
	for (const form of ['list', 'table']) {
		await anew(page, `/?view=${form}&event=${one}`);
		await expect(form === 'table' ? rows(page) : cards(page)).toHaveCount(facts.length);
		await expectClean(page, form === 'table' ? '#page_table' : '#page_events', 'fieldset');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const small = await page.locator('#page_table button, fieldset label').evaluateAll(
			(nodes) =>
				nodes.filter((node) => {
					const { width, height } = node.getBoundingClientRect();
					return width > 0 && Math.min(width, height) < 23.99;
				}).length
		);
		expect(small).toBe(0);
	}
}
