import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createScrollSpy } from '#lib/cards/scroll-spy.ts';
import EventList from '#lib/cards/EventList.svelte';
import LongCards from '#lib/open/virtual-list/LongCards.svelte';
import LongRows from '#lib/open/virtual-list/LongRows.svelte';
import ClusterList from '#lib/parts/ClusterList.svelte';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { aTimeline, aTimelineOf, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { expectClean } from '../../fixtures/axe.ts';
import { aFile } from '../../fixtures/a-file.ts';
import InStory from '../../cards/InStory.svelte';

document.documentElement.classList.add('otr');

const long = { Cards: LongCards, Rows: LongRows };
const nothing = () => Promise.resolve();

afterEach(() => scrollTo(0, 0));

/** Any number of events like the first of a small record. */
function manyEvents(count: number): Timeline {
	const timeline = aTimelineOf(aFile());
	const [first] = timeline.events as [TimelineEvent];
	const events = Array.from({ length: count }, (_, index) => ({
		...first,
		id: `e-${index}`,
		index,
		title: `Event ${index}`,
		links: []
	}));
	return { ...timeline, events, series: [], eventById: new Map(events.map((e) => [e.id, e])) };
}

function renderStory(timeline: Timeline, component: unknown, props: object, lists: unknown = long) {
	const view = new StoryState(timeline);
	const story = { view, goTo: nothing, show: nothing, long: lists };
	render(InStory, { props: { story, component, props } } as never);
	flushSync();
	return view;
}

const items = () =>
	screen.getAllByRole('listitem', { hidden: true }).filter((node) => node.ariaPosInSet);

describe('the cards', () => {
	const onread = vi.fn<(index: number) => void>();

	function renderCards(timeline: Timeline, lists: unknown = long) {
		const spy = createScrollSpy({ top: () => 0, onread });
		return renderStory(
			timeline,
			EventList,
			{ attach: spy.attach, covered: () => 0, onscroll: spy.ignoreNextEvent },
			lists
		);
	}

	const cards = () => [...document.querySelectorAll('article')];

	function isOnScreen(item: Element) {
		const { top, bottom } = item.getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	}

	test('of some hundreds are all in the page', () => {
		renderCards(manyEvents(300));
		expect(cards()).toHaveLength(300);
	});

	test('of a record that came with the page are all in it, however many', () => {
		renderCards(manyEvents(301), null);
		expect(cards()).toHaveLength(301);
	});

	test('of more are those on the screen; each says where it stands', async () => {
		renderCards(manyEvents(2_000));
		await expect.poll(() => cards().length).toBeGreaterThan(1);
		expect(cards().length).toBeLessThan(60);
		expect(items()[0]?.ariaPosInSet).toBe('1');
		expect(items()[0]?.ariaSetSize).toBe('2000');
		scrollTo({ top: 1e9, behavior: 'instant' });
		await expect.poll(() => items().at(-1)?.ariaPosInSet).toBe('2000');
		expect(cards().length).toBeLessThan(60);
	});

	test('are below each other, also with different heights', async () => {
		renderCards(aTimeline(7, { events: 400, tracks: 3 }));
		await expect.poll(() => cards().length).toBeGreaterThan(1);
		for (const top of [0, 30_000, 31_000]) {
			scrollTo({ top, behavior: 'instant' });
			await expect.poll(() => items().some((item) => isOnScreen(item))).toBe(true);
			const gaps = () => {
				const boxes = items().map((item) => item.getBoundingClientRect());
				return boxes.slice(1).map(({ top }, i) => Math.abs(top - (boxes[i]?.bottom ?? NaN)));
			};
			await expect.poll(() => Math.max(...gaps())).toBeLessThan(2);
		}
	});

	test('turn round and follow the filters', async () => {
		const view = renderCards(aTimeline(7, { events: 1_200, tracks: 3 }));
		await expect.poll(() => cards().length).toBeGreaterThan(1);
		view.filters.order = 'newest';
		await expect.poll(() => cards()[0]?.id).toBe('event-1199');
		const [track] = view.timeline.tracks;
		view.filters.choose({ tracks: [track?.id ?? ''] });
		await expect.poll(() => items()[0]?.ariaSetSize).toBe(String(view.filters.shown.length));
		expect(cards()[0]?.id).toBe(view.filters.shown[0]?.id);
		// Few enough for one page.
		view.filters.choose({ kinds: ['statement'] });
		await expect.poll(() => cards().length).toBe(view.filters.shown.length);
	});

	test('the one that is read is told by its place in the record', async () => {
		renderCards(manyEvents(2_000));
		await expect.poll(() => cards().length).toBeGreaterThan(1);
		dispatchEvent(new WheelEvent('wheel'));
		scrollTo({ top: 200_000, behavior: 'instant' });
		const read = () => onread.mock.lastCall?.[0] ?? -1;
		await expect.poll(read).toBeGreaterThan(300);
		const index = read();
		const { top, bottom } = document.getElementById(`e-${index}`)?.getBoundingClientRect() ?? {};
		expect(top).toBeLessThan(innerHeight);
		expect(bottom).toBeGreaterThan(0);
	});

	test('one that has the focus stays, wherever the page is scrolled to', async () => {
		renderCards(manyEvents(2_000));
		await expect.poll(() => cards().length).toBeGreaterThan(1);
		document.querySelector<HTMLElement>('#e-1 a')?.focus();
		scrollTo({ top: 100_000, behavior: 'instant' });
		await expect.poll(() => Number(items().at(-1)?.ariaPosInSet)).toBeGreaterThan(100);
		expect(document.activeElement?.closest('article')?.id).toBe('e-1');
		expect(items()[0]?.ariaPosInSet).toBe('2');
	});

	test('of 100,000 are turned over by ten thousand', async () => {
		renderCards(manyEvents(100_000));
		await expect.poll(() => cards().length).toBeGreaterThan(1);
		expect(document.body.scrollHeight).toBeLessThan(17_000_000);
		expect(
			screen.getByText('Cards 1 to 10,000 of 100,000', { selector: 'p:last-of-type span' })
		).toBeTruthy();
		await fireEvent.click(screen.getByRole('button', { name: 'Next 10,000' }));
		await expect.poll(() => items()[0]?.ariaPosInSet).toBe('10001');
		expect(cards()[0]?.id).toBe('e-10000');
		await fireEvent.click(screen.getByRole('button', { name: 'Previous 10,000' }));
		await expect.poll(() => cards()[0]?.id).toBe('e-0');
	});
});

describe('the list of a cluster', () => {
	const onchoose = vi.fn<(event: TimelineEvent) => void>();

	function renderCluster(count: number) {
		const timeline = manyEvents(count);
		const view = new StoryState(timeline);
		const props = { view, events: timeline.events, Rows: LongRows, onchoose, onclose: nothing };
		render(ClusterList, { props } as never);
		flushSync();
	}

	const rows = () => [...document.querySelectorAll('dialog li')];
	const place = () => document.querySelector('dialog p[aria-live]')?.textContent;
	const focused = () => document.activeElement?.getAttribute('href');

	const press = (key: string) =>
		fireEvent.keyDown(document.activeElement ?? document.body, { key, cancelable: true });

	test('of a few items renders all', () => {
		renderCluster(20);
		expect(rows()).toHaveLength(20);
		expect(place()).toBeUndefined();
	});

	test('axe finds nothing in it, as a sheet on a phone', async () => {
		await page.viewport(320, 900);
		const { events } = shippedTimeline;
		// What its links lead to.
		const cards = events.map(({ id }) => Object.assign(document.createElement('p'), { id }));
		document.body.append(...cards);
		onTestFinished(() => cards.forEach((card) => card.remove()));
		const view = new StoryState(shippedTimeline);
		render(ClusterList, { props: { view, events, onchoose, onclose: nothing } } as never);
		flushSync();
		await expectClean('dialog');
	});

	test('of 100,000 opens at once and is walked to its end by keys', async () => {
		renderCluster(100_000);
		await expect.poll(() => rows().length).toBeGreaterThan(3);
		expect(rows().length).toBeLessThan(100);
		expect(place()).toBe('1 of 100,000');
		document.querySelector<HTMLElement>('dialog a')?.focus();
		await press('ArrowDown');
		await expect.poll(focused).toBe('#e-1');
		expect(place()).toBe('2 of 100,000');
		await press('PageDown');
		await expect.poll(focused).toBe('#e-9');
		await press('End');
		await expect.poll(focused).toBe('#e-99999');
		expect(place()).toBe('100,000 of 100,000');
		expect(rows().length).toBeLessThan(100);
		await press('ArrowDown');
		await press('ArrowUp');
		await expect.poll(focused).toBe('#e-99998');
		const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? {};
		expect(top).toBeGreaterThanOrEqual(0);
		expect(bottom).toBeLessThanOrEqual(innerHeight);
		await press('Home');
		await expect.poll(focused).toBe('#e-0');
		// One row is a stop of the Tab key.
		expect(document.querySelectorAll('dialog li a:not([tabindex="-1"])')).toHaveLength(1);
	});

	test('a key that stays pressed moves until it is released', async () => {
		renderCluster(5_000);
		await expect.poll(() => rows().length).toBeGreaterThan(3);
		document.querySelector<HTMLElement>('dialog a')?.focus();
		for (let i = 0; i < 200; i++) void press('ArrowDown');
		await expect.poll(focused).toBe('#e-200');
		expect(place()).toBe('201 of 5,000');
	});

	test('a press on a row chooses its event', async () => {
		renderCluster(1_000);
		await expect.poll(() => rows().length).toBeGreaterThan(3);
		const link = document.querySelector('dialog li:nth-child(3) a');
		if (!link) throw new Error('no row');
		link.addEventListener('click', (e) => e.preventDefault());
		await fireEvent.click(link);
		expect(onchoose.mock.lastCall?.[0].id).toBe('e-2');
	});
});
