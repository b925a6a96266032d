import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawnEvent, DrawnTimeline } from '#lib/messages/drawn.ts';
import type { Timeline, Track } from '#lib/record/timeline.ts';
import { focusStops, eventAfterStep, type FocusStep } from '#lib/timeline/layout/focus-order.ts';
import {
	endOfEvent,
	isInRun,
	runOfSlots,
	type LaneEvents
} from '#lib/timeline/layout/lane-order.ts';
import type { PxStretch } from '#lib/timeline/layout/box.ts';
import type { Slot } from '#lib/timeline/layout/lanes.ts';
import {
	slotsWithin,
	finishPlan,
	planInSlices,
	shownOrder,
	slotOf,
	type Plan
} from '#lib/timeline/layout/plan.ts';
import { drawnBegin } from '#lib/timeline/layout/drawn-span.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClasses, sizeClassFor, type SizeClass } from '#lib/timeline/layout/size-class.ts';
import { extentWithMargin, wholeDomainOf } from '#lib/timeline/layout/transform.ts';
import { aLargeTimeline } from '../../fixtures/a-large-timeline.ts';
import { eventsIn, eventsInFocusOrder } from '../../fixtures/scene-events.ts';
import { aTimeline, shippedTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

const seed = 11;
const day = 86_400_000;
/** Evenly spread, which `fc.double` is not. */
const aShare = fc.nat(1000).map((part) => part / 1000);

interface Recipe {
	random: { seed: number; events: number; days: number };
	size: number;
	octave: number;
	view: [number, number];
	selected: number | null;
	hidden: number[];
}

const recipes: fc.Arbitrary<Recipe> = fc.record({
	random: fc.record({
		seed: fc.integer({ min: 0, max: 40 }),
		events: fc.constantFrom(1, 3, 20, 150, 600),
		days: fc.constantFrom(3, 40, 400, 4_000)
	}),
	size: fc.integer({ min: 0, max: sizeClasses.length - 1 }),
	octave: fc.integer({ min: 0, max: 9 }),
	view: fc.tuple(aShare, aShare),
	selected: fc.option(aShare),
	hidden: fc.array(fc.nat(5), { maxLength: 3 })
});

/** A slot with its events. */
interface PlannedSlot extends PxStretch {
	lane: number;
	events: DrawnEvent[];
}

function withEvents(plan: Plan, { run, slot }: Slot): PlannedSlot {
	const lane = plan.lanes[run.lane];
	const [x0 = NaN, x1 = NaN] = [lane?.x0[slot], lane?.x1[slot]];
	return { lane: run.lane, events: eventsIn(plan.order, run, plan.timeline), x0, x1 };
}

/** Of the whole story, px. */
function widthOf({ timeline, scale }: Plan): number {
	const [start, end] = wholeDomainOf(timeline);
	return (end - start) * scale;
}

/** The slots of a stretch, px from the start of the whole story, lane by lane. */
function slotsInStretch(plan: Plan, stretch: [number, number]): Slot[][] {
	const [begin] = wholeDomainOf(plan.timeline);
	const [start, end] = stretch.map((x) => begin + x / plan.scale) as [number, number];
	return slotsWithin(plan, [start, end]);
}

const within = (plan: Plan, stretch: [number, number]) =>
	slotsInStretch(plan, stretch).map((slots) => slots.map((slot) => withEvents(plan, slot)));

const allOf = (plan: Plan) => within(plan, [-Infinity, Infinity]);

interface Planned {
	timeline: Timeline;
	plan: Plan;
	selected: DrawnEvent | null;
	hidden: ReadonlySet<DrawnEvent>;
	/** Part of the story, px. */
	view: [number, number];
	/** Every slot that there is. */
	all: PlannedSlot[];
}

/** What has been planned: with the same seed each property looks at the same plans. */
const planned = new Map<string, Planned>();

function toPlanned(recipe: Recipe): Planned {
	const key = JSON.stringify(recipe);
	const known = planned.get(key) ?? makePlanned(recipe);
	planned.set(key, known);
	return known;
}

const planOf = (timeline: DrawnTimeline, size: SizeClass, octave: number) =>
	finishPlan(planInSlices({ timeline, size, octave, empty: [] }));

function makePlanned({ random, size, octave, view, selected, hidden }: Recipe): Planned {
	const { seed, ...options } = random;
	const timeline = aTimeline(seed, options);
	const { events } = timeline;
	const plan = planOf(timeline, sizeClasses[size] as SizeClass, octave);
	const event =
		selected === null ? null : (events[Math.floor(selected * (events.length - 1))] ?? null);
	const [a, b] = [Math.min(...view) * widthOf(plan), Math.max(...view) * widthOf(plan)];
	return {
		timeline,
		plan,
		selected: event,
		hidden: new Set(events.filter(({ index }) => hidden.includes(index % 6))),
		view: [a, b],
		all: allOf(plan).flat()
	};
}

const check = (numRuns: number, is: (planned: Planned) => void) =>
	fc.assert(
		fc.property(recipes, (recipe) => {
			is(toPlanned(recipe));
		}),
		{ numRuns, seed }
	);

const keyOf = ({ events, x0, x1, lane }: PlannedSlot) =>
	`${events.map(({ id }) => id).join()} ${x0} ${x1} ${lane}`;

describe('a plan', () => {
	test('has every event in one slot', () => {
		check(runs(200), ({ timeline, all }) => {
			const ids = all.flatMap(({ events }) => [...events].map(({ id }) => id));
			expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
		});
	});

	test('gives each lead a slot of its own, in the first lanes of its track', () => {
		let tried = 0;
		check(runs(600, 5), ({ timeline, plan, all }) => {
			const ofTrack = new Map<Track, number>();
			for (const event of timeline.events.filter(({ lead }) => lead !== undefined)) {
				tried++;
				ofTrack.set(event.track, (ofTrack.get(event.track) ?? 0) + 1);
				const slot = all.find(({ events }) => events.includes(event));
				expect(slot?.events).toEqual([event]);
				const lane = plan.lanes[slot?.lane ?? -1];
				expect(lane).toMatchObject({ panel: null });
				expect(lane?.indexInRow).toBeLessThan(lane?.placement.lanes ?? 0);
			}
			for (const [track, leads] of ofTrack) {
				const lanes = plan.lanes.filter(
					({ placement, panel }) => placement.track === track && !panel
				);
				const ownLanes = lanes.filter(({ events }) =>
					Array.from(events).some((index) => timeline.events[index]?.lead !== undefined)
				);
				expect(Math.max(...ownLanes.map(({ indexInRow }) => indexInRow))).toBeLessThan(leads);
			}
		});
		expect(tried).toBeGreaterThan(100);
	});

	test('finds in a part of the story what a look at every slot finds there', () => {
		check(runs(400), ({ plan, view, all }) => {
			const isSeen = ({ x0, x1 }: PlannedSlot) => x1 > view[0] && x0 < view[1];
			const found = within(plan, view).flat();
			expect(found.filter(isSeen).map(keyOf)).toEqual(all.filter(isSeen).map(keyOf));
		});
	});

	test('finds beside it what reaches into it: the nearest before it, and the first after it', () => {
		let tried = 0;
		check(runs(800, 5), ({ timeline, plan, view }) => {
			const { extent } = timeline;
			const [from, to] = extentWithMargin(extent);
			const instantAt = (share: number) => from + share * (to - from);
			const [start, end] = view.map((x) => instantAt(x / widthOf(plan)));
			const found = within(plan, view);
			for (const [i, lane] of allOf(plan).entries()) {
				const endsAfter = ({ date }: DrawnEvent) => (date.end ?? Infinity) > (start ?? NaN);
				const beginsBefore = ({ date }: DrawnEvent) => drawnBegin(date) < (end ?? NaN);
				const before = lane.findLast(({ x1, events }) => {
					return x1 <= view[0] && [...events].some(endsAfter);
				});
				const after = lane.filter(({ x0, events }) => {
					return x0 > view[1] && [...events].some(beginsBefore);
				});
				const beside = [...(before && before.events.length > 1 ? [before] : []), ...after];
				tried += beside.length;
				expect((found[i] ?? []).map(keyOf)).toEqual(expect.arrayContaining(beside.map(keyOf)));
			}
		});
		expect(tried).toBeGreaterThan(100);
	});

	test('counts what a filter leaves of each slot as a look at each event does', () => {
		check(runs(200), ({ timeline, plan, hidden }) => {
			const left = shownOrder(plan, hidden);
			for (const { run, slot } of slotsWithin(plan, [-Infinity, Infinity]).flat()) {
				const events = eventsIn(plan.order, run, timeline);
				const shown = events.filter((event) => !hidden.has(event));
				const lane = left.lanes[run.lane] as LaneEvents;
				expect(eventsIn(left, runOfSlots(lane, run.lane, slot), timeline)).toEqual(shown);
				const ends = shown.map(endOfEvent);
				const latest = timeline.events[lane.latest[slot] ?? -1];
				expect(latest && endOfEvent(latest)).toBe(shown.length > 0 ? Math.max(...ends) : undefined);
				for (const event of events) expect(isInRun(plan.order, run, event.index)).toBe(true);
			}
			for (const event of hidden) expect(left.laneOf[event.index]).toBe(-1);
		});
	});

	test('finds the slot of each event', () => {
		check(runs(100), ({ timeline, plan, all }) => {
			for (const event of timeline.events) {
				const slot = all.find(({ events }) => events.includes(event));
				const found = slotOf(plan, event);
				expect(found && keyOf(withEvents(plan, found))).toBe(slot && keyOf(slot));
			}
		});
	});

	test('has no more slots in a view than are to be drawn, of however many tracks', () => {
		const timeline = aTimeline(5, { events: 3000, days: 4000, tracks: 6 });
		const tracks = Array.from({ length: 5 }, () => timeline.tracks).flatMap((each, i) =>
			each.map((track) => ({ ...track, id: `${track.id}-${i}` }))
		);
		const many = {
			...timeline,
			tracks,
			series: [],
			events: timeline.events.map((event, i) => {
				return { ...event, track: tracks[i % tracks.length] as Track };
			})
		};
		for (const size of sizeClasses) {
			for (const octave of [0, 1, 2]) {
				const plan = planOf(many, size, octave);
				for (let x = 0; x < widthOf(plan); x += size.packWidth / 2) {
					const seen = slotsInStretch(plan, [x, x + size.packWidth]).flat();
					// Two slots on either side of the view are looked at in each lane.
					const lanes = plan.rows.tracks.reduce((sum, track) => sum + track.lanes, 0);
					expect(seen.length).toBeLessThanOrEqual(400 + 5 * lanes);
				}
			}
		}
	});
});

describe('the focus order', () => {
	test('is that of the shown slots in reading order, the selected event by itself', () => {
		check(runs(200), ({ timeline, plan, selected, hidden, all }) => {
			const isShown = selected !== null && !hidden.has(selected);
			const own = isShown ? [selected] : [];
			const others = all.map(({ events }) =>
				events.filter((event) => !hidden.has(event) && !own.includes(event))
			);
			const expected = [own, ...others]
				.filter(([event]) => event)
				.toSorted(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0));
			expect(
				eventsInFocusOrder<DrawnEvent>({ shown: shownOrder(plan, hidden) }, timeline, selected)
			).toEqual(expected);
		});
	});

	test('has an event of each slot of which a filter leaves an event', () => {
		const timeline = aLargeTimeline(1, { events: 20_000 });
		const { events } = timeline;
		const left = [500, 10_000, 19_500];
		const hidden = new Set(events.filter(({ index }) => !left.includes(index)));
		const shown = shownOrder(planOf(timeline, sizeClassFor(1280), 9), hidden);
		for (const selected of [null, ...left.flatMap((i) => events[i] ?? [])]) {
			expect(Array.from(focusStops({ shown }, selected))).toEqual(left);
		}
	});
});

