import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expectClean } from './axe.ts';
import { expectSeen, words } from './banner.ts';
import {
	aRecordOf,
	aShortRecord,
	choose,
	paste,
	report,
	start,
	test,
	title,
	watch
} from './open-page.ts';
import { footsOf, unbroken } from './pdf.ts';
import { cards, drawing, frames, settledScroll, strip } from './story.ts';

/** As high as many windows, and some sheets of paper. */
const good = JSON.stringify(aRecordOf(40));
/** No box is round what it is about: the window's edges have another colour than its own. */
async function expectNoBox(page: Page) {
	const { width, height, data } = PNG.sync.read(await page.screenshot());
	const at = (x: number, y: number) => [
		...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)
	];
	const colour = at(2, 2);
	const edge = [
		at(2, height >> 1),
		at(width - 3, height >> 1),
		at(width >> 1, height - 3),
		at(2, height - 3)
	];
	expect(at(width - 3, 2)).toEqual(colour);
	for (const pixel of edge) expect(pixel).not.toEqual(colour);
}

const sizes = [
	[320, 700],
	[1440, 900],
	[1000, 500]
] as const;

test('where a record comes from is seen wherever one scrolls, in windows of all sizes, over what stays in view, on paper, and whatever the title', async ({
	page
}) => {
	await start(page);
	await choose(page, good);
	await expect(title(page)).toHaveText(/^A story/);
	await test.step('what stays in view stays under it, and a card that is chosen is not covered', () =>
		expectUnder(page));
	for (const [width, height] of sizes) {
		await test.step(`${width} × ${height}`, async () => {
			await page.setViewportSize({ width, height });
			await page.evaluate(() => scrollTo(0, 0));
			await settledScroll(page);
			await expectSeen(page);
			// Once on a phone, once below on a large screen.
			if (width === 320 || process.env.OTR_ALL) await expectNoBox(page);
			for (const share of process.env.OTR_ALL ? [0.1, 0.5, 0.9, 1] : [0.5, 1]) {
				await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), share);
				await settledScroll(page);
				await frames(page);
				await expectSeen(page);
			}
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		});
	}
	await test.step('it is on each printed page, as one line at the foot', () => expectOnPaper(page));
	for (const language of ['ar', 'en'] as const) {
		await test.step(`no title hides it: ${language}`, async () => {
			const long = (language === 'ar' ? 'V' : 'W').repeat(300);
			await choose(page, JSON.stringify(aShortRecord({ language, title: long, dek: long })));
			await expect(title(page)).toHaveText(long);
			await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			expect(await title(page).getAttribute('lang')).toBe(language === 'ar' ? 'ar' : null);
			await expectSeen(page);
		});
	}
});

async function expectUnder(page: Page) {
	const mark = drawing(page).locator('a[data-event]').nth(5);
	const id = await mark.getAttribute('data-event');
	await mark.focus();
	await page.keyboard.press('Enter');
	const card = page.locator(`article[id="${id}"]`);
	await expect(card).toBeFocused();
	await settledScroll(page);
	const bottom = async (selector: string) => {
		const box = await page.locator(selector).first().boundingBox();
		return (box?.y ?? 0) + (box?.height ?? 0);
	};
	const top = (await card.boundingBox())?.y ?? 0;
	expect(Math.abs(top - (await bottom('#page_strip')))).toBeLessThan(4);
	expect(top).toBeGreaterThan(await bottom('.banner'));
	expect((await strip(page).boundingBox())?.y).toBe(await bottom('.banner'));
	await expect(strip(page).locator('[aria-current]')).toHaveAttribute('data-event', id ?? '');
}

