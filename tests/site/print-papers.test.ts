import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { notes, recordAnswers, recordPrompts } from '#lib/record/shipped/notes.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { printedCards, sortCards } from '#lib/teach/papers/printed-cards.ts';
import { formatPositionReasons } from '#lib/teach/papers/format-position-reasons.ts';
import { citeSources, numberSources } from '#lib/record/source-numbers.ts';
import {
	paperFormats,
	sheetNames,
	type PaperFormat,
	type SheetName
} from '#lib/teach/papers/sheet-view.ts';
import { sourcingAnswers } from '#lib/cards/sourcing.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { eventNumber } from '#lib/record/chapters.ts';
import { plainDateLabels } from '#lib/messages/plain-dates.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import { formatEvidence } from '#lib/messages/format.ts';
import { formatSpeaker, formatSpeakerText } from '#lib/messages/format-speaker.ts';
import { drawScene } from '#lib/timeline/draw/draw-scene.ts';
import { displayListToSvg } from '#lib/cards/picture/svg-picture.ts';
import { pageSvgMaker, type SvgNode } from '#lib/cards/svg-nodes.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import {
	expectCode,
	expectUsable,
	openSheet,
	paperSizes,
	printButton,
	printed,
	sheet
} from './paper.ts';
import { missingIn, pagesOf, sizesOf, unbroken } from './pdf.ts';
import { boxOf, facts } from './story.ts';

const { events } = shippedTimeline;

/** Those of all sources, as they are printed. */
const addresses = facts.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).href));

/** How many pages each may have: what is here is set in the widest face that a machine of ours has. */
const pageCounts: Record<SheetName, [least: number, most: number]> = {
	handout: [6, 10],
	cards: [1, 1],
	answers: [10, 14]
};

const dates = /\b(20\d\d|January|February|March|April|May|June|July|August|September|December)\b/;

const wrong: string[] = [];
test.beforeEach(({ page }) => {
	wrong.length = 0;
	page.on('pageerror', (error) => wrong.push(String(error)));
	page.on('console', (message) => wrong.push(message.text()));
});
test.afterEach(() => {
	expect(wrong).toEqual([]);
});

