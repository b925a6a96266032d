import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import PrintedSlides from '#lib/present/PrintedSlides.svelte';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { fragmentsOf, type Fragment } from '#lib/record/steps.ts';
import { formatKind } from '#lib/messages/format-drawn.ts';
import { usedKinds } from '#lib/record/kinds.ts';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { closeRoute, openRoute, setWindow } from '../fixtures/open-route.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { readEventsFile } from '../fixtures/read-events-file.ts';
import { soon } from '../fixtures/soon.ts';
import { addressOf, events, stepAt } from '../fixtures/stage-steps.ts';
import berlinFile from '../fixtures/berlin.json' with { type: 'json' };
import storyInArabic from '../fixtures/story-ar.json' with { type: 'json' };
import PresentRoute from '../../src/routes/present/+page.svelte';

// How slides, overview and strip look; what they do: `stage-page.svelte.test.ts`.
afterEach(closeRoute);

/** The event whose words the story turns on. */
const turn = 'imod-2025-09-25-mass-surveillance-principle';

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const findAll = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const overview = () => screen.queryByRole('region', { name: 'All events' });

/** Opens the stage, usually at the first event, which comes after the title. */
async function open(search = addressOf(stepAt(0)), settings = {}) {
	await openRoute(PresentRoute, search, { height: 720, ...settings });
	await soon(() => screen.getByRole('navigation', { name: 'Presentation' }));
	// What the stage loads once it is shown.
	await import('#lib/present/panels.ts');
	await tick();
}

