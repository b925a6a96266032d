import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Timeline, TimelineEvent, Track } from '#lib/record/timeline.ts';
import { mostMarks, Plan, type PlannedSlot } from '#lib/timeline/layout/plan.ts';
import { beginOf } from '#lib/timeline/layout/row-index.ts';
import { sizeClasses, sizeClassFor, type SizeClass } from '#lib/timeline/layout/size-class.ts';
import { Stops } from '#lib/timeline/layout/stops.ts';
import { wholeDomain } from '#lib/timeline/layout/transform.ts';
import { aLargeTimeline } from '../../fixtures/a-large-timeline.ts';
import { aTimeline } from '../../fixtures/a-timeline.ts';

const seed = 11;
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

interface Planned {
	timeline: Timeline;
	plan: Plan;
	selected: TimelineEvent | null;
	hidden: ReadonlySet<TimelineEvent>;
	/** Part of the story, px. */
	view: [number, number];
	/** Every slot that there is. */
	all: PlannedSlot[];
}

function toPlanned({ random, size, octave, view, selected, hidden }: Recipe): Planned {
	const { seed, ...options } = random;
	const timeline = aTimeline(seed, options);
	const { events } = timeline;
	const plan = new Plan(timeline, sizeClasses[size] as SizeClass, octave);
	const event =
		selected === null ? null : (events[Math.floor(selected * (events.length - 1))] ?? null);
	const [a, b] = [Math.min(...view) * plan.width, Math.max(...view) * plan.width];
	return {
		timeline,
		plan,
		selected: event,
		hidden: new Set(events.filter(({ index }) => hidden.includes(index % 6))),
		view: [a, b],
		all: plan.lanesWithin([-Infinity, Infinity], event).flat()
	};
}

const check = (numRuns: number, is: (planned: Planned) => void) =>
	fc.assert(
		fc.property(recipes, (recipe) => {
			is(toPlanned(recipe));
		}),
		{ numRuns, seed }
	);

const keyOf = ({ events, x0, x1, y, shift }: PlannedSlot) =>
	`${[...events].map(({ id }) => id).join()} ${x0} ${x1} ${y} ${shift}`;

