import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import { settleLane } from '#lib/timeline/layout/edges.ts';
import { EventRun } from '#lib/timeline/layout/event-run.ts';
import { clusterWidth } from '#lib/timeline/layout/lanes.ts';
import { boxOf, type SceneMark } from '#lib/timeline/layout/marks.ts';
import { layoutScene } from '#lib/timeline/layout/scene.ts';
import { markSize, sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import { createTimeScale } from '#lib/timeline/layout/time-scale.ts';
import { toTransform, wholeDomain, type Domain } from '#lib/timeline/layout/transform.ts';
import { aLargeTimeline } from '../../fixtures/a-large-timeline.ts';
import { aTimeline } from '../../fixtures/a-timeline.ts';

const seed = 2025;
const large = aLargeTimeline(1, { events: 20_000 });
const whole = wholeDomain(large.extent);

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

function draw(domain: Domain, width: number, selected: TimelineEvent | null) {
	const transform = toTransform(domain, whole, width);
	const size = { class: sizeClassFor(width), width };
	return layoutScene(large, size, transform, { selected }).marks;
}

/** That a drawing holds all that it must, once, with nothing over anything else. */
function expectWhole(marks: readonly SceneMark[], domain: Domain, width: number): void {
	const times = new Uint8Array(large.events.length);
	for (const { events } of marks)
		for (const { index } of events) times[index] = (times[index] ?? 0) + 1;
	const wrong = large.events.filter(({ index, date: { start, end } }) => {
		const isWithin = start >= domain[0] && (end ?? large.extent[1]) <= domain[1];
		return (times[index] ?? 0) > 1 || (isWithin && times[index] === 0);
	});
	expect(wrong.map(({ id, index }) => `${id} ${times[index]} times`)).toEqual([]);
	const boxes = marks.map((mark) => ({ key: mark.key, ...boxOf(mark, width) }));
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
		let joined = 0;
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
					const marks = draw(domain, width, selected);
					expectWhole(marks, domain, width);
					if (marks.some(({ key }) => key.includes(' '))) joined++;
					const middle = middleOf(selected);
					if (middle <= domain[0] || middle >= domain[1]) return;
					const own = marks.find(({ key }) => key === selected.id);
					expect(own).toMatchObject({ isCluster: false, shift: 0 });
				}
			),
			{ numRuns: 160, seed }
		);
		expect(joined).toBeGreaterThan(12);
	});

	test('lose no event where none is selected', () => {
		fc.assert(
			fc.property(zooms, aShare, widths, (zoom, place, width) => {
				const span = (whole[1] - whole[0]) * Math.exp(-zoom);
				const from = whole[0] + (whole[1] - whole[0] - span) * place;
				expectWhole(draw([from, from + span], width, null), [from, from + span], width);
			}),
			{ numRuns: 100, seed }
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
						for (const mark of draw(viewBeside(selected, zoom, offset, atStart), width, selected)) {
							const { first, length } = mark.events;
							const is = `${mark.y} ${length} from ${first?.id}`;
							expect(known.get(mark.key) ?? is).toBe(is);
							known.set(mark.key, is);
						}
					}
				}
			),
			{ numRuns: 40, seed }
		);
	});
});

