import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { minSpan, type Domain } from '#lib/timeline/layout/transform.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';
import { marksOf, eventsInFocusOrder } from '../fixtures/scene-events.ts';
import { aTimeline, shippedTimeline } from '../fixtures/a-timeline.ts';

const day = 86_400_000;
const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const autumn: Domain = [utc('2025-08-01'), utc('2025-11-01')];

function aState({ width = 1000 as number | null, timeline = shippedTimeline } = {}) {
	const view = new TimelineState(timeline);
	view.width = width;
	return view;
}

function eventOf(view: ReturnType<typeof aState>, id: string): TimelineEvent {
	const event = view.timeline.eventById.get(id);
	if (!event) throw new Error(`no event ${id}`);
	return event;
}

/** The keys of the marks with labels. */
const labelled = (scene: Scene | undefined) =>
	scene?.marks.flatMap(({ key, label }) => (label ? [key] : [])) ?? [];

const marksIn = (view: ReturnType<typeof aState>) =>
	view.scenes.flatMap((scene) => marksOf(scene, view.timeline));

const spanOf = ([start, end]: Domain) => end - start;

/** Within a minute: the state counts in ms, and d3 in floating px. */
function expectDomain(actual: Domain | null, expected: Domain) {
	for (const end of [0, 1] as const) {
		expect(Math.abs((actual?.[end] ?? NaN) - expected[end])).toBeLessThan(60_000);
	}
}

/** When the view has come to rest. */
async function expectArrives(view: TimelineState, expected: Domain) {
	const away = () =>
		Math.max(...([0, 1] as const).map((end) => Math.abs(view.domain[end] - expected[end])));
	await expect.poll(away).toBeLessThan(60_000);
}

describe('at first', () => {
	test('is the whole story, with nothing selected', () => {
		const view = aState();
		expect(view.domain).toEqual(view.whole);
		expect(view.destination).toBeNull();
		expect([view.selected, view.cause, view.hovered, view.focused]).toEqual([
			null,
			null,
			null,
			null
		]);
		expect([view.canZoomIn, view.canZoomOut]).toEqual([true, false]);
	});

	test('has a scene for each class until the width is known, then one', () => {
		const view = aState({ width: null });
		expect(view.scenes.map(({ size }) => size.name)).toEqual(['narrow', 'medium', 'wide']);
		view.width = 700;
		expect(view.scenes.map(({ size }) => size.name)).toEqual(['medium']);
	});

	test('of a prerendered page it lays out the size that is shown, and for print all', () => {
		const view = aState({ width: null });
		view.prerendered = sizeClassFor(700, view.classes);
		expect(view.scenes.map(({ size }) => size.name)).toEqual(['medium']);
		view.isPrinting = true;
		expect(view.scenes).toHaveLength(3);
	});

	test('for print it has a scene of the visible domain for each class again', () => {
		const view = aState();
		view.setDomain(autumn);
		const stopsIn = () =>
			view.scenes.map((scene) =>
				marksOf(scene, view.timeline).flatMap(({ events }) => events.map(({ id }) => id))
			);
		const [seen] = stopsIn();
		view.isPrinting = true;
		expect(view.scenes.map(({ size }) => size.name)).toEqual(['narrow', 'medium', 'wide']);
		for (const printed of stopsIn()) expect(new Set(printed)).toEqual(new Set(seen));
		expect(seen?.length).toBeLessThan(view.timeline.events.length);
		view.isPrinting = false;
		expect(stopsIn()).toEqual([seen]);
		expect(view.width).toBe(1000);
	});

	test('where the layout fails there is no scene, and no error', () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		const view = aState();
		vi.spyOn(view, 'width', 'get').mockImplementation(() => {
			throw new Error('planted');
		});
		expect(view.scenes).toEqual([]);
		expect(log).toHaveBeenCalledOnce();
		vi.restoreAllMocks();
	});

	test('gestures before the width is known change nothing', () => {
		const view = aState({ width: null });
		view.zoomByGesture(4, 100);
		view.dragBy(50);
		expect(view.destination).toBeNull();
		expect(view.splits(view.timeline.events)).toBe(false);
	});
});

