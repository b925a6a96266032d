import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binCount, layoutOverview, type OverviewTrack } from '#lib/overview/layout-overview.ts';
import { drawnSpan } from '#lib/timeline/layout/drawn-span.ts';
import { extentWithMargin } from '#lib/timeline/layout/transform.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { aFileOfDates } from '../fixtures/a-file-of-dates.ts';
import { aTimeline, aTimelineOf, shippedTimeline } from '../fixtures/a-timeline.ts';
import { runs } from '../fixtures/runs.ts';

const seed = 20250925;

const timelines = fc
	.record({
		seed: fc.integer({ min: 0, max: 60 }),
		events: fc.constantFrom(1, 2, 5, 30, 90),
		days: fc.constantFrom(3, 40, 400, 4_000, 36_500)
	})
	.map(({ seed, ...options }) => aTimeline(seed, options));

/** Where an event is drawn, shares. */
function shareOf({ date }: TimelineEvent, { extent }: Timeline): [from: number, to: number] {
	const [start, end] = extentWithMargin(extent);
	const span = drawnSpan(date, extent);
	return span.map((time) => (time - start) / (end - start)) as [number, number];
}

function trackOf(event: TimelineEvent, timeline: Timeline): OverviewTrack {
	const found = layoutOverview(timeline, new Set()).find(({ track }) => track === event.track);
	if (!found) throw new Error(`no row for ${event.track.id}`);
	return found;
}

const check = (property: (timeline: Timeline) => void) =>
	fc.assert(fc.property(timelines, property), { numRuns: runs(150, 4), seed });

describe('of any timeline', () => {
	test('has one row a track, in their order, of shares that rise and do not overlap', () => {
		check((timeline) => {
			const tracks = layoutOverview(timeline, new Set());
			expect(tracks.map(({ track }) => track)).toEqual(timeline.tracks);
			for (const { bars, bands } of tracks) {
				for (const boxes of [bars, bands]) {
					let last = 0;
					for (const { from, to } of boxes) {
						expect(from).toBeGreaterThanOrEqual(last);
						expect(to).toBeGreaterThan(from);
						last = to;
					}
					expect(last).toBeLessThanOrEqual(1);
				}
				for (const { height } of bars) {
					expect(height).toBeGreaterThanOrEqual(0.5);
					expect(height).toBeLessThanOrEqual(1);
				}
				if (bars.length > 0) expect(Math.max(...bars.map(({ height }) => height))).toBe(1);
			}
		});
	});

	test('covers each event, at its symbol by a bar and in its width by a band', () => {
		let wide = 0;
		let lasted = 0;
		check((timeline) => {
			const slack = 1e-9;
			for (const event of timeline.events) {
				const { bars, bands } = trackOf(event, timeline);
				const [from, to] = shareOf(event, timeline);
				const isLasting = event.date.shape === 'bar';
				const symbol = !isLasting ? (from + to) / 2 : event.date.noStart ? to : from;
				const bar = bars.find((bar) => bar.from <= symbol + slack && bar.to >= symbol - slack);
				expect(bar, event.id).toBeDefined();
				if (event.date.shape === 'day') continue;
				wide++;
				if (isLasting) lasted++;
				const band = bands.find((band) => band.from <= from + slack && band.to >= to - slack);
				expect(band, event.id).toBeDefined();
			}
		});
		expect(wide).toBeGreaterThan(500);
		expect(lasted).toBeGreaterThan(50);
	});

	test('draws nothing where there is no event', () => {
		check((timeline) => {
			for (const { track, bars, bands } of layoutOverview(timeline, new Set())) {
				const spans = timeline.events
					.filter((event) => event.track === track)
					.map((event) => shareOf(event, timeline));
				for (const { from, to } of [...bars, ...bands]) {
					expect(spans.some(([start, end]) => start <= to + 1e-9 && end >= from - 1e-9)).toBe(true);
				}
			}
		});
	});
});

test('an event without a beginning has its bar at its end, and one that goes on at its start', () => {
	const [first, second] = aFileOfDates().events;
	if (!first || !second) throw new Error('no events');
	const timeline = aTimelineOf(
		aFileOfDates({
			events: [
				{ ...first, date: '../1985', track: 'north' },
				{ ...second, date: '1986/..', track: 'south' }
			],
			updated: '1990'
		})
	);
	for (const [i, event] of timeline.events.entries()) {
		const symbol = shareOf(event, timeline)[i === 0 ? 1 : 0];
		const { bars } = trackOf(event, timeline);
		expect(bars).toHaveLength(1);
		expect(bars[0]?.from).toBeLessThanOrEqual(symbol);
		expect(bars[0]?.to).toBeGreaterThanOrEqual(symbol);
	}
});

test('a bar is as high as there are many, and one beside a crowd still shows', () => {
	const [day] = shippedTimeline.events.filter(({ date }) => date.shape === 'day');
	if (!day) throw new Error('the record has no day');
	const at = (start: number): TimelineEvent => ({
		...day,
		date: { ...day.date, start, end: start + 86_400_000 }
	});
	const [first, second, third] = [0, 1, 2].map((i) => Date.UTC(2025 + i, 0, 1)) as [
		number,
		number,
		number
	];
	const events = [at(first), ...Array.from({ length: 9 }, () => at(second))];
	events.push(...Array.from({ length: 100 }, () => at(third)));
	const timeline = { ...shippedTimeline, events, extent: [first, third + 86_400_000] as const };
	const row = layoutOverview(timeline, new Set()).find(({ track }) => track === day.track);
	expect(row?.bars.map(({ height }) => height)).toEqual([0.5, 0.5, 1]);
	const few = { ...timeline, events: events.slice(0, 10) };
	const fewer = layoutOverview(few, new Set()).find(({ track }) => track === day.track);
	expect(fewer?.bars.map(({ height }) => height)).toEqual([0.5, 1]);
});

test('draws no more than its bins, however many events there are', () => {
	const { events, extent } = shippedTimeline;
	const [event] = events;
	if (!event) throw new Error('the record is empty');
	const step = (extent[1] - extent[0]) / 20_000;
	const many = Array.from({ length: 20_000 }, (_, i) => {
		const start = extent[0] + i * step;
		// Heights that differ, so that neighbours are not one.
		return Array.from({ length: 1 + (Math.floor(i / 40) % 3) }, () => ({
			...event,
			date: {
				...event.date,
				start,
				end: start + step,
				shape: i % 2 > 0 ? ('day' as const) : ('band' as const)
			}
		}));
	}).flat();
	const row = layoutOverview({ ...shippedTimeline, events: many }, new Set()).find(
		({ track }) => track === event.track
	);
	expect(row?.bars.length).toBeGreaterThan(100);
	expect(row?.bars.length).toBeLessThanOrEqual(binCount);
	expect(row?.bands.length).toBeLessThanOrEqual(binCount / 2);
});

test('leaves out what a filter hides, and keeps the row', () => {
	const [first, ...rest] = shippedTimeline.events;
	const tracks = layoutOverview(shippedTimeline, new Set(rest));
	expect(tracks.map(({ bars }) => bars.length)).toEqual([1, 0]);
	expect(first?.track).toBe(tracks[0]?.track);
	expect(tracks[1]?.bands).toEqual([]);
});

test('the shipped record has both its tracks', () => {
	expect(layoutOverview(shippedTimeline, new Set()).map(({ track }) => track.id)).toEqual([
		'imod',
		'ice'
	]);
});
