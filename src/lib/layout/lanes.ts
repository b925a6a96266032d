import type { DateData, TimelineEvent } from '#lib/model/timeline.ts';
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
	/** Whether it takes no more room than a glyph and has no band, however long it lasts. */
	isCompact: boolean;
}

/** Where an event would be drawn if it were alone. */
export interface Item extends Extent {
	event: TimelineEvent;
	/** Its middle, ms UTC. */
	time: number;
}

/** Width of a cluster's box, px; a count of more digits needs more room. */
export function clusterWidth(count: number): number {
	if (count > 99) return markSize + 12;
	return count > 9 ? markSize + 6 : markSize;
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
	return { lane, events: [event], time, x0, x1, shift: 0, isCompact: false };
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

/** Where a date is drawn to begin: a day is a point, at its noon. */
function beginOf({ start, end, isDay }: DateData): number {
	return isDay && end !== null ? (start + end) / 2 : start;
}

/** A cluster stands in the middle of where its events begin. */
function cluster(unsorted: TimelineEvent[], position: (time: number) => number): Slot {
	const events = [...unsorted].sort((a, b) => a.date.start - b.date.start || a.index - b.index);
	const starts = events.map(({ date }) => beginOf(date));
	const time = (Math.min(...starts) + Math.max(...starts)) / 2;
	const half = clusterWidth(events.length) / 2;
	const x = position(time);
	return { lane: 0, events, time, x0: x - half, x1: x + half, shift: 0, isCompact: true };
}

/**
 * Takes an event out of its cluster, so that it stands alone at its own place, no wider than its
 * glyph where anything is in the way of its band. What is left of the cluster is packed anew; what
 * would stand under the event goes beside it, on the side of its time, or at an end of the story on
 * the side that has room. No other lane changes.
 *
 * @param item the event's, one of `items`
 * @param width of the whole story, px
 */
export function standAlone(
	slots: readonly Slot[],
	item: Item,
	items: readonly Item[],
	width: number,
	position: (time: number) => number
): Slot[] {
	const home = slots.find(({ events }) => events.length > 1 && events.includes(item.event));
	if (!home) return [...slots];
	const { lane } = home;
	const centre = position(item.time);
	const alone: Slot = {
		...toSlot(item, lane),
		x0: centre - markSize / 2,
		x1: centre + markSize / 2,
		isCompact: true
	};
	const isLeft = ({ event }: Item) => event !== item.event && home.events.includes(event);
	const left = items.filter(isLeft);
	const sides = [
		left.filter(({ event }) => isBefore(event, item.event)),
		left.filter(({ event }) => !isBefore(event, item.event))
	];
	const packed = sides.flatMap((side) => packLanes(side, 1, position));
	const others = slots.filter((slot) => slot !== home);
	const inLane = [
		...others.filter((slot) => slot.lane === lane),
		...packed.map((slot) => ({ ...slot, lane }))
	];
	const joined = [
		...joinOverlaps(
			inLane.filter(({ x1 }) => x1 <= alone.x0),
			position
		),
		...inLane.filter((slot) => isInWay(slot, alone)),
		...joinOverlaps(
			inLane.filter(({ x0 }) => x0 >= alone.x1),
			position
		)
	];
	const blocked = joined.filter((slot) => isInWay(slot, alone));
	const isEarly = ({ events: [event] }: Slot) => !!event && isBefore(event, item.event);
	const [before, after] = [blocked.filter(isEarly), blocked.filter((slot) => !isEarly(slot))];
	const rest = [
		...others.filter((slot) => slot.lane !== lane),
		...joined.filter((slot) => !blocked.includes(slot))
	];
	const put = (to: Slot[], moved: Slot[], isStart: boolean) =>
		moved.length > 0 ? putBeside(to, alone, moved, isStart, position) : to;
	// The widest that the box of what is put there may be.
	const most = clusterWidth(home.events.length);
	const hasRoomBefore = alone.x0 >= most;
	const hasRoomAfter = alone.x1 + most <= width;
	const placed =
		hasRoomBefore && hasRoomAfter
			? put(put(rest, before, true), after, false)
			: put(rest, [...before, ...after], hasRoomBefore);
	const band = toSlot(item, lane);
	// What was put beside it stays there at every scale, while a band grows.
	const isFree = blocked.length === 0 && !placed.some((slot) => isInWay(slot, band));
	return [...placed, isFree ? band : alone];
}

/** In order of what is drawn: where they begin, then as they are read. */
function isBefore(a: TimelineEvent, b: TimelineEvent): boolean {
	const by = beginOf(a.date) - beginOf(b.date);
	return by < 0 || (by === 0 && a.index < b.index);
}

/** Makes clusters of what overlaps in one lane. */
function joinOverlaps(slots: Slot[], position: (time: number) => number): Slot[] {
	const row: Slot[] = [];
	for (const slot of slots.sort((a, b) => a.x0 - b.x0)) mergeLast(row, slot, position);
	return row;
}

function isInWay(a: Slot, b: Slot): boolean {
	return a.lane === b.lane && a.x0 < b.x1 && a.x1 > b.x0;
}

/** Joins slots to one cluster beside another slot, with whatever stands there already. */
function putBeside(
	slots: readonly Slot[],
	to: Slot,
	moved: readonly Slot[],
	before: boolean,
	position: (time: number) => number
): Slot[] {
	let rest = [...slots];
	let joined = [...moved];
	for (;;) {
		const events = joined.flatMap((slot) => slot.events);
		const size = clusterWidth(events.length);
		const x0 = before ? to.x0 - size : to.x1;
		// Anchored to the other, so that they stay side by side.
		const shift = x0 + size / 2 - (to.x0 + to.x1) / 2;
		const place = { lane: to.lane, time: to.time, x0, x1: x0 + size, shift };
		const beside: Slot = { ...cluster(events, position), ...place };
		const hit = rest.filter((slot) => isInWay(slot, beside));
		if (hit.length === 0) return [...rest, beside];
		rest = rest.filter((slot) => !hit.includes(slot));
		joined = [...joined, ...hit];
	}
}