describe('zoomByGesture', () => {
	test('is applied at once: the instant at the position stays there', () => {
		const view = aState({ width: 800 });
		const before = view.timeAt(200);
		view.zoomByGesture(4, 200);
		expect(spanOf(view.domain)).toBeCloseTo(spanOf(view.whole) / 4, -1);
		expect(Math.abs(view.timeAt(200) - before)).toBeLessThan(1000);
	});

	test('is bounded', () => {
		const view = aState({ width: 800 });
		view.zoomByGesture(0.5, 400);
		expect(view.destination).toBeNull();
		view.zoomByGesture(1e6, 0);
		expect(spanOf(view.domain)).toBeCloseTo(minSpan, -1);
		view.zoomByGesture(1e-6, 700);
		expect(view.destination).toBeNull();
	});

	test('during a glide ends it', async () => {
		const view = aState({ width: 800 });
		view.zoomBy(8);
		view.zoomByGesture(2, 0);
		const { domain } = view;
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(view.domain).toEqual(domain);
	});

	test('keeps the labels that there are, and places them anew when it rests', async () => {
		const view = aState({ width: 1000 });
		const [first] = view.scenes;
		view.zoomByGesture(1.5, 300);
		const [moving] = view.scenes;
		const known = new Set(labelled(first));
		expect(known.size).toBeGreaterThan(5);
		expect(labelled(moving).filter((key) => !known.has(key))).toEqual([]);
		const fresh = aState({ width: 1000 });
		fresh.setDomain(view.domain);
		expect(labelled(moving)).not.toEqual(labelled(fresh.scenes[0]));
		await expect.poll(() => labelled(view.scenes[0])).toEqual(labelled(fresh.scenes[0]));
		expect(view.whole).toEqual(fresh.whole);
	});
});

describe('setDomain', () => {
	test('is shown at once; null is the whole', () => {
		const view = aState();
		view.setDomain(autumn);
		expectDomain(view.domain, autumn);
		expectDomain(view.destination, autumn);
		view.setDomain(null);
		expect(view.destination).toBeNull();
		expect(view.domain).toEqual(view.whole);
	});

	test('outside the story is moved into it, and as wide as it is the whole', () => {
		const view = aState();
		view.setDomain([utc('2030-01-01'), utc('2030-02-01')]);
		expect(view.domain[1]).toBeCloseTo(view.whole[1], -1);
		view.setDomain([utc('1990-01-01'), utc('2090-01-01')]);
		expect(view.destination).toBeNull();
	});

	test('over an end of the story it is cut there, and its other end stays', () => {
		const view = aState();
		view.setDomain([view.whole[0] - day / 2, autumn[1]]);
		expectDomain(view.domain, [view.whole[0], autumn[1]]);
	});

	test('a change of width keeps the domain', () => {
		const view = aState({ width: 1200 });
		view.setDomain(autumn);
		for (const width of [300, 700, 1400]) {
			view.width = width;
			flushSync();
			expectDomain(view.domain, autumn);
			expect(view.scenes).toHaveLength(1);
		}
	});

	test('timeAt is the instant at a place', () => {
		const view = aState({ width: 1000 });
		view.setDomain(autumn);
		expectDomain([view.timeAt(0), view.timeAt(1000)], autumn);
		expect(view.timeAt(500)).toBeCloseTo((autumn[0] + autumn[1]) / 2, -1);
	});
});