describe('a step of the arrow keys', () => {
	const at = (timeline: Timeline, domain: [number, number], hidden = new Set<DrawnEvent>()) =>
		layoutScene(timeline, { class: sizeClassFor(1000), width: 1000 }, domain, { hidden });

	test('goes through all stops, there and back, and stays at the ends', () => {
		const timeline = aTimeline(4, { events: 150, days: 400 });
		const { events } = timeline;
		const selected = events[40] ?? null;
		const hidden = new Set(events.filter(({ index }) => index % 3 === 1));
		const scene = at(timeline, [...extentWithMargin(timeline.extent)], hidden);
		const order = Array.from(focusStops(scene, selected), (index) => events[index]);
		const walk = (from: FocusStep, by: FocusStep) => {
			const walked: (DrawnEvent | undefined)[] = [];
			let focused = eventAfterStep(scene, timeline, { focused: null, selected }, 0, from);
			for (let next = focused; next && walked.at(-1) !== next;) {
				walked.push(next);
				focused = next;
				next = eventAfterStep(scene, timeline, { focused, selected }, 0, by);
			}
			return walked;
		};
		expect(walk('first', 'next')).toEqual(order);
		expect(walk('last', 'previous')).toEqual(order.toReversed());
	});

	test('from an empty view goes to the nearest on either side', () => {
		const timeline = shippedTimeline;
		const { events } = timeline;
		const starts = events.map(({ date }) => date.start);
		const gap = starts.findIndex((start, i) => (starts[i + 1] ?? 0) - start > 20 * day);
		const start = (starts[gap] ?? 0) + 8 * day;
		const scene = at(timeline, [start, start + 4 * day]);
		expect(scene.marks).toEqual([]);
		const before = Array.from(focusStops(scene, null), (index) => events[index] as DrawnEvent);
		const last = before.findLastIndex(({ date }) => date.start < start);
		const step = (step: FocusStep) =>
			eventAfterStep(scene, timeline, { focused: null, selected: null }, start, step);
		expect(step('previous')).toBe(before[last]);
		expect(step('next')).toBe(before[last + 1]);
	});
});
