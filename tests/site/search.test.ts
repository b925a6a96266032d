import { expect, test, type Page, type Route } from '@playwright/test';
import { expectClean } from './axe.ts';
import { anew } from './anew.ts';
import { measure } from './boxes.ts';
import {
	boxOf,
	cardOf,
	cards,
	drawing,
	factOf,
	facts,
	frames,
	markOf,
	open,
	openTool,
	shownCount,
	started
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const field = (page: Page) => page.getByRole('searchbox', { name: 'Find' });
const ids = (page: Page) => cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));

/** The words that are lit in the cards, in their order. */
const lit = (page: Page) =>
	page.evaluate(() =>
		[...((CSS.highlights.get('page_found') ?? []) as Iterable<Range>)].map((range) => ({
			text: range.toString(),
			card: range.startContainer.parentElement?.closest('article, tr')?.id ?? ''
		}))
	);

/** What unfolds the filters by speakers and by how we know. */
const more = (page: Page) => page.getByText('Speaker and evidence');
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

const holding = (pattern: RegExp) =>
	facts.filter((fact) => pattern.test(JSON.stringify(fact))).map(({ id }) => id);

test('what is searched for leaves the cards that hold it, lit and ticked, and is in the address', async ({
	page
}) => {
	await test.step('what is typed leaves the cards that hold it, lit, and is in the address', async () => {
		await open(page);
		await field(page).fill('contract');
		await expect(shownCount(page)).toContainText(/\d+ of 34 events match “contract”/);
		const left = await ids(page);
		expect(left.length).toBeGreaterThan(2);
		expect(left.length).toBeLessThan(10);
		for (const id of left) expect(holding(/contract/i)).toContain(id);
		await expect(page).toHaveURL('/?q=contract');
		const words = await lit(page);
		expect(new Set(words.map(({ text }) => text.toLowerCase().slice(0, 8)))).toEqual(
			new Set(['contract'])
		);
		// A word that is only in the title of a source is not on the page: the card says so.
		const inSource = page.locator('article', {
			hasText: 'Search match only in the title of a source'
		});
		const unlit = await inSource.evaluateAll((cards) => cards.map(({ id }) => id));
		expect(unlit).toEqual(
			left.filter((id) => !/contract/i.test(JSON.stringify({ ...factOf(id), sources: [] })))
		);
		expect([...new Set(words.map(({ card }) => card)), ...unlit].sort()).toEqual([...left].sort());
		// Nothing is written into the text itself.
		await expect(page.locator('article mark')).toHaveCount(0);
		const faint = facts.find(({ id }) => id === 'imod-2025-02-18-ap-investigation');
		expect(left).not.toContain(faint?.id);
		await expect(drawing(page).locator(`[data-event="${faint?.id}"]`)).toHaveClass(/faint/);
		await expect(markOf(page, faint?.id ?? '')).toHaveCount(0);
		const ticks = await page.locator('svg.hits path').getAttribute('d');
		expect(ticks?.match(/M/g)).toHaveLength(left.length);

		await page.reload();
		await started(page);
		await expect(field(page)).toHaveValue('contract');
		await expect.poll(() => ids(page)).toEqual(left);
		expect(await lit(page)).toEqual(words);

		await field(page).press('Escape');
		await expect(field(page)).toHaveValue('');
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page).toHaveURL('/');
		expect(await lit(page)).toEqual([]);
		await expect(page.locator('svg.hits')).toHaveCount(0);
	});

	await test.step('what stands in title, quote or speaker comes first, and what only a source’s title has says so', async () => {
		const note = 'Search match only in the title of a source';
		await anew(page, '/?q=data');
		await expect(shownCount(page)).toContainText('match');
		const telling = facts
			.filter(({ title, quote = '' }) => /\bdata/i.test(`${title} ${quote}`))
			.map(({ id }) => id);
		const left = await ids(page);
		expect(telling.length).toBeGreaterThan(1);
		expect(left.slice(0, telling.length)).toEqual(telling);
		// The last ones, which say it: neither before them nor after.
		const said = await cards(page)
			.filter({ hasText: note })
			.evaluateAll((nodes) => nodes.map(({ id }) => id));
		expect(said.length).toBeGreaterThan(0);
		expect(left.slice(-said.length)).toEqual(said);
		for (const id of said) {
			const { title, summary, quote = '', sources } = factOf(id);
			expect(`${title} ${summary} ${quote}`).not.toMatch(/\bdata/i);
			expect(sources.some((source) => /\bdata/i.test(source.title ?? ''))).toBe(true);
		}
		await field(page).press('Escape');
		await field(page).fill('');
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(cards(page).filter({ hasText: note })).toHaveCount(0);
	});

	await test.step('what is found has its tick under its mark in windows of all heights', async () => {
		await anew(page, '/?q=principle');
		await expect(shownCount(page)).toContainText('match');
		const shown = await ids(page);
		for (const height of process.env.OTR_ALL ? [500, 650, 900] : [500, 900]) {
			await page.setViewportSize({ width: 1280, height });
			await frames(page);
			const alone = await page
				.locator('a.mark[data-event]')
				.evaluateAll((nodes) =>
					nodes.map((node) => {
						const { left, width } = node.getBoundingClientRect();
						return { id: (node as HTMLElement).dataset.event ?? '', x: left + width / 2 };
					})
				)
				.then((marks) => marks.filter(({ id }) => shown.includes(id)));
			expect(alone.length, `at ${height} px`).toBeGreaterThan(0);
			const ticks = await page.locator('svg.hits').evaluate((svg) => {
				const { left, width } = svg.getBoundingClientRect();
				const places =
					svg
						.querySelector('path')
						?.getAttribute('d')
						?.matchAll(/M([\d.]+)/g) ?? [];
				return [...places].map(([, x]) => left + (Number(x) / 1000) * width);
			});
			expect(ticks, `at ${height} px`).toHaveLength(shown.length);
			const line = await boxOf(page.locator('svg.hits'));
			const { painted } = await measure(page);
			const over = painted.filter(
				({ y0, y1 }) => y0 < line.y + line.height - 0.75 && y1 > line.y + 0.75
			);
			expect(over, `the ticks are over nothing at ${height} px`).toEqual([]);
			for (const { id, x } of alone) {
				const nearest = Math.min(...ticks.map((tick) => Math.abs(tick - x)));
				expect(nearest, `${id} at ${height} px`).toBeLessThan(2);
			}
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wider, `at ${height} px`).toBeLessThanOrEqual(0);
		}
	});

	await test.step('with nothing found the page says so, shows everything, and takes that back', async () => {
		await anew(page, '/?q=zzzz&kinds=protest');
		const list = page.getByRole('region', { name: 'The record, in order' });
		await expect(list).toContainText('No event matches “zzzz”.');
		await expect(cards(page)).toHaveCount(0);
		await list.getByRole('button', { name: 'Show all events' }).focus();
		await page.keyboard.press('Enter');
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page).toHaveURL('/');
		await expect(list.getByRole('button', { name: 'Undo' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(cards(page)).toHaveCount(0);
		await expect(field(page)).toHaveValue('zzzz');
		await expect(page).toHaveURL(/kinds=protest.*q=zzzz|q=zzzz.*kinds=protest/);
	});
	await test.step('Back gives what was searched for before an event was chosen', async () => {
		await anew(page, '/?q=contract');
		await expect(shownCount(page)).toContainText('match');
		const left = await ids(page);
		// A linked event that is not found: the search gives way to it.
		const links = page.locator('article .margin a[href^="#"]');
		const targets = await links.evaluateAll((nodes) =>
			nodes.map((node) => node.getAttribute('href')?.slice(1) ?? '')
		);
		const outside = targets.findIndex((id) => !left.includes(id));
		expect(outside).toBeGreaterThanOrEqual(0);
		await links.nth(outside).click();
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page).toHaveURL(new RegExp(`event=${targets[outside]}`));
		await expect(field(page)).toHaveValue('');
		await page.goBack();
		await expect(field(page)).toHaveValue('contract');
		await expect.poll(() => ids(page)).toEqual(left);
	});

	await test.step('speakers and how we know are folded, have their counts, and filter by keys alone', async () => {
		await anew(page);
		await openTool(page, 'filter');
		await expect(box(page, /^Brad Smith/)).toHaveCount(0);
		await more(page).focus();
		await page.keyboard.press('Enter');
		await expect(box(page, /^Brad Smith 4$/)).toBeChecked();
		await page.getByRole('button', { name: 'None of the speakers' }).focus();
		await page.keyboard.press('Enter');
		await expect(cards(page)).toHaveCount(0);
		await expect(page).toHaveURL('/?speakers=');
		await box(page, /^Brad Smith/).focus();
		await page.keyboard.press('Space');
		await expect(cards(page)).toHaveCount(4);
		await expect(page).toHaveURL('/?speakers=brad-smith');
		await box(page, /^Spokesperson/).focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL('/?speakers=brad-smith&how=document,reported,direct');
		await anew(page);
		await expect(cards(page)).toHaveCount(facts.length);
		await anew(page, '/?speakers=brad-smith&how=document,reported,direct');
		await openTool(page, 'filter');
		await expect(box(page, /^Brad Smith/)).toBeChecked();
		await expect(box(page, /^Spokesperson/)).not.toBeChecked();
		await page.getByRole('button', { name: 'Clear' }).first().click();
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page).toHaveURL('/');
	});

	await test.step('axe finds nothing at 320 px, light', () =>
		expectCleanSearch(page, 320, 'light'));
});