describe('what a slide is made of', () => {
	const large = { width: 1_920, height: 1_080 };
	const said = fragmentsOf(shippedTimeline.eventById.get(turn) as TimelineEvent);
	const stepOf = (name: Fragment) => `?event=${turn}&step=${said.indexOf(name) + 1}`;
	const box = (selector: string) => find(selector)?.getBoundingClientRect() ?? new DOMRect();
	const sizeOf = (selector: string) =>
		parseFloat(getComputedStyle(find(selector) as HTMLElement).fontSize);

	const berlin = toRecordData(readEventsFile(berlinFile, 'berlin.json'));

	/** The shipped record with other words of that event. */
	const saying = (quote: string) => {
		const record = toRecordData(shipped);
		const withQuote = (event: (typeof record.events)[number]) =>
			event.id === turn && event.statement
				? { ...event, statement: { ...event.statement, quote } }
				: event;
		return { ...record, events: record.events.map(withQuote) };
	};
	test('for the back of a room, sources have the size of the evidence, and a translation that of the text', async () => {
		const record = saying('Das gilt sofort.');
		const events = record.events.map((event) =>
			event.id === turn && event.statement
				? {
						...event,
						statement: {
							...event.statement,
							lang: 'de',
							translation: { text: 'It is in force at once.', by: 'Class 10b' }
						}
					}
				: event
		);
		await open(stepOf('statement'), { width: 1_280, height: 720, record: { ...record, events } });
		await soon(() => expect(find('blockquote + p')).toBeVisible());
		expect(sizeOf('.sources')).toBe(sizeOf('.how'));
		expect(sizeOf('.sources')).toBe(24);
		expect(sizeOf('blockquote + p')).toBe(28);
		expect(sizeOf('.how')).toBe(24);
	});

	const letters = (count: number) => 'words of seven letters '.repeat(200).slice(0, count);

	test.each([
		[1_920, 1_080],
		[1_440, 900],
		[1_280, 720],
		[768, 1_024]
	])('at %i by %i px a quote is the largest, in the middle of its room', async (width, height) => {
		for (const record of [undefined, saying(letters(300))]) {
			await closeRoute();
			document.body.replaceChildren();
			await open(stepOf('statement'), { width, height, ...(record && { record }) });
			await soon(() => expect(find('.summary')).not.toBeVisible());
			const quote = getComputedStyle(find('blockquote') as HTMLElement);
			const line = parseFloat(quote.lineHeight) / height;
			expect(line).toBeGreaterThanOrEqual(0.05);
			expect(line).toBeLessThanOrEqual(0.0801);
			for (const other of ['.slide h2', 'figcaption', '.how', '.date'])
				expect(sizeOf('blockquote'), other).toBeGreaterThanOrEqual(sizeOf(other));
			const statement = box('[data-fragment="statement"]');
			const above = statement.top - box('.slide h2').bottom;
			const below = box('.sources').top - statement.bottom;
			expect(Math.abs(above - below)).toBeLessThan(height * 0.03);
			expect(find('.body')?.scrollHeight).toBeLessThanOrEqual(find('.body')?.clientHeight ?? 0);
		}
	});

	test('a longer quote shrinks to fit, and is never under 22 px', async () => {
		await open(stepOf('statement'), { ...large, record: saying(letters(1_200)) });
		const body = find('.body') as HTMLElement;
		expect(body.scrollHeight).toBeLessThanOrEqual(body.clientHeight);
		expect(sizeOf('blockquote')).toBeLessThan(54 / 1.17);
		expect(sizeOf('blockquote')).toBeGreaterThanOrEqual(22);
		await closeRoute();
		document.body.replaceChildren();
		await open(stepOf('statement'), { ...large, record: saying(letters(4_000)) });
		expect(sizeOf('blockquote')).toBeCloseTo(22, 0);
		expect(find('.body')).toHaveAttribute('tabindex', '0');
	});

	test('a statement opens with its words and who says them, and a short one has its summary below', async () => {
		await open(`?event=${turn}`, large);
		expect(find('blockquote')).toBeVisible();
		expect(find('figcaption')).toHaveTextContent(/^Brad Smith, Microsoft vice chair and president/);
		expect(find('.summary')).not.toBeVisible();
		// Part of a sentence would be misread without it.
		await closeRoute();
		document.body.replaceChildren();
		await open('?event=ice-2025-12-internal-response', large);
		const [quote, summary] = [box('blockquote'), box('.summary')];
		expect(summary.top).toBeGreaterThan(quote.bottom);
		expect(summary.height).toBeGreaterThan(0);
		expect(findAll('.summary')).toHaveLength(1);
		expect(find('.how')).toHaveTextContent(/^Evidence: press reports Made public: February 2026/);
	});

	test('no word is close to the rule above it, and the text fills a slide that has room', async () => {
		await open(stepOf('what'), large);
		expect(box('.slide h2').top - box('.slide header').bottom).toBeGreaterThanOrEqual(28);
		expect(sizeOf('.summary')).toBeGreaterThan(28 * 1.5 * 1.3);
		// Title and text are one composition in the middle of the space between the rule and the sources.
		const above = box('.slide h2').top - box('.slide header').bottom;
		const below = box('.slide .sources').top - box('.summary').bottom;
		expect(Math.abs(above - below)).toBeLessThan(48);
		// Each further part is shown alone.
		for (let part = said.indexOf('what') + 1; part < said.length; part++)
			await pressKeys('PageDown');
		await soon(() => expect(find('.related')).toBeVisible());
		expect(find('.summary')).not.toBeVisible();
		expect(sizeOf('.related')).toBeGreaterThan(24 * 1.5 * 1.3);
	});

	test('the open points fill their slide, and none of them is cut', async () => {
		await open('?slide=closing', large);
		const list = find('.slide > ul');
		await soon(() => expect(sizeOf('.slide > ul > li')).toBeGreaterThan(24 * 1.5));
		expect(list?.scrollHeight).toBeLessThanOrEqual(list?.clientHeight ?? 0);
	});

	const [early, late] = ['ice-2025-07-data-400', 'ice-2026-01-data-1400'];

	test('the slide of a first figure opens with it, in large type', async () => {
		await open(`?event=${early}`, large);
		expect(find('.number')).toHaveTextContent(/^about 400 TB$/);
		expect(sizeOf('.number')).toBeGreaterThan(2 * sizeOf('.slide h2'));
		expect(box('.number').top).toBeGreaterThan(box('.slide h2').bottom);
		expect(box('.summary').top).toBeGreaterThan(box('.number').bottom);
	});

	test('the slide of a later figure opens with the bars of both', async () => {
		await open(`?event=${late}`, large);
		expect(findAll('.plot .value').map((node) => node.innerText)).toEqual([
			'about 400 TB',
			'almost 1,400 TB'
		]);
		expect(find('.message')).toHaveTextContent('about 3.5 times the figure for July 2025');
		expect(find('.number')).toBeNull();
		// The presenter’s window has the summary, which would repeat the title.
		expect(find('.summary')).not.toBeVisible();
		expect(find('.slide .how')).toHaveTextContent(/^Evidence: .* Made public: 17 February 2026$/);
		// The next step shows what is not known, without the bars.
		await pressKeys('PageDown');
		await soon(() => expect(find('.open')).toBeVisible());
		expect(find('.plot')).toBeNull();
	});

	test('the name of a source is not torn apart by a line that ends', async () => {
		await open(`?slide=series-ice-volume`, { width: 390, height: 844 });
		const names = findAll('.sources a');
		expect(names.length).toBeGreaterThan(1);
		for (const name of names) expect(name.getClientRects()).toHaveLength(1);
	});

	test('the sources hang beside their heading, and are apart from the drawing', async () => {
		for (const [width, height] of [
			[768, 1_024],
			[1_440, 900]
		] as const) {
			await closeRoute();
			document.body.replaceChildren();
			await open(stepOf('statement'), { width, height });
			const heading = box('.sources h3');
			const lefts = findAll('.sources li').map((node) => node.getBoundingClientRect().left);
			expect(lefts.length).toBeGreaterThan(2);
			expect(Math.min(...lefts)).toBeGreaterThan(heading.right);
			// In more than one line, each of which begins at the same place.
			const tops = findAll('.sources li').map((node) => node.getBoundingClientRect().top);
			const starts = lefts.filter((_, i) => tops[i] !== tops[i - 1]);
			expect(starts.length).toBeGreaterThan(1);
			expect(new Set(starts).size).toBe(1);
			expect(box('.strip').top - box('.sources').bottom).toBeGreaterThanOrEqual(10);
		}
	});

	test('over a figure’s words are 120 px, and nowhere are 200 px of nothing', async () => {
		await open('?slide=series-ice-volume&step=2', large);
		const top = Math.min(...findAll('.value').map((node) => node.getBoundingClientRect().top));
		expect(top - box('.slide h2').bottom).toBeGreaterThanOrEqual(120);
		await pressKeys('PageUp');
		const edges = ['.slide h2', '.tick', '.value', '.bar', '.sources']
			.flatMap(findAll)
			.filter((node) => node.checkVisibility({ visibilityProperty: true }))
			.map((node) => node.getBoundingClientRect())
			.flatMap(({ top, bottom, height }) => (height > 200 ? [top] : [top, bottom]))
			.toSorted((a, b) => a - b);
		for (const [i, edge] of edges.entries())
			expect(edge - (edges[i - 1] ?? 0), `${edge}`).toBeLessThan(200);
	});

	test.each([
		['far apart', `event=${late}`, 1_920, 1_080],
		['far apart', `event=${late}`, 768, 1_024],
		['far apart', `event=${late}`, 390, 844],
		['far apart', `event=${late}`, 1_280, 720],
		['far apart', 'slide=series-ice-volume&step=2', 1_280, 720],
		['close, with long words', 'event=a-week-later-about-120-000-march-in-leipzig', 1_920, 1_080],
		['close, with long words', 'event=a-week-later-about-120-000-march-in-leipzig', 1_366, 768],
		['close, with long words', 'event=a-week-later-about-120-000-march-in-leipzig', 768, 1_024],
		['close, with long words', 'event=a-week-later-about-120-000-march-in-leipzig', 390, 844]
	])('the words of figures %s (%s) do not overlap at %i by %i px', async (_, id, width, height) => {
		const record = id.includes('leipzig') ? { record: berlin } : {};
		await open(`?${id}`, { width, height, ...record });
		expect(findAll('.plot .value')).toHaveLength(2);
		const boxes = [
			'.slide h2',
			'.slide .summary',
			'.slide .how',
			'.tick bdi',
			'.value',
			'.plot .date',
			'.gap',
			'.message',
			'.sources'
		]
			.flatMap(findAll)
			.filter((node) => node.checkVisibility())
			.map((node) => node.getBoundingClientRect());
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1))
				expect(
					a.left < b.right - 1 &&
						b.left < a.right - 1 &&
						a.top < b.bottom - 1 &&
						b.top < a.bottom - 1,
					`${i}: ${JSON.stringify([a, b])}`
				).toBe(false);
	});

	test('on an upright screen the words of the title’s drawing are large', async () => {
		await open('', { width: 768, height: 1_024 });
		const scaled = find('.strip .scaled');
		// Words of 13 px are 17 px high there.
		const scale = () => (scaled?.getBoundingClientRect().width ?? 0) / (scaled?.offsetWidth ?? 1);
		await soon(() => expect(scale()).toBeGreaterThan(1.3));
	});

	test('a figure’s slide has the head of the figure that came last, and words in the middle of each bar', async () => {
		await open('?slide=series-ice-volume', large);
		expect(find('.slide header')).toHaveTextContent(/^July 2025 Reported figure \d+ \/ 34$/);
		expect(find('.slide .how')).toHaveTextContent(/^Evidence: /);
		// The ring of the strip is round the same figure.
		const ringed = () => find('.strip a[aria-current]')?.ariaLabel;
		await soon(() => expect(ringed()).toContain('July 2025'));
		await pressKeys('PageDown');
		await soon(() => expect(find('.slide .date')).toHaveTextContent(/^January 2026$/));
		await soon(() => expect(ringed()).toContain('1,400 TB'));
		const middles = (selector: string) =>
			findAll(selector)
				.map((node) => node.getBoundingClientRect())
				.map(({ left, width }) => Math.round(left + width / 2));
		expect(middles('.plot .value')).toEqual(middles('.bar'));
		expect(middles('.plot .date')).toEqual(middles('.bar'));
		// Between the bars, above the gap's hatching, is how they compare. The axis has values only while a figure is to come.
		const [message, ...bars] = [find('.message'), ...findAll('.bar')].map((node) =>
			node?.getBoundingClientRect()
		);
		expect(find('.message')).toHaveTextContent('about 3.5 times the figure for July 2025');
		expect(message?.left).toBeGreaterThan(bars[0]?.right ?? NaN);
		expect(message?.right).toBeLessThan((bars[1]?.left ?? NaN) + 1);
		// A figure's text has no box, which would cut a hole into the hatching.
		for (const node of findAll('.plot .value')) {
			expect(getComputedStyle(node).backgroundColor).toBe('rgba(0, 0, 0, 0)');
			expect(getComputedStyle(node).boxShadow).toBe('none');
			expect(getComputedStyle(node).textShadow).not.toBe('none');
		}
		// The hatching is as high as the highest bar.
		expect(message?.bottom).toBeLessThanOrEqual(bars[1]?.top ?? NaN);
		expect(findAll('.plot .tick')).toEqual([]);
		await pressKeys('PageUp');
		await soon(() =>
			expect(findAll('.plot .tick').map((node) => node.innerText)).toEqual(
				expect.arrayContaining(['500 TB', '1,000 TB', '1,500 TB'])
			)
		);
		// None is drawn across the bars.
		for (const node of findAll('.plot .tick')) expect(node.clientWidth).toBeLessThan(40);
		await pressKeys('PageDown');
		await soon(() => expect(find('.gap')).not.toBeNull());
		expect(getComputedStyle(find('.gap') as HTMLElement).borderTopWidth).toBe('0px');
	});

	test('the title has the whole drawing, with the names of its tracks; other slides have the strip', async () => {
		await open('', large);
		const names = () => findAll('.strip .group').map((node) => node.innerText);
		await soon(() => expect(names().join()).toContain('Israel Ministry of Defense'));
		// Below it are the meanings of its marks, and no second names of tracks.
		expect(findAll('.foot li').map((node) => node.innerText)).toEqual(
			expect.arrayContaining(['Statement', 'Protest'])
		);
		expect(find('.foot li:not(.kind, .series)')).toBeNull();
		// The drawing names what its bars measure; on narrow screens, where it may not, this is below it.
		const series = find('.foot .series') as HTMLElement;
		expect(series).toHaveTextContent(/^ICE data reported on Microsoft servers, TB$/);
		expect(series).not.toBeVisible();
		expect(find('.strip')).toHaveTextContent('ICE data reported on Microsoft servers, TB');
		const bars = findAll('.strip .bar').map((node) => node.getBoundingClientRect().height);
		expect(Math.max(...bars)).toBeGreaterThanOrEqual(80);
		expect(box('.strip').height).toBeGreaterThan(1_080 * 0.3);
		expect(box('.strip').top).toBeGreaterThanOrEqual(box('.slide h2').bottom);
		expect(find('.slide')?.scrollHeight).toBeLessThanOrEqual(box('.slide').height + 1);
		await pressKeys('PageDown');
		await soon(() => expect(names().join()).not.toContain('Israel Ministry of Defense'));
		expect(box('.strip').height).toBeLessThan(1_080 * 0.25);
		for (const name of findAll('.foot li')) expect(name).toBeVisible();
	});

	const cards = `events=${events.map(({ id }) => id).join()}&lesson=lesson`;
	test.for(['?lesson=lesson', `?${cards}`, `?then=1&${cards}`])(
		'the title of a lesson does not tell the order of its cards: %s',
		async (search) => {
			await open(search);
			await soon(() => expect(find('.slide h2')).toHaveTextContent(shippedTimeline.title));
			for (const part of ['.strip', '.slide .note', '.foot ul'])
				expect(find(part), part).toBeNull();
			await pressKeys('PageDown');
			await soon(() => expect(find('.strip')).toBeVisible());
		}
	);

	test('the strip has no arcs, which would run behind its counts', async () => {
		await open(`?event=${turn}`, large);
		expect(find('.strip .ring')).toBeVisible();
		expect(findAll('.strip .arcs path')).toEqual([]);
	});

	test('in an upright window the legend is between the drawing and the buttons', async () => {
		await open('', { width: 768, height: 1_024 });
		expect(box('.foot ul').bottom).toBeLessThanOrEqual(box('.foot nav').top);
	});

	test('on a phone an event’s slide has no strip, of which the buttons would leave a sliver', async () => {
		await open(`?event=${turn}`, { width: 390, height: 844 });
		expect(find('.strip')).not.toBeVisible();
		await pressKeys('Home');
		await soon(() => expect(find('.strip')).toBeVisible());
		expect(find('.foot .series')).toBeVisible();
	});

	test('on a phone each step shows one part of an event, below its title, from the start of the page', async () => {
		await open(`?event=${turn}`, { width: 390, height: 844 });
		expect(find('blockquote')).toBeVisible();
		scrollTo(0, 40);
		await pressKeys('PageDown');
		await soon(() => expect(findAll('[data-fragment]:not(.later)')).toHaveLength(2));
		expect(find('blockquote')).not.toBeVisible();
		expect(findAll('[data-fragment]').filter((part) => part.checkVisibility())).toHaveLength(1);
		expect(find('.slide h2')).toBeVisible();
		expect(scrollY).toBe(0);
	});

	test.each([
		['a quote', `?event=${turn}`, 'blockquote'],
		['a summary', stepOf('what'), '.summary']
	])('on a phone %s is as large as the screen has room', async (_, search, part) => {
		await open(search, { width: 390, height: 844 });
		const { scrollWidth, scrollHeight } = document.documentElement;
		expect([scrollWidth, scrollHeight]).toEqual([390, 844]);
		expect(sizeOf(part)).toBeGreaterThan(28);
		const end = part === 'blockquote' ? '.how' : part;
		expect(box('.sources').top - box(end).bottom).toBeLessThan(844 * 0.12);
		// A low window has no room: the page scrolls, and the text has its usual size.
		await page.viewport(390, 480);
		await soon(() => expect(sizeOf(part)).toBeLessThan(24));
	});

	test('where nothing comes before, Previous looks so', async () => {
		await open('');
		const previous = screen.getByRole('button', { name: 'Previous' });
		expect(previous).toHaveAttribute('aria-disabled', 'true');
		await pressKeys('PageDown');
		await soon(() => expect(previous).toHaveAttribute('aria-disabled', 'false'));
	});

	test('the overview has the symbol of each event’s kind, and says what symbols mean', async () => {
		await open(`?event=${turn}`, large);
		await pressKeys('o');
		await soon(() => expect(overview()).toBeVisible());
		const pathOf = (node: Element | null | undefined) =>
			node?.querySelector('path')?.getAttribute('d');
		const meanings = new Map(
			findAll('.foot .kind').map((node) => [pathOf(node), node.innerText.trim()])
		);
		expect([...meanings.values()]).toEqual(
			usedKinds(shippedTimeline).map((kind) => formatKind(kind))
		);
		expect(find('.foot .series')).toBeNull();
		for (const { id, kind } of events) {
			const button = find(`[data-id="${id}"]`);
			expect(meanings.get(pathOf(button)), id).toBe(formatKind(kind));
		}
	});

	test('the overview is read from afar, and has boxes only while events are chosen', async () => {
		await open(`?event=${turn}`, large);
		await pressKeys('o');
		await soon(() => expect(overview()).toBeVisible());
		for (const node of findAll('section :is(h2, h3, .head button, .date, .place, .title)'))
			expect(parseFloat(getComputedStyle(node).fontSize), node.innerText).toBeGreaterThanOrEqual(
				22
			);
		expect(find('.head')).toHaveTextContent(/Shorten to: 10 minutes 30 minutes/);
		// The words to shorten by are on a phone, too.
		await page.viewport(390, 844);
		expect(screen.getByText('Shorten to:')).toBeVisible();
		const middleOf = (node: Element | null) => {
			const { top = 0, bottom = 0 } = node?.getBoundingClientRect() ?? {};
			return Math.round((top + bottom) / 2);
		};
		const row = ['Shorten to:', '10 minutes', '30 minutes'].map((text) =>
			middleOf(screen.getByText(text))
		);
		expect(Math.max(...row) - Math.min(...row)).toBeLessThanOrEqual(1);
		// At each width every date is in one line, and a title in three at most.
		const linesOf = (node: HTMLElement) =>
			Math.round(node.offsetHeight / parseFloat(getComputedStyle(node).lineHeight));
		for (const [width, height, columns] of [
			[390, 844, 1],
			[768, 1_024, 2],
			[1_440, 900, 4]
		] as const) {
			await page.viewport(width, height);
			const list = find('section ol') as HTMLElement;
			await soon(() =>
				expect(getComputedStyle(list).gridTemplateColumns.split(' ')).toHaveLength(columns)
			);
			for (const date of findAll('section .date')) expect(linesOf(date), date.innerText).toBe(1);
			for (const title of findAll('section .title')) {
				expect(linesOf(title), title.innerText).toBeLessThanOrEqual(3);
			}
			// A chapter's title is nearer to its own events than to those above.
			for (const head of findAll('section h3').slice(1)) {
				const { top, bottom } = head.getBoundingClientRect();
				const above = head.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
				const below = head.nextElementSibling?.getBoundingClientRect().top ?? 0;
				expect(top - above).toBeGreaterThan(2 * (below - bottom));
			}
		}
		await page.viewport(large.width, large.height);
		// A day is in one line.
		expect(find('section .date')).toHaveTextContent('1 18 February 2025');
		expect(
			new Set(
				findAll('section :is(h2, h3, li:first-child)').map((node) =>
					Math.round(node.getBoundingClientRect().left)
				)
			).size
		).toBe(1);
		const boxes = () => within(overview() as HTMLElement).queryAllByRole('checkbox');
		expect(boxes()).toEqual([]);
		const choose = within(overview() as HTMLElement).getByRole('button', { name: 'Choose events' });
		await userEvent.click(choose);
		expect(choose).toHaveAttribute('aria-pressed', 'true');
		expect(boxes()).toHaveLength(events.length);
		await userEvent.click(boxes()[0] as HTMLElement);
		await soon(() => expect(overview()).toHaveTextContent('33 of 34'));
		await userEvent.click(choose);
		expect(boxes()).toEqual([]);
		// By its key, too.
		(find(`[data-id="${turn}"]`) as HTMLElement).focus();
		await pressKeys('x');
		await soon(() => expect(boxes()).toHaveLength(events.length));
	});

	test('no count of the strip is under the ring', async () => {
		await open(undefined, { width: 700, height: 844 });
		for (const [i, event] of events.entries()) {
			if (i > 0) await pressKeys('Shift+ArrowRight');
			// The slide of a chapter has no number.
			while (!find('.progress')) await pressKeys('Shift+ArrowRight');
			await soon(() => expect(find('.slide')).toHaveAccessibleName(event.title));
			const ring = box('.strip .ring');
			for (const count of findAll('.strip .count')) {
				const { left, right, top, bottom } = count.getBoundingClientRect();
				const isApart =
					right <= ring.left + 0.5 ||
					left >= ring.right - 0.5 ||
					bottom <= ring.top ||
					top >= ring.bottom;
				expect(isApart, event.title).toBe(true);
			}
		}
	});
});

