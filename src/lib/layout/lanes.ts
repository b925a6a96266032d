import type { TimelineEvent } from '#lib/model/timeline.ts';
import { markSize } from './size-class.ts';

/** A stretch of one lane, px from the start of the whole story at the scale it was packed for. */
export interface Extent {
	x0: number;
	x1: number;
}

/** What is drawn in a lane: an event, or several that had no room, as one counted cluster. */
export interface Slot extends Extent {
	lane: number;
	/** In order of time. One event is a mark, more are a cluster. */
	events: TimelineEvent[];
	/** What the slot is centred on, ms UTC. */
	time: number;
	/** How far beside `time` it stands, px: not 0 where a selected event took its place. */
	shift: number;
}

/** Where an event would be drawn if it were alone. */
export interface Item extends Extent {
	event: TimelineEvent;
	/** Its middle, ms UTC. */
	time: number;
	/** The instants that its box grows from: both its middle for a day, its ends for a band. */
	anchors: readonly [from: number, to: number];
}

/** Width of a cluster's box, px; a count of three digits and more needs more room. */
export function clusterWidth(count: number): number {
	return count > 99 ? markSize + 12 : markSize;
}

/**
 * Packs events into lanes, first fit in order of time; what finds no lane joins what stands last in
 * the lowest lane. Positions are only taken apart by zooming in, never brought together, so lanes
 * packed at the least scale of an octave hold for all of it.
 *
 * @param items in order of time
 * @param position px of an instant at the scale to pack for
 */
export function packLanes(
	items: readonly Item[],
	lanes: number,
	position: (time: number) => number
): Slot[] {
	const rows: Slot[][] = Array.from({ length: lanes }, () => []);
	const lowest = rows[lanes - 1] as Slot[];
	for (const item of items) {
		const lane = rows.findIndex((row) => (row.at(-1)?.x1 ?? -Infinity) <= item.x0);
		if (lane >= 0) rows[lane]?.push(toSlot(item, lane));
		else mergeLast(lowest, toSlot(item, lanes - 1), position);
	}
	return rows.flat();
}

function toSlot({ event, time, x0, x1 }: Item, lane: number): Slot {
	return { lane, events: [event], time, x0, x1, shift: 0 };
}

/** Joins a slot to the end of a row, and what then overlaps before it. */
function mergeLast(row: Slot[], slot: Slot, position: (time: number) => number): void {
	let merged = slot;
	for (let last = row.at(-1); last && last.x1 > merged.x0; last = row.at(-1)) {
		merged = merge(last, merged, position);
		row.pop();
	}
	row.push(merged);
}

function merge(a: Slot, b: Slot, position: (time: number) => number): Slot {
	const events = [...a.events, ...b.events];
	return { ...cluster(events, position), lane: a.lane };
}

/** A cluster stands in the middle of the days that its events begin on. */
function cluster(events: TimelineEvent[], position: (time: number) => number): Slot {
	const starts = events.map(({ date }) => date.start);
	const time = (Math.min(...starts) + Math.max(...starts)) / 2;
	const half = clusterWidth(events.length) / 2;
	const x = position(time);
	return { lane: 0, events, time, x0: x - half, x1: x + half, shift: 0 };
}

/**
 * Takes an event out of its cluster, so that it stands alone at its own place; what is left of the
 * cluster stands beside it, on the side that has room. No other lane changes.
 *
 * @param width of the whole story, px
 */
export function standAlone(
	slots: readonly Slot[],
	item: Item,
	width: number,
	position: (time: number) => number
): Slot[] {
	const home = slots.find(({ events }) => events.length > 1 && events.includes(item.event));
	if (!home) return [...slots];
	const isInWay = (slot: Slot, { x0, x1 }: Extent) =>
		slot.lane === home.lane && slot.x0 < x1 && slot.x1 > x0;
	let others = home.events.filter((event) => event !== item.event);
	let rest = slots.filter((slot) => slot !== home);
	const onLeft =
		position(home.time) <= (item.x0 + item.x1) / 2
			? item.x0 >= markSize
			: item.x1 > width - markSize;
	const place = (): Slot => {
		const size = clusterWidth(others.length);
		const x0 = onLeft ? item.x0 - size : item.x1;
		const time = item.anchors[onLeft ? 0 : 1];
		return {
			lane: home.lane,
			events: others,
			time,
			x0,
			x1: x0 + size,
			shift: x0 + size / 2 - position(time)
		};
	};
	// Whatever stands where the event or the rest of its cluster goes joins that rest.
	for (;;) {
		const beside = place();
		const hit = rest.filter((slot) => isInWay(slot, item) || isInWay(slot, beside));
		if (hit.length === 0) return [...rest, toSlot(item, home.lane), beside];
		others = [...others, ...hit.flatMap(({ events }) => events)].sort((a, b) => a.index - b.index);
		rest = rest.filter((slot) => !hit.includes(slot));
	}
}