async function expectOnPaper(page: Page) {
	const pdf = await page.pdf({ format: 'A4' });
	const foots = await footsOf(pdf);
	expect(foots.length).toBeGreaterThan(3);
	// Under it is only the number of the sheet.
	for (const [number, foot] of foots) {
		expect(number).toMatch(/^\d+\/\d+$/);
		expect(foot).toBe(unbroken(words()));
	}
	await page.emulateMedia({ media: 'print' });
	await expect(
		page
			.getByText(/Updated \d/)
			.filter({ visible: true })
			.first()
	).toBeVisible();
	await page.emulateMedia({ media: null });
}

/** What an address may ask of a page. */
const queries = [
	'theme=dark',
	'asof=2025-06',
	'print=handout',
	'print=cards&paper=letter',
	'bg=transparent&header=0&controls=0&cards=off&motion=off&height=auto&gestures=greedy',
	'tracks=&kinds=',
	'page=present',
	'embed=1&frame=1&banner=0&imported=0&view=list&lang=ar',
	'event=answer&from=2025-04&to=2025-05&order=newest&compare=a,b',
	'data=/events.json',
	'src=%2Fevents.json'
];

const expectSeenAt = async (page: Page, host: string, query: string) => {
	const source = encodeURIComponent(`https://${host}/good.json`);
	await page.goto(`/open/?src=${source}&${query}#page_timeline`);
	await page.getByRole('button', { name: 'Load', exact: true }).click();
	await expect(title(page)).toHaveText(/^A story/);
	// An address may select an event, to which the page scrolls.
	await settledScroll(page);
	await frames(page);
	await expectSeen(page, host);
	await expect(page).toHaveTitle('Imported file');
};

test('no address hides it: whatever may be asked of a page at once', async ({ page, answers }) => {
	// In two groups, so that no address has a parameter twice.
	const paper = queries.filter(
		(query) => query.startsWith('print=handout') || /^(src|data)/.test(query)
	);
	for (const query of [paper, queries.filter((query) => !paper.includes(query))]) {
		await test.step(query.join('&'), () => expectSeenAt(page, answers.host, query.join('&')));
	}
	await expectNoBox(page);
});

for (const query of queries) {
	test(`no address hides it: ${query}`, { tag: '@all' }, async ({ page, answers }) => {
		await expectSeenAt(page, answers.host, query);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		const details = colorScheme === 'dark' && width === 1280 ? {} : { tag: '@all' };
		test(
			`axe finds nothing at any step, ${colorScheme}, ${width} px`,
			details,
			async ({ page, answers }) => {
				const wrong = watch(page);
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 900 });
				const expectFine = async (...parts: string[]) => {
					await expectClean(page, ...parts);
					const { scrollWidth } = await page.evaluate(() => ({
						scrollWidth: document.documentElement.scrollWidth
					}));
					expect(scrollWidth).toBeLessThanOrEqual(width);
				};
				await start(page);
				await expectFine();
				// After the whole start page, what each step puts on it.
				await paste(page, `https://${answers.host}/slow.json`);
				await expect(page.getByRole('dialog')).toBeVisible();
				await expectFine('dialog');
				await page.getByRole('button', { name: 'Load', exact: true }).click();
				await expect(page.getByRole('progressbar')).toBeVisible();
				await expectFine('main');
				await page.getByRole('button', { name: 'Cancel' }).click();
				await choose(
					page,
					JSON.stringify([
						{ id: 'a', title: 'A', start: 'x' },
						{ id: 'b', title: 'B', start: '2020' }
					])
				);
				await expect(report(page)).toBeVisible();
				await expectFine('main');
				const event = { start_date: { year: '2020', hour: '7' }, text: { headline: '<b>One</b>' } };
				await choose(page, JSON.stringify({ events: [event] }));
				await expect(cards(page)).toHaveCount(1);
				await page.getByText(/^What was changed or left out/).click();
				await expectFine();
				await choose(page, JSON.stringify(aShortRecord()));
				await expect(cards(page)).toHaveCount(3);
				await expectFine('header', '.banner', 'footer');
				expect(wrong).toEqual([]);
			}
		);
	}
}
