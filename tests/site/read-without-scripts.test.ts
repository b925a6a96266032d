import { expect, test, type Page } from '@playwright/test';
import { expectAddress } from './address.ts';
import { overviewHeight } from '#lib/overview/height.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from './axe.ts';
import { expectFigures } from './figures.ts';
import { boxOf, cardOf, cards, drawing, facts, marks, openMenu } from './story.ts';

test.use({ javaScriptEnabled: false });

/** What an address says is nothing without scripts, which would show a table in dark colours. */
const address = '/?view=table&theme=dark';

/** One drawing is shown, whose marks lead to their cards by a press and by a key. */
async function expectDrawing(page: Page, width: number, height: number) {
	await page.setViewportSize({ width, height: 900 });
	const shown = drawing(page).locator('> div').filter({ visible: true });
	await expect(shown).toHaveCount(1);
	const box = await drawing(page).boundingBox();
	expect(box?.height).toBe(height);
	// The page is 1,080 px wide at the most.
	expect(box?.width).toBeGreaterThan(Math.min(width * 0.75, 1079));
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	// No script has failed.
	const failure = page.getByText('The interactive timeline could not start.');
	await expect(failure).toHaveCount(1);
	await expect(failure).toBeHidden();
	await expect(cards(page)).toHaveCount(facts.length);
	// The tools need scripts.
	await expect(page.locator('#page_share')).toHaveCount(1);
	await expect(page.locator('#page_share')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Embed', exact: true })).toHaveCount(0);

	// Every mark shows, inside the drawing, and leads to a card that exists.
	const frame = await boxOf(drawing(page));
	const all = await marks(page).evaluateAll((nodes) =>
		nodes.map((node) => {
			const { x, width: across, height } = node.getBoundingClientRect();
			// What it paints, without the room around it in which it can be pressed.
			const painted = [...node.querySelectorAll('path, .band, .count, .label')].map((part) => {
				const { left, right } = part.getBoundingClientRect();
				return { left, right };
			});
			const isSeen = node.checkVisibility({ visibilityProperty: true });
			return { id: node.getAttribute('href')?.slice(1), isSeen, x, across, height, painted };
		})
	);
	expect(all.length).toBeGreaterThan(5);
	for (const { id, isSeen, x, across, height, painted } of all) {
		expect(facts.map((fact) => fact.id)).toContain(id);
		expect(isSeen, id).toBe(true);
		expect(painted.length, id).toBeGreaterThan(0);
		for (const { left, right } of painted) {
			expect(left, id).toBeGreaterThanOrEqual(frame.x);
			expect(right, id).toBeLessThanOrEqual(frame.x + frame.width);
		}
		// Where it can be pressed may reach into the page's margin on a phone, by less than half a mark.
		const margin = width < 640 ? 12 : 0;
		expect(x, id).toBeGreaterThanOrEqual(frame.x - margin);
		expect(x + across, id).toBeLessThanOrEqual(frame.x + frame.width + margin);
		// A place in per cent is rounded to a part of a pixel.
		expect(Math.min(across, height), id).toBeGreaterThan(23.99);
	}

	// A press on any mark brings its card into view.
	const count = await marks(page).count();
	for (const i of [0, Math.floor(count / 2), count - 1]) {
		await page.evaluate(() => scrollTo(0, 0));
		const mark = marks(page).nth(i);
		const href = (await mark.getAttribute('href')) ?? '';
		await mark.click();
		await expect(page).toHaveURL(address + href);
		await expect(cardOf(page, href.slice(1)).getByRole('heading').first()).toBeInViewport();
	}

	// The keyboard follows a mark, too.
	// Without scripts one mark of the drawing has the Tab stop.
	await drawing(page).locator('a[tabindex="0"]').filter({ visible: true }).focus();
	await page.keyboard.press('Enter');
	await expectAddress(page, /#[a-z0-9-]+$/);
	const id = new URL(page.url()).hash.slice(1);
	await expect(cardOf(page, id).getByRole('heading').first()).toBeInViewport();
}

for (const [width, height] of [
	[768, 300],
	[1440, 362]
] as const) {
	const name = `without scripts at ${width} px one drawing is shown, whose marks lead to their cards`;
	test(name, { tag: '@all' }, async ({ page }) => {
		await page.goto(address);
		await expectDrawing(page, width, height);
	});
}

test('without scripts all of the story is there, also on paper and on an event’s own page, and nothing that would do nothing', async ({
	page
}) => {
	await page.goto(address);
	await test.step('one drawing is shown, whose marks lead to their cards by a press and by a key', () =>
		expectDrawing(page, 320, 232));

	await test.step('no view and no theme is to be chosen, and no tool is there', async () => {
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page.getByRole('radio')).toHaveCount(0);
		await expect(page.getByText('Dark')).toBeHidden();
		await expect(page.locator('select')).toHaveCount(1);
		await expect(page.locator('select').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('group', { name: 'Tools' })).toBeHidden();
		await expect(page.getByLabel('From', { exact: true })).toBeHidden();
	});

	await test.step('the row of chapters leads to headings, in a page that is outlined by them', async () => {
		await page.setViewportSize({ width: 390, height: 844 });
		const { chapters } = shippedTimeline;
		expect(chapters.length).toBeGreaterThan(2);
		const links = page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
		await expect(links).toHaveText(chapters.map(({ title }) => title));
		for (const [i, { title, events }] of chapters.entries()) {
			await page.evaluate(() => scrollTo(0, 0));
			await links.nth(i).click();
			await expectAddress(page, `${address}#chapter_${chapters[i]?.id}`);
			const section = page.getByRole('region', { name: title, exact: true });
			const heading = section.getByRole('heading', { level: 2 });
			await expect(heading).toHaveText(title);
			await expect(heading).toBeInViewport();
			await expect(section.getByRole('heading', { level: 3 })).toHaveText(
				events.map((event) => event.title)
			);
		}
	});

	await test.step('leads, legend, figures and foot are there', async () => {
		await page.setViewportSize({ width: 1280, height: 900 });
		const [leading] = facts.filter(({ lead }) => lead);
		await page.getByRole('list', { name: 'In brief' }).getByRole('link').first().click();
		await expect(cardOf(page, leading?.id ?? '')).toBeInViewport();
		await expect(page.getByRole('list', { name: 'Legend' }).first()).toBeVisible();
		const foot = page.getByRole('contentinfo');
		await expect(foot.getByRole('link', { name: 'Present' })).toBeVisible();
		await expect(page.getByRole('table')).toHaveCount(0);
		await page.getByText(/^See the numbers: /).click();
		await expectFigures(page);
	});

	await test.step('the room of the overview is kept, with nothing to drag', async () => {
		for (const width of [768, 1440]) {
			await page.setViewportSize({ width, height: 900 });
			await expect(page.locator('.overview[aria-label]')).toHaveCount(0);
			const [frame, plane] = [
				await boxOf(page.locator('#page_timeline')),
				await boxOf(drawing(page))
			];
			const room = frame.y + frame.height - (plane.y + plane.height);
			expect(room, `${width} px`).toBe(overviewHeight + 1);
		}
	});

	await test.step('it is printed whole', async () => {
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 680, height: 1000 });
		await expect(drawing(page).locator('> div').filter({ visible: true })).toHaveCount(1);
		await expect(cards(page).filter({ visible: true })).toHaveCount(facts.length);
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.emulateMedia({ media: null });
	});

	await test.step('an event’s own page has a title larger than all else, its sources beside it, and its neighbours at the top', async () => {
		await page.setViewportSize({ width: 1_440, height: 900 });
		await page.goto('/e/imod-2025-05-15-no-evidence-statement/');
		const nav = page.getByRole('navigation', { name: 'Before and after it' });
		const text = await boxOf(page.locator('article blockquote'));
		const sources = await boxOf(page.getByRole('heading', { name: 'Sources' }));
		for (const beside of [await boxOf(nav), sources]) {
			expect(beside.x).toBeGreaterThanOrEqual(text.x + text.width);
			expect(beside.y).toBeLessThan(text.y);
			expect(beside.x + beside.width).toBeLessThanOrEqual(1_440);
		}
		await page.locator('article a', { hasText: 'Neowin' }).first().click({ trial: true });
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const title = page.getByRole('heading', { level: 1 });
		const sizes = await page.evaluate(() =>
			['h1', 'blockquote', 'article .date'].map((selector) =>
				parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize)
			)
		);
		expect(sizes[0]).toBeGreaterThanOrEqual(32);
		expect(Math.max(...sizes)).toBe(sizes[0]);
		expect((await boxOf(nav)).y).toBeLessThan((await boxOf(title)).y);
		await nav
			.getByRole('link', { name: /^Next ?: Demonstration outside the Build conference/ })
			.click();
		await expectAddress(page, '/e/imod-2025-05-19-build-demonstration/');
	});
});

