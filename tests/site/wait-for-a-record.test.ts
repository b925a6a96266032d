import { expect, test, type Page } from '@playwright/test';
import {
	addressOfRecord,
	cards,
	drawing,
	goTo,
	marks,
	settledScroll,
	facts,
	openTool,
	strip
} from './story.ts';

const shippedTitle = 'What Microsoft said about government use of its cloud';

/** Opens a page that is to open a record; returns what goes wrong on it meanwhile. */
async function openData(page: Page, data: string, more = ''): Promise<string[]> {
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		const isNews = message.type() === 'error' && !message.text().includes('404');
		if (isNews) wrong.push(message.text());
	});
	await page.goto(`${addressOfRecord('bench')}?data=${encodeURIComponent(data)}${more}`);
	await expect(page.locator('html')).toHaveAttribute('data-record', /ready|failed/, {
		timeout: 90_000
	});
	return wrong;
}

const isReady = (page: Page) =>
	expect(page.locator('html')).toHaveAttribute('data-record', 'ready');

const title = (page: Page) => page.getByRole('heading', { level: 1 });

const loadingText = (page: Page) => page.getByText(/Loading…/);

test('an array of 1,000 events takes the place of the story, and what one does with it works', async ({
	page
}) => {
	const query = '&event=event-5&from=2005&to=2006&tracks=group-1,group-2';
	const wrong = await openData(page, 'data/1000.json', query);
	await isReady(page);
	await test.step('the address works on it: the card, the domain, the tracks', async () => {
		await expect(page).toHaveURL(/data=.*event=event-5/);
		await openTool(page, 'filter');
		await expect(page.getByRole('checkbox', { name: 'group-1' })).toBeChecked();
		await expect(page.getByRole('checkbox', { name: 'group-3' })).not.toBeChecked();
		await expect(page.getByText('1 Jan 2005 to 31 Dec 2006')).toBeVisible();
		await page.keyboard.press('Escape');
		await goTo(page, '?data=data%2F1000.json');
	});
	await test.step('an array of 1,000 events takes the place of the story', async () => {
		await expect(title(page)).toHaveText('1000.json');
		await expect(page).toHaveTitle('1000.json');
		await expect(page.getByText(/^1,000 events, \d+ January 2000 to/)).toBeVisible();
		expect(await marks(page).count()).toBeGreaterThan(3);
		expect(await cards(page).count()).toBeLessThan(60);
		await expect(cards(page).first()).toContainText(/Event \d+ of 1000/);
		await openTool(page, 'filter');
		await expect(page.getByText('1,000 of 1,000 events shown.').first()).toBeVisible();
		await expect(loadingText(page)).toHaveCount(0);
		await expect(page.getByRole('progressbar')).toHaveCount(0);
	});
	await test.step('a mark leads to its card, far down the list, and Back to where one was', async () => {
		const alone = drawing(page).getByRole('link', { name: /^Event \d+ of 1000; / });
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
		await expect(page).toHaveURL(/data=[^&]*$/);
	});
	await test.step('scrolling through it selects what is read', async () => {
		await page.mouse.move(600, 700);
		for (let i = 0; i < 8; i++) await page.mouse.wheel(0, 900);
		await expect(page).toHaveURL(/event=event-\d+/);
		await expect(page.locator('article.selected')).toBeInViewport();
	});
	expect(wrong).toEqual([]);
});