for (const paper of paperFormats) {
	// On the other sheet the cards alone, which fill it: below.
	const details = { tag: paper === 'a4' ? [] : '@all' };

	test.describe(`on ${paper}`, () => {
		const open = (page: Page, print: SheetName, query = '') =>
			openSheet(page, print, `&paper=${paper}${query}`);

		/** Prints what is open: every page has its size and its number, and none is empty. */
		async function pagesWhole(page: Page, print: SheetName, on = paper): Promise<string[]> {
			const pdf = await printed(page);
			const pages = await pagesOf(pdf);
			const [least, most] = pageCounts[print];
			console.log(`${print} on ${on}: ${pages.length} pages (${least} to ${most})`);
			expect(pages.length).toBeGreaterThanOrEqual(least);
			expect(pages.length).toBeLessThanOrEqual(most);
			for (const size of await sizesOf(pdf)) expect(size).toEqual(paperSizes[on]);
			pages.forEach((text, i) => {
				expect(text).toContain(`${i + 1}/${pages.length}`);
				expect(text.length, `page ${i + 1}`).toBeGreaterThan(300);
			});
			// What only the screen has.
			expect(pages.join('')).not.toContain('Teachwiththisrecord');
			return pages;
		}

		test(
			'the handout has every event, whole on one page, and every address',
			details,
			async ({ page, baseURL }) => {
				await open(page, 'handout', '&all=1');
				const pages = await pagesWhole(page, 'handout');
				const all = pages.join('');
				const numbered = numberSources(events);
				expect(events).toHaveLength(facts.length);
				for (const event of events) {
					const { title, date, kind, track, statement } = event;
					// A date of its own begins with a capital.
					const day = formatDate(date, 'en', plainDateLabels).replace(/^./, (first) =>
						first.toUpperCase()
					);
					const head = unbroken(
						`${eventNumber(shippedTimeline, event)}${day}${formatKind(kind)}·${track.label}${title}`
					);
					const text = pages.find((page) => page.includes(head));
					if (!text) throw new Error(`${title} is nowhere`);
					const own = text.slice(text.indexOf(head) + head.length);
					const last = unbroken(citeSources(event, numbered, '; ', ({ publisher }) => publisher));
					const end = own.indexOf(last);
					expect(end, `${title} is split`).toBeGreaterThan(0);
					const body = own.slice(0, end);
					const speaker = statement
						? [statement.quote, formatSpeakerText(formatSpeaker(event, statement, 'en'))]
						: [];
					const words = [
						...[event.summary, ...speaker, `Evidence: ${formatEvidence(event)}`],
						...[event.unknown ?? '', event.disputed ?? '']
					];
					expect(missingIn(body, words), title).toEqual([]);
				}
				const said = facts.map(({ quote }) => quote ?? '');
				expect(missingIn(all, [...addresses, ...said, ...recordPrompts])).toEqual([]);
				expect(all).toContain('Lastupdated:29November2026');
				// No heading is at the foot of a page without its text.
				for (const [heading, first] of [
					['Allevents,bychapter', events[0]?.title],
					['Sourcesbynumber', '[1]'],
					['Questions', recordPrompts[0]]
				] as const) {
					const found = pages.filter((page) => page.includes(heading));
					expect(found.some((page) => page.includes(unbroken(first ?? '')))).toBe(true);
				}
				await test.step('it draws the whole story: every group of its display list, each word in its place', () =>
					expectDrawn(page));
				await test.step('its code leads a camera to the story', () =>
					expectCode(page, `${baseURL}/`, 'On the web'));
			}
		);

		test('the cards tell no date, and have the whole of their sheet', details, async ({ page }) => {
			await open(page, 'cards', '&n=8');
			const seeds = Array.from({ length: process.env.OTR_ALL ? 12 : 2 }, (_, i) => 1 + i);
			for (const seed of seeds) {
				await expect(page.getByRole('status')).toHaveText(`Set ${seed}, 8 cards`);
				// Without `test:all` printed only once: every other set uses the same sheet.
				const isPrinted = seed === 1 || Boolean(process.env.OTR_ALL);
				const pages = isPrinted ? await pagesWhole(page, 'cards') : null;
				const cards = printedCards(shippedTimeline, { n: 8, seed });
				const texts = await sheet(page).getByRole('listitem').allInnerTexts();
				for (const { event, letter } of cards) {
					if (pages) expect(pages[0]).toContain(unbroken(event.title));
					expect(texts[letter.charCodeAt(0) - 65]).toContain(event.title);
				}
				for (const text of texts) expect(text).not.toMatch(dates);
				expect(await sheet(page).locator('time').count()).toBe(0);
				await page.getByRole('button', { name: 'Different cards' }).click();
			}
			await expect(page).toHaveURL(new RegExp(`seed=${1 + seeds.length}`));
			await test.step('light, 320 px: nothing is wrong with it', () =>
				expectUsableOnPhone(page, 'Cards'));
			const expectFull = async () => {
				await page.emulateMedia({ media: 'print' });
				const boxes = await sheet(page)
					.getByRole('listitem')
					.evaluateAll((cards) =>
						cards.map((card) => {
							const { width, height } = card.getBoundingClientRect();
							return [Math.round(width), Math.round(height), card.scrollHeight - card.clientHeight];
						})
					);
				expect(boxes).toHaveLength(8);
				expect(new Set(boxes.map(String)).size).toBe(1);
				expect(boxes[0]?.[2]).toBe(0);
				await page.emulateMedia({ media: null });
			};
			await expectFull();
			await test.step('on the other paper as well', async () => {
				const [other = paper] = paperFormats.filter((each) => each !== paper);
				const choice = page.getByRole('combobox', { name: 'Paper size' });
				await choice.selectOption(other);
				await pagesWhole(page, 'cards', other);
				await expectFull();
				await choice.selectOption(paper);
			});
			await expectWithoutContainers(page, 'ul', paper);
		});

		test(
			'the key has the cards in order, and everything on every event',
			details,
			async ({ page }) => {
				const cards = printedCards(shippedTimeline, { n: 8, seed: 42 });
				await open(page, 'answers', '&n=8&seed=42&all=1');
				const pages = await pagesWhole(page, 'answers');
				const all = pages.join('');
				const [first = ''] = pages;
				expect(first).toContain('Set42,8cardsintherightorder');
				let at = 0;
				const solution = sortCards(cards);
				for (const card of solution) {
					const { letter, event } = card;
					const reasons = formatPositionReasons(card, solution, 'en').join(' ');
					const found = first.indexOf(
						unbroken(
							`${letter}${formatDate(event.date, 'en', plainDateLabels)}${event.title}${reasons}`
						),
						at
					);
					expect(found, event.title).toBeGreaterThan(at);
					at = found;
				}
				expect(missingIn(all, addresses)).toEqual([]);
				const numbered = numberSources(events);
				const running = pages
					.map((page, i) => page.replace(`${i + 1}/${pages.length}`, ''))
					.join('');
				expect(missingIn(running, [...recordPrompts, ...recordAnswers])).toEqual([]);
				for (const event of events) {
					const note = Object.entries(notes).find(([id]) => id === event.id)?.[1];
					if (!note) throw new Error(`no notes on ${event.id}`);
					const parts = [
						event.title,
						note.notes,
						...note.prompts,
						citeSources(event, numbered, '; ', ({ publisher }) => publisher)
					];
					const answers = sourcingAnswers(event, shippedTimeline)
						// The pages are listed at the end; what readers must answer is not the key's.
						.filter(({ topic }) => topic !== 'where' && topic !== 'general')
						// Nothing is said of what there is not: of a quote, or of linked events.
						.filter(({ topic }) => event.statement || (topic !== 'who' && topic !== 'toWhom'))
						.flatMap(({ topic, lines }) =>
							topic === 'others' ? lines.filter(({ values = [] }) => values.length > 0) : lines
						)
						.map(({ intro }) => intro);
					expect(missingIn(running, [...parts, ...answers]), event.title).toEqual([]);
				}
			}
		);
	});
}