test.describe('the page of one event', () => {
	// Nothing runs in it, also where scripts may.
	test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 900 } });

	test('is whole and clean, and leads to others and to its card in the story', async ({ page }) => {
		const id = 'imod-2025-09-25-evidence-statement';
		const wrong: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') wrong.push(message.text());
		});
		await page.goto('/');
		await openMenu(page, id);
		await cardOf(page, id).getByRole('link', { name: 'Link to this' }).click();
		await expectAddress(page, `/e/${id}/`);
		await test.step('in light and dark, and wide', async () => {
			for (const [colorScheme, width] of [
				...(process.env.OTR_ALL ? ([['light', 320]] as const) : []),
				['dark', 320],
				['light', 1440]
			] as const) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				await expectClean(page);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
				await expect(page.getByRole('img')).toHaveCount(1);
			}
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Smith: evidence supports/);
		});
		await test.step('what it cites, asks and answers', async () => {
			await page.getByText('Question the source').click();
			await expect(page.getByText('Who says this?')).toBeVisible();
			await page.getByRole('link', { name: 'Joint report says Unit 8200' }).first().click();
			await expectAddress(page, '/e/imod-2025-08-06-unit-8200-report/');
		});
		await page.getByRole('link', { name: 'Read the whole record' }).click();
		await expectAddress(page, /^[^?]*\/\?event=imod-2025-08-06-unit-8200-report#/);
		await expect(cardOf(page, 'imod-2025-08-06-unit-8200-report')).toBeInViewport();
		expect(wrong).toEqual([]);
		await test.step('a page that is not there says so, and leads back to the story', async () => {
			// It is the same page at both; where it leads to is in its HTML (`built/events.test.ts`).
			for (const path of ['/nothing', '/e/nothing/']) {
				expect((await page.goto(path))?.status()).toBe(404);
				const title = page.getByRole('heading', { level: 1 });
				await expect(title).toHaveText('There is no page at this address');
			}
			await expectClean(page);
			const back = page.getByRole('link', { name: 'Go to the story' });
			await expect(back).toBeVisible();
			await expect(back).toHaveJSProperty('href', new URL('/', page.url()).href);
			// Chromium reports the 404 itself.
			expect(wrong.filter((text) => !text.includes('404'))).toEqual([]);
		});
	});
});
