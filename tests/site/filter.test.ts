import { expect, test, type Page } from '@playwright/test';
import { cards, facts as all, markOf, open, openTool } from './story.ts';

// What each filter hides, and what of the drawing stays: `story/filter.svelte.test.ts`.
// High enough for the filters to be unfolded without scrolling.
test.use({ reuseContext: false, viewport: { width: 1280, height: 1200 } });

/** As the page names their kinds: a figure is a measurement. */
const facts = all.map((fact) => ({ ...fact, kind: fact.kind.replace('data', 'measurement') }));

const imod = 'Israel Ministry of Defense (IMOD)';
const trackOf = (id: string) => id.split('-', 1)[0];

const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const everything = (page: Page) => page.getByRole('button', { name: 'Clear' }).first();

/** The parameters may stand in any order, as may the kinds. */
const hasQuery = (page: Page, query: string) =>
	expect(page).toHaveURL((url) => {
		const sorted = (text: string) =>
			[...new URLSearchParams(text)].map(([key, value]) => [key, value.split(',').sort()]).sort();
		return JSON.stringify(sorted(url.search)) === JSON.stringify(sorted(query));
	});

test('a load and Back restore the filters that the address has', async ({ page }) => {
	const query = 'tracks=ice&kinds=statement,report,action,measurement';
	await open(page, `/?${query}`);
	await hasQuery(page, query);
	const left = facts.filter(({ id, kind }) => trackOf(id) === 'ice' && kind !== 'protest');
	await openTool(page, 'filter');
	await expect(cards(page)).toHaveCount(left.length);
	await expect(box(page, imod)).not.toBeChecked();
	await expect(box(page, /^Protest \d+$/)).not.toBeChecked();
	const length = await page.evaluate(() => history.length);

	const id = left.find(({ kind }) => kind === 'measurement')?.id ?? '';
	await markOf(page, id).click();
	await hasQuery(page, `${query}&event=${id}`);
	// The button is far above the card: a press would scroll there, and reading select another.
	await everything(page).dispatchEvent('click');
	await hasQuery(page, `event=${id}`);
	await expect(cards(page)).toHaveCount(facts.length);
	// A filter is a step of the same page, a press a new one.
	expect(await page.evaluate(() => history.length)).toBe(length + 1);
	await page.goBack();
	await hasQuery(page, query);
	await expect(cards(page)).toHaveCount(left.length);
	await openTool(page, 'filter');
	await expect(box(page, imod)).not.toBeChecked();
	await page.goForward();
	await hasQuery(page, `event=${id}`);
	await expect(cards(page)).toHaveCount(facts.length);
});