// As of a day: `teach.test.ts`.
test('the key of a set has the notes on its cards only', async ({ page }) => {
	const cards = printedCards(shippedTimeline, { n: 4, seed: 7 });
	await openSheet(page, 'answers', '&paper=a4&n=4&seed=7');
	await expect(sheet(page).getByRole('article').getByRole('heading', { level: 3 })).toHaveText(
		sortCards(cards).map(({ event }) => event.title)
	);
	await expect(sheet(page).getByText(recordAnswers[0] ?? '')).toBeVisible();
	expect((await pagesOf(await printed(page))).length).toBeLessThanOrEqual(4);
	await test.step('light, 320 px: nothing is wrong with it', () =>
		expectUsableOnPhone(page, 'Answer key'));
});

async function expectUsableOnPhone(page: Page, title: string) {
	const before = page.viewportSize();
	await page.setViewportSize({ width: 320, height: 900 });
	await expectUsable(page, title);
	if (before) await page.setViewportSize(before);
}

/** Paper needs no container query, and the whole page has the name of its paper. */
async function expectWithoutContainers(page: Page, grid: string, paper: PaperFormat) {
	// As in Firefox, which on paper takes no layout from one.
	await sheet(page).evaluate((node) => (node.style.containerType = 'normal'));
	await page.emulateMedia({ media: 'print' });
	const columns = await sheet(page)
		.locator(grid)
		.evaluate((node) => getComputedStyle(node).gridTemplateColumns.split(' ').length);
	expect(columns).toBe(2);
	// A name on a part of it alone makes Firefox add a blank page.
	const names = await page.evaluate(() =>
		['body', '.paper-sheet'].map((selector) => {
			const node = document.querySelector(selector);
			return node && getComputedStyle(node).getPropertyValue('page');
		})
	);
	expect(names).toEqual([paper, paper]);
	await page.emulateMedia({ media: null });
}

/** On the long handout. */
async function expectDrawn(page: Page) {
	const width = 680;
	const scene = layoutScene(
		shippedTimeline,
		{ class: sizeClassFor(width), width },
		wholeDomainOf(shippedTimeline)
	);
	const plane = { width, isRightToLeft: false };
	interface Drawn {
		transform: unknown;
		texts: unknown[];
	}
	const textsOf = ({ name, words, attributes: { x, y }, children }: SvgNode): unknown[] => [
		...(name === 'text' ? [[words, `${x}`, `${y}`]] : []),
		...children.flatMap(textsOf)
	];
	const wanted = displayListToSvg(drawScene(scene), plane, pageSvgMaker('paper')).map(
		(node): Drawn => ({
			transform: node.attributes.transform,
			texts: textsOf(node)
		})
	);
	const drawn = await page.getByRole('img', { name: /^A timeline: / }).evaluate((svg) =>
		[...svg.querySelectorAll(':scope > g')].map((group): Drawn => ({
			transform: group.getAttribute('transform'),
			texts: [...group.querySelectorAll('text')].map((text) => [
				text.textContent,
				text.getAttribute('x'),
				text.getAttribute('y')
			])
		}))
	);
	expect(drawn.length).toBeGreaterThan(25);
	expect(drawn).toEqual(wanted);
}

