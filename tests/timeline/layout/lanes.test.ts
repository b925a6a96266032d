import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '#lib/record/timeline.ts';
import type { PxStretch } from '#lib/timeline/layout/box.ts';
import {
	clusterWidth,
	lastSlotEndingAfter,
	startPacking,
	slotAt,
	type Lane
} from '#lib/timeline/layout/lanes.ts';
import { byDrawnBegin } from '#lib/timeline/layout/drawn-span.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import { aTimeline } from '../../fixtures/a-timeline.ts';
import { runs } from '../../fixtures/runs.ts';

const seed = 2025;
const width = 1000;
const pool = aTimeline(1, { events: 60, days: 1000 }).events;

/** One unit of time is one px. */
const position = (time: number) => time;

/** An event with the instants that it is drawn between, and where that is; px. */
interface Item {
	event: TimelineEvent;
	from: number;
	to: number;
	time: number;
	x0: number;
	x1: number;
}

/** An item from `from` to `to`, px; a point where they are equal. */
function anItem(index: number, from: number, to = from): Item {
	const time = (from + to) / 2;
	const event: TimelineEvent = {
		...(pool[index % pool.length] as TimelineEvent),
		index,
		id: `event-${index}`,
		date: {
			start: from,
			end: to,
			shape: from === to ? ('day' as const) : ('band' as const),
			isSoft: false,
			edtf: ''
		}
	};
	return {
		event,
		time,
		from,
		to,
		x0: Math.min(from, time - markSize / 2),
		x1: Math.max(to, time + markSize / 2)
	};
}

function anItems(spans: readonly (readonly [from: number, length: number])[]): Item[] {
	return [...spans]
		.sort((a, b) => a[0] - b[0])
		.map(([from, length], i) => anItem(i, from, Math.min(from + length, width - 20)));
}

const eventsOf = (items: readonly Item[]) => items.map(({ event }) => event);

function packedLanes(items: readonly Item[], lanes: number): Lane[] {
	const { add, close } = startPacking([0, width], lanes, { position, minWidth: markSize }, []);
	eventsOf(items).toSorted(byDrawnBegin).forEach(add);
	return close();
}

interface Slot extends PxStretch {
	time: number;
	lane: number;
	events: TimelineEvent[];
}

/** The slots of every lane. */
function pack(items: readonly Item[], lanes: number): Slot[] {
	const byIndex = new Map(items.map(({ event }) => [event.index, event]));
	return packedLanes(items, lanes).flatMap((lane, number) =>
		Array.from(lane.x0, (_, i): Slot => {
			const { run, time } = slotAt(lane, number, i);
			const [x0 = NaN, x1 = NaN] = [lane.x0[i], lane.x1[i]];
			const indices = Array.from(lane.events.subarray(run.from, run.to));
			const events = indices.flatMap((index) => byIndex.get(index) ?? []);
			return { lane: run.lane, events, x0, x1, time };
		})
	);
}

const someSpans = fc.array(
	fc.tuple(
		fc.integer({ min: 20, max: width - 20 }),
		fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 300 }))
	),
	{ minLength: 1, maxLength: 50 }
);

const ids = (slot: Slot) => slot.events.map(({ id }) => id);

/** Slots as plain data. */
const described = (slots: readonly Slot[]) =>
	slots.map(({ events, ...slot }) => ({ ...slot, ids: events.map(({ id }) => id) }));

function overlapsIn(slots: readonly Slot[]): string[] {
	return slots.flatMap((a, i) =>
		slots
			.slice(i + 1)
			.filter((b) => a.lane === b.lane && a.x0 < b.x1 - 1e-9 && a.x1 > b.x0 + 1e-9)
			.map((b) => `${ids(a).join()} and ${ids(b).join()} in lane ${a.lane}`)
	);
}

function expectSound(slots: readonly Slot[], items: readonly Item[], lanes: number) {
	expect(overlapsIn(slots)).toEqual([]);
	expect(slots.flatMap(ids).toSorted()).toEqual(items.map(({ event }) => event.id).toSorted());
	for (const { lane, x0, x1 } of slots) {
		expect(lane).toBeGreaterThanOrEqual(0);
		expect(lane).toBeLessThan(lanes);
		expect(x1 - x0).toBeGreaterThanOrEqual(markSize - 1e-9);
	}
}

/** The rule of `startPacking`, done with lists of events: slow, and plain. */
function joinLists(items: readonly Item[], lanes: number) {
	interface Simple {
		items: Item[];
		x0: number;
		x1: number;
		time: number;
	}
	const rows: Simple[][] = Array.from({ length: lanes }, () => []);
	const lowest = rows[lanes - 1] as Simple[];
	for (const item of items.toSorted((a, b) => byDrawnBegin(a.event, b.event))) {
		const free = rows.find((row) => (row.at(-1)?.x1 ?? -Infinity) <= item.x0);
		const { x0, x1, time } = item;
		let slot: Simple = { items: [item], x0, x1, time };
		for (let last = lowest.at(-1); !free && last && last.x1 > slot.x0; last = lowest.at(-1)) {
			const all: Item[] = [...last.items, ...slot.items];
			const sorted = all.toSorted((a, b) => byDrawnBegin(a.event, b.event));
			// The symbols of points and bands are in their middle.
			const middle = ((sorted[0]?.time ?? NaN) + (sorted.at(-1)?.time ?? NaN)) / 2;
			const half = clusterWidth(all.length) / 2;
			slot = { items: all, x0: middle - half, x1: middle + half, time: middle };
			lowest.pop();
		}
		(free ?? lowest).push(slot);
	}
	return rows.flatMap((row, lane) =>
		row.map(({ items, x0, x1, time }) => ({
			lane,
			x0,
			x1,
			time,
			ids: items.map(({ event }) => event.id)
		}))
	);
}

