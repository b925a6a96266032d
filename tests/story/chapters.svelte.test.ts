import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import type { Chapter, Timeline } from '#lib/record/timeline.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { PageSettings } from '#lib/story/page-settings.svelte.ts';
import Story from '#lib/story/Story.svelte';
import { Lazy } from '#lib/ui/lazy.svelte.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from '../fixtures/axe.ts';
import links from '../fixtures/links.json' with { type: 'json' };
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import {
	anew,
	cardOf,
	cards,
	close,
	expectAddress,
	expectCount,
	factOf,
	find,
	findAll,
	frames,
	get,
	open,
	rested
} from '../fixtures/story-page.ts';

const { chapters } = shippedTimeline;
const [firstChapter] = chapters;
const ice = chapters.find(({ id }) => id === 'ice');
if (!firstChapter || !ice || firstChapter === ice) throw new Error('no chapters');

/** The row of chapters under the drawing. */
const row = () => page.getByRole('navigation', { name: 'Chapters' });
const linkTo = (title: string) =>
	row().getByRole('link', { name: title, exact: true }).element() as HTMLAnchorElement;
const linksIn = (root: ParentNode) => [
	...root.querySelectorAll<HTMLAnchorElement>('nav a[href^="#chapter_"]')
];
const currentIn = (root: ParentNode) =>
	linksIn(root)
		.filter((link) => link.getAttribute('aria-current') === 'true')
		.map(({ textContent }) => textContent);
const headings = (root: ParentNode = document) =>
	[...root.querySelectorAll('section.chapter h2')].map(({ textContent }) => textContent);
const domain = () => get('#page_timeline p').innerText;

/** Brings a card to the window's top, as a reader scrolls. */
function scrollToCard(id: string | undefined) {
	dispatchEvent(new WheelEvent('wheel'));
	get(`article[id="${id}"]`).scrollIntoView({ behavior: 'instant', block: 'start' });
}

const titles = (all: readonly Chapter[]) => all.map(({ title }) => title);
const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);

test('of two chapters with one span, and of one with that of the whole story, it is the one that was gone to', () => {
	const { events } = shippedTimeline;
	const every = (rest: number) => events.filter((_, i) => i % 3 === rest);
	const ends = [events[0], events.at(-1)].flatMap((event) => event ?? []);
	const made: Chapter[] = [
		{ ...ice, id: 'a', events: every(0) },
		{ ...ice, id: 'b', events: every(0) },
		{ ...ice, id: 'c', events: ends }
	];
	const view = new StoryState({ ...shippedTimeline, chapters: made });
	expect(view.chapter).toBeNull();
	for (const chapter of made) {
		view.show(chapter, null);
		expect(view.chapter).toBe(chapter);
	}
	view.show(null, null);
	expect(view.chapter).toBeNull();
});

test('dates that are asked for beside a chapter are shown, and not those of the chapter', () => {
	const view = new StoryState(shippedTimeline);
	const dates = [Date.UTC(2025, 2, 1), Date.UTC(2025, 4, 1)] as const;
	view.show(ice, dates);
	expect(view.target).toEqual(dates);
	view.show(ice, null);
	expect(view.target).toEqual(view.domainOf(ice));
});