test('a wrong letter and a foreign accent find the same, the as-of day holds, and any text is taken as it is', async ({
	page
}) => {
	await test.step('no more is searched for than anybody types, and the page goes on', async () => {
		await open(page, `/?q=${'x'.repeat(100_00)}`);
		await expect(field(page)).toHaveValue('x'.repeat(200));
		await expect(shownCount(page)).toContainText(`0 of ${facts.length}`);
		await field(page).fill('contract');
		await expect(cards(page).first()).toBeVisible();
	});
	await test.step('a wrong letter and a foreign accent find the same', async () => {
		await anew(page, '/?q=contract');
		await expect(shownCount(page)).toContainText('match');
		const left = await ids(page);
		for (const typed of ['contarct', 'CÓNTRACT', 'contrct ']) {
			await field(page).fill(typed);
			await expect(shownCount(page)).toContainText(`match “${typed.trim()}”`);
			expect(await ids(page), typed).toEqual(left);
			expect((await lit(page)).length, typed).toBeGreaterThan(0);
		}
	});
	await test.step('the as-of day holds: only what was known is found', async () => {
		await anew(page, '/?q=400+TB');
		await expect(cardOf(page, 'ice-2025-07-data-400')).toBeVisible();
		await anew(page, '/?q=400+TB&asof=2025-12');
		await expect(page.getByRole('region', { name: 'The record, in order' })).toContainText(
			'No event matches “400 TB”.'
		);
		await expect(cards(page)).toHaveCount(0);
		await expect(shownCount(page)).toContainText('0 of 21 events match');
	});
	await test.step('any text in the address is taken as it is', async () => {
		for (const q of ['<b>&"\'', '%E2%80%9C', '🙂', '…', '%', 'a'.repeat(3000)]) {
			// Loaded with the page, which keeps the address: one is there from the first paint on, of the
			// other a part is taken.
			const come = q.startsWith('<') || q.length > 200 ? open : anew;
			await come(page, `/?q=${encodeURIComponent(q)}`);
			// Of more than anybody types the beginning.
			const taken = q.slice(0, 200);
			await expect(field(page)).toHaveValue(taken);
			await frames(page, 20);
			expect(new URL(page.url()).searchParams.get('q')).toBe(q);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
		}
		await anew(page, '/?q=%20%20');
		await expect(field(page)).toHaveValue('');
		await expect(cards(page)).toHaveCount(facts.length);
	});
});