describe('in two directions', () => {
	afterEach(() => document.documentElement.removeAttribute('dir'));

	/** Where the text of an element begins and ends, px. */
	function textBox(selector: string) {
		const range = document.createRange();
		range.selectNodeContents(find(selector) as HTMLElement);
		return range.getBoundingClientRect();
	}

	test('under an interface that runs to the left, what a slide says in English begins where its title does', async () => {
		document.documentElement.dir = 'rtl';
		await open(addressOf(stepAt(0)), { width: 1_920, height: 1_080 });
		expect(textBox('.summary').left).toBeCloseTo(textBox('article h2').left, 0);
		await pressKeys('Home');
		await soon(() => expect(find('.dek')).toBeVisible());
		expect(textBox('.dek').left).toBeCloseTo(textBox('article h2').left, 0);
	});

	test('a date of an Arabic record is one run, from right to left', async () => {
		const record = toRecordData(readEventsFile(storyInArabic, 'the Arabic story'));
		const first = record.events.find(({ date }) => date.edtf.length > 4);
		await open(`?event=${first?.id}`, { record });
		const date = find('.slide .date > bdi');
		expect(getComputedStyle(date as HTMLElement).direction).toBe('rtl');
		expect(getComputedStyle(date as HTMLElement).unicodeBidi).toMatch(/isolate/);
	});
});

