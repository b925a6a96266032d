import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { keepClustersAtEdges } from '#lib/timeline/layout/edges.ts';
import { overlaps } from '#lib/timeline/layout/box.ts';
import { clusterWidth } from '#lib/timeline/layout/lanes.ts';
import { markBox, type MarkPosition, type SceneMark } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { markSize, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { createTimeScale } from '#lib/timeline/layout/time-scale.ts';
import {
	clampDomain,
	extentWithMargin,
	type Domain,
	minSpan
} from '#lib/timeline/layout/transform.ts';
import { aLargeTimeline } from '../../fixtures/a-large-timeline.ts';
import { marksOf, type MarkOfEvents } from '../../fixtures/scene-events.ts';
import { aRandomFile, aTimeline, aTimelineOf } from '../../fixtures/a-timeline.ts';
import { spanOf } from '../../fixtures/drawn-scenes.ts';
import { runs } from '../../fixtures/runs.ts';

const seed = 2025;
const large = aLargeTimeline(1, { events: 20_000 });
const whole = extentWithMargin(large.extent);

/** Evenly spread, which `fc.double` is not. */
const aShare = fc.nat(1000).map((part) => part / 1000);
/** Down to about two weeks, so that views of every density are seen. */
const zooms = aShare.map((share) => share * 6);
const widths = fc.constantFrom(320, 700, 1080, 1280);

const middleOf = ({ date }: TimelineEvent) =>
	(date.start + (date.end ?? Math.max(large.extent[1], date.start))) / 2;

/** A view with an event at up to 4 % of its width from an edge, inside or outside. */
function viewBeside(event: TimelineEvent, zoom: number, offset: number, atStart: boolean): Domain {
	const span = (whole[1] - whole[0]) * Math.exp(-zoom);
	const by = (offset - 0.25) * 0.05 * span;
	const start = atStart ? middleOf(event) - by : middleOf(event) + by - span;
	const from = Math.min(whole[1] - span, Math.max(whole[0], start));
	return [from, from + span];
}

function draw(
	domain: Domain,
	width: number,
	selected: TimelineEvent | null,
	timeline: Timeline = large
) {
	const size = { class: sizeClassFor(width), width };
	const scene = layoutScene(timeline, size, domain, { selected });
	return { marks: marksOf(scene, timeline), own: scene.selected };
}

/** Expects that a drawing contains every event in the view once, and that nothing covers anything else. */
function expectWhole(
	marks: readonly MarkOfEvents[],
	domain: Domain,
	width: number,
	timeline: Timeline = large
): void {
	const { events } = timeline;
	const times = new Uint8Array(events.length);
	for (const { events } of marks)
		for (const { index } of events) times[index] = (times[index] ?? 0) + 1;
	const wrong = events.filter((event) => {
		const { index } = event;
		const [start, end] = spanOf(event, timeline);
		const isWithin = start >= domain[0] && end <= domain[1];
		return (times[index] ?? 0) > 1 || (isWithin && times[index] === 0);
	});
	expect(wrong.map(({ id, index }) => `${id} ${times[index]} times`)).toEqual([]);
	const boxes = marks.map((mark) => ({ key: mark.key, ...markBox(mark, width) }));
	boxes.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
	const over = boxes.filter((box, i) => {
		const next = boxes[i + 1];
		const isSeen = box.x1 > 0 && next && next.x0 < width;
		return isSeen && next.y0 === box.y0 && next.x0 < box.x1 - 0.01;
	});
	expect(over.map(({ key }) => `${key} over the next`)).toEqual([]);
}

describe('the edges of the view', () => {
	test('lose no event that is wholly in it, whatever is selected beside them', () => {
		fc.assert(
			fc.property(
				fc.nat(large.events.length - 1),
				zooms,
				aShare,
				fc.boolean(),
				widths,
				(which, zoom, offset, atStart, width) => {
					const selected = large.events[which] as TimelineEvent;
					const domain = viewBeside(selected, zoom, offset, atStart);
					const { marks, own: over } = draw(domain, width, selected);
					expectWhole(marks, domain, width);
					const middle = middleOf(selected);
					if (middle <= domain[0] || middle >= domain[1]) return;
					const own = over ?? marks.find(({ key }) => key === selected.id);
					expect(own).toMatchObject({ isCluster: false, shift: 0 });
				}
			),
			{ numRuns: runs(160), seed }
		);
	});

	test('lose no event of a cluster that they leave no room beside its neighbour', () => {
		const dense = aTimeline(6, { events: 800, days: 4_000, tracks: 1 });
		const all = extentWithMargin(dense.extent);
		const span = (all[1] - all[0]) / 8;
		let joined = 0;
		for (const { date, index } of dense.events) {
			if (index % 4 > 0 && !import.meta.env.OTR_ALL) continue;
			for (const start of [date.start - span / 200, date.start + span / 200 - span]) {
				if (start < all[0] || start + span > all[1]) continue;
				const domain: Domain = [start, start + span];
				const { marks } = draw(domain, 1080, null, dense);
				expectWhole(marks, domain, 1080, dense);
				if (marks.some(({ slots }) => slots.to - slots.from > 1)) joined++;
			}
		}
		expect(joined).toBeGreaterThan(12);
	});

	test('lose no event where none is selected', () => {
		fc.assert(
			fc.property(zooms, aShare, widths, (zoom, place, width) => {
				const span = (whole[1] - whole[0]) * Math.exp(-zoom);
				const from = whole[0] + (whole[1] - whole[0] - span) * place;
				expectWhole(draw([from, from + span], width, null).marks, [from, from + span], width);
			}),
			{ numRuns: runs(100), seed }
		);
	});

	test('leave each mark in its lane, and each key to its events, while the view is panned', () => {
		fc.assert(
			fc.property(
				fc.nat(large.events.length - 1),
				zooms,
				fc.boolean(),
				widths,
				(which, zoom, atStart, width) => {
					const selected = large.events[which] as TimelineEvent;
					const known = new Map<string, string>();
					for (let offset = 0; offset <= 1; offset += 0.125) {
						const domain = viewBeside(selected, zoom, offset, atStart);
						for (const mark of draw(domain, width, selected).marks) {
							const [first] = mark.events;
							const is = `${mark.y} ${mark.events.length} from ${first?.id}`;
							expect(known.get(mark.key) ?? is).toBe(is);
							known.set(mark.key, is);
						}
					}
				}
			),
			{ numRuns: runs(40), seed }
		);
	});
});

/** As the built site has it. */
const seeded = (events: number, days: number) =>
	aTimelineOf(aRandomFile(7, { events, days, tracks: 3 }));
const thousand = seeded(1000, 4000);
const aDay = 86_400_000;

test.each([
	['200', 660, 'event-170', '1905-01-18', '1905-10-22'],
	['1000', 288, 'event-798', '1910-10-04', '1910-10-06'],
	['1000', 660, 'event-798', '1910-10-04', '1910-10-06']
])('of %s events at %d px %s lies over no neighbour', (name, width, id, from, to) => {
	const timeline = name === '1000' ? thousand : seeded(200, 1500);
	const selected = timeline.eventById.get(id) as TimelineEvent;
	const domain: Domain = [Date.parse(from), Date.parse(to) + aDay];
	const { marks, own } = draw(domain, width, selected, timeline);
	expect(coveredBy(own, marks, selected, width)).toEqual([]);
	expect(own?.from).toBeGreaterThan(0);
	expect(own?.from).toBeLessThan(1);
});

test('the selected mark lies over its own cluster only, and no mark hangs over the page', () => {
	const all = extentWithMargin(thousand.extent);
	let over = 0;
	fc.assert(
		fc.property(
			fc.nat(thousand.events.length - 1),
			zooms,
			aShare,
			widths,
			(which, zoom, place, width) => {
				const selected = thousand.events[which] as TimelineEvent;
				const span = (all[1] - all[0]) * Math.exp(-zoom);
				const from = selected.date.start - span * place;
				const domain = clampDomain([from, from + span], all, minSpan);
				const { marks, own } = draw(domain, width, selected, thousand);
				expect(coveredBy(own, marks, selected, width)).toEqual([]);
				const hanging = marks.filter((mark) => {
					const { x0, x1 } = markBox(mark, width);
					return mark.band !== null && (x0 < -16.01 || x1 > width + 16.01);
				});
				expect(hanging.map(({ key }) => key)).toEqual([]);
				if (own) over++;
			}
		),
		{ numRuns: runs(300, 5), seed }
	);
	expect(over).toBeGreaterThan(30);
});

/** The marks that a selected event's own mark lies over, without its cluster. */
function coveredBy(
	own: SceneMark | null,
	marks: readonly MarkOfEvents[],
	selected: TimelineEvent,
	width: number
): string[] {
	if (!own) return [];
	const box = markBox(own, width);
	const others = marks.filter(({ events }) => !events.includes(selected));
	// Beside another it may differ from that by a rounding.
	return others.filter((mark) => overlaps(markBox(mark, width), box, -0.01)).map(({ key }) => key);
}

describe('at an edge', () => {
	const width = 1000;
	const pool = aTimeline(1, { events: 12, days: 1000 }).events;

	/** Each a point at a place of the view, px; in that order. */
	const pointsAt = (places: readonly number[]) =>
		places.map((time, index) => ({
			...(pool[index] as TimelineEvent),
			index,
			id: `event-${index}`,
			date: { start: time, end: time, shape: 'day' as const, isSoft: false, edtf: '' }
		}));

	interface Placed {
		/** The positions of its events in the lane: `from`, up to but not including `to`. */
		isInRun: [number, number];
		/** Middle of its box, px. */
		at: number;
	}

	/** Places from the start of the view; `isEnd` turns the lane round. */
	function settle(begins: readonly number[], lane: readonly Placed[], isEnd: boolean) {
		const turned = (place: number) => (isEnd ? width - place : place);
		const events = pointsAt(isEnd ? begins.map(turned).reverse() : begins);
		const inOrder = isEnd ? lane.toReversed() : lane;
		const places = inOrder.map(({ isInRun: [a, b], at }, slot): MarkPosition => {
			const isCluster = b - a > 1;
			return {
				lane: 0,
				slots: { from: slot, to: slot + 1 },
				from: turned(at) / width,
				to: turned(at) / width,
				minWidth: isCluster ? clusterWidth(b - a) : markSize,
				shift: 0,
				y: 0,
				symbol: 'middle' as const,
				band: null,
				isCluster,
				isPoint: false
			};
		});
		const firsts = inOrder.map(({ isInRun: [a, b] }) => (isEnd ? events.length - b : a));
		const ends = firsts.map((_, i) => {
			const last = events[(firsts[i + 1] ?? events.length) - 1];
			return last?.date.end ?? Infinity;
		});
		const drawn = keepClustersAtEdges(places, {
			x: createTimeScale([0, width]),
			width,
			events,
			lane: {
				events: Int32Array.from(events, ({ index }) => index),
				firsts: Int32Array.from([...firsts, events.length]),
				ends: Float64Array.from(ends)
			}
		});
		const inwards = isEnd ? drawn.toReversed() : drawn;
		return inwards.map((mark) => {
			const box = markBox(mark, width);
			const [x0, x1] = isEnd ? [width - box.x1, width - box.x0] : [box.x0, box.x1];
			const own = inOrder.slice(mark.slots.from, mark.slots.to).map(({ isInRun }) => isInRun);
			const keys = own.map(([a, b]) => `${a}-${b}`);
			return {
				keys: isEnd ? keys.reverse() : keys,
				count: own.reduce((sum, [a, b]) => sum + b - a, 0),
				x0: rounded(x0),
				x1: rounded(x1)
			};
		});
	}

	const rounded = (px: number) => Math.round(px * 1000) / 1000;

	test.each([false, true])('has the events that have room (at the end: %s)', (isEnd) => {
		const lane: Placed[] = [
			{ isInRun: [0, 2], at: -20 },
			{ isInRun: [2, 3], at: 60 }
		];
		expect(settle([-50, 10, 60], lane, isEnd)).toEqual([
			{ keys: ['0-2'], count: 2, x0: -2, x1: 22 },
			{ keys: ['2-3'], count: 1, x0: 48, x1: 72 }
		]);
	});

	test.each([false, true])('is joined what has none (at the end: %s)', (isEnd) => {
		const lane: Placed[] = [
			{ isInRun: [0, 2], at: -20 },
			{ isInRun: [2, 3], at: 20 }
		];
		expect(settle([-50, 10, 20], lane, isEnd)).toEqual([
			{ keys: ['0-2', '2-3'], count: 3, x0: -2, x1: 22 }
		]);
	});

	test.each([false, true])('is left out what only reaches in (at the end: %s)', (isEnd) => {
		const lane: Placed[] = [
			{ isInRun: [0, 2], at: -20 },
			{ isInRun: [2, 3], at: 20 }
		];
		expect(settle([-50, -10, 20], lane, isEnd)).toEqual([
			{ keys: ['2-3'], count: 1, x0: 8, x1: 32 }
		]);
	});
});
