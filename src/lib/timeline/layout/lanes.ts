import type { TimelineEvent } from '#lib/record/timeline.ts';
import { bisect } from './bisect.ts';
import { EventRun } from './event-run.ts';
import type { RowIndex } from './row-index.ts';
import { markSize } from './size-class.ts';

/** A stretch of one lane, px from the start of the whole story at the scale it was packed for. */
export interface Extent {
	x0: number;
	x1: number;
}

/** What is drawn in a lane: an event, or several that had no room, as one counted cluster. */
export interface Slot extends Extent {
	lane: number;
	/** One event is a mark, more are a cluster. */
	events: EventRun;
	/** What the slot is centred on, ms UTC. */
	time: number;
	/** How far beside `time` it stands, px: not 0 where a selected event took its place. */
	shift: number;
	/** Whether it takes no more room than a glyph and has no band, however long it lasts. */
	isCompact: boolean;
}

/**
 * A lane with all its slots, which do not overlap, in order. Arrays are by slot, but for `events`:
 * slot i holds its places `firsts[i]` to before `firsts[i + 1]`.
 */
export interface Lane {
	/** In the order of the row. */
	events: readonly TimelineEvent[];
	firsts: Int32Array;
	x0: Float64Array;
	x1: Float64Array;
	time: Float64Array;
	/** How many slots. */
	count: number;
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
	for (let least = 10; count >= least; least *= 10) digits++;
	return Math.max(markSize + 6 * (digits - 1), digits * digitWidth + countFrame);
}

/** Where one event is drawn if nothing is in its way. */
export function eventExtent(from: number, to: number, position: Position, least: number): Extent {
	const centre = position((from + to) / 2);
	return {
		x0: Math.min(position(from), centre - least / 2),
		x1: Math.max(position(to), centre + least / 2)
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
	#count = 0;
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
	join(event: TimelineEvent, begin: number, x0: number, position: Position, least: number): void {
		this.#events.push(event);
		this.#begins.push(begin);
		let [first, time, left, right] = [0, 0, x0, 0];
		while (this.#count > 0 && (this.#x1[this.#count - 1] ?? 0) > left) {
			this.#count--;
			first = this.#firsts[this.#count] ?? 0;
			time = ((this.#begins[first] ?? 0) + begin) / 2;
			const half = Math.max(least, clusterWidth(this.#events.length - first)) / 2;
			const x = position(time);
			[left, right] = [x - half, x + half];
		}
		this.#put(first, time, left, right);
	}

	#put(first: number, time: number, x0: number, x1: number): void {
		const i = this.#count++;
		this.#firsts[i] = first;
		this.#time[i] = time;
		this.#x0[i] = x0;
		this.#x1[i] = x1;
		this.end = x1;
	}

	close(): Lane {
		const count = this.#count;
		const firsts = Int32Array.from({ length: count + 1 }, (_, i) => this.#firsts[i] ?? 0);
		firsts[count] = this.#events.length;
		return {
			events: this.#events,
			firsts,
			x0: new Float64Array(this.#x0.slice(0, count)),
			x1: new Float64Array(this.#x1.slice(0, count)),
			time: new Float64Array(this.#time.slice(0, count)),
			count
		};
	}
}

/**
 * Packs a row into lanes, first fit in order of time; what finds no lane joins what stands last in
 * the lowest lane. Positions are only taken apart by zooming in, never brought together, so lanes
 * packed at the least scale of an octave hold for all of it.
 *
 * @param position px of an instant at the scale to pack for
 * @param least that a slot is wide, px
 */
export function packLanes(
	{ events, from, to }: RowIndex,
	lanes: number,
	position: Position,
	least = markSize
): Lane[] {
	const open = Array.from({ length: lanes }, () => new OpenLane());
	const lowest = open.at(-1);
	for (let i = 0; i < events.length; i++) {
		const event = events[i];
		if (!event) continue;
		const [begin, end] = [from[i] ?? 0, to[i] ?? 0];
		const time = (begin + end) / 2;
		const { x0, x1 } = eventExtent(begin, end, position, least);
		let free: OpenLane | undefined;
		for (let lane = 0; lane < lanes && !free; lane++) {
			const each = open[lane];
			if (each && each.end <= x0) free = each;
		}
		if (free) free.add(event, begin, time, x0, x1);
		else lowest?.join(event, begin, x0, position, least);
	}
	return open.map((lane) => lane.close());
}

/** @param i which of the lane's slots */
export function slotAt(lane: Lane, number: number, i: number): Slot {
	const [first = 0, next = 0] = [lane.firsts[i], lane.firsts[i + 1]];
	return {
		lane: number,
		events: new EventRun(lane.events, first, next),
		x0: lane.x0[i] ?? 0,
		x1: lane.x1[i] ?? 0,
		time: lane.time[i] ?? 0,
		shift: 0,
		isCompact: next - first > 1
	};
}

/** Which slot of a lane a place of its events is in. */
export function slotOfPlace(lane: Lane, place: number): number {
	return bisect(lane.firsts, place, lane.count) - 1;
}