describe('on the page of the story', () => {
	beforeAll(open);
	afterAll(close);

	test('a press in the row shows the chapter, names it in the address, and Back takes that back', async () => {
		await anew('/');
		expect(linksIn(document).map(({ textContent }) => textContent)).toEqual(titles(chapters));
		expect(currentIn(document)).toEqual([]);
		const whole = domain();
		linkTo(ice.title).click();
		await expectAddress('/?chapter=ice#chapter_ice');
		// The page scrolls and focuses a frame after the address.
		await soon(() => expect(document.activeElement).toBe(get('section#chapter_ice')));
		const { top } = get('section#chapter_ice').getBoundingClientRect();
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(innerHeight / 2);
		const shown = domain();
		expect(shown).not.toBe(whole);
		expect(currentIn(document)).toEqual([ice.title]);
		// An address that names it shows the same.
		await anew('/');
		expect(domain()).toBe(whole);
		for (const address of ['/?chapter=ice', '/#chapter_ice']) {
			await anew(address);
			await soon(() => expect(domain()).toBe(shown));
			expect(currentIn(document)).toEqual([ice.title]);
		}

		// Beside dates the drawing is as they say.
		await anew('/?from=2025-02&to=2025-04');
		await soon(() => expect(domain()).not.toBe(whole));
		const dated = domain();
		await anew('/?from=2025-02&to=2025-04&chapter=ice');
		await soon(() => expect(domain()).toBe(dated));
		expect(currentIn(document)).toEqual([]);

		await anew('/');
		linkTo(firstChapter.title).click();
		await expectAddress(`/?chapter=${firstChapter.id}#chapter_${firstChapter.id}`);
		linkTo(ice.title).click();
		await expectAddress('/?chapter=ice#chapter_ice');
		history.back();
		await expectAddress(`/?chapter=${firstChapter.id}#chapter_${firstChapter.id}`);
		await soon(() => expect(currentIn(document)).toEqual([firstChapter.title]));
		history.back();
		await expectAddress('/');
		await soon(() => expect(domain()).toBe(whole));
		expect(currentIn(document)).toEqual([]);
	});

	test('the same by keys: the row is one stop of the Tab key', async () => {
		await anew('/');
		linkTo(firstChapter.title).focus();
		const [, second] = linksIn(document);
		await pressKeys('ArrowRight');
		expect(second).toHaveFocus();
		expect(linksIn(document).filter(({ tabIndex }) => tabIndex === 0)).toEqual([second]);
		await pressKeys('Enter');
		const id = chapters[1]?.id;
		await expectAddress(`/?chapter=${id}#chapter_${id}`);
		await soon(() => expect(document.activeElement).toBe(get(`section#chapter_${id}`)));
	});

	test('the newest first: the chapters are turned, and the events in each', async () => {
		await anew('/');
		expect(headings()).toEqual(titles(chapters));
		expect(ids(cards())).toEqual(chapters.flatMap(({ events }) => ids(events)));
		await anew('/?order=newest');
		await soon(() => expect(headings()).toEqual(titles(chapters).toReversed()));
		const turned = chapters.toReversed();
		expect(linksIn(document).map(({ textContent }) => textContent)).toEqual(titles(turned));
		expect(ids(cards())).toEqual(turned.flatMap(({ events }) => ids(events).toReversed()));
		// A number beside an event counts down to the first.
		for (const list of findAll<HTMLOListElement>('section.chapter ol:has(> .entry)'))
			expect(list.reversed).toBe(true);
	});

	test('the list has them, the table has no row of them, and a filter leaves out what it empties', async () => {
		await anew('/?view=list');
		await soon(() => expect(find('article.brief')).not.toBeNull());
		expect(headings()).toEqual(titles(chapters));
		expect(row().elements()).toHaveLength(1);
		await anew('/?view=table');
		await soon(() => expect(find('#page_table')).not.toBeNull());
		expect(row().elements()).toHaveLength(0);
		expect(headings()).toEqual([]);
		await anew('/?kinds=measurement');
		const left = chapters.filter(({ events }) =>
			events.some(({ kind }) => kind.id === 'measurement')
		);
		expect(left.length).toBeLessThan(chapters.length);
		await soon(() => expect(headings()).toEqual(titles(left)));
		expect(linksIn(document).map(({ textContent }) => textContent)).toEqual(titles(left));
	});

	test('the chapter that is read is the current one, which the address does not say', async () => {
		await anew('/');
		for (const chapter of [ice, firstChapter]) {
			scrollToCard(chapter.events[1]?.id);
			await soon(() => expect(currentIn(document)).toEqual([chapter.title]));
		}
		await rested();
		expect(new URLSearchParams(location.search).has('chapter')).toBe(false);
		expect(find('#page_strip')).toBeVisible();
		await expectClean('#page_strip', 'article.selected');
	});

	test('a link in words goes to the other card and selects it, in one entry of the history, and one there comes back', async () => {
		const link = links.find(({ from }) => from === 'imod-2025-08-27-dismissals');
		if (!link) throw new Error('no link');
		await anew('/');
		const push = vi.spyOn(history, 'pushState');
		const follow = async (from: string, to: string) => {
			(
				page
					.elementLocator(cardOf(from))
					.getByRole('link', { name: factOf(to).title })
					.element() as HTMLElement
			).click();
			await expectAddress(`/?event=${to}#${to}`);
			await soon(() => expect(find('#page_timeline [aria-current]')?.dataset.event).toBe(to));
			await soon(() => expect(document.activeElement).toBe(cardOf(to)));
			const { top } = cardOf(to).getBoundingClientRect();
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(innerHeight / 2);
		};
		await follow(link.from, link.to);
		expect(push).toHaveBeenCalledTimes(1);
		await follow(link.to, link.from);
		push.mockRestore();
	});

	test('on a phone the row is one line, with the current chapter in sight', async () => {
		await anew('/', { width: 390, height: 844 });
		const list = get('nav ol:has(> li > a[href^="#chapter_"])');
		expect(list.offsetHeight).toBeLessThan(44);
		expect(list.scrollWidth).toBeGreaterThan(list.clientWidth);
		const last = chapters.at(-1);
		scrollToCard(last?.events[1]?.id);
		await soon(() => expect(currentIn(document)).toEqual([last?.title]));
		await frames();
		const link = linkTo(last?.title ?? '').getBoundingClientRect();
		const room = list.getBoundingClientRect();
		expect(link.left).toBeGreaterThanOrEqual(room.left - 0.5);
		expect(link.right).toBeLessThanOrEqual(room.right + 0.5);
		expect(document.documentElement.scrollWidth).toBe(390);
		await expectCount('article', shippedTimeline.events.length);
	});
});

