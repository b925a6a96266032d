import type { TimelineEvent } from '#lib/record/timeline.ts';
import { firstPlace } from './bisect.ts';
import { RangeMax } from './range-max.ts';
import { beginOf, byBegin } from './row-index.ts';

/**
 * Neighbours in a lane, in order of time: what a mark or a cluster stands for. It is a window on the
 * lane's own list; a cluster of 100,000 costs what one of two does.
 */
export class EventRun implements Iterable<TimelineEvent> {
	readonly #lane: readonly TimelineEvent[];
	readonly #from: number;
	readonly #to: number;
	/** The place of the one that stands alone, outside this run; -1 for none. */
	readonly #without: number;
	/** How many of the lane are hidden before each place, and at the end; null where none is. */
	readonly #hidden: Int32Array | null;

	/** @param lane in order of `byBegin`; the run is its places `from` to before `to` */
	constructor(
		lane: readonly TimelineEvent[],
		from: number,
		to: number,
		without = -1,
		hidden: Int32Array | null = null
	) {
		this.#lane = lane;
		this.#from = from;
		this.#to = to;
		this.#without = without >= from && without < to ? without : -1;
		this.#hidden = hidden;
	}

	get length(): number {
		return this.#countTo(this.#to);
	}

	/** Undefined only where there is none. */
	get first(): TimelineEvent | undefined {
		return this.at(0);
	}

	/** The one that ends last. */
	get latest(): TimelineEvent | undefined {
		const ends = endsOf(this.#lane, this.#hidden);
		if (this.#without < 0) return this.#lane[ends.placeIn(this.#from, this.#to)];
		const before = this.#lane[ends.placeIn(this.#from, this.#without)];
		const after = this.#lane[ends.placeIn(this.#without + 1, this.#to)];
		return before && after ? (endOf(after) >= endOf(before) ? after : before) : (after ?? before);
	}

	/** The event at a place of the run, from 0. */
	at(i: number): TimelineEvent | undefined {
		return i < 0 || i >= this.length ? undefined : this.#lane[this.#placeAt(i)];
	}

	includes(event: TimelineEvent): boolean {
		const place = placeOf(this.#lane, event);
		return place >= this.#from && place < this.#to && this.#holds(place);
	}

	/** Whether any of it is drawn to begin between two instants, ms UTC. */
	hasBegin(from: number, to: number): boolean {
		const beginAt = (place: number) => {
			const event = this.#lane[place];
			return event ? beginOf(event.date) : Infinity;
		};
		const place = firstPlace(this.#from, this.#to, (each) => beginAt(each) >= from);
		const first = this.#placeAt(this.#countTo(place));
		return first < this.#to && beginAt(first) <= to;
	}

	/**
	 * With a run that stands after it in the lane, without a filter: next to it, or with nothing
	 * between them but the one that stands alone.
	 */
	joinedWith(other: EventRun): EventRun {
		const apart = other.#from > this.#to ? this.#to : -1;
		const without = Math.max(this.#without, other.#without, apart);
		return new EventRun(this.#lane, this.#from, other.#to, without);
	}

	/** What of it a filter does not hide. */
	shown(hidden: ReadonlySet<TimelineEvent>): EventRun {
		if (hidden.size === 0) return this;
		const counts = countsOf(this.#lane, hidden);
		return new EventRun(this.#lane, this.#from, this.#to, this.#without, counts);
	}

	/** Each costs a bisection at most, however many are hidden between two of them. */
	*[Symbol.iterator](): Iterator<TimelineEvent> {
		const { length } = this;
		for (let [i, place] = [0, this.#from]; i < length; i++, place++) {
			if (!this.#holds(place)) place = this.#placeAt(i, place);
			const event = this.#lane[place];
			if (event) yield event;
		}
	}

	/** The place in the lane of the one at a place of the run; the run's end where there is none. */
	#placeAt(i: number, from = this.#from): number {
		return firstPlace(from, this.#to, (place) => this.#countTo(place + 1) > i);
	}

	#holds(place: number): boolean {
		return this.#countTo(place + 1) > this.#countTo(place);
	}

	/** How many it holds before a place of the lane. */
	#countTo(place: number): number {
		const isPast = this.#without >= 0 && place > this.#without;
		const hidden = this.#hidden;
		const all = place - this.#from;
		if (!hidden) return isPast ? all - 1 : all;
		const isCounted = isPast && !isHidden(hidden, this.#without);
		const before = (hidden[place] ?? 0) - (hidden[this.#from] ?? 0);
		return all - before - (isCounted ? 1 : 0);
	}
}

function isHidden(hidden: Int32Array, place: number): boolean {
	return (hidden[place + 1] ?? 0) > (hidden[place] ?? 0);
}

/** The place of an event in a lane; -1 if it is not in it. */
export function placeOf(lane: readonly TimelineEvent[], event: TimelineEvent): number {
	const isPast = (place: number) => {
		const other = lane[place];
		return other !== undefined && byBegin(other, event) >= 0;
	};
	const place = firstPlace(0, lane.length, isPast);
	return lane[place] === event ? place : -1;
}

/** The last place of a lane, before another, of an event that ends after an instant; -1 for none. */
export function lastEndingAfter(lane: readonly TimelineEvent[], to: number, time: number): number {
	const ends = endsOf(lane, null);
	const latest = lane[ends.placeIn(0, to)];
	return latest && endOf(latest) > time ? ends.lastOver(to, time) : -1;
}

function endOf({ date }: TimelineEvent): number {
	return date.end ?? Infinity;
}

/** Where the events of a lane end, by the counts of a filter or else by the lane: found once. */
const ends = new WeakMap<object, RangeMax>();

function endsOf(lane: readonly TimelineEvent[], hidden: Int32Array | null): RangeMax {
	const owner = hidden ?? lane;
	let found = ends.get(owner);
	if (!found) {
		const values = new Float64Array(lane.length).fill(-Infinity);
		for (let place = 0; place < lane.length; place++) {
			const event = lane[place];
			if (event && !(hidden && isHidden(hidden, place))) values[place] = endOf(event);
		}
		ends.set(owner, (found = new RangeMax(values)));
	}
	return found;
}

type Counts = WeakMap<readonly TimelineEvent[], Int32Array>;

/** By filter, then by lane: counted once, however many frames ask. */
const counted = new WeakMap<ReadonlySet<TimelineEvent>, Counts>();

function countsOf(lane: readonly TimelineEvent[], hidden: ReadonlySet<TimelineEvent>): Int32Array {
	let byLane = counted.get(hidden);
	if (!byLane) counted.set(hidden, (byLane = new WeakMap()));
	let counts = byLane.get(lane);
	if (!counts) {
		counts = new Int32Array(lane.length + 1);
		for (const [i, event] of lane.entries()) {
			counts[i + 1] = (counts[i] ?? 0) + (hidden.has(event) ? 1 : 0);
		}
		byLane.set(lane, counts);
	}
	return counts;
}
