import { expect, type Page } from '@playwright/test';
import { aRecord, aShortRecord, banner, choose, start, test, title, watch } from './open-page.ts';
import { cards, drawing, openTool } from './story.ts';

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const rows = (page: Page) => page.locator('#page_table tbody tr');
const dialog = (page: Page) => page.getByRole('dialog');

/** A record of this many statements, one each day, each of which answers the one before. */
function aLong(count: number): string {
	const id = (i: number) => `event-${i}`;
	return JSON.stringify(
		aRecord({
			title: 'A long story',
			series: [],
			chapters: [],
			corrections: [],
			tracks: [{ id: 'only', label: 'Only', description: 'All', color: 'teal' }],
			speakers: [{ id: 'one', name: 'One Person', role: 'Speaker', organisation: 'Here' }],
			sources: [{ id: 'paper', publisher: 'A paper', url: 'https://paper.example/' }],
			events: Array.from({ length: count }, (_, i) => ({
				id: id(i),
				date: new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10),
				kind: 'statement',
				track: 'only',
				title: `Statement ${i}`,
				summary: `What was said on day ${i}.`,
				attribution: 'direct',
				sources: ['paper'],
				statement: { quote: `We have counted ${i}`, speaker: 'one', source: 'paper' },
				links: i === 0 ? [] : [{ to: id(i - 1), type: 'follows' }],
				prompts: []
			})),
			prompts: []
		})
	);
}

/** More than a page of the table; 2,000 where all is tried, and 100,000 are opened in `open-a-crowd.test.ts`. */
const count = process.env.OTR_ALL ? 2_000 : 320;
const onNextPage = Math.min(300, count - 300);

test('a long record is a whole page, also by keys, and leaves nothing to the next one', async ({
	page
}) => {
	const wrong = watch(page);
	await start(page);
	await choose(page, aLong(count));
	await expect(title(page)).toHaveText('A long story');
	await test.step('a table in pages', async () => {
		await view(page, 'Timeline').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/view=table/);
		await expect(rows(page)).toHaveCount(300);
		await page.getByRole('button', { name: `Next ${onNextPage}` }).focus();
		await page.keyboard.press('Enter');
		const rowsShown = `Rows 301 to ${300 + onNextPage} of ${count.toLocaleString('en')}`;
		await expect(page.getByText(rowsShown)).toBeVisible();
		await expect(rows(page)).toHaveCount(onNextPage);
		await expect(rows(page).first()).toHaveAttribute('id', 'event-300');
		await expect(page.getByRole('region', { name: /^The table/ })).toBeFocused();
	});
	await test.step('a search, in the table and in the list', async () => {
		const field = page.getByRole('searchbox', { name: 'Find' });
		await field.focus();
		await page.keyboard.insertText('234');
		await expect(rows(page)).toHaveCount(1);
		await expect(page).toHaveURL(/q=234/);
		await view(page, 'Table').focus();
		await page.keyboard.press('ArrowLeft');
		await expect(cards(page)).toHaveCount(1);
		await expect(cards(page).first()).toHaveClass(/brief/);
		await field.press('Escape');
		await expect(cards(page).first()).toContainText('Statement 0');
		expect(await cards(page).count()).toBeLessThan(100);
		await cards(page).first().locator('summary').first().focus();
		await page.keyboard.press('Enter');
		await expect(cards(page).first()).toContainText('What was said on day 0.');
	});
	await test.step('a comparison', async () => {
		await cards(page).first().locator('.menu > summary').click();
		await cards(page).first().getByRole('button', { name: 'Compare with…' }).click();
		await expect(dialog(page).getByRole('article')).toHaveCount(2);
		await expect(dialog(page)).toContainText('Not checked or published by');
		await expect(page).toHaveURL(/compare=event-0/);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
		await expect(page).not.toHaveURL(/compare/);
	});
	await test.step('exports of its own name, which say whose it is', async () => {
		await openTool(page, 'share');
		await page.getByRole('button', { name: 'Cite, export' }).click();
		await dialog(page).getByRole('radio', { name: 'Export a file' }).check();
		await dialog(page).getByRole('radio', { name: 'Text' }).check();
		const text = await dialog(page).getByRole('textbox').inputValue();
		expect(text).toContain('Loaded from a file on this device');
		expect(text).not.toContain(new URL(page.url()).origin);
		const coming = page.waitForEvent('download');
		await dialog(page).getByRole('button', { name: 'Download file' }).click();
		expect((await coming).suggestedFilename()).toMatch(/^(?!otr).*-not-checked-by-.*\.md$/);
		await page.keyboard.press('Escape');
	});
	await test.step('the next record begins anew, also after Back', async () => {
		await choose(page, JSON.stringify(aShortRecord()));
		await expect(title(page)).toHaveText(/^A story of/);
		await expect(view(page, 'Timeline')).toBeChecked();
		await expect(page).toHaveURL(/\/open\/$/);
		await expect(drawing(page)).toBeVisible();
		// An entry of the first record, which has compared two of its statements.
		await page.evaluate(() => {
			history.pushState(
				history.state,
				'',
				'?view=list&compare=event-0,event-1&event=event-0#event-0'
			);
			dispatchEvent(new PopStateEvent('popstate'));
		});
		await expect(view(page, 'List')).toBeChecked();
		await expect(dialog(page)).toHaveCount(0);
		await expect(cards(page).first()).toBeVisible();
		await expect(banner(page)).toBeVisible();
	});
	expect(wrong).toEqual([]);
});