test('the short handout of the suggested events, or of the seven longest, is two pages, whole, with lines for a name, and leads to its sources; paper is white on a dark page', async ({
	page,
	baseURL
}) => {
	const length = ({ title, summary, statement, unknown, disputed }: TimelineEvent) =>
		[title, summary, statement?.quote, unknown, disputed].join('').length;
	const longest = events.toSorted((a, b) => length(b) - length(a)).slice(0, 7);
	const six = events.slice(0, 6);
	let cited = '';
	for (const [chosen, paper, points] of [
		[null, 'a4', 10],
		// The lower sheet.
		[longest, 'letter', 9.25],
		...(process.env.OTR_ALL
			? ([
					[longest, 'a4', 10],
					// Fewer events have larger type.
					[six, 'letter', 11.5]
				] as const)
			: [])
	] as const) {
		const query = chosen ? `&events=${chosen.map(({ id }) => id).join()}` : '';
		if (chosen) await openSheet(page, 'handout', `&paper=${paper}${query}`);
		else await openOnDarkPage(page, 'handout');
		const pages = await pagesOf(await printed(page));
		expect(pages, `${paper}${query}`).toHaveLength(2);
		expect(pages[0]).toContain('Name');
		expect(pages[1]).toContain('Questions');
		for (const { title, statement } of chosen ?? []) {
			const page = pages.find((page) => page.includes(unbroken(title)));
			expect(page, title).toContain(unbroken(statement?.quote ?? ''));
		}
		await page.emulateMedia({ media: 'print' });
		const summary = sheet(page).locator('.summary').first();
		expect(
			await summary.evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
		).toBeCloseTo((points * 96) / 72, 2);
		await page.emulateMedia({ media: null });
		if (chosen) continue;
		await test.step('dark, 320 px: nothing is wrong with it', () =>
			expectUsableOnPhone(page, 'Handout'));
		await page.emulateMedia({ colorScheme: null });
		await expectWithoutContainers(page, 'header', paper);
		await test.step('its code leads a camera to the sources by number', () =>
			expectCode(page, `${baseURL}/teach/?print=sources`, 'All sources by number'));
		cited = await sheet(page)
			.getByText(/Windows Central, [^;]*\[/)
			.first()
			.innerText();
	}
	await test.step('there, the numbers are those on paper, and nothing leads to the answers', async () => {
		await page.goto('/teach/?print=sources');
		await expect(sheet(page).getByRole('heading', { level: 1 })).toHaveText(shippedTimeline.title);
		const number = /Windows Central, [^;[]*(\[\d+\])/.exec(cited)?.[1] ?? 'none';
		const entry = sheet(page).getByRole('listitem').filter({ hasText: number });
		await expect(entry).toContainText('Windows Central');
		await expect(entry.getByRole('link')).toHaveAttribute(
			'href',
			/^https:\/\/www\.windowscentral\.com/
		);
		await expect(page.getByRole('link', { name: 'Answer key' })).toHaveCount(0);
	});
});

test('by keys alone to the handout and printed; back, one press prints each paper, and leaves the page as it is', async ({
	page
}) => {
	// The handout is a page of its own.
	await page.addInitScript(() => {
		Object.assign(window, { prints: 0, print: () => window.prints++ });
	});
	await page.goto('/teach/?paper=a4');
	const to = async (name: string) => {
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const found = await page.evaluate(() => {
				const node = document.activeElement;
				return node instanceof HTMLInputElement
					? (node.labels?.[0]?.textContent.trim() ?? '')
					: (node?.textContent.trim() ?? '');
			});
			if (found === name) return;
		}
		throw new Error(`no ${name}`);
	};
	await to('Handout');
	await page.keyboard.press('Enter');
	await expect(printButton(page)).toBeVisible();
	await expect(page).toHaveTitle(/^Handout: /);
	await to('Print');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => window.prints)).toBe(1);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Teach with this record' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-script', 'started');
	await page.evaluate(() => (window.prints = 0));
	const section = page.getByRole('region', { name: 'Print at once' });
	for (const [i, [name, text, count]] of (
		[
			['Handout, two pages', 'Allsourcesbynumber', 2],
			['Handout, all events', 'Allevents,bychapter', null],
			['Cards', 'Cutalong', 1],
			['Answer key', 'Answerkeyfortheteacher', null]
		] as const
	).entries()) {
		await section.getByRole('button', { name, exact: true }).click();
		await expect.poll(() => page.evaluate(() => window.prints)).toBe(i + 1);
		await expect(page.getByRole('heading', { name: 'Teach with this record' })).toBeVisible();
		await expect(sheet(page)).toBeHidden();
		if (!count) {
			// Of the long ones, whose pages are tried above, what would be printed.
			await page.emulateMedia({ media: 'print' });
			const words = unbroken(await page.locator('body').innerText());
			expect(words).toContain(text);
			expect(words).not.toContain('Teachwiththisrecord');
			await expect(sheet(page)).toHaveCSS('page', 'a4');
			await page.emulateMedia({ media: null });
			continue;
		}
		const pdf = await printed(page);
		const pages = await pagesOf(pdf);
		expect(pages[0]).toContain(text);
		expect(pages.join('')).not.toContain('Teachwiththisrecord');
		expect(pages).toHaveLength(count);
		expect((await sizesOf(pdf))[0]).toEqual(paperSizes.a4);
	}
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(sheet(page)).toHaveCount(0);
});