test('the count is said once, when the typing has paused', async ({ page }) => {
	// By its clock, since how fast the keys come is not the question.
	await page.clock.install();
	await open(page);
	await page.locator('[aria-live="polite"].spoken').evaluate((node) => {
		window.heard = [];
		new MutationObserver(() => window.heard.push(node.textContent)).observe(node, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
	await field(page).focus();
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
	const heard = () => page.evaluate(() => window.heard);
	for (const key of 'contract') {
		await page.keyboard.press(key);
		await page.clock.runFor(100);
	}
	await expect(shownCount(page)).toContainText('contract');
	expect(await heard()).toEqual([]);
	await page.clock.runFor(2_000);
	await expect
		.poll(heard)
		.toEqual([expect.stringMatching(/^\d+ of 34 events match “contract”\.$/)]);
	await page.clock.runFor(2_000);
	expect(await heard()).toHaveLength(1);
});

test('what hides cards does so before the page has started, and all come where its scripts fail', async ({
	page
}) => {
	await test.step('no card flashes before a search in the address is done, and all come where it fails', async () => {
		const held: Route[] = [];
		let isHeld = true;
		await page.route('**/*.js', async (route) => {
			if (isHeld) held.push(route);
			else await route.continue();
		});
		await page.goto('/?q=contract', { waitUntil: 'commit' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(cards(page).first()).toBeHidden();
		isHeld = false;
		await Promise.all(held.map((route) => route.continue()));
		await expect(shownCount(page)).toContainText('match');
		await expect(cards(page).first()).toBeVisible();
		await page.unroute('**/*.js');
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('/?q=contract&speakers=brad-smith');
		// As they stand before scripts: where these fail, all come back.
		await expect(page.locator('html')).toHaveAttribute('data-script', 'failed');
		await expect(page.locator('article:visible')).toHaveCount(facts.length);
	});

	await test.step('speakers hide cards before the page has started, and unknown ones hide nothing', async () => {
		await page.unroute('**/*.js');
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => {
				const seen = [...document.querySelectorAll('article')].filter((card) =>
					card.checkVisibility()
				);
				document.documentElement.dataset.first = String(seen.length);
			});
		});
		await page.goto('/?speakers=brad-smith', { waitUntil: 'commit' });
		await expect(page.locator('html')).toHaveAttribute('data-first', '4');
		await anew(page, '/?speakers=nobody&how=hearsay');
		await expect(cards(page)).toHaveCount(facts.length);
	});
});

/** One of these is looked at above, after all else. */
for (const [width, colorScheme] of [
	[1280, 'light'],
	[320, 'dark'],
	[1280, 'dark']
] as const) {
	test(`axe finds nothing at ${width} px, ${colorScheme}`, { tag: '@all' }, async ({ page }) => {
		await open(page);
		await expectCleanSearch(page, width, colorScheme);
	});
}

async function expectCleanSearch(page: Page, width: number, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height: 900 });
	for (const [query, ...parts] of [
		['q=contract', '#page_timeline', '#page_events'],
		['q=zzzz', '#page_events'],
		['speakers=brad-smith&how=direct', '#page_timeline']
	]) {
		await anew(page, `/?${query}`);
		if (width < 640) await openTool(page, 'filter');
		await expect(cards(page)).not.toHaveCount(facts.length);
		await frames(page, 20);
		await expectClean(page, ...parts);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
}