describe('a plan', () => {
	test('holds every event in one slot, whatever is selected', () => {
		check(200, ({ timeline, all }) => {
			const ids = all.flatMap(({ events }) => [...events].map(({ id }) => id));
			expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
		});
	});

	test('finds in a part of the story what a look at every slot finds there', () => {
		check(400, ({ plan, selected, view, all }) => {
			const isSeen = ({ x0, x1 }: PlannedSlot) => x1 > view[0] && x0 < view[1];
			const found = plan.lanesWithin(view, selected).flat();
			expect(found.filter(isSeen).map(keyOf)).toEqual(all.filter(isSeen).map(keyOf));
		});
	});

	test('finds beside it what reaches into it: the nearest before it, and the first after it', () => {
		let tried = 0;
		check(400, ({ timeline, plan, view }) => {
			const { extent } = timeline;
			const [from, to] = wholeDomain(extent);
			const instantAt = (share: number) => from + share * (to - from);
			const [start, end] = view.map((x) => instantAt(x / plan.width));
			const found = plan.lanesWithin(view, null);
			for (const [i, lane] of plan.lanesWithin([-Infinity, Infinity], null).entries()) {
				const endsAfter = ({ date }: TimelineEvent) => (date.end ?? Infinity) > (start ?? NaN);
				const beginsBefore = ({ date }: TimelineEvent) => beginOf(date) < (end ?? NaN);
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
		check(200, ({ hidden, all }) => {
			for (const { events } of all) {
				const shown = [...events].filter((event) => !hidden.has(event));
				expect(events.shown(hidden).length).toBe(shown.length);
				expect(events.shown(hidden).first).toBe(shown[0]);
			}
		});
	});

	test('finds the slot of each event', () => {
		check(100, ({ timeline, plan, selected, all }) => {
			for (const event of timeline.events) {
				const slot = all.find(({ events }) => events.includes(event));
				const found = plan.slotOf(event, selected);
				expect(found && keyOf(found)).toBe(slot && keyOf(slot));
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
				const plan = new Plan(many, size, octave);
				for (let x = 0; x < plan.width; x += size.packWidth / 2) {
					const seen = plan.lanesWithin([x, x + size.packWidth], null).flat();
					// Two slots on either side of the view are looked at in each lane.
					const lanes = plan.rows.tracks.reduce((sum, track) => sum + track.lanes, 0);
					expect(seen.length).toBeLessThanOrEqual(mostMarks + 5 * lanes);
				}
			}
		}
	});
});

test('a selected event changes as much of its lane as it must, and nothing lies over anything', () => {
	const timeline = aLargeTimeline(3, { events: 3_000, intervals: 0.6, open: 0 });
	let bands = 0;
	for (const size of sizeClasses) {
		for (const octave of [0, 2, 4, 6]) {
			const plan = new Plan(timeline, size, octave);
			const count = plan.lanesWithin([-Infinity, Infinity], null).flat().length;
			for (let i = 0; i < timeline.events.length; i += 53) {
				const selected = timeline.events[i] as TimelineEvent;
				const lanes = plan.lanesWithin([-Infinity, Infinity], selected);
				const over = lanes.flatMap((lane) =>
					lane.filter(({ x1 }, i) => x1 > (lane[i + 1]?.x0 ?? Infinity) + 1e-6)
				);
				expect(over.map(keyOf)).toEqual([]);
				const held = lanes.flat().reduce((sum, { events }) => sum + events.length, 0);
				expect(held).toBe(timeline.events.length);
				if (lanes.flat().length > count && selected.date.isDay === false) bands++;
			}
		}
	}
	expect(bands).toBeGreaterThan(20);
});

describe('the stops', () => {
	test('are the shown slots in reading order, forwards and backwards', () => {
		check(200, ({ plan, selected, hidden, all }) => {
			const expected = all
				.toSorted((a, b) => (a.events.first?.index ?? 0) - (b.events.first?.index ?? 0))
				.map(({ events }) => [...events.shown(hidden)].map(({ id }) => id))
				.filter((ids) => ids.length > 0);
			const stops = new Stops(plan, selected, hidden);
			expect([...stops].map((stop) => [...stop].map(({ id }) => id))).toEqual(expected);
			const walked: (string | undefined)[] = [];
			for (let stop = stops.first; stop?.first; stop = stops.beside(stop.first, 1)) {
				walked.push(stop.first.id);
			}
			expect(walked).toEqual(expected.map(([id]) => id));
			const back: (string | undefined)[] = [];
			for (let stop = stops.last; stop?.first; stop = stops.beside(stop.first, -1)) {
				back.push(stop.first.id);
			}
			expect(back.reverse()).toEqual(walked);
		});
	});

	test('before an instant are those that begin before it', () => {
		check(100, ({ timeline, plan, selected, hidden, view }) => {
			const share = view[0] / plan.width;
			const time = timeline.extent[0] + share * (timeline.extent[1] - timeline.extent[0]);
			const stops = new Stops(plan, selected, hidden);
			const last = [...stops].findLast(({ first }) => first && first.date.start < time);
			expect(stops.before(time)?.first).toBe(last?.first);
		});
	});

	test('are found without a look at each of the many that a filter hides', () => {
		const timeline = aLargeTimeline(1, { events: 20_000 });
		const { events } = timeline;
		const shown = [500, 10_000, 19_500].flatMap((i) => events[i] ?? []);
		const plan = new Plan(timeline, sizeClassFor(1280), 9);
		const lookedUp = vi.spyOn(plan, 'slotOf');
		for (const selected of [null, ...shown]) {
			const stops = new Stops(plan, selected, new Set(events.filter((e) => !shown.includes(e))));
			const [low, middle, high] = shown as [TimelineEvent, TimelineEvent, TimelineEvent];
			const found = [
				stops.first,
				stops.beside(low, 1),
				stops.beside(high, -1),
				stops.last,
				stops.before(high.date.start)
			];
			expect(found.map((stop) => stop?.first)).toEqual([low, middle, middle, high, middle]);
		}
		// Two for each step from an event, one for each other.
		expect(lookedUp.mock.calls.length).toBe(4 * 7);
	});
});