describe('at an edge', () => {
	const width = 1000;
	const pool = aTimeline(1, { events: 12, days: 1000 }).events;

	/** Each a point at a place of the view, px; in that order. */
	const pointsAt = (places: readonly number[]) =>
		places.map((time, index) => ({
			...(pool[index] as TimelineEvent),
			index,
			id: `event-${index}`,
			date: { start: time, end: time, isDay: true, isSoft: false, edtf: '' }
		}));

	interface Placed {
		/** Places of the lane's events that it stands for: from, to before. */
		holds: [number, number];
		/** Middle of its box, px. */
		at: number;
		/** How long its band is, px. */
		band?: number;
	}

	/** Places from the start of the view; `isEnd` turns the lane round. */
	function settle(
		begins: readonly number[],
		lane: readonly Placed[],
		selected: number | null,
		isEnd: boolean
	) {
		const turned = (place: number) => (isEnd ? width - place : place);
		const events = pointsAt(isEnd ? begins.map(turned).reverse() : begins);
		const marks = lane.map(({ holds: [from, to], at, band = 0 }): SceneMark => {
			const run = isEnd
				? new EventRun(events, events.length - to, events.length - from)
				: new EventRun(events, from, to);
			const isCluster = run.length > 1;
			const ends = [turned(at - band / 2) / width, turned(at + band / 2) / width];
			return {
				key: `${from}-${to}`,
				events: run,
				shown: run,
				from: Math.min(...ends),
				to: Math.max(...ends),
				least: isCluster ? clusterWidth(run.length) : markSize,
				shift: 0,
				y: 0,
				band: band > 0 ? band / width : null,
				isCluster,
				isPoint: false,
				label: null
			};
		});
		const drawn = settleLane(isEnd ? marks.reverse() : marks, {
			x: createTimeScale([0, width]).range([0, 1]),
			width,
			selected:
				selected === null ? null : (events.find(isAt(turned(begins[selected] ?? NaN))) ?? null),
			hidden: new Set()
		});
		const inwards = isEnd ? drawn.toReversed() : drawn;
		return inwards.map(({ mark, parts }) => {
			const box = boxOf(mark, width);
			const [x0, x1] = isEnd ? [width - box.x1, width - box.x0] : [box.x0, box.x1];
			const keys = parts.map(({ key }) => key);
			return {
				keys: isEnd ? keys.reverse() : keys,
				count: mark.events.length,
				x0: rounded(x0),
				x1: rounded(x1)
			};
		});
	}

	const rounded = (px: number) => Math.round(px * 1000) / 1000;

	const isAt =
		(time: number) =>
		({ date }: TimelineEvent) =>
			date.start === time;

	test.each([false, true])('stands what has room (at the end: %s)', (isEnd) => {
		const lane: Placed[] = [
			{ holds: [0, 2], at: -20 },
			{ holds: [2, 3], at: 60 }
		];
		expect(settle([-50, 10, 60], lane, null, isEnd)).toEqual([
			{ keys: ['0-2'], count: 2, x0: -2, x1: 22 },
			{ keys: ['2-3'], count: 1, x0: 48, x1: 72 }
		]);
	});

	test.each([false, true])('is joined what has none (at the end: %s)', (isEnd) => {
		const lane: Placed[] = [
			{ holds: [0, 2], at: -20 },
			{ holds: [2, 3], at: 20 }
		];
		expect(settle([-50, 10, 20], lane, null, isEnd)).toEqual([
			{ keys: ['0-2', '2-3'], count: 3, x0: -2, x1: 22 }
		]);
	});

	test.each([false, true])('is left out what only reaches in (at the end: %s)', (isEnd) => {
		const lane: Placed[] = [
			{ holds: [0, 2], at: -20 },
			{ holds: [2, 3], at: 20 }
		];
		expect(settle([-50, -10, 20], lane, null, isEnd)).toEqual([
			{ keys: ['2-3'], count: 1, x0: 8, x1: 32 }
		]);
	});

	test.each([false, true])(
		'goes past the selected event what has room there (at the end: %s)',
		(isEnd) => {
			const lane: Placed[] = [
				{ holds: [0, 2], at: -20 },
				{ holds: [2, 3], at: 20 },
				{ holds: [3, 4], at: 80 }
			];
			expect(settle([-50, 10, 20, 80], lane, 2, isEnd)).toEqual([
				{ keys: ['2-3'], count: 1, x0: 8, x1: 32 },
				{ keys: ['0-2'], count: 2, x0: 32, x1: 56 },
				{ keys: ['3-4'], count: 1, x0: 68, x1: 92 }
			]);
		}
	);

	test.each([false, true])(
		'is joined past the selected event what has none (at the end: %s)',
		(isEnd) => {
			const lane: Placed[] = [
				{ holds: [0, 2], at: -20 },
				{ holds: [2, 3], at: 20 },
				{ holds: [3, 5], at: 44 },
				{ holds: [5, 6], at: 90 }
			];
			expect(settle([-50, 10, 20, 40, 48, 90], lane, 2, isEnd)).toEqual([
				{ keys: ['2-3'], count: 1, x0: 8, x1: 32 },
				{ keys: ['0-2', '3-5'], count: 4, x0: 32, x1: 56 },
				{ keys: ['5-6'], count: 1, x0: 78, x1: 102 }
			]);
		}
	);

	test.each([false, true])(
		'gives way a selected band as long as the view (at the end: %s)',
		(isEnd) => {
			const lane: Placed[] = [
				{ holds: [0, 2], at: -20 },
				{ holds: [2, 3], at: 505, band: 1000 }
			];
			expect(settle([-50, 4, 5], lane, 2, isEnd)).toEqual([
				{ keys: ['0-2'], count: 2, x0: 0, x1: 24 },
				{ keys: ['2-3'], count: 1, x0: 24, x1: 1005 }
			]);
		}
	);
});