test('a record of our own format comes with its statements, sources and links', async ({
	page
}) => {
	// Without a fragment, too, its address brings the card.
	const fragment = process.env.OTR_ALL ? '#event-300' : '';
	const wrong = await openData(page, 'data/own.json', `&event=event-300${fragment}`);
	await isReady(page);
	const card = page.locator('#event-300');
	await expect(card).toBeInViewport();
	await expect(card.getByRole('heading', { level: 3 })).not.toBeEmpty();
	await expect(card).toHaveClass(/selected/);
	await card.locator('.sources > summary').click();
	await expect(card.locator('.sources').getByRole('listitem')).toBeVisible();
	expect(await cards(page).count()).toBeLessThan(60);
	await test.step('no id of the page could be an event’s', async () => {
		const ids = await page
			.locator('[id]:not(article)')
			.evaluateAll((nodes) => nodes.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(8);
		// This one is Kit's, and stands after the cards: also a card of that id would be found first.
		const ours = ids.filter((id) => id !== 'svelte-announcer');
		expect(ours.filter((id) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(id))).toEqual([]);
	});
	expect(wrong).toEqual([]);
});

// `open-large` opens as many as a reader does.
test(
	'100,000 events open, and the story is shown until then',
	{ tag: '@all' },
	async ({ page }) => {
		await page.goto(`${addressOfRecord('bench')}?data=data/100000.json`);
		const html = page.locator('html');
		await expect(html).toHaveAttribute('data-record', 'loading');
		await expect(title(page)).toHaveText(shippedTitle);
		await expect(page.getByRole('progressbar', { name: 'Loading 100000.json' })).toBeVisible();
		await expect(html).toHaveAttribute('data-record', 'ready', { timeout: 90_000 });
		await expect(title(page)).toHaveText('100000.json');
		expect(await page.locator('*').count()).toBeLessThan(5_000);
		await expect(cards(page).first()).toContainText(/Event \d+ of 100000/);
	}
);

test('of 2,000 groups the largest have a track each, and all others share the last', async ({
	page
}) => {
	const wrong = await openData(page, 'data/groups.json');
	await isReady(page);
	await openTool(page, 'filter');
	const tracks = page.getByRole('group', { name: 'Tracks to show' }).getByRole('checkbox');
	await expect(tracks).toHaveCount(24);
	await expect(tracks.last()).toHaveAccessibleName('Other groups');
	expect((await drawing(page).boundingBox())?.height).toBeLessThan(1_200);
	// Whatever is filtered, the address stays one that can be sent.
	await tracks.last().uncheck();
	await expect(page).toHaveURL(/tracks=/);
	expect(page.url().length).toBeLessThan(500);
	expect(wrong).toEqual([]);
});

test('100,000 titles of over 200 characters open', { tag: '@all' }, async ({ page }) => {
	const wrong = await openData(page, 'data/long-titles.json');
	await isReady(page);
	await expect(cards(page).first()).toContainText(/Title \d+ (word ){30}/);
	expect(await marks(page).count()).toBeGreaterThan(3);
	expect(wrong).toEqual([]);
});

/**
 * What the page says of each, with its place and what to do. The first three come each from another part:
 * the answer, the worker, the address.
 */
const failures: [what: string, data: string, says: RegExp][] = [
	[
		'is not there',
		'data/none.json',
		/^127\.0\.0\.1:\d+ answered 404\. Check the address and that the file is public\.$/
	],
	['is not JSON', 'data/broken.json', /^Not valid JSON at line 1, column 13: .+\.$/],
	[
		'is on another site',
		'https://example.org/a.json',
		/^data: https:\/\/example.org\/a\.json is on/
	],
	[
		'is a web page',
		'data/page.html',
		/^127\.0\.0\.1:\d+ sent a web page, not data\. Use the address/
	],
	[
		'has no events',
		'data/empty.json',
		/^The file has no events\. Add some, or choose another file\.$/
	],
	[
		'has too many',
		'data/100001.json',
		/: The list has 100,001 events; at most 100,000 are allowed\. Split it\./
	],
	['has a wrong date', 'data/wrong.json', /^1 problem found\. \[2\]\.start: Use an ISO date/],
	['is no address', 'http://', /^data: "http:\/\/" is not an address\. Use that of a JSON file/],
	['is no page’s', 'data:application/json,[]', /^data: data:application.* is on another site/]
];

for (const [i, [what, data, says]] of failures.entries()) {
	const details = i < 3 ? {} : { tag: '@all' };
	test(`what ${what} is said, and the story stays`, details, async ({ page }) => {
		const wrong = await openData(page, data);
		await expect(page.locator('html')).toHaveAttribute('data-record', 'failed');
		const alert = page.getByRole('alert').filter({ visible: true });
		await expect(alert.locator('p')).toHaveText(says);
		await expect(title(page)).toHaveText(shippedTitle);
		await expect(cards(page)).toHaveCount(facts.length);
		await alert.getByRole('button', { name: 'Close' }).click();
		await expect(alert).toHaveCount(0);
		expect(wrong).toEqual([]);
	});
}

/** What throws while the new story is made: only this record sets such an attribute. */
const throwers: [where: string, name: string, value: RegExp][] = [
	['its timeline', 'href', /^#event-\d/],
	['its cards', 'aria-posinset', /^/]
];

for (const [where, name, value] of throwers) {
	test(`where ${where} cannot be drawn, it is said, and the story before works on`, async ({
		page
	}) => {
		await page.addInitScript(
			([name, value]) => {
				const { setAttribute } = Element.prototype;
				Element.prototype.setAttribute = function (key, text) {
					if (key === name && new RegExp(value).test(text)) throw new Error('planted');
					setAttribute.call(this, key, text);
				};
			},
			[name, value.source] as const
		);
		await openData(page, 'data/1000.json');
		await expect(page.locator('html')).toHaveAttribute('data-record', 'failed');
		const alert = page.getByRole('alert').filter({ visible: true });
		await expect(alert.locator('p')).toHaveText(
			/^1000\.json: the record could not be drawn\. Load the page again .*\sReason: planted$/
		);
		await expect(title(page)).toHaveText(shippedTitle);
		await expect(page).toHaveTitle(shippedTitle);
		await expect(cards(page)).toHaveCount(facts.length);
		await alert.getByRole('button', { name: 'Close' }).click();
		await expect(alert).toHaveCount(0);
		const mark = drawing(page).locator('a[data-event]').first();
		const id = await mark.getAttribute('data-event');
		await mark.focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(`#${id}`)).toBeFocused();
		await expect(page).toHaveURL(new RegExp(`data=.*event=${id}#${id}$`));
		await page.goBack();
		await expect(page).toHaveURL(/data=[^&]*$/);
		await expect(page.locator('article.selected')).toHaveCount(0);
	});
}

test('without an address the page is the shipped one', async ({ page }) => {
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	await page.goto(addressOfRecord('bench'));
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	await expect(page.locator('html')).not.toHaveAttribute('data-record');
	expect(workers).toEqual([]);
});

test('the site that ships opens nothing', async ({ page }) => {
	await page.goto('/?data=/events.json');
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('html')).not.toHaveAttribute('data-record');
	await expect(title(page)).toHaveText(shippedTitle);
});
