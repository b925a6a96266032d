import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { anew } from './anew.ts';
import { typeset } from '../fixtures/facts.ts';
import { isKnown, passed, readable } from './known.ts';
import {
	button,
	cardOf,
	cards,
	drawing,
	facts,
	frames,
	goTo,
	markOf,
	open,
	openTool,
	region,
	scrollY,
	settledScroll,
	shownCount,
	started,
	tool
} from './story.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** How a source says that it was published after the day. */
const laterSource = /published (?:later \([^)]*\)|[^\n"]*? later)/g;

/** The axis stays: its last year, alone in its line, and its last month and day where they are said. */
const axisEnd = /^2026$|\bJun 2026\b|\b2026-06-30\b/gm;

const slider = (page: Page) => page.getByRole('slider', { name: /^As known on / });
const dateField = (page: Page) => page.getByLabel('As known on', { exact: true });
const days = (page: Page) => page.getByRole('combobox', { name: 'Jump to a date' });
const line = (page: Page) => page.getByRole('banner').locator('strong');
const showAll = (page: Page) => page.getByRole('button', { name: 'Show all dates' }).first();
const spoken = (page: Page) => page.locator('p[aria-live]');
const ids = (page: Page) => cards(page).evaluateAll((nodes) => nodes.map(({ id }) => id));
const asofOf = (page: Page) => new URL(page.url()).searchParams.get('asof');

/** On either side of what changes most, a month, and more days where all is tried. */
const dates = [
	...['2025-02-17', '2025-08-06', '2026-02-16', '2026-02'],
	...(process.env.OTR_ALL
		? [
				'2025-02-18',
				'2025-04-05',
				'2025-05-19',
				'2025-08-20',
				'2025-09-24',
				'2025-12-31',
				'2026-02-17',
				'2026-05'
			]
		: [])
];

/** What a card calls its event's date, of every event. */
async function dateTexts(page: Page): Promise<Map<string, string>> {
	await open(page);
	const texts = await cards(page).evaluateAll((nodes) =>
		nodes.map((node): [string, string] => {
			const date = node.querySelector('.date a')?.firstChild?.parentElement;
			return [node.id, (date?.textContent ?? '').replace(', show it on the timeline', '').trim()];
		})
	);
	return new Map(texts);
}

test('nothing that was not known can be read, whatever the address says, nor on paper', async ({
	page
}) => {
	await test.step('nothing that was not known can be read, whichever day it was', async () => {
		const dateOf = await dateTexts(page);
		for (const asof of dates) {
			await goTo(page, `?asof=${asof}`);
			await expectUnknown(page, asof, dateOf);
		}
		// The same where the page begins with it.
		await page.goto('/?asof=2025-12-31');
		await expectUnknown(page, '2025-12-31', dateOf);
		await started(page);
	});

	await test.step('at the end of 2025 neither the 400 TB nor the reply of December is there, nor on paper', async () => {
		await anew(page, '/?asof=2025-12-31');
		for (const asof of ['2025', '2025-12', '2025-12-31']) {
			await goTo(page, `?asof=${asof}`);
			await expect(line(page)).toHaveText('What was known on 31 December 2025: 21 events.');
			const present = page.getByRole('link', { name: 'Present', exact: true });
			await expect(present).toHaveAttribute('href', `/present/?asof=${asof}`);
			await expect(cardOf(page, 'ice-2025-07-data-400'), asof).toHaveCount(0);
			await expect(cardOf(page, 'ice-2025-12-internal-response'), asof).toHaveCount(0);
			const text = await readable(page);
			for (const word of ['400 TB', 'ICE data', 'Reported reply', 'Azure data usage']) {
				expect(text, `${word}, on ${asof}`).not.toContain(word);
			}
		}
		await page.emulateMedia({ media: 'print' });
		await expect(line(page)).toBeVisible();
		await expect(page.getByText('That is all that was known then.')).toBeVisible();
		await expect(slider(page)).toBeHidden();
		const printed = await page.evaluate(() => document.body.innerText);
		expect(printed).toContain('published later (February 2026, day unknown)');
		expect(printed.replace(laterSource, '').replace(axisEnd, '')).not.toMatch(/2026|400 TB/);
		await page.emulateMedia({ media: null });
	});

	await test.step('an event that was not known then is ignored, one that was is selected', async () => {
		await open(page, '/?asof=2025&event=ice-2025-07-data-400#ice-2025-07-data-400');
		await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
		await expect(page).toHaveURL('/?asof=2025');
		// What a reader does next writes the address without it.
		await button(page, 'Zoom in').click();
		await expect(page).toHaveURL(/\?asof=2025&from=[\d-]+&to=[\d-]+$/);
		const id = 'imod-2025-08-06-unit-8200-report';
		await anew(page, `/?asof=2025&event=${id}`);
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await expect(page).toHaveURL(`/?asof=2025&event=${id}`);
	});

	await test.step('values that are no date give the whole', async () => {
		const expectWhole = async (asof: string) => {
			await expect(cards(page), asof).toHaveCount(facts.length);
			await expect(line(page), asof).toHaveCount(0);
			await expect(region(page), asof).toBeVisible();
		};
		// Until its scripts start, the page takes this one for a date.
		await open(page, '/?asof=2025-13');
		await expectWhole('2025-13');
		for (const asof of ['', 'today', '2025-13', '2025-02-30', '-0000', '12025', '2025~', '%00']) {
			await goTo(page, '?asof=2025');
			await expect(line(page), asof).toBeVisible();
			await goTo(page, `?asof=${asof}`);
			await expectWhole(asof);
		}
	});

	await test.step('before anything was known the page says so, and what to do', async () => {
		await anew(page, '/?asof=2024');
		await expect(line(page)).toHaveText('What was known on 31 December 2024: 0 events.');
		await expect(page.getByText('Nothing in this record was public by then.')).toBeVisible();
		await expect(cards(page)).toHaveCount(0);
		await showAll(page).click();
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(tool(page, 'as-of').locator('> summary')).toBeFocused();
		await expect(page).toHaveURL('/');
	});
});

async function expectUnknown(page: Page, asof: string, dateOf: Map<string, string>) {
	const later = facts.filter((fact) => !isKnown(fact, asof));
	const known = facts.filter((fact) => isKnown(fact, asof));
	const count = `${known.length} event${known.length === 1 ? '' : 's'}`;
	await expect(line(page), asof).toHaveText(
		new RegExp(`^What was known on .+ 202[56]: ${count}\\.$`)
	);
	await frames(page);
	expect(later.length, asof).toBeGreaterThan(0);
	expect(await ids(page), asof).toEqual(known.map(({ id }) => id));
	// Whatever unfolds is unfolded, too.
	await page.locator('details:not([open]) > summary').evaluateAll((nodes) => {
		for (const node of nodes as HTMLElement[]) node.click();
	});
	await frames(page);
	const own = [...known.map(({ id }) => dateOf.get(id) ?? ''), await line(page).innerText()];
	const words = later.flatMap(({ id, title, quote }) => {
		const date = dateOf.get(id) ?? '';
		expect(date).not.toBe('');
		return [id, typeset(title), ...(quote ? [quote] : []), ...(own.includes(date) ? [] : [date])];
	});
	// A source that was published later has no title yet, and one that only what came later names is not there.
	const named = new Set(known.flatMap(({ sources }) => sources.map(({ url }) => url)));
	const after = facts
		.flatMap(({ sources }) => sources)
		.filter(({ date }) => date && passed(date) > passed(asof));
	const hidden = after.flatMap(({ url, title }) => [
		...(named.has(url) ? [] : [url]),
		...(title ? [title] : [])
	]);
	if (passed(asof) < passed('2026-02-17')) {
		words.push('400 TB', '1,400', 'of ICE data', 'Reported figure');
	}
	if (asof < '2026') words.push('2026');
	// How many there are, in any of the ways that it could be said.
	words.push(
		String(facts.length),
		`${later.length} more`,
		`${later.length} hidden`,
		'November 2026'
	);
	// When a source was published later is said, and its address may have any words.
	const text = (await readable(page))
		.replace(laterSource, '')
		.replace(axisEnd, '')
		.replaceAll(/https?:\/\/[^\s"#]+/g, (url) => (named.has(url) ? '' : url));
	// Titles are looked for as they are written: those that were known are found.
	for (const { title } of known) expect(text, asof).toContain(typeset(title));
	for (const word of [...words, ...hidden]) {
		const isCount = /^\d{2}$/.test(word);
		expect(
			isCount ? new RegExp(`\\b${word} event|of ${word}\\b`).test(text) : text.includes(word),
			`${word}, on ${asof}`
		).toBe(false);
	}
	expect(asofOf(page)).toBe(asof);
}

test('the slider, the field and the days to choose move it; what a reader has chosen stays behind it', async ({
	page
}) => {
	await test.step('the slider goes from day to day by keys, keeps the focus, and the page stays where it is', async () => {
		await open(page);
		await openTool(page, 'as-of');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', 'All dates');
		await slider(page).scrollIntoViewIfNeeded();
		await page.evaluate(() => scrollTo({ top: 120, behavior: 'instant' }));
		const top = await settledScroll(page);
		const place = await slider(page).boundingBox();
		await slider(page).focus();
		const said: string[] = [];
		for (let i = 0; i < 5; i++) {
			await page.keyboard.press('ArrowLeft');
			await expect(slider(page)).toBeFocused();
			said.push((await slider(page).getAttribute('aria-valuetext')) ?? '');
		}
		// The first step back is to the last day at which something became known.
		expect(said.slice(0, 3)).toEqual(['30 June 2026', '31 May 2026', '28 February 2026']);
		await expect(slider(page)).toHaveAccessibleName(`As known on ${said[4]}`);
		expect(await scrollY(page)).toBe(top);
		expect((await slider(page).boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0);
		await page.keyboard.press('Home');
		await expect(line(page)).toHaveText('What was known on 18 February 2025: 1 event.');
		await expect(page).toHaveURL('/?asof=2025-02-18');
		await page.keyboard.press('End');
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page).toHaveURL('/');
		await expect(slider(page)).toBeFocused();
		expect(await scrollY(page)).toBe(top);
	});

	await test.step('one sentence is said for a move of the as-of day', async () => {
		await anew(page, '/?event=imod-2025-08-06-unit-8200-report');
		await openTool(page, 'as-of');
		await slider(page).focus();
		await spoken(page).evaluate((node) => {
			const heard: string[] = [];
			Object.assign(window, { heard });
			new MutationObserver(() => heard.push(node.textContent ?? '')).observe(node, {
				childList: true,
				characterData: true,
				subtree: true
			});
		});
		const heard = () =>
			page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean));
		// As fast as a hand on the keys: each takes the place of the one before.
		await slider(page).evaluate((input: HTMLInputElement) => {
			for (let i = 0; i < 3; i++) {
				input.stepDown();
				input.dispatchEvent(new Event('input', { bubbles: true }));
			}
		});
		const sentence = 'What was known on 28 February 2026: 31 events.';
		await expect(spoken(page)).toHaveText(sentence);
		await page.keyboard.press('End');
		await expect(spoken(page)).toHaveText('All dates are shown.');
		expect(await heard()).toEqual([sentence, 'All dates are shown.']);
	});

	await test.step('the date field and the days to choose move it, and only known days are named', async () => {
		await anew(page);
		await openTool(page, 'as-of');
		await expect(days(page).locator('option')).toHaveText([
			'All dates',
			'28 February 2025',
			'30 April 2025',
			'31 May 2025',
			'31 August 2025',
			'30 September 2025',
			'31 December 2025',
			'28 February 2026',
			'31 May 2026',
			'30 June 2026'
		]);
		await days(page).selectOption('31 August 2025');
		await expect(dateField(page)).toHaveValue('2025-08-31');
		await expect(page).toHaveURL('/?asof=2025-08-31');
		await expect(days(page).locator('option').last()).toHaveText('31 August 2025');
		await dateField(page).fill('2025-12-31');
		await dateField(page).blur();
		await expect(line(page)).toHaveText('What was known on 31 December 2025: 21 events.');
		await expect(days(page)).toHaveValue('2025-12-31');
		// What is typed half, or emptied, does not lift it.
		await dateField(page).fill('');
		await dateField(page).blur();
		await expect(dateField(page)).toHaveValue('2025-12-31');
		await expect(cards(page)).toHaveCount(21);
		await days(page).selectOption('All dates');
		await expect(page).toHaveURL('/');
		await expect(dateField(page)).toHaveValue('');
	});

	await test.step('the drawing still works behind it', async () => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await anew(page);
		for (const day of ['2025-09-30', '2025-05-31']) {
			await openTool(page, 'as-of');
			await days(page).selectOption(day);
			await button(page, 'Zoom in').click();
			await button(page, 'Whole story').click();
			await openTool(page, 'filter');
			await page.getByRole('checkbox', { name: /^Protest \d+$/ }).uncheck();
			await expect(shownCount(page)).toContainText('events shown');
			await page.getByRole('checkbox', { name: /^Protest \d+$/ }).check();
			await drawing(page).locator('a[tabindex="0"]').focus();
			await page.keyboard.press('End');
			await page.keyboard.press('Enter');
			await expect(page.locator('article:focus')).toHaveCount(1);
			await page.keyboard.press('Escape');
			await expect(drawing(page).locator('a:focus')).toHaveCount(1);
		}
		expect(errors).toEqual([]);
	});

	await test.step('filters, order, domain and selection stay behind it, and Back and a reload bring it back', async () => {
		const id = 'imod-2025-08-06-unit-8200-report';
		await anew(page, '/?order=newest&tracks=imod&from=2025-05-01&to=2025-08-31');
		await openTool(page, 'as-of');
		await days(page).selectOption('30 September 2025');
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
		await slider(page).evaluate((input: HTMLInputElement) => {
			input.value = String(Number(input.value) - 1);
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await has(`event=${id}&tracks=imod&order=newest&asof=2025-08-28`);
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await page.reload();
		await started(page);
		await openTool(page, 'as-of');
		await expect(dateField(page)).toHaveValue('2025-08-28');
		await expect(markOf(page, id)).toHaveAttribute('aria-current', 'true');
		await page.goBack();
		await has(query);
		await expect(dateField(page)).toHaveValue('2025-09-30');
		await expect(drawing(page).locator('[aria-current]')).toHaveCount(0);
		await page.goForward();
		await expect(dateField(page)).toHaveValue('2025-08-28');
	});

	await test.step('axe finds nothing at 1280 px, dark', () => expectCleanAsOf(page, 1280, 'dark'));
});

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

test('before the page has started nothing is painted, and where its scripts fail the page says so', async ({
	page
}) => {
	await test.step('nothing is painted while its scripts are still to come', async () => {
		const { promise: held, resolve: release } = withResolvers();
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('/?asof=2025-12-31', { waitUntil: 'commit' });
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await frames(page, 5);
		const { text, visible } = await shown(page);
		expect(visible).toBe(0);
		expect(text).not.toMatch(/400|2026|AP reports/);
		// What is said where they take long does not flash where they are quick.
		expect(text).not.toContain('scripts have not started');
		await expect(page.getByText('scripts have not started')).toBeVisible();
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
		await expect(page).toHaveURL('/');
		await expect(cards(page).first()).toBeVisible();
		await expect(cards(page)).toHaveCount(facts.length);
		await expect(page.getByText('scripts have not started')).toBeHidden();
	});

	await test.step('without it nothing is hidden or said', async () => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('/?asof=soon');
		await expect(cards(page).first()).toBeVisible();
		await expect(page.getByText('scripts have not started')).toBeHidden();
	});
});

/** One of these is looked at above, after all else. */
for (const [width, colorScheme] of [
	[320, 'light'],
	[1280, 'light'],
	[320, 'dark']
] as const) {
	test(`axe finds nothing at ${width} px, ${colorScheme}`, { tag: '@all' }, async ({ page }) => {
		await open(page);
		await expectCleanAsOf(page, width, colorScheme);
	});
}

async function expectCleanAsOf(page: Page, width: number, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize({ width, height: 900 });
	for (const [asof, ...parts] of [
		['2025-12-31', 'header', '#page_timeline'],
		['2024', 'header', '#page_events']
	]) {
		await anew(page, `/?asof=${asof}`);
		await expect(line(page)).toBeVisible();
		await expectClean(page, ...parts);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBe(width);
	}
}
