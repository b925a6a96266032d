import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { teaching } from '#lib/record/shipped/lessons.ts';
import { rememberColors } from '../fixtures/axe-colors.ts';
import { heightAtFirst, widthAtFirst, type Engine, type Tab } from './engine.ts';
import {
	anew,
	count,
	focus,
	frames,
	keys,
	marksOf,
	open,
	placeOf,
	press,
	queryOf,
	started,
	textOf,
	until,
	wrongIn
} from './page.ts';
import { differencesOf, drawTwice, readPage } from './same-places.ts';
import { exportSvg, readSvg, setFontsOf } from './svg-places.ts';

const site = inject('site');
const hosts = inject('hosts');

/** An event of one day that has its own mark in the whole story. */
const one = 'imod-2025-08-06-unit-8200-report';
const quoted = 'imod-2025-09-25-mass-surveillance-principle';
const answered = 'ice-2026-02-operational-use-statement';
const { events } = JSON.parse(readFileSync('build/events.json', 'utf8')) as {
	events: { id: string; title: string }[];
};

const routes = [
	...['/', '/?view=list', '/?view=table', `/?compare=${quoted},${answered}`, '/?asof=2025-12'],
	...['/present/', '/presenter/', '/order/', '/open/', '/make/', '/embed/', '/on-the-record.html'],
	...['/teach/', '/teach/?print=handout', '/teach/?print=cards', '/teach/?print=answers']
];

const isAll = Boolean(process.env.OTR_ALL);

const widths = Object.keys(inject('marks')).map(Number);

/** The parts of the one file that axe checks: its drawing and its cards. */
const inStory = ['#page_timeline', 'article'];

/** For tests that depend only on our own code: Chromium proves it, the other engines run them only in `test:all`. */
const testOurs = (name: string, run: () => Promise<void>): void => {
	if (isAll) test(name, run);
};

/** The words over the drawing that say which days are seen. */
const daysShown = (tab: Tab) => textOf(tab, '.timeline .bar p');

/** Lines that begin with Latin letters and go on with Arabic ones. */
const latinFirst = (lines: string[]) =>
	lines.filter((words) => /^[a-z].*[\u0600-\u06ff]/i.test(words));

const focused = (tab: Tab) =>
	tab.evaluate(() => {
		const node = document.activeElement;
		return { name: node?.getAttribute('aria-label') ?? node?.textContent.trim() ?? '', is: node?.className ?? '' }; // oxfmt-ignore
	}, []);

const idsOfCards = (tab: Tab) =>
	tab.evaluate(() => [...document.querySelectorAll('article')].map(({ id }) => id), []);

/**
 * The violations that axe finds in the page, by all rules that are on by default, also best practices.
 *
 * @param exclude selectors of elements that axe skips
 */