/** The events one after the other in parts of one size, of which each is in the chapter of that number. */
function inChapters(numbers: readonly number[]): Timeline {
	const { events } = shippedTimeline;
	const made = [...new Set(numbers)]
		.toSorted((a, b) => a - b)
		.map((number): Chapter => {
			const own = events.filter(
				(_, i) => numbers[Math.floor((i * numbers.length) / events.length)] === number
			);
			const title = `Chapter ${number + 1}`;
			return { id: `chapter-${number}`, title, summary: `Part ${number + 1}.`, events: own };
		});
	return { ...shippedTimeline, chapters: made };
}

async function renderStory(timeline: Timeline) {
	await page.viewport(1280, 900);
	const view = new StoryState(timeline);
	view.motion.reducedMotion = true;
	const panels = new Lazy(() => import('#lib/story/panels.ts'));
	const strip = new Lazy(() => import('#lib/story/Strip.svelte'));
	const { container } = render(Story, {
		props: { asOf: new AsOf(view, null), settings: new PageSettings(), lazyPanels: panels, strip }
	});
	view.width = 1000;
	flushSync();
	return { view, container };
}

test('a record without chapters has no row and no headings of them, and every card', async () => {
	const { view, container } = await renderStory({ ...shippedTimeline, chapters: [] });
	expect(linksIn(container)).toEqual([]);
	expect(headings(container)).toEqual([]);
	expect(container.querySelector('[id^="chapter_"]')).toBeNull();
	const all = [...container.querySelectorAll('article')];
	expect(ids(all)).toEqual(ids(view.timeline.events));
	view.select(view.timeline.events[3] ?? null, 'scroll');
	flushSync();
	expect(view.reading).toBeNull();
	expect(view.chapter).toBeNull();
});

test.each([
	['five', shippedTimeline],
	['twelve', inChapters([...Array(12).keys()])],
	['three that overlap in time', inChapters([0, 1, 0, 2, 1, 2])]
])(
	'each of %s chapters is one press away, and current while its cards are read',
	async (_, timeline) => {
		const { view, container } = await renderStory(timeline);
		expect(headings(container)).toEqual(titles(timeline.chapters));
		const links = linksIn(container);
		expect(links.map(({ textContent }) => textContent)).toEqual(titles(timeline.chapters));
		expect(ids([...container.querySelectorAll('article')])).toEqual(
			timeline.chapters.flatMap(({ events }) => ids(events))
		);
		for (const [i, chapter] of timeline.chapters.entries()) {
			expect(links[i]?.hash).toBe(`#chapter_${chapter.id}`);
			links[i]?.click();
			flushSync();
			// From its first date to its last, and all of its events are in it.
			expect(view.destination).toEqual(view.domainOf(chapter));
			const [from, to] = view.destination ?? [NaN, NaN];
			for (const { date } of chapter.events) {
				expect(date.start).toBeGreaterThanOrEqual(from);
				expect(date.end ?? date.start).toBeLessThanOrEqual(to);
			}
			expect(view.chapter).toBe(chapter);
			expect(currentIn(container)).toEqual([chapter.title]);
			await soon(() => expect(document.activeElement?.id).toBe(`chapter_${chapter.id}`));
			const section = container.querySelector(`#chapter_${chapter.id}`);
			expect(section?.getAttribute('aria-labelledby')).toBe(section?.querySelector('h2')?.id);
			expect(section?.querySelector('.summary')?.textContent).toBe(chapter.summary);
		}
		// What is read is current, whatever the drawing shows.
		for (const chapter of timeline.chapters) {
			for (const event of chapter.events) {
				view.select(event, 'scroll');
				flushSync();
				expect(currentIn(container)).toEqual([chapter.title]);
			}
		}
		expect(view.chapter).toBe(timeline.chapters.at(-1));
	}
);
