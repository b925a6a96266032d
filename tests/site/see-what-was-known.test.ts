import { expect, test, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { anew } from './anew.ts';
import { axisEnd, expectUnknown, laterSource } from '../fixtures/expect-unknown.ts';
import { readable } from './readable.ts';
import { cards, drawing, facts, frames, markOf, open, openTool, region, started } from './story.ts';

// As of other days, and by its field and its days: `story/as-of-page.svelte.test.ts`.
test.use({ viewport: { width: 1280, height: 900 } });

const dateField = (page: Page) => page.getByLabel('As known on', { exact: true });
const line = (page: Page) => page.getByRole('banner').locator('strong');
const ids = (page: Page) => cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));
const asofOf = (page: Page) => new URL(page.url()).searchParams.get('asof');

/** What a card calls its event's date, of every event. */
async function dateTexts(page: Page): Promise<Map<string, string>> {
	const texts = await cards(page).evaluateAll((nodes) =>
		nodes.map((node): [string, string] => {
			const date = node.querySelector('.date a')?.firstChild?.parentElement;
			return [node.id, (date?.textContent ?? '').replace(', show it on the timeline', '').trim()];
		})
	);
	return new Map(texts);
}

function withResolvers() {
	let resolve: () => void = () => undefined;
	const promise = new Promise<void>((done) => (resolve = done));
	return { promise, resolve: () => resolve() };
}

const shown = (page: Page) =>
	page.evaluate(() => ({
		text: document.body.innerText,
		visible: [...document.querySelectorAll('main *, footer *')].filter((node) =>
			node.checkVisibility({ visibilityProperty: true })
		).length
	}));

test('as of a day nothing can be read that was not known, before the page has started, after it, nor on paper; Back and a reload bring the day back', async ({
	page
}) => {
	let dateOf = new Map<string, string>();
	await test.step('what is no date gives the whole, though until its scripts start the page takes it for one', async () => {
		await open(page, '/?asof=2025-13');
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(line(page)).toHaveCount(0);
		await expect(region(page)).toBeVisible();
		dateOf = await dateTexts(page);
	});

	await test.step('nothing is painted while its scripts are still to come', async () => {
		const { promise: held, resolve: release } = withResolvers();
		const later = 'ice-2025-07-data-400';
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`/?asof=2025-12-31&event=${later}#${later}`, { waitUntil: 'commit' });
		await page.getByRole('heading', { level: 1 }).waitFor();
		await frames(page, 5);
		const { text, visible } = await shown(page);
		expect(visible).toBe(0);
		expect(text).not.toMatch(/400|2026|AP reports/);
		// What is said where they take long does not flash where they are quick.
		expect(text).not.toContain('scripts have not started');
		await page.getByText('scripts have not started').waitFor();
		expect(await page.locator('body').ariaSnapshot()).not.toMatch(/400|2026|AP reports/);
		// Of each frame from here on, what it shows of what was not known.
		await page.evaluate((laterSource) => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			const look = () => {
				const late = document.getElementById('ice-2025-07-data-400');
				if (late?.checkVisibility({ visibilityProperty: true })) seen.push('a card');
				const text = document.body.innerText
					.replace(laterSource, '')
					.replace(/^2026$|\bto Jun 2026\b/gm, '');
				if (text.includes('2026')) seen.push('a date');
				requestAnimationFrame(look);
			};
			look();
		}, laterSource);
		release();
		await started(page);
		await frames(page, 10);
		await expect(line(page)).toBeVisible();
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
		await page.unroute('**/*.js');
	});

	await test.step('then nothing can be read that was not known, an event of later is ignored', async () => {
		await expect(line(page)).toHaveText('What was known on 31 December 2025: 21 events.');
		await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
		await expectAddress(page, '/?asof=2025-12-31');
		// Whatever unfolds is unfolded, too.
		await page.locator('details:not([open]) > summary').evaluateAll((nodes) => {
			for (const node of nodes as HTMLElement[]) node.click();
		});
		await frames(page);
		expectUnknown('2025-12-31', {
			line: await line(page).innerText(),
			ids: await ids(page),
			text: await readable(page),
			dateOf
		});
		expect(asofOf(page)).toBe('2025-12-31');
		// As of a day no card leads to a page that knows more.
		await expect(page.getByRole('link', { name: 'Link to this' })).toHaveCount(0);
	});

	await test.step('nor on paper', async () => {
		await page.emulateMedia({ media: 'print' });
		await expect(line(page)).toBeVisible();
		await expect(page.getByText('That is all that was known then.')).toBeVisible();
		await expect(dateField(page)).toBeHidden();
		const printed = await page.evaluate(() => document.body.innerText);
		expect(printed).toContain('published later (February 2026, day unknown)');
		expect(printed.replace(laterSource, '').replace(axisEnd, '')).not.toMatch(/2026|400 TB/);
		await page.emulateMedia({ media: null });
	});

	await test.step('filters, order, domain and selection stay behind it, and Back and a reload bring it back', async () => {
		const id = 'imod-2025-08-06-unit-8200-report';
		await anew(page, '/?order=newest&tracks=imod&from=2025-05-01&to=2025-08-31');
		await openTool(page, 'as-of');
		await dateField(page).fill('2025-09-30');
		await dateField(page).blur();
		const query = 'from=2025-05-01&to=2025-08-31&tracks=imod&asof=2025-09-30&order=newest';
		const has = (expected: string) =>
			expect(page).toHaveURL((url) =>
				[...new URLSearchParams(expected)].every(
					([key, value]) => url.searchParams.get(key) === value
				)
			);
		await has(query);
		await markOf(page, id).click();
		await has(`${query}&event=${id}`);
		await openTool(page, 'as-of');
		await dateField(page).fill('2025-08-27');
		await dateField(page).blur();
		await has(`event=${id}&tracks=imod&order=newest&asof=2025-08-27`);
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await page.reload();
		await started(page);
		await openTool(page, 'as-of');
		await expect(dateField(page)).toHaveValue('27 August 2025');
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await page.goBack();
		await has(query);
		await expect(dateField(page)).toHaveValue('30 September 2025');
		await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
		await page.goForward();
		await expect(dateField(page)).toHaveValue('27 August 2025');
	});

	await test.step('where they fail it stays hidden, says so, and leads to the whole story', async () => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('/?asof=2025-12-31');
		await expect(page.locator('html')).toHaveAttribute('data-script', 'failed');
		const { text, visible } = await shown(page);
		expect(visible).toBe(0);
		expect(text).not.toMatch(/400|2026|AP reports/);
		await expect(page.getByText('scripts have not started')).toBeVisible();
		await page.getByRole('link', { name: 'Show the whole story' }).click();
		await expectAddress(page, '/');
		await expect(cards(page).first()).toBeVisible();
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page.getByText('scripts have not started')).toBeHidden();
	});
});