async function axeFinds(tab: Tab, exclude: string[]): Promise<string[]> {
	await tab.run(axe.source);
	await tab.evaluate(rememberColors, []);
	return tab.evaluate(async (...exclude: string[]) => {
		const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(
			{ include: document, exclude },
			{
				// The content of a frame is checked separately.
				iframes: false,
				// Off by default, although WCAG requires it (2.5.3): speech users say the visible words.
				rules: { 'label-content-name-mismatch': { enabled: true } },
				resultTypes: ['violations'],
				selectors: false
			}
		);
		if (passes.length < 15) throw new Error(`axe has looked at ${passes.length} rules only`);
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`
		);
	}, exclude);
}

/**
 * The same for every engine, in one window that goes from page to page.
 *
 * @param areAll whether more than how the routes start is tried
 */
export function smoke(start: () => Promise<Engine>, areAll: boolean): void {
	let engine: Engine;
	let tab: Tab;

	beforeAll(async () => {
		engine = await start();
		tab = engine.tab;
	});
	afterAll(() => engine.close());

	const resize = async (width: number, height = heightAtFirst) => {
		await tab.resize(width, height);
		onTestFinished(() => tab.resize(widthAtFirst, heightAtFirst));
	};
	/** Opens the story; where the window has it, as Back would, since to load it costs ten times as much. */
	const openStory = async (query = '') => {
		const isThere =
			(await tab.evaluate(() => location.origin + location.pathname, [])) === `${site}/`;
		if (isThere && !isAll) await anew(tab, `/${query}`);
		else await open(tab, `${site}/${query}`);
	};

	/** @param unseen selectors of elements that axe skips; null to run no check */
	async function expectStart(address: string, unseen: string[] | null) {
		await open(tab, address);
		// The papers have code of their own, which comes after the page has started.
		await until(tab, () => document.querySelector('h1, h2') !== null, []);
		expect.soft(await wrongIn(tab)).toEqual([]);
		if (unseen) expect(await axeFinds(tab, unseen)).toEqual([]);
	}

	// What axe finds hangs little on the engine: where not all is tried, it looks in Chromium only, at the whole story and
	// at what the one file has of its own. Tests of the site and of the rooms let it look at the other routes.
	// Where not all is tried, the tests below open the routes that are missing here, or come to them by presses, and look
	// for errors there; in Chromium `site/keep-what-is-prerendered.test.ts` and `site/print-papers.test.ts` do.
	const opened = areAll ? ['/', '/make/'] : ['/', '/on-the-record.html'];
	for (const route of isAll ? routes : opened) {
		const isLookedAt = !areAll || isAll;
		const unseen = route === '/' || isAll ? [] : inStory;
		const also = isLookedAt ? ', and axe finds nothing' : '';
		test(`${route} starts without an error or a refusal${also}`, () =>
			expectStart(site + route, isLookedAt ? unseen : null));
	}
	if (isAll) {
		test.each(routes.filter((route) => !route.includes('compare')))(
			'in Arabic, of a record in Arabic, %s does so too',
			(route) => expectStart(inject('arabic') + route, [])
		);
	}
	describe('page and canvas put the same list in the same places', () => {
		const expectSame = async (least = 30) => {
			const drawn = await drawTwice(tab);
			expect(drawn.page.length).toBeGreaterThan(least);
			expect(differencesOf(drawn)).toEqual([]);
			expect(await wrongIn(tab)).toEqual([]);
			return drawn.page.map(({ content }) => content);
		};

		test('from left to right', async () => {
			await open(tab, `${site}/`);
			const drawn = await expectSame();
			expect(drawn.filter((content) => content === 'symbol').length).toBeGreaterThan(10);
			expect(drawn).toContain('box');
		});

		// In each engine both directions are looked at, one of them with what lasted; the other two pairs where all is tried.
		// `timeline/draw/same-places.svelte.test.ts` compares the marks of what lasted in both directions.
		testOurs('from right to left', async () => {
			await open(tab, `${inject('records')}/ar/`);
			await expectSame();
		});

		/** Spans with an end, with an unknown end and without an end; and a band of several days. */
		const expectSpans = async () => {
			for (const part of [
				'.span + .cap',
				'.span.start',
				'.span.end',
				'.span:not(.start, .end, .soft):not(:has(+ .cap))',
				'.band'
			])
				expect(await count(tab, `.plane .drawing a.mark ${part}`), part).toBeGreaterThan(0);
		};

		testOurs('events that lasted, from left to right', async () => {
			await open(tab, `${inject('records')}/spans-en/`);
			await expectSame(20);
			await expectSpans();
		});

		test('events that lasted, from right to left, with lines that begin with Latin letters; so does a file', async () => {
			await open(tab, `${inject('records')}/spans-ar/`);
			expect(latinFirst(await expectSame(20)).length).toBeGreaterThan(0);
			await expectSpans();
			const svg = await exportSvg(tab);
			await setFontsOf(tab, svg);
			const page = await tab.evaluate(readPage, []);
			expect(await wrongIn(tab)).toEqual([]);
			// No style of a page reaches it.
			await tab.goto(`${site}/robots.txt`);
			const painted = await readSvg(tab, svg);
			expect(latinFirst(painted.map(({ content }) => content)).length).toBeGreaterThan(0);
			expect(differencesOf({ painted, page })).toEqual([]);
		});
	});
	if (!areAll) return;

	describe('the story', () => {
		test.each(widths)('has its marks where Chromium has them, %i px wide', async (width) => {
			const expected = inject('marks')[width] ?? [];
			await resize(width);
			await openStory();
			expect(expected.length).toBeGreaterThan(3);
			let marks = await marksOf(tab);
			// The drawing follows the window's new width.
			const namesNow = async () => {
				marks = await marksOf(tab);
				return marks.map(({ name }) => name);
			};
			await expect.poll(namesNow, { timeout: 30_000 }).toEqual(expected.map(({ name }) => name));
			const off = marks.flatMap(({ name, x, y }, i) => {
				const far = Math.hypot(x - (expected[i]?.x ?? 0), y - (expected[i]?.y ?? 0));
				return far <= 2 ? [] : [`${name} ${far} px`];
			});
			expect(off).toEqual([]);
			expect(await tab.evaluate(() => document.documentElement.scrollWidth, [])).toBe(width);
		});

		test('a mark leads to its card, and a card by its date to its mark', async () => {
			await openStory();
			await press(tab, `a.mark[data-event="${one}"]`);
			await until(tab, (id) => location.search === `?event=${id}`, [one]);
			const isSeen = (id: string) => {
				const card = document.getElementById(id);
				const { top, bottom } = card?.querySelector('h3')?.getBoundingClientRect() ?? new DOMRect();
				return card?.matches('.selected') && top >= 0 && top < bottom && bottom <= innerHeight;
			};
			expect(await until(tab, isSeen, [one])).toBe(true);
			await focus(tab, `article[id="${quoted}"] .date a`);
			await keys(tab, 'Enter');
			const isFocused = (id: string) =>
				(document.activeElement as HTMLElement).dataset.event === id;
			expect(await until(tab, isFocused, [quoted])).toBe(true);
			expect(await wrongIn(tab)).toEqual([]);
		});

		test('a chapter is one press away, has its figures to scale, and the strip follows it', async () => {
			await openStory();
			await press(tab, 'nav a[href="#chapter_ice"]');
			await until(tab, () => location.search === '?chapter=ice', []);
			const isThere = () => {
				const { top } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
				return document.activeElement?.id === 'chapter_ice' && top >= 0 && top < innerHeight / 2;
			};
			expect(await until(tab, isThere, [])).toBe(true);
			const heights = await tab.evaluate(
				() =>
					[...document.querySelectorAll('#chapter_ice .bar')].map(
						(bar) => bar.getBoundingClientRect().height
					),
				[]
			);
			expect(heights).toHaveLength(2);
			expect(heights[1]).toBeGreaterThanOrEqual(110);
			expect((heights[0] ?? NaN) / (heights[1] ?? NaN)).toBeCloseTo(400 / 1400, 2);
			// By a key: WebKit's driver takes one turn of the wheel a session.
			await keys(tab, 'PageDown');
			const isFollowed = () => {
				const read = document.querySelector('#chapter_ice article.selected')?.id;
				const strip = document.querySelector('#page_strip');
				return (
					read !== undefined &&
					strip?.querySelector('[aria-current]')?.getAttribute('data-event') === read &&
					strip?.querySelector('.title')?.textContent ===
						document.querySelector('#chapter_ice h2')?.textContent
				);
			};
			expect(await until(tab, isFollowed, [])).toBe(true);
			expect(await wrongIn(tab)).toEqual([]);
		});

		test('keys go from mark to mark, zoom and pan, and stay in the drawing', async () => {
			await openStory();
			await focus(tab, '.timeline .controls .in');
			await keys(tab, 'Tab');
			expect((await focused(tab)).is).toContain('mark');
			await keys(tab, 'Home', 'ArrowRight', 'ArrowRight');
			const third = await focused(tab);
			expect(third.name).toMatch(/\d{4}/);
			for (const key of ['+', 'ArrowRight', 'Shift+ArrowRight', '+', 'ArrowLeft', '-', '0']) {
				const before = await focused(tab);
				await keys(tab, key);
				const now = await focused(tab);
				expect(now.is, key).toContain('mark');
				if (key === 'ArrowRight' || key === 'ArrowLeft')
					expect(now.name, key).not.toBe(before.name);
			}
			expect(await wrongIn(tab)).toEqual([]);
		});

		test('Enter on a counted mark lists its events, “Zoom in” takes it apart, and the next arrow goes on from there', async () => {
			await resize(768);
			await openStory();
			await focus(tab, '.timeline a.mark:not([data-event])');
			const days = await daysShown(tab);
			await keys(tab, 'Enter');
			await expect.poll(() => count(tab, 'dialog[open] li')).toBeGreaterThan(1);
			expect(await daysShown(tab)).toBe(days);
			await press(tab, 'dialog[open] button', 'Zoom in');
			await expect.poll(() => daysShown(tab)).not.toBe(days);
			expect(await count(tab, 'dialog[open]')).toBe(0);
			const from = await focused(tab);
			expect(from.is).toContain('mark');
			await keys(tab, 'ArrowRight');
			expect((await focused(tab)).is).toContain('mark');
			expect((await focused(tab)).name).not.toBe(from.name);
		});

		testOurs(
			'on a phone, Enter on a counted mark lists its events, and the next selects one',
			async () => {
				await resize(480);
				await openStory();
				await focus(tab, '.timeline a.mark:not([data-event])');
				const days = await daysShown(tab);
				await keys(tab, 'Enter');
				await expect.poll(() => count(tab, 'dialog[open] li')).toBeGreaterThan(1);
				expect(await daysShown(tab)).toBe(days);
				await keys(tab, 'Enter');
				await expect.poll(() => count(tab, 'article.selected')).toBe(1);
				expect(await count(tab, 'dialog[open]')).toBe(0);
				expect(await queryOf(tab)).toMatch(/^\?event=/);
				expect(await wrongIn(tab)).toEqual([]);
			}
		);

		testOurs('the buttons zoom and pan', async () => {
			await openStory();
			const whole = await daysShown(tab);
			await press(tab, '.controls button', 'Zoom in');
			await expect.poll(() => daysShown(tab)).not.toBe(whole);
			const zoomed = await daysShown(tab);
			await press(tab, '.controls button', 'Earlier');
			await expect.poll(() => daysShown(tab)).not.toBe(zoomed);
			await press(tab, '.controls button', 'Whole story');
			await expect.poll(() => daysShown(tab)).toBe(whole);
		});

		test('a wheel scrolls the page, and with Ctrl zooms about the pointer', async () => {
			await openStory();
			const whole = await daysShown(tab);
			const at = await placeOf(tab, `a.mark[data-event="${one}"]`);
			const place = { x: Math.round(at.x), y: at.y };
			await tab.wheel(place, -50, true);
			await expect.poll(() => daysShown(tab)).not.toBe(whole);
			expect(await tab.evaluate(() => [scrollY, visualViewport?.scale], [])).toEqual([0, 1]);
			const off = async () => {
				const now = await placeOf(tab, `a.mark[data-event="${one}"]`);
				return Math.abs(now.x - at.x);
			};
			await expect.poll(off).toBeLessThan(2);
			const zoomed = await daysShown(tab);
			// Not so far that a card is read, to which the view would pan.
			await tab.wheel(place, 40);
			expect(await until(tab, () => scrollY > 20, [])).toBe(true);
			expect(await daysShown(tab)).toBe(zoomed);
		});

		test('a drag pans by as much, and selects no text', async () => {
			await openStory('?from=2025-06&to=2025-10');
			const before = await daysShown(tab);
			const { x, y } = await placeOf(tab, `a.mark[data-event="${one}"]`);
			await tab.drag([{ x, y }, { x: x - 20, y }, { x: x - 60, y }, { x: x - 120, y }]); // oxfmt-ignore
			await expect.poll(() => daysShown(tab)).not.toBe(before);
			const off = async () => {
				const now = await placeOf(tab, `a.mark[data-event="${one}"]`);
				return Math.abs(now.x - (x - 120));
			};
			await expect.poll(off).toBeLessThan(3);
			expect(await queryOf(tab)).not.toContain('event=');
			expect(await tab.evaluate(() => String(getSelection()), [])).toBe('');
		});

		test('the overview’s window moves the days that are seen', async () => {
			await openStory('?from=2025-08-01&to=2025-08-31');
			const before = await daysShown(tab);
			const { x, y } = await placeOf(tab, '[data-part="window"]');
			await tab.drag([
				{ x, y },
				{ x: x + 40, y },
				{ x: x + 120, y }
			]);
			await expect.poll(() => daysShown(tab)).not.toBe(before);
			const off = async () => {
				const now = await placeOf(tab, '[data-part="window"]');
				return Math.abs(now.x - (x + 120));
			};
			await expect.poll(off).toBeLessThan(2);
			await until(tab, () => !location.search.includes('from=2025-08-01'), []);
		});

		test('a typed day hides all later events', async () => {
			await openStory();
			await press(tab, '#page_as-of > summary');
			await focus(tab, '#page_as-of input');
			await tab.keys(...'20 Aug 2025', 'Tab');
			await until(tab, () => location.search === '?asof=2025-08-20', []);
			expect(await textOf(tab, 'header strong')).toContain('20 August 2025');
			expect((await idsOfCards(tab)).at(-1)).toMatch(/2025-08/);
			expect(await wrongIn(tab)).toEqual([]);
		});

		testOurs('a filter hides cards and leaves their marks faint', async () => {
			await openStory();
			await press(tab, '#page_filter > summary');
			await press(tab, 'input[type="checkbox"]', 'Report');
			await until(tab, () => location.search.includes('kinds='), []);
			expect(await count(tab, 'article')).toBeLessThan(events.length);
			expect(await count(tab, 'a.mark.faint')).toBeGreaterThan(0);
			await press(tab, 'button', 'Clear');
			await expect.poll(() => count(tab, 'article')).toBe(events.length);
		});

		test('a search leaves the matching events, and highlights the words', async () => {
			await openStory();
			await press(tab, 'input[type="search"]');
			await tab.keys(...'contract');
			await until(tab, () => location.search === '?q=contract', []);
			await expect.poll(() => textOf(tab, 'p.shown')).toMatch(/^\d of 34 events match/);
			const left = await idsOfCards(tab);
			const lit = await until(tab, () => {
				const ranges = [...((CSS.highlights.get('page_found') ?? []) as Iterable<Range>)];
				return (
					ranges.length > 0 &&
					ranges.map((range) => ({
						text: range.toString(),
						card: range.startContainer.parentElement?.closest('article')?.id
					}))
				);
			}, []);
			if (!lit) throw new Error('no word is lit');
			expect(new Set(lit.map(({ text }) => text.toLowerCase().slice(0, 8)))).toEqual(
				new Set(['contract'])
			);
			// A word that is only in the title of a source is not on the page, and the card says so.
			const unlit = await tab.evaluate(
				() =>
					[...document.querySelectorAll('article')]
						.filter((card) => card.textContent.includes('only in the title of a source'))
						.map(({ id }) => id),
				[]
			);
			expect(unlit.length).toBeGreaterThan(0);
			expect(left.filter((id) => !unlit.includes(id))).toEqual([
				...new Set(lit.map(({ card }) => card))
			]);
			expect(await wrongIn(tab)).toEqual([]);
		});

		testOurs('the list has the cards alone; a date in it leads to the drawing', async () => {
			await openStory('?view=list');
			expect(await count(tab, 'article')).toBe(events.length);
			const isShown = () => document.querySelector('.timeline')?.checkVisibility() === true;
			expect(await tab.evaluate(isShown, [])).toBe(false);
			await press(tab, `article[id="${one}"] > details > summary`);
			await focus(tab, `article[id="${one}"] a[href="#page_timeline"]`);
			await keys(tab, 'Enter');
			await until(tab, isShown, []);
			const isFocused = (id: string) =>
				(document.activeElement as HTMLElement).dataset.event === id;
			expect(await until(tab, isFocused, [one])).toBe(true);
			expect(await wrongIn(tab)).toEqual([]);
		});

		testOurs('the table has a row for each event, and is sorted by its heads', async () => {
			await openStory();
			await press(tab, 'fieldset input[name="page_view"][value="table"]');
			await until(tab, () => document.querySelector('#page_table') !== null, []);
			expect(await count(tab, '#page_table tbody tr[id]')).toBe(events.length);
			await press(tab, '#page_table th button', 'Kind');
			const sorted = () =>
				document.querySelector('#page_table [aria-sort]')?.textContent.includes('Kind');
			expect(await until(tab, sorted, [])).toBe(true);
			expect(await queryOf(tab)).toContain('view=table');
			expect(await wrongIn(tab)).toEqual([]);
		});

		test('two statements are side by side, and fit into their dialog', async () => {
			await resize(480);
			await openStory();
			await press(tab, '#page_share > summary');
			await press(tab, 'button', 'Compare two statements');
			await until(
				tab,
				() => document.querySelectorAll('#page_comparison article').length === 2,
				[]
			);
			expect(await count(tab, '#page_comparison blockquote :is(ins, del, mark, u, .differs, span)')).toBeGreaterThan(0); // oxfmt-ignore
			const wide = await tab.evaluate(() => {
				const dialog = document.querySelector('#page_comparison');
				return dialog ? dialog.scrollWidth - dialog.clientWidth : NaN;
			}, []);
			expect(wide).toBe(0);
			await keys(tab, 'Escape');
			await expect.poll(() => count(tab, '#page_comparison')).toBe(0);
			expect(await wrongIn(tab)).toEqual([]);
		});

		test('a link, a citation and files can be shared', async () => {
			await openStory(`?event=${one}`);
			await press(tab, '#page_share > summary');
			await press(tab, 'button', 'Link, cite, export');
			await until(
				tab,
				() => document.querySelector('dialog[open] input[type="radio"]') !== null,
				[]
			);
			await press(tab, 'dialog input[type="radio"]', 'Cite');
			await until(
				tab,
				() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value !== '',
				[]
			);
			await press(tab, 'dialog input[type="radio"]', 'Export a file');
			await keepFiles(tab);
			// Of the five that are written as text, one.
			const others = [
				['Picture (SVG)', 'image/svg+xml'],
				['Data (JSON)', 'application/json'],
				['Calendar (ICS)', 'text/calendar'],
				['Text (Markdown)', 'text/markdown']
			] as const;
			for (const [name, type] of [
				['Picture (PNG)', 'image/png'],
				['Table (CSV)', 'text/csv'],
				...(isAll ? others : [])
			] as const) {
				await press(tab, 'dialog input[type="radio"]', name);
				await press(tab, 'dialog button', 'Download file');
				const saved = () =>
					[...document.querySelectorAll('dialog [role="status"]')].some(({ textContent }) =>
						textContent.startsWith('Downloaded as')
					);
				await until(tab, saved, []);
				const file = await lastFile(tab);
				expect(file.type, name).toContain(type);
				expect(file.size, name).toBeGreaterThan(2_000);
				if (name === 'Picture (PNG)') {
					expect(file.width).toBeGreaterThanOrEqual(1920);
					expect(file.colors).toBeGreaterThan(20);
				}
			}
			expect(await wrongIn(tab)).toEqual([]);
		});
	});

	describe('the frame', () => {
		/** It works: a button, a row of its list, and nothing that it would have to complain of. */
		async function expectFrame(): Promise<void> {
			await until(tab, () => document.querySelectorAll('iframe').length === 1, []);
			await started(tab, 0);
			const days = await textOf(tab, '.timeline .bar p', 0);
			await press(tab, '.controls button', 'Zoom in', 0);
			await expect.poll(() => textOf(tab, '.timeline .bar p', 0)).not.toBe(days);
			await press(tab, 'summary', '', 0);
			expect(await until(tab, () => document.querySelector('details[open]') !== null, [], 0)).toBe(
				true
			);
			expect(await tab.evaluate(() => scrollX, [])).toBe(0);
			expect(await wrongIn(tab, 1)).toEqual([]);
		}

		// The two others are in pages of another origin, too: a plain frame, and one made by the loader.
		testOurs('works in a page of another origin', async () => {
			await tab.goto(`${hosts}/frame.html?site=closed&before=100&after=2000`);
			await expectFrame();
		});

		test.each([
			'allow-scripts',
			...(isAll ? ['allow-scripts allow-same-origin allow-popups'] : [])
		])('works in a sandbox that says %s', async (sandbox) => {
			const query = new URLSearchParams({ site: 'closed', sandbox });
			await tab.goto(`${hosts}/frame-sandboxed.html?${query}`);
			await expectFrame();
		});

		test('is put there by the loader, as high as its content', async () => {
			await tab.goto(`${hosts}/e14-id.html?site=closed`);
			await expectFrame();
			const inFrame = () => [...document.querySelectorAll('main, [role="main"], h1')].length;
			expect(await tab.evaluate(inFrame, [], 0)).toBe(0);
			const fits = (inFrame: number) => {
				const { height } =
					document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
				return Math.abs(height - inFrame) <= 1;
			};
			const content = await tab.evaluate(() => document.body.getBoundingClientRect().height, [], 0);
			expect(content).toBeGreaterThan(400);
			expect(await until(tab, fits, [content])).toBe(true);
		});
	});

	describe('the stage', () => {
		const progress = (window: Tab) => textOf(window, '.progress');

		/** From the third event on. */
		async function expectSecondWindow() {
			// Once it has asked whether there is another stage.
			await until(tab, () => JSON.stringify(history.state ?? null).includes('"presentation"'), []);
			const presenter = await tab.popup(() => tab.keys('s'));
			// If it stays open, later tests have their tab behind it, where Firefox loses keys.
			onTestFinished(() => presenter.close());
			const isConnected = () =>
				document.querySelector('[role="status"]')?.textContent.startsWith('Connected');
			expect(await until(presenter, isConnected, [])).toBe(true);
			await keys(tab, 'Shift+ArrowLeft');
			await expect.poll(() => textOf(presenter, '.place')).toMatch(/^2\b/);
			await presenter.keys('Shift+ArrowRight');
			await expect.poll(() => progress(tab)).toMatch(/^3\b/);
			expect(await wrongIn(presenter)).toEqual([]);
		}

		// On a large screen it is drawn larger.
		test.each([...(isAll ? [[1280, 720] as const] : []), [1880, 1060] as const])(
			'goes on by keys, with its strip on the screen, at %i × %i; a second window leads it and follows it',
			async (width, height) => {
				await resize(width, height);
				await open(tab, `${site}/present/`);
				await until(tab, () => document.querySelector('.strip') !== null, []);
				expect(await progress(tab)).toBe('');
				// Past the title of the first chapter.
				await keys(tab, 'Shift+ArrowRight', 'Shift+ArrowRight');
				await expect.poll(() => progress(tab)).toBe(`1 / ${events.length}`);
				await keys(tab, 'Shift+ArrowRight', 'PageDown', 'PageUp', 'Shift+ArrowRight');
				await expect.poll(() => progress(tab)).toBe(`3 / ${events.length}`);
				const measure = () =>
					tab.evaluate(() => {
						const node = document.querySelector('.strip');
						const marks = [...(node?.querySelectorAll('a.mark') ?? [])];
						const boxes = marks.map((mark) => mark.getBoundingClientRect());
						return {
							width: node?.getBoundingClientRect().width ?? 0,
							left: Math.min(...boxes.map(({ left }) => left)),
							right: Math.max(...boxes.map(({ right }) => right)),
							bottom: Math.max(...boxes.map(({ bottom }) => bottom))
						};
					}, []);
				// It is laid out for its width in the frame after it has one.
				await expect.poll(async () => (await measure()).bottom).toBeLessThanOrEqual(height);
				const strip = await measure();
				expect(strip.width).toBeGreaterThan(width * 0.85);
				expect(strip.left).toBeGreaterThanOrEqual(0);
				expect(strip.right).toBeLessThanOrEqual(width);
				expect(strip.right).toBeGreaterThan(width * 0.8);
				await expectSecondWindow();
				expect(await wrongIn(tab)).toEqual([]);
			}
		);
	});

	test('the exercise is done by keys alone', async () => {
		await open(tab, `${site}/order/?n=6&seed=42`);
		const titles = () => [...document.querySelectorAll('.cards h3')].map((n) => n.textContent);
		const before = await tab.evaluate(titles, []);
		expect(before).toHaveLength(6);
		await focus(tab, '.cards button', `Move: ${before[0]}`);
		await keys(tab, ' ', 'ArrowDown', 'ArrowDown', ' ');
		const after = await tab.evaluate(titles, []);
		expect(after).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
		expect((await focused(tab)).name).toBe(`Move: ${before[0]}`);
		await focus(tab, 'button', 'Check');
		await keys(tab, 'Enter');
		await expect.poll(() => textOf(tab, 'dt')).toMatch(/in the right position$/);
		await focus(tab, 'button', 'Show answer');
		await keys(tab, 'Enter');
		await expect.poll(() => textOf(tab, '#page_order')).toBe('The answer');
		expect(await wrongIn(tab)).toEqual([]);
	});

	test(`the papers: ${isAll ? 'a handout, cards, answers' : 'a handout, answers'}, one after the other`, async () => {
		await open(tab, `${site}/teach/`);
		expect(await wrongIn(tab)).toEqual([]);
		const cards = teaching.levels[0]?.cards ?? 0;
		await press(tab, `main a[href*="n=${cards}&"]`, 'Handout');
		await until(tab, () => document.querySelector('.paper-sheet') !== null, []);
		expect(await count(tab, '.paper-sheet article')).toBe(cards);
		const fits = () => document.documentElement.scrollWidth <= innerWidth;
		expect(await wrongIn(tab)).toEqual([]);
		// The cards are a sheet as the key is, from the same code.
		for (const name of [...(isAll ? ['Cards'] : []), 'Answer key']) {
			await press(tab, 'nav a', name);
			await until(tab, (name) => document.title.startsWith(`${name}: `), [name]);
			expect(await tab.evaluate(fits, [])).toBe(true);
			expect(await wrongIn(tab)).toEqual([]);
		}
	});

	describe('another record', () => {
		const isOpened = (text: string) =>
			document.querySelector('aside.banner')?.textContent.includes(text) &&
			document.querySelectorAll('article').length;

		test('is opened from a file', async () => {
			await open(tab, `${site}/open/`);
			await tab.upload('input[type="file"]', inject('record'));
			expect(await until(tab, isOpened, ['a file on this device'])).toBe(events.length);
			expect((await marksOf(tab)).length).toBeGreaterThan(10);
			expect(await wrongIn(tab)).toEqual([]);
		});

		test('is opened by pasting it anywhere', async () => {
			await open(tab, `${site}/open/`);
			// The browser copies a field by keys. The field is in the page only for that time.
			await tab.evaluate(
				(text) => {
					const area = document.createElement('textarea');
					area.value = text;
					document.body.append(area);
					area.select();
				},
				[readFileSync(inject('record'), 'utf8')]
			);
			await keys(tab, 'Control+c');
			await tab.evaluate(() => document.querySelector('body > textarea')?.remove(), []);
			await focus(tab, 'button', 'Open file');
			await keys(tab, 'Control+v');
			expect(await until(tab, isOpened, ['pasted text'])).toBe(events.length);
			expect(await wrongIn(tab)).toEqual([]);
		});
	});

	test('the one file works from a disk: the story, the stage with its second window', async () => {
		await open(tab, inject('oneFile'));
		expect(await count(tab, 'article')).toBe(events.length);
		const whole = await daysShown(tab);
		await press(tab, '.controls button', 'Zoom in');
		await expect.poll(() => daysShown(tab)).not.toBe(whole);
		await press(tab, '.controls button', 'Whole story');
		await press(tab, `a.mark[data-event="${one}"]`);
		await until(tab, (id) => location.search === `?event=${id}`, [one]);
		expect(await wrongIn(tab)).toEqual([]);
		await press(tab, 'a', 'Present');
		await until(tab, () => document.querySelector('.strip') !== null, []);
		await started(tab);
		await keys(tab, 'Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
		await expect.poll(() => textOf(tab, '.progress')).toBe(`2 / ${events.length}`);
		expect(await wrongIn(tab)).toEqual([]);
		const presenter = await tab.popup(() => tab.keys('s'));
		onTestFinished(() => presenter.close());
		await expect.poll(() => textOf(presenter, '.place')).toMatch(/^2\b/);
		await keys(tab, 'Shift+ArrowRight');
		await expect.poll(() => textOf(presenter, '.place')).toMatch(/^3\b/);
		await presenter.keys('Shift+ArrowRight');
		await expect.poll(() => textOf(tab, '.progress')).toMatch(/^4\b/);
		expect(await wrongIn(presenter)).toEqual([]);
	});

	// How it comes to another of its pages is seen above; the site’s test of the file does the exercise in it.
	testOurs('the one file works from a disk: the exercise', async () => {
		await open(tab, `${inject('oneFile')}?page=order`);
		expect(await count(tab, '.cards h3')).toBeGreaterThan(3);
		expect(await wrongIn(tab)).toEqual([]);
	});

	test('scripts off: the drawing, its cards and their links are there', async () => {
		// A frame without scripts, in a page of its own origin that may read it. That page has no policy.
		await tab.goto(`${site}/robots.txt`);
		await tab.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.setAttribute('sandbox', 'allow-same-origin');
			frame.style.cssText = 'width: 1100px; height: 800px';
			frame.src = '/';
			document.body.replaceChildren(frame);
		}, []);
		const seen = () => {
			const { contentDocument: page } = document.querySelector('iframe') ?? {};
			if (page?.readyState !== 'complete' || page.URL === 'about:blank') return null;
			const isSeen = (node: Element) => node.getClientRects().length > 0 && node.checkVisibility();
			const marks = [...page.querySelectorAll<HTMLAnchorElement>('.timeline a.mark')].filter(
				isSeen
			);
			return {
				isStarted: 'script' in page.documentElement.dataset,
				cards: [...page.querySelectorAll('article h3')].filter(isSeen).length,
				marks: marks.length,
				lost: marks.filter(({ hash }) => !page.getElementById(hash.slice(1))).length,
				// Elements that only work with scripts.
				buttons: [...page.querySelectorAll('.controls button')].filter(isSeen).length
			};
		};
		const { marks, ...others } = (await until(tab, seen, [])) ?? {};
		expect(marks).toBeGreaterThan(10);
		expect(others).toEqual({ isStarted: false, cards: events.length, lost: 0, buttons: 0 });
		await frames(tab);
	});
}

/** Keeps the last file that the page saves, without a download. */
const keepFiles = (tab: Tab) =>
	tab.evaluate(() => {
		const kept = window as unknown as { lastFile: Blob };
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (blob: Blob) => {
			kept.lastFile = blob;
			return make(blob);
		};
		addEventListener('click', (e) => (e.target as Element).matches('a[download]') && e.preventDefault()); // oxfmt-ignore
	}, []);

const lastFile = (tab: Tab) =>
	tab.evaluate(async () => {
		const { lastFile: file } = window as unknown as { lastFile: Blob };
		const { type, size } = file;
		if (type !== 'image/png') return { type, size, width: 0, colors: 0 };
		const image = await createImageBitmap(file);
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const data = context?.getImageData(0, 0, image.width, image.height).data.buffer;
		// One number for each pixel, of each sixteenth row.
		const rows = (data ? [...Array(Math.floor(image.height / 16)).keys()] : []).map(
			(i) => new Uint32Array(data as ArrayBuffer, i * 64 * image.width, image.width)
		);
		const colors = new Set(rows.flatMap((row) => [...row]));
		return { type, size, width: image.width, colors: colors.size };
	}, []);