describe('zoomBy', () => {
	test('keeps the instant where it is', async () => {
		const view = aState();
		view.setDomain(autumn);
		const about = utc('2025-08-19');
		view.zoomBy(2, about);
		const expected: Domain = [(autumn[0] + about) / 2, (autumn[1] + about) / 2];
		expectDomain(view.destination, expected);
		await expectArrives(view, expected);
	});

	test('in and out returns, and presses add up while the view still glides', async () => {
		const view = aState();
		view.setDomain(autumn);
		// The first press moves the nearest event to the middle.
		view.zoomBy(2);
		const aboutEvent = view.destination ?? view.whole;
		for (const factor of [2, 2, 1 / 2, 1 / 2]) view.zoomBy(factor);
		expectDomain(view.destination, aboutEvent);
		await expectArrives(view, aboutEvent);
	});

	test('a zoom in has an event in its middle', () => {
		const view = aState();
		view.setDomain(autumn);
		view.zoomBy(2);
		const [start, end] = view.destination ?? view.whole;
		expect([...view.spans.begins].map((begin) => Math.abs(begin - (start + end) / 2))).toContain(0);
	});

	test('stops at 3 days and at the whole', async () => {
		const view = aState();
		for (let i = 0; i < 12; i++) view.zoomBy(2);
		expect(spanOf(view.destination ?? view.whole)).toBeCloseTo(3 * day, -1);
		await expect.poll(() => view.canZoomIn).toBe(false);
		expect(view.canZoomOut).toBe(true);
		for (let i = 0; i < 12; i++) view.zoomBy(1 / 2);
		expect(view.destination).toBeNull();
		await expect.poll(() => view.canZoomOut).toBe(false);
	});

	test('showWhole comes back to the whole', async () => {
		const view = aState();
		view.setDomain(autumn);
		view.showWhole();
		expect(view.destination).toBeNull();
		await expectArrives(view, view.whole);
	});
});

describe('glideTo', () => {
	test('is aimed at at once and arrives', async () => {
		const view = aState();
		view.glideTo(autumn);
		expectDomain(view.destination, autumn);
		expect(view.domain).toEqual(view.whole);
		await expectArrives(view, autumn);
	});

	test('null is the whole story, and a domain outside of it is moved into it', () => {
		const view = aState();
		view.setDomain(autumn);
		view.glideTo(null);
		expect(view.destination).toBeNull();
		view.glideTo([utc('2030-01-01'), utc('2030-02-01')]);
		expect(view.destination?.[1]).toBeCloseTo(view.whole[1], -1);
	});
});

describe('panBy and dragBy', () => {
	test('a quarter on and a quarter back returns', async () => {
		const view = aState();
		view.setDomain(autumn);
		const by = spanOf(autumn) / 4;
		view.panBy(0.25);
		expectDomain(view.destination, [autumn[0] + by, autumn[1] + by]);
		view.panBy(-0.25);
		await expectArrives(view, autumn);
	});

	test('stop at the ends of the story with the same width', () => {
		const view = aState();
		view.setDomain(autumn);
		view.panBy(100);
		expect(view.destination?.[1]).toBeCloseTo(view.whole[1], -1);
		expect(spanOf(view.destination ?? view.whole)).toBeCloseTo(spanOf(autumn), -1);
	});

	test('a drag to the right shows earlier events', () => {
		const view = aState({ width: 1000 });
		view.setDomain(autumn);
		view.dragBy(100);
		const by = spanOf(autumn) / 10;
		expectDomain(view.domain, [autumn[0] - by, autumn[1] - by]);
	});
});

describe('reveal', () => {
	test('an event in the middle of the view moves nothing', () => {
		const view = aState();
		view.setDomain(autumn);
		view.reveal(eventOf(view, 'imod-2025-09-25-mass-surveillance-principle'));
		expectDomain(view.destination, autumn);
	});

	test('one outside is brought to the middle; the width stays', async () => {
		const view = aState();
		view.setDomain(autumn);
		const event = eventOf(view, 'ice-2026-02-17-joint-report');
		view.reveal(event);
		const half = spanOf(autumn) / 2;
		const noon = event.date.start + day / 2;
		expectDomain(view.destination, [noon - half, noon + half]);
		await expectArrives(view, [noon - half, noon + half]);
	});

	test('with the whole in view nothing moves', () => {
		const view = aState();
		for (const event of view.timeline.events) {
			view.reveal(event);
			expect(view.destination).toBeNull();
		}
	});
});

