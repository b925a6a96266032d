import type { TimelineEvent } from '#lib/record/timeline.ts';
import { endTime, runOf, type LaneEvents, type Run } from './lane-order.ts';
import type { RowIndex } from './row-index.ts';
import { markSize } from './size-class.ts';

/** A stretch of one lane, px from the start of the whole story at the scale it was packed for. */
export interface Extent {
	x0: number;
	x1: number;
}

/** What is drawn in a lane: an event, or several that had no room, as one counted cluster. */
export interface Slot extends Extent {
	/** Its events: one is a mark, more are a cluster. */
	run: Run;
	/** Which of its lane's slots it is. */
	slot: number;
	/** What it is centred on, ms UTC. */
	time: number;
}

/** A lane with all its slots, which do not overlap, in order. */
export interface Lane extends LaneEvents {
	/** By position of an event: where it is drawn to begin, ms UTC. */
	begins: Float64Array;
	/** By slot. */
	x0: Float64Array;
	x1: Float64Array;
	time: Float64Array;
	/** By slot: when the last of its events ends, ms UTC; Infinity for an open end. */
	ends: Float64Array;
	/** By slot: the nearest slot before it that ends later; -1 for none. */
	longer: Int32Array;
}

/** From instants to px, both of the whole story. */
export type Position = (time: number) => number;

/**
 * Width of a digit of a count, px: 0.711 em of 13 px in the widest face that may come (Verdana,
 * bold), less the letter spacing of 0.02 em.
 */
const digitWidth = 9;

/** Beside the digits of a count, px: its borders, 1 px to the box's edges, and 1 px of air, twice. */
const countFrame = 7;

/** Width of a cluster's box, px: each digit of its count has its room. */
export function clusterWidth(count: number): number {
	let digits = 1;
	for (let limit = 10; count >= limit; limit *= 10) digits++;
	return Math.max(markSize + 6 * (digits - 1), digits * digitWidth + countFrame);
}

/** Where one event is drawn if nothing is in its way. */
export function eventExtent(
	from: number,
	to: number,
	position: Position,
	minWidth: number
): Extent {
	const centre = position((from + to) / 2);
	return {
		x0: Math.min(position(from), centre - minWidth / 2),
		x1: Math.max(position(to), centre + minWidth / 2)
	};
}

/** A lane while it is packed: plain arrays, as it is done for every event in one go. */
class OpenLane {
	readonly #events: TimelineEvent[] = [];
	readonly #begins: number[] = [];
	readonly #firsts: number[] = [];
	readonly #x0: number[] = [];
	readonly #x1: number[] = [];
	readonly #time: number[] = [];
	/** Where its last slot ends, px. */
	end = -Infinity;

	/** Puts an event at the end. */
	add(event: TimelineEvent, begin: number, time: number, x0: number, x1: number): void {
		const first = this.#events.length;
		this.#events.push(event);
		this.#begins.push(begin);
		this.#put(first, time, x0, x1);
	}

	/** Joins an event to the last slot, and that to those before it for as long as they overlap. */
	join(
		event: TimelineEvent,
		begin: number,
		x0: number,
		position: Position,
		minWidth: number
	): void {
		this.#events.push(event);
		this.#begins.push(begin);
		let [first, time, left, right] = [0, 0, x0, 0];
		while ((this.#x1.at(-1) ?? -Infinity) > left) {
			first = this.#firsts.pop() ?? 0;
			for (const values of [this.#x0, this.#x1, this.#time]) values.pop();
			time = ((this.#begins[first] ?? 0) + begin) / 2;
			const half = Math.max(minWidth, clusterWidth(this.#events.length - first)) / 2;
			const x = position(time);
			[left, right] = [x - half, x + half];
		}
		this.#put(first, time, left, right);
	}

	#put(first: number, time: number, x0: number, x1: number): void {
		this.#firsts.push(first);
		this.#time.push(time);
		this.#x0.push(x0);
		this.#x1.push(x1);
		this.end = x1;
	}

	close(): Lane {
		const events = this.#events;
		const count = this.#firsts.length;
		const firsts = new Int32Array([...this.#firsts, events.length]);
		const latest = new Int32Array(count);
		const ends = new Float64Array(count);
		const longer = new Int32Array(count);
		for (let slot = 0; slot < count; slot++) {
			let last = -Infinity;
			for (let i = firsts[slot] ?? 0; i < (firsts[slot + 1] ?? 0); i++) {
				const end = endTime(events[i]);
				if (end >= last) [last, latest[slot]] = [end, events[i]?.index ?? -1];
			}
			ends[slot] = last;
			longer[slot] = lastEndingAfter({ ends, longer }, slot, last);
		}
		return {
			events: new Int32Array(events.map(({ index }) => index)),
			firsts,
			latest,
			begins: new Float64Array(this.#begins),
			x0: new Float64Array(this.#x0),
			x1: new Float64Array(this.#x1),
			time: new Float64Array(this.#time),
			ends,
			longer
		};
	}
}

/** The nearest slot before another one of which an event ends after an instant; -1 for none. */
export function lastEndingAfter(
	{ ends, longer }: Pick<Lane, 'ends' | 'longer'>,
	before: number,
	time: number
): number {
	let slot = before - 1;
	while (slot >= 0 && (ends[slot] ?? 0) <= time) slot = longer[slot] ?? -1;
	return slot;
}

/**
 * Packs a row into lanes, first fit in order of time; what finds no lane joins what stands last in
 * the lowest lane. Positions are only taken apart by zooming in, never brought together, so lanes
 * packed at the smallest scale of an octave hold for all of it.
 *
 * @param position px of an instant at the scale to pack for
 * @param minWidth of a slot, px
 */
export function packLanes(
	{ events, from, to }: RowIndex,
	lanes: number,
	position: Position,
	minWidth = markSize
): Lane[] {
	const open = Array.from({ length: lanes }, () => new OpenLane());
	const lowest = open.at(-1);
	for (let i = 0; i < events.length; i++) {
		const event = events[i];
		if (!event) continue;
		const [begin, end] = [from[i] ?? 0, to[i] ?? 0];
		const time = (begin + end) / 2;
		const { x0, x1 } = eventExtent(begin, end, position, minWidth);
		let free: OpenLane | undefined;
		for (let lane = 0; lane < lanes && !free; lane++) {
			const each = open[lane];
			if (each && each.end <= x0) free = each;
		}
		if (free) free.add(event, begin, time, x0, x1);
		else lowest?.join(event, begin, x0, position, minWidth);
	}
	return open.map((lane) => lane.close());
}

/**
 * @param number of the lane
 * @param slot which of the lane's slots
 */
export function slotAt(lane: Lane, number: number, slot: number): Slot {
	return {
		run: runOf(lane, number, slot),
		slot,
		x0: lane.x0[slot] ?? 0,
		x1: lane.x1[slot] ?? 0,
		time: lane.time[slot] ?? 0
	};
}