/** Opens a sheet on a dark page: its paper is white, on the screen and printed, and of the size of American English. */
async function openOnDarkPage(page: Page, print: SheetName) {
	await openSheet(page, print, '&theme=dark');
	for (const media of ['screen', 'print'] as const) {
		await page.emulateMedia({ media, colorScheme: 'dark' });
		await expect(sheet(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		const root = await page
			.locator('html')
			.evaluate((node) => getComputedStyle(node).backgroundColor);
		if (media === 'print') expect(root).toBe('rgb(255, 255, 255)');
		else expect(root).not.toBe('rgb(255, 255, 255)');
		// Its upper part: all of it is thirteen screens high.
		const { x, y, width } = await boxOf(sheet(page));
		const clip = { x, y, width, height: 400 };
		const { data } = PNG.sync.read(await page.screenshot({ clip }));
		let [light, ink] = [0, 0];
		for (let i = 0; i < data.length; i += 4) {
			if ((data[i] ?? 0) > 250) light++;
			if ((data[i] ?? 255) < 60) ink++;
		}
		expect(light / (data.length / 4)).toBeGreaterThan(0.75);
		expect(ink / (data.length / 4)).toBeGreaterThan(0.005);
	}
	await page.emulateMedia({ media: null, colorScheme: 'dark' });
	// Of each language: `teach/papers/sheet-view.test.ts`.
	await test.step('it is that of American English, until one is chosen', async () => {
		const choice = page.getByRole('combobox', { name: 'Paper size' });
		const expectPaper = async (paper: PaperFormat) => {
			await page.emulateMedia({ media: 'print' });
			await expect(sheet(page)).toHaveCSS('page', paper);
			await page.emulateMedia({ media: null });
		};
		await expect(choice.locator('option:checked')).toHaveText('Letter');
		await expectPaper('letter');
		await choice.selectOption('A4');
		await expect(page).toHaveURL(/paper=a4/);
		await expectPaper('a4');
	});
}

test.describe('for a reader of dark pages', { tag: '@all' }, () => {
	test.use({ colorScheme: 'dark', viewport: { width: 794, height: 900 } });

	// The handout: above. Cards and key are set on the same sheet.
	for (const print of sheetNames) {
		test(`${print}: paper is white, on the screen and printed`, ({ page }) =>
			openOnDarkPage(page, print));
	}
});

test.describe('for a reader of German', { tag: '@all' }, () => {
	test.use({ locale: 'de-DE' });

	test('the pages are A4', async ({ page }) => {
		await openSheet(page, 'handout');
		const choice = page.getByRole('combobox', { name: 'Paper size' });
		await expect(choice.locator('option:checked')).toHaveText('A4');
	});
});

declare global {
	interface Window {
		prints: number;
	}
}