describe('fit and splits', () => {
	test('fits several events with a quarter of room on either side', () => {
		const view = aState();
		const events = ['imod-2025-08-06-', 'imod-2025-08-15-'].map((start) => {
			const event = view.timeline.events.find(({ id }) => id.startsWith(start));
			if (!event) throw new Error(`no event of ${start}`);
			return event;
		});
		view.fit(events);
		const [from, to] = [utc('2025-08-06'), utc('2025-08-16')];
		expectDomain(view.destination, [from - 2.5 * day, to + 2.5 * day]);
	});

	test('events of one day cannot be split, events a month apart can', () => {
		const view = aState({ width: 400 });
		// A lead is in no cluster.
		const sameDay = view.timeline.events.filter(
			({ date, lead }) => date.start === utc('2025-09-25') && lead === undefined
		);
		expect(sameDay).toHaveLength(3);
		// There the other track is empty, and gives its lanes.
		expect(view.splits(sameDay)).toBe(true);
		const crowd = aTimeline(3, { events: 60, days: 3, tracks: 1 });
		const [start] = crowd.events
			.filter(({ date }) => date.shape === 'day')
			.map(({ date }) => date.start);
		const ofOneDay = crowd.events.filter(
			({ date, lead }) => date.shape === 'day' && date.start === start && !lead
		);
		expect(ofOneDay.length).toBeGreaterThan(6);
		expect(aState({ width: 400, timeline: crowd }).splits(ofOneDay.slice(-2))).toBe(false);
		const [first, last] = [view.timeline.events[0], view.timeline.events[12]];
		expect(first && last && view.splits([first, last])).toBe(true);
	});

	test('says of each cluster what zooming to it does', () => {
		let [split, kept] = [0, 0];
		for (const timeline of [shippedTimeline, aTimeline(7, { events: 60, days: 400 })]) {
			const view = aState({ width: 500, timeline });
			const clusters = marksIn(view).filter(({ events }) => events.length > 1);
			for (const { events } of clusters) {
				const says = view.splits(events);
				view.fit(events);
				view.setDomain(view.destination);
				const [scene] = view.scenes;
				const stops = scene ? eventsInFocusOrder(scene, timeline) : [];
				const together = stops.some((stop) => events.every((event) => stop.includes(event)));
				expect(says).toBe(!together);
				if (says) split++;
				else kept++;
				view.setDomain(null);
			}
		}
		expect(split).toBeGreaterThan(0);
		expect(kept).toBeGreaterThan(0);
	});
});

test('moves by the reader’s hand are counted, those that a selection or an address makes are not', () => {
	const view = aState();
	const [event] = view.timeline.events as [TimelineEvent];
	view.setDomain(autumn);
	view.select(event, 'press');
	view.reveal(event);
	expect(view.moves).toBe(0);
	const all = [
		() => view.zoomBy(2),
		() => view.panBy(0.25),
		() => view.zoomByGesture(2, 100),
		() => view.dragBy(20),
		() => view.dragTo(autumn),
		() => view.glideTo(autumn),
		() => view.showWhole(),
		() => view.fit([event])
	];
	for (const [i, move] of all.entries()) {
		move();
		expect(view.moves).toBe(i + 1);
	}
});

