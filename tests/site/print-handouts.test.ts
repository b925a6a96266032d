import { expect, test, type Page } from '@playwright/test';
import { paperFormats, type PaperFormat } from '#lib/teach/papers/sheet-view.ts';
import berlin from '../fixtures/berlin.json' with { type: 'json' };
import element from '../fixtures/element.json' with { type: 'json' };
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { choose, start, title } from './open-page.ts';
import { paperSizes, printed, sheet } from './paper.ts';
import { pagesOf, sizesOf, unbroken } from './pdf.ts';

/** Opens a record of so many events, and its handout: no address leads to its sources, and each page says who made it. */
async function openHandout(page: Page, count: number) {
	const file = aRandomFile(7, { events: count });
	await start(page);
	await choose(page, JSON.stringify(file));
	await expect(title(page)).toHaveText(file.title);
	await page.getByRole('link', { name: 'Teach', exact: true }).first().click();
	await page.getByRole('main').getByRole('link', { name: 'Handout', exact: true }).first().click();
	return file;
}

const statusOf = (page: Page) => page.getByRole('status').filter({ hasText: /chosen/ });

/** It is two full pages, or says what has no room. */
async function expectTwoPages(page: Page, count: number, paper: PaperFormat) {
	const listed = sheet(page).getByRole('region', { name: 'Sources by number' });
	await page.getByRole('combobox', { name: 'Paper size' }).selectOption(paper);
	const pdf = await printed(page);
	const pages = await pagesOf(pdf);
	const text = pages.join('');
	expect(pages, `${count} on ${paper}`).toHaveLength(2);
	expect((await sizesOf(pdf))[1]).toEqual(paperSizes[paper]);
	// Each event that is on the screen is on paper, and the head says how many those are.
	const titles = await sheet(page).locator('article h3').allTextContents();
	for (const each of titles) expect(text).toContain(unbroken(each));
	const isAll = titles.length === count;
	expect(text).toContain(isAll ? 'Alleventsinorder' : `${titles.length}of${count}events`);
	await expect(statusOf(page)).toHaveText(
		`${titles.length} of ${count} events chosen: they fit on two pages.`
	);
	if (count <= 3) expect(isAll).toBe(true);
	expect(text).toContain('Questionsaboutalltheseevents');
	// What has no room is told to the teacher, above the sheet.
	expect(text).not.toContain('noroom');
	// The numbers of the sources lead to their list.
	const numbers = new Set(text.match(/\[\d+\](?=[;F]|What|Repl|$)/g));
	const words = await listed.innerText();
	for (const number of numbers) expect(words).toContain(number);
}

// One that has room for all; the test below has one that has not. Any count: `teach/papers/arrange-handout.test.ts`.
for (const [count, papers] of [
	[3, ['a4']],
	[3, ['letter']],
	[10, paperFormats],
	[33, ['a4']],
	[60, paperFormats]
] as const) {
	const tag = count === 3 && papers.length === 1 && papers[0] === 'a4' ? [] : '@all';
	const name = `a handout of a record with ${count} events on ${papers.join(' and ')} is two full pages, or says what has no room`;
	test(name, { tag }, async ({ page }) => {
		await openHandout(page, count);
		for (const paper of papers) await expectTwoPages(page, count, paper);
	});
}

test('the steps of the general lesson are on one page of A4 and of Letter, and six cards on another', async ({
	page
}) => {
	for (const record of [berlin, element]) {
		await start(page);
		await choose(page, JSON.stringify(record));
		await page.getByRole('link', { name: 'Teach', exact: true }).first().click();
		await expect(page.getByRole('heading', { name: '45 minutes' })).toBeVisible();
		for (const format of paperFormats) {
			const margin = '10mm';
			const margins = { top: margin, bottom: margin, left: margin, right: margin };
			const pages = await pagesOf(await page.pdf({ format, margin: margins }));
			expect(pages, `${record.title} on ${format}`).toHaveLength(3);
			expect(pages[0]).toContain('5min40to45');
			// Goals and what to prepare are whole on one page.
			const withGoals = pages.filter((each) => /Goals|Whattoprepare|everytwostudents/.test(each));
			expect(withGoals).toHaveLength(1);
			expect(pages[2]).toContain('Forstudents');
		}
		await page.getByRole('main').getByRole('link', { name: 'Cards', exact: true }).first().click();
		for (const paper of paperFormats) {
			await page.getByRole('combobox', { name: 'Paper size' }).selectOption(paper);
			expect(await pagesOf(await printed(page)), `${record.title} on ${paper}`).toHaveLength(1);
		}
	}
});

test('the teacher chooses, and sees at once how many fit; what is too much is printed all the same', async ({
	page
}) => {
	const file = await openHandout(page, 33);
	await test.step('as suggested it is two full pages', () => expectTwoPages(page, 33, 'letter'));
	await page.getByText('Choose events', { exact: true }).click();
	const boxes = page.getByRole('checkbox');
	await expect(boxes).toHaveCount(33);
	// Each choice is fitted anew: one is made by hand, the others at once.
	const clickAll = (state: boolean, left: number) =>
		boxes.evaluateAll(
			(nodes: HTMLInputElement[], [state, left]) => {
				const all = nodes.filter(({ checked }) => checked === state);
				for (const node of all.slice(left)) node.click();
			},
			[state, left] as const
		);
	await clickAll(false, 1);
	await page.getByRole('checkbox', { checked: false }).check();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(33);
	const status = statusOf(page);
	await expect(status).toHaveText(
		/^33 of 33 events chosen: \d+ fit on two pages, so this handout has more\.$/
	);
	const pages = await pagesOf(await printed(page));
	expect(pages.length).toBeGreaterThan(2);
	for (const { title } of file.events) expect(pages.join('')).toContain(unbroken(title));
	await page.getByRole('button', { name: 'As suggested' }).click();
	await expect(status).toHaveText(/they fit on two pages\.$/);
	// One stays: a handout without events would be none.
	const checked = page.getByRole('checkbox', { checked: true });
	await clickAll(true, 2);
	await expect(checked).toHaveCount(2);
	await checked.last().uncheck();
	await expect(checked).toBeDisabled();
	await expect(status).toHaveText('1 of 33 events chosen: they fit on two pages.');
});