test('in forced colours the squares of the tracks and the bars of a figure keep their colours', async () => {
	await open('?slide=series-ice-volume', { forcedColors: 'active' });
	const colourOf = (node: Element | null, part?: string) =>
		getComputedStyle(node as Element, part).backgroundColor;
	const paper = colourOf(document.documentElement);
	const squares = findAll('.foot li').map((node) => colourOf(node, '::before'));
	expect(new Set([paper, ...squares]).size).toBe(3);
	expect(squares).toContain(colourOf(find('.bar')));
});

test('on a phone no name of a track is cut', async () => {
	await open('', { width: 390, height: 844 });
	for (const name of findAll('.foot li')) {
		expect(name.scrollWidth, name.innerText).toBeLessThanOrEqual(name.clientWidth);
		expect(getComputedStyle(name).textOverflow).toBe('clip');
		expect(name.getBoundingClientRect().right).toBeLessThanOrEqual(390);
	}
});

test('in print with notes, a slide that has none has the whole page', async () => {
	const [early, late] = ['ice-2025-07-data-400', turn];
	await setWindow(`?print=slides&events=${early},${late}`, { height: 720 });
	const ofEvents = new Map([[late, { notes: 'Ask first.', prompts: [] }]]);
	render(PrintedSlides, {
		presentation: new Presentation(toRecordData(shipped)),
		...{ notes: { ofEvents, steps: new Map() }, back: '/', other: null }
	});
	const widthOf = (page: Element) =>
		Math.round(page.children[0]?.getBoundingClientRect().width ?? 0);
	const pages = findAll('.page[data-slide]');
	const [withNotes, without] = [true, false].map((has) =>
		pages.filter((page) => (page.querySelector('.notes') !== null) === has).map(widthOf)
	);
	expect(withNotes).toEqual([900]);
	expect(new Set(without)).toEqual(new Set([1280]));
});