describe('packing', () => {
	test('events with room stay in the first lane', () => {
		const slots = pack([anItem(0, 100), anItem(1, 124), anItem(2, 148)], 3);
		expect(slots.map(({ lane }) => lane)).toEqual([0, 0, 0]);
	});

	test('an event that overlaps goes to the next lane, and the first is used again', () => {
		const slots = pack([anItem(0, 100), anItem(1, 110), anItem(2, 130)], 2);
		expect(slots.map((slot) => [ids(slot)[0], slot.lane]).toSorted()).toEqual([
			['event-0', 0],
			['event-1', 1],
			['event-2', 0]
		]);
	});

	test('events without a free lane become a counted cluster in the lowest', () => {
		const slots = pack([anItem(0, 100), anItem(1, 104), anItem(2, 108)], 2);
		expect(slots).toHaveLength(2);
		expect(slots[1]).toMatchObject({ lane: 1, time: 106, x0: 94, x1: 118 });
		expect(slots[1] && ids(slots[1])).toEqual(['event-1', 'event-2']);
	});

	test('a band keeps its length', () => {
		const [slot] = pack([anItem(0, 100, 300)], 1);
		expect(slot).toMatchObject({ x0: 100, x1: 300, time: 200 });
	});

	test('a count of more digits has a wider box', () => {
		expect(clusterWidth(9)).toBe(24);
		expect(clusterWidth(10)).toBe(30);
		expect(clusterWidth(99)).toBe(30);
		expect(clusterWidth(100)).toBe(36);
		expect(clusterWidth(999)).toBe(36);
		expect(clusterWidth(1_000)).toBe(43);
		expect(clusterWidth(9_999)).toBe(43);
		expect(clusterWidth(10_000)).toBe(52);
		expect(clusterWidth(100_000)).toBe(61);
	});

	test('a count of any length fits between the borders of its box, in the widest face', () => {
		// Verdana, bold: 0.711 em a digit; 13 px, spaced by -0.02 em.
		const digit = 13 * (0.711 - 0.02);
		for (const count of [2, 10, 100, 1_000, 10_000, 99_999, 100_000, 1_000_000]) {
			const inside = clusterWidth(count) - 2 - 2 * 1.5;
			expect(inside - String(count).length * digit, String(count)).toBeGreaterThanOrEqual(2);
		}
	});

	test('no two overlap in a lane, each event has one place, no lane is over the last', () => {
		fc.assert(
			fc.property(someSpans, fc.integer({ min: 1, max: 4 }), (spans, lanes) => {
				const items = anItems(spans);
				expectSound(pack(items, lanes), items, lanes);
			}),
			{ numRuns: runs(2000), seed }
		);
	});

	test('a cluster is between the symbols of its first and its last event', () => {
		fc.assert(
			fc.property(someSpans, fc.integer({ min: 1, max: 4 }), (spans, lanes) => {
				const items = anItems(spans);
				for (const { events, time } of pack(items, lanes)) {
					if (events.length === 1) continue;
					const symbols = [...events].map(({ date }) => (date.start + (date.end ?? NaN)) / 2);
					expect(time).toBeGreaterThanOrEqual(Math.min(...symbols));
					expect(time).toBeLessThanOrEqual(Math.max(...symbols));
				}
			}),
			{ numRuns: runs(500), seed }
		);
	});

	test('a cluster has its events in order of time', () => {
		fc.assert(
			fc.property(someSpans, fc.integer({ min: 1, max: 4 }), (spans, lanes) => {
				const items = anItems(spans);
				for (const { events } of pack(items, lanes)) {
					const list = [...events];
					expect(list).toEqual(list.toSorted(byDrawnBegin));
				}
			}),
			{ numRuns: runs(500), seed }
		);
	});

	test('knows the nearest slot that ends after an instant as a look at each event does', () => {
		fc.assert(
			fc.property(someSpans, fc.nat(width), fc.nat(50), (spans, time, before) => {
				const items = anItems(spans);
				const slots = pack(items, 2);
				for (const [number, lane] of packedLanes(items, 2).entries()) {
					const own = slots.filter((slot) => slot.lane === number).slice(0, before);
					const expected = own.findLastIndex(({ events }) =>
						events.some(({ date }) => (date.end ?? Infinity) > time)
					);
					expect(lastSlotEndingAfter(lane, own.length, time)).toBe(expected);
				}
			}),
			{ numRuns: runs(500), seed }
		);
	});

	test('packs as one would who joins lists', () => {
		fc.assert(
			fc.property(someSpans, fc.integer({ min: 1, max: 4 }), (spans, lanes) => {
				const items = anItems(spans);
				expect(described(pack(items, lanes))).toEqual(joinLists(items, lanes));
			}),
			{ numRuns: runs(2000), seed }
		);
	});

	test('is valid for the whole octave: nothing overlaps at up to twice the scale', () => {
		fc.assert(
			fc.property(
				someSpans,
				fc.integer({ min: 1, max: 4 }),
				fc.double({ min: 1, max: 2, noNaN: true }),
				(spans, lanes, by) => {
					const items = anItems(spans);
					const spread = pack(items, lanes).map((slot): Slot => {
						const [event] = slot.events;
						const item = items.find((each) => each.event === event);
						const isAlone = slot.events.length === 1 && item;
						const length = isAlone ? (item.to - item.from) * by : 0;
						const half = Math.max(length, clusterWidth(slot.events.length)) / 2;
						return { ...slot, x0: slot.time * by - half, x1: slot.time * by + half };
					});
					expect(overlapsIn(spread)).toEqual([]);
				}
			),
			{ numRuns: runs(1000), seed }
		);
	});
});