describe('select', () => {
	test('keeps the event, its cause and the stop of the keyboard', () => {
		const view = aState();
		const [first, second] = view.timeline.events as [TimelineEvent, TimelineEvent];
		view.select(first, 'press');
		expect([view.selected, view.cause, view.focused]).toEqual([first, 'press', first]);
		view.select(second, 'scroll');
		expect([view.selected, view.cause, view.focused]).toEqual([second, 'scroll', second]);
		view.select(null, 'address');
		expect([view.selected, view.cause, view.focused]).toEqual([null, 'address', second]);
	});

	test('counts what the reader chooses', () => {
		const view = aState();
		const [event = null] = view.timeline.events;
		for (const cause of ['press', 'scroll', 'key', 'address'] as const) view.select(event, cause);
		expect(view.choices).toBe(2);
	});

	test('leaves the stop where the focus is, unless the reader chooses', () => {
		const view = aState();
		const [first, second] = view.timeline.events as [TimelineEvent, TimelineEvent];
		view.focused = first;
		view.hasFocus = true;
		view.select(second, 'scroll');
		view.select(second, 'address');
		expect(view.focused).toBe(first);
		view.select(second, 'key');
		expect(view.focused).toBe(second);
	});

	test('moves nothing', () => {
		const view = aState();
		view.setDomain(autumn);
		view.select(view.timeline.events[0] ?? null, 'press');
		expectDomain(view.destination, autumn);
	});

	test('takes the event out of its cluster', () => {
		const view = aState({ width: 400 });
		const cluster = marksIn(view).find(({ events }) => events.length > 2);
		const event = cluster?.events[1];
		expect(event).toBeDefined();
		view.select(event ?? null, 'press');
		const own = view.scenes[0]?.selected;
		expect(own).toMatchObject({ key: event?.id, count: 1, isCluster: false });
		const left = marksIn(view).find(({ key }) => key === cluster?.key);
		expect(left?.count).toBe((cluster?.count ?? NaN) - 1);
	});
});

describe('where a canvas paints motions', () => {
	function aPaintedState() {
		const view = aState();
		view.setDomain(autumn);
		view.motion.canPaint = true;
		return view;
	}

	const rested = (view: TimelineState) => expect.poll(() => view.motion.isPainted).toBe(false);

	test('a gesture changes only the canvas, until the view is at rest', async () => {
		const view = aPaintedState();
		const { scenes, domain } = view;
		expect(view.painted).toBeNull();
		view.dragBy(100);
		const [first] = [view.painted];
		view.dragBy(100);
		expect(view.painted?.ticks).not.toEqual(first?.ticks);
		expect(view.scenes).toBe(scenes);
		// Small parts beside the drawing follow.
		expect(view.domain).not.toBe(domain);
		expect(view.target).toBe(domain);
		expectDomain(view.destination, [
			autumn[0] - spanOf(autumn) / 5,
			autumn[1] - spanOf(autumn) / 5
		]);
		// The canvas keeps its last frame until the page has painted: nothing is painted twice.
		const kept: unknown[] = [];
		const end = $effect.root(() => {
			$effect(() => {
				if (view.motion.isPainted && !view.motion.isMoving) kept.push(view.painted);
			});
		});
		await rested(view);
		end();
		expect(kept).toEqual([null]);
		expect(view.domain).toEqual(view.destination);
		expect(view.scenes[0]?.ticks).not.toEqual(scenes[0]?.ticks);
	});

	test('a glide is painted, and the page is drawn where it ends', async () => {
		const view = aPaintedState();
		const { scenes } = view;
		view.zoomBy(2);
		expect(spanOf(view.target ?? view.whole)).toBeCloseTo(spanOf(autumn) / 2, -1);
		expect(view.domain).toEqual(autumn);
		expect(view.scenes).toBe(scenes);
		expect(view.painted).not.toBeNull();
		await rested(view);
		const fresh = aState();
		fresh.setDomain(view.domain);
		expect(view.scenes).toEqual(fresh.scenes);
	});

	test('a mark that should get the focus is laid out at once', async () => {
		const view = aPaintedState();
		view.panBy(0.5);
		view.motion.showTargetInDom();
		const { scenes } = view;
		const fresh = aState();
		fresh.setDomain(view.destination);
		expect(scenes).toEqual(fresh.scenes);
		await rested(view);
		expect(view.scenes).toEqual(scenes);
	});

	test('a jump, and paper, show the page at once', () => {
		const view = aPaintedState();
		view.dragBy(100);
		view.isPrinting = true;
		expect(view.scenes).toHaveLength(3);
		view.isPrinting = false;
		view.setDomain(null);
		expect(view.painted).toBeNull();
		expect(view.domain).toEqual(view.whole);
	});

	test('nothing is painted if the view must not move', () => {
		const view = aPaintedState();
		view.motion.reducedMotion = true;
		view.dragBy(100);
		expect(view.painted).toBeNull();
		expect(view.domain).toEqual(view.destination);
	});
});
