import { expect, test, type Page } from '@playwright/test';
import { chooseData, openData } from './open-data.ts';
import { aShortRecord, banner, choose, report, start, title, watch } from './open-page.ts';
import { cards, drawing, marks, openTool, settledScroll, strip } from './story.ts';

/** So many events, on days of their own, in so many groups. Over 300 are a virtual list. */
const aFileOf = (count: number, groups: number) =>
	JSON.stringify(
		Array.from({ length: count }, (_, i) => ({
			id: `event-${i}`,
			title: `Event ${i}`,
			start: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
			end: null,
			group: `Group ${i % groups}`
		}))
	);

test('a large file is a story, and what one does with it works', async ({ page }) => {
	const wrong = watch(page);
	await openData(page, 'own.json');
	await test.step('a large record of our own format comes with its sources, and no id of the page is an event’s', async () => {
		const card = cards(page).first();
		await expect(card.getByRole('heading', { level: 3 })).not.toBeEmpty();
		await card.locator('.sources > summary').click();
		await expect(card.locator('.sources').getByRole('listitem')).toBeVisible();
		expect(await cards(page).count()).toBeLessThan(60);
		const ids = await page
			.locator('[id]:not(article)')
			.evaluateAll((nodes) => nodes.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(8);
		// This element is SvelteKit's, and after the cards, so a card with that id would be found first.
		const ours = ids.filter((id) => id !== 'svelte-announcer');
		expect(ours.filter((id) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(id))).toEqual([]);
	});
	await choose(page, aFileOf(1_000, 60), '1000.json');
	await test.step('a file of 1,000 events is a story of its own', async () => {
		await expect(title(page)).toHaveText('1000.json');
		await expect(page.getByText(/^1,000 events, \d+ January 2000 to .* Updated/)).toBeVisible();
		expect(await marks(page).count()).toBeGreaterThan(3);
		expect(await cards(page).count()).toBeLessThan(60);
		await expect(cards(page).first()).toContainText(/Event \d+/);
		await openTool(page, 'filter');
		await expect(page.getByText('1,000 of 1,000 events shown.')).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		// Its panel is over the cards.
		await page.locator('#page_filter > summary').click();
		await expect(page.getByText('1,000 of 1,000 events shown.')).toBeHidden();
	});
	await test.step('a mark leads to its card, far down the list, and Back to where one was', async () => {
		const alone = drawing(page).getByRole('link', { name: /^Event \d+; / });
		const middle = alone.nth(Math.floor((await alone.count()) / 2));
		const id = (await middle.getAttribute('href'))?.slice(1);
		const mark = drawing(page).locator(`[data-event="${id}"]`);
		await mark.focus();
		await page.keyboard.press('Enter');
		const card = page.locator(`#${id}`);
		await expect(card).toBeFocused();
		await settledScroll(page);
		const box = await card.boundingBox();
		const frame = await strip(page).boundingBox();
		// Under what stays in view, and at its edge.
		expect(Math.abs((box?.y ?? 0) - (frame?.y ?? 0) - (frame?.height ?? 0))).toBeLessThan(4);
		await expect(page).toHaveURL(new RegExp(`event=${id}#${id}$`));
		await page.keyboard.press('Escape');
		await expect(mark).toBeFocused();
		await page.goBack();
		await expect(page).toHaveURL(/\/open\/$/);
	});
	await test.step('scrolling through it selects what is read', async () => {
		await page.mouse.move(600, 700);
		for (let i = 0; i < 3; i++) await page.mouse.wheel(0, 900);
		await expect(page).toHaveURL(/event=event-\d+/);
		await expect(page.locator('article.selected')).toBeInViewport();
	});
	await test.step('it has a table in pages, and is searched, by keys', () => expectViews(page));
	// How they share a track: `import/group-tracks.test.ts`. Of 2,000 groups where all is tried.
	await test.step('of its 60 groups the largest have a track each, and all others share the last', async () => {
		if (process.env.OTR_ALL) {
			await chooseData(page, 'groups.json');
			await expect(title(page)).toHaveText('groups.json');
		}
		await openTool(page, 'filter');
		const tracks = page.getByRole('group', { name: 'Tracks to show' }).getByRole('checkbox');
		await expect(tracks).toHaveCount(24);
		await expect(tracks.last()).toHaveAccessibleName('Other groups');
		expect((await drawing(page).boundingBox())?.height).toBeLessThan(1_200);
		// Whatever is filtered, the address stays one that can be sent.
		await tracks.last().uncheck();
		await expect(page).toHaveURL(/tracks=/);
		expect(page.url().length).toBeLessThan(500);
		await tracks.last().check();
		await page.keyboard.press('Escape');
	});
	await test.step('the next record begins anew, also after Back', () => expectNext(page));
	expect(wrong).toEqual([]);
});

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** A story of 1,000 events has a table in pages, and is searched, in the table and in the list. */
async function expectViews(page: Page) {
	const rows = page.locator('#page_table tbody tr');
	await view(page, 'Timeline').focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/view=table/);
	await expect(rows).toHaveCount(300);
	await page.getByRole('button', { name: 'Next 300' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Rows 301 to 600 of 1,000')).toBeVisible();
	await expect(rows).toHaveCount(300);
	await expect(rows.first()).toHaveAttribute('id', 'event-300');
	await expect(page.getByRole('region', { name: /^The table/ })).toBeFocused();
	const field = page.getByRole('searchbox', { name: 'Find' });
	await field.focus();
	await page.keyboard.insertText('234');
	await expect(rows).toHaveCount(1);
	await expect(page).toHaveURL(/q=234/);
	await view(page, 'Table').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(cards(page)).toHaveCount(1);
	await expect(cards(page).first()).toHaveClass(/brief/);
	await field.press('Escape');
	await expect(cards(page).first()).toContainText('Event 0');
	expect(await cards(page).count()).toBeLessThan(100);
	await view(page, 'Timeline').check();
}

/** Another record has nothing of the one before it: neither view nor comparison. Of two that are chosen at once, it is the last. */
async function expectNext(page: Page) {
	await view(page, 'List').check();
	await choose(page, aFileOf(320, 3), 'first.json');
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
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(cards(page).first()).toBeVisible();
	await expect(banner(page)).toBeVisible();
	await expect(title(page)).toHaveText(/^A story of/);
}

test('100,000 titles of over 200 characters open', { tag: '@all' }, async ({ page }) => {
	const wrong = watch(page);
	await openData(page, 'long-titles.json');
	await expect(cards(page).first()).toContainText(/Title \d+ (word ){30}/);
	expect(await marks(page).count()).toBeGreaterThan(3);
	expect(wrong).toEqual([]);
});

/** Breaks the drawing, until it is mended: no other page sets such an attribute. */
async function plant(page: Page, name: string, value: RegExp): Promise<() => Promise<void>> {
	const original = await page.evaluateHandle(
		([name, value]) => {
			const { setAttribute } = Element.prototype;
			Element.prototype.setAttribute = function (key, text) {
				if (key === name && new RegExp(value).test(text)) throw new Error('planted');
				setAttribute.call(this, key, text);
			};
			return setAttribute;
		},
		[name, value.source] as const
	);
	return () => original.evaluate((original) => void (Element.prototype.setAttribute = original));
}

/** What throws while the next story is made. */
const throwers: [where: string, name: string, value: RegExp][] = [
	['its timeline', 'href', /^#event-\d/],
	['its cards', 'aria-posinset', /^/]
];

test('where its timeline or its cards cannot be drawn, it is said, and the story before works on', async ({
	page
}) => {
	const few = [{ id: 'a', title: 'A', start: '2020' }];
	await start(page);
	await choose(page, JSON.stringify(few));
	await expect(title(page)).toHaveText('mine.json');
	for (const [where, name, value] of throwers) {
		await test.step(where, async () => {
			const mend = await plant(page, name, value);
			// The cards of so many are a list of their own.
			await choose(page, aFileOf(where === 'its cards' ? 320 : 5, 3), 'many.json');
			await expect(report(page)).toContainText('planted');
			await expect(title(page)).toHaveText('mine.json');
			await mend();
			await report(page).getByRole('button', { name: 'Close' }).click();
			await expect(report(page)).toHaveCount(0);
			await expect(cards(page)).toHaveCount(1);
			await drawing(page).locator('a[data-event="a"]').focus();
			await page.keyboard.press('Enter');
			await expect(page.locator('#a')).toBeFocused();
			await expect(page).toHaveURL(/event=a#a$/);
			await page.goBack();
			await expect(page.locator('article.selected')).toHaveCount(0);
		});
	}
});
