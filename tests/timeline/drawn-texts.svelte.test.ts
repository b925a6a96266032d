import { render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import EventCard from '#lib/cards/EventCard.svelte';
import Sourcing from '#lib/cards/Sourcing.svelte';
import Story from '#lib/story/Story.svelte';
import ClusterList from '#lib/parts/ClusterList.svelte';
import SeriesTable from '#lib/story/SeriesTable.svelte';
import { timelineFromColumns } from '#lib/record/column-timeline.ts';
import { toRecordColumns } from '#lib/record/columns.ts';
import { createEventTextReader, type EventText } from '#lib/record/event-text.ts';
import type { Series, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { Lazy } from '#lib/ui/lazy.svelte.ts';
import { PageSettings } from '#lib/story/page-settings.svelte.ts';
import { LazyEventTexts } from '#lib/open/lazy-event-texts.svelte.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import * as arabic from '#messages/ar/story';
import * as german from '#messages/de/story';
import * as hebrew from '#messages/he/story';
import { textWidth } from '#lib/ui/text-width.ts';
import story from '../fixtures/story-ar.json' with { type: 'json' };
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf } from '../fixtures/a-timeline.ts';
import InStory from '../cards/InStory.svelte';

const nothing = () => Promise.resolve();

function thin(file: EventsFile): Timeline {
	const steps = timelineFromColumns(toRecordColumns(file));
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** A state whose texts come when they are let. */
function aLateState(file = aFile()) {
	const textOf = createEventTextReader(file);
	const waiting: (() => void)[] = [];
	const source = vi.fn(
		(indices: readonly number[]) =>
			new Promise<EventText[]>((resolve) => waiting.push(() => resolve(indices.map(textOf))))
	);
	const view = new StoryState(thin(file), new LazyEventTexts(source));
	const arrive = () => waiting.splice(0).forEach((resolve) => resolve());
	return { view, source, arrive };
}

function renderIn(view: StoryState, component: unknown, props: object) {
	const sourcing = { Sourcing, load: nothing, problem: '' };
	const story = { view, goTo: nothing, show: nothing, sourcing };
	render(InStory, { props: { story, component, props } } as never);
	flushSync();
}

function renderFigures(view: StoryState, series: Series | undefined) {
	if (!series) throw new Error('no series');
	render(SeriesTable, { props: { view, series, onselect: nothing } });
	flushSync();
}

describe('before its text has come', () => {
	test('a card has its date, and says that the rest is loading; links, too', async () => {
		const { view, source, arrive } = aLateState();
		const [, answer] = view.timeline.events;
		renderIn(view, EventCard, { event: answer });
		const card = screen.getByRole('article', { name: 'Loading…' });
		expect(card.innerText).toContain('Around 2\u00a0May 2025');
		expect(card.querySelector('.sources')).toBeNull();
		expect(within(card).getAllByRole('link', { name: 'Loading…' })).toHaveLength(2);
		await expect.poll(() => source.mock.calls).toEqual([[[1, 0, 2]]]);
		arrive();
		await expect.poll(() => card.innerText).toContain('We have heard them.');
		expect(screen.getByRole('article', { name: 'The company answers' })).toBe(card);
		expect(within(card).getByText('2 sources')).toBeVisible();
		within(card).getByText('Related (2)').click();
		expect(within(card).getByRole('link', { name: 'People protest' })).toBeVisible();
		expect(card.innerText).not.toContain('Loading…');
	});

	test('its source can be questioned once its text is there, and is once that is unfolded', async () => {
		const { view, arrive } = aLateState();
		const event = view.timeline.events[1];
		renderIn(view, EventCard, { event });
		expect(document.querySelector<HTMLDetailsElement>('.actions details')).toBeNull();
		await new Promise((resolve) => setTimeout(resolve, 60));
		arrive();
		(await screen.findByText('More')).click();
		await expect
			.poll(() => document.querySelector<HTMLDetailsElement>('.actions details'))
			.not.toBeNull();
		expect(document.querySelector('dl')).toBeNull();
		screen.getByText('Question the source').click();
		await expect.poll(() => document.querySelector('dl')?.innerText).toContain('A. Speaker');
	});

	test('a row of a cluster and a figure’s link say so', async () => {
		const { view, arrive, source } = aLateState();
		const { events, series } = view.timeline;
		const props = { view, events, onchoose: nothing, onclose: nothing };
		render(ClusterList, { props } as never);
		expect(screen.getAllByText('Loading…', { exact: false })).toHaveLength(3);
		renderFigures(view, series[0]);
		document.querySelector<HTMLDetailsElement>('.actions details')?.setAttribute('open', '');
		expect(screen.getByRole('link', { name: /^card ?: Loading…$/, hidden: true })).toBeTruthy();
		await expect.poll(() => source.mock.calls.flat(2).toSorted()).toEqual([0, 1, 2]);
		arrive();
		await expect.poll(() => screen.queryAllByText('Loading…', { exact: false })).toEqual([]);
		expect(screen.getByRole('link', { name: /People protest/, hidden: true })).toBeTruthy();
	});

	test('marks say so, and the selection is said once its words are there', async () => {
		const { view, arrive } = aLateState();
		view.width = 1000;
		const panels = new Lazy(() => import('#lib/story/panels.ts'));
		const strip = new Lazy(() => import('#lib/story/Strip.svelte'));
		render(Story, {
			props: { asOf: new AsOf(view, null), settings: new PageSettings(), lazyPanels: panels, strip }
		});
		flushSync();
		const marks = () =>
			[...document.querySelectorAll('.mark[data-event]')].map((mark) => mark.ariaLabel);
		view.select(view.timeline.events[0] ?? null, 'key');
		flushSync();
		expect(marks().length).toBeGreaterThan(1);
		// The words of a lead come with what is drawn.
		const named = /^(Loading…|The company says it has heard the protesters around 2 May 2025)\. /;
		for (const name of marks()) expect(name).toMatch(named);
		expect(marks().filter((name) => name?.startsWith('Loading…')).length).toBeGreaterThan(0);
		const spoken = () => document.querySelector('[aria-live="polite"].spoken')?.textContent;
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect(spoken()).toBe('');
		arrive();
		await expect.poll(() => marks()[0]).toMatch(/^People protest\. Protest, 1 May 2025, North;/);
		await expect.poll(spoken).toBe('Event 1 of 3: People protest, 1 May 2025.');
	});
});

test('only texts of what is drawn lay it out again', async () => {
	const { view, arrive, source } = aLateState();
	view.width = 1000;
	const { events } = view.timeline;
	const drawn = view.scenes[0]?.marks.flatMap(({ count, firstIndex }) =>
		count === 1 ? [firstIndex] : []
	);
	const [first = -1] = drawn ?? [];
	const bare = view.scenes[0];
	view.texts.request(events.filter(({ index }) => index === first));
	await expect.poll(() => source.mock.calls.length).toBe(1);
	arrive();
	await expect.poll(() => view.texts.version).toBe(1);
	expect(view.scenes[0]).not.toBe(bare);
	view.requestTexts();
	await expect.poll(() => source.mock.calls.length).toBe(2);
	arrive();
	await expect.poll(() => view.texts.version).toBe(2);
	const whole = view.scenes[0];
	// Those of a card in the list, say.
	const other = { ...events[0], hasText: false } as TimelineEvent;
	view.texts.request([other]);
	await expect.poll(() => source.mock.calls.length).toBe(3);
	arrive();
	await expect.poll(() => view.texts.version).toBe(3);
	expect(view.scenes[0]).toBe(whole);
});

test('a table of figures is bounded, and says what it leaves out', () => {
	const timeline = aTimelineOf(aFile());
	const [series] = timeline.series;
	const [point] = series?.points ?? [];
	if (!series || !point) throw new Error('no series');
	const points = Array.from({ length: 450 }, (_, i) => ({
		...point,
		event: { ...point.event, id: `p-${i}` }
	}));
	renderFigures(new StoryState(timeline), { ...series, points });
	document.querySelector('details')?.setAttribute('open', '');
	expect(document.querySelectorAll('tbody th')).toHaveLength(300);
	expect(screen.getByText('150 more figures are in the cards only')).toBeVisible();
});

test('no text is wider than the layout takes it to be, in any script', () => {
	const textsOf = (value: unknown): string[] => {
		if (typeof value === 'string') return [value.replaceAll(/<[^>]*>/g, '')];
		return Object.values(value ?? {}).flatMap(textsOf);
	};
	const canvas = document.createElement('canvas').getContext('2d');
	if (!canvas) throw new Error('no canvas');
	canvas.font = '13px system-ui, sans-serif';
	const sentences = textsOf([arabic, german, hebrew, story]).filter((text) => text.includes(' '));
	const texts = [...sentences, ...sentences.flatMap((text) => text.split(' ').filter(Boolean))];
	expect(sentences.length).toBeGreaterThan(200);
	const shares = texts.map((text) => {
		const share = canvas.measureText(text).width / textWidth(text, 13);
		return { text, share };
	});
	expect(shares.filter(({ share }) => share > 1)).toEqual([]);
	const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
	expect(mean).toBeGreaterThan(0.7);
});
