import type { PxStretch } from './box.ts';
import type { DrawnEvent } from '#lib/messages/drawn.ts';
import { drawnSpan, symbolSide } from './drawn-span.ts';
import {
	endOfEvent,
	runOfSlots,
	toLaneEvents,
	type LaneEvents,
	type LaneRun
} from './lane-order.ts';
import { markSize } from './size-class.ts';
import type { Domain } from './transform.ts';

/** A mark in a lane: one event, or a cluster of events that are too close to be drawn apart. */
export interface Slot {
	/** The events of the slot. A single event is drawn as its own mark, several as a cluster. */
	run: LaneRun;
	/** The index of this slot among the slots of the lane. */
	slot: number;
	/** The instant at its centre, ms UTC. */
	time: number;
}

/** A lane with all its slots, in order of time. They do not overlap. */
export interface Lane extends LaneEvents {
	/** For each slot: where its box begins and ends, px from the start of the whole story, at the scale of the packing. */
	x0: Float64Array;
	x1: Float64Array;
	/** For each slot: the instant at its centre, ms UTC. */
	times: Float64Array;
	/** For each slot: when the event that ends last ends, ms UTC; Infinity for an open end. */
	ends: Float64Array;
	/** For each slot: the nearest slot before it that ends later; -1 for none. */
	endsLater: Int32Array;
}

/** Width of a digit, px: 0.711 em of 13 px in the widest font (Verdana, bold), minus the letter spacing of 0.02 em. */
const digitWidth = 9;

/** Width of a count's box without the digits, px: on each side 1 px of border, 1 px outside it and some space. */
const countFrameWidth = 7;

/** Width of a cluster's box, px: wide enough for all digits of the count. */
export function clusterWidth(count: number): number {
	let digits = 1;
	for (let limit = 10; count >= limit; limit *= 10) digits++;
	return Math.max(markSize + 6 * (digits - 1), digits * digitWidth + countFrameWidth);
}

/** A slot of a lane that is being packed. `first`: the position of its first event. `time`: the instant at its centre, ms UTC. */
type OpenSlot = PxStretch & { first: number; time: number };

/** Whether two stretches overlap. */
const overlapsAlongAxis = (a: PxStretch, b: PxStretch) => a.x0 < b.x1 && a.x1 > b.x0;

/** Where an event is drawn. */
interface EventPosition {
	/** The middle of its symbol, ms UTC. */
	symbol: number;
	/** The middle of its mark, ms UTC. */
	time: number;
	/** The stretch of the lane that it takes, px. */
	stretch: PxStretch;
}

/** The scale for which a lane is packed, and the minimum width of its slots. */
interface PackingScale {
	/** Converts ms UTC to px from the start of the whole story. */
	position: (time: number) => number;
	/** The minimum width of a slot, px. */
	minWidth: number;
}

/** A lane while it is being packed. */
class OpenLane {
	readonly #events: DrawnEvent[] = [];
	readonly #slots: OpenSlot[] = [];
	/** Where the symbol of each event would be without clusters, ms UTC. */
	readonly #symbols: number[] = [];
	/** The stretches of events that will be added later. */
	readonly reserved: PxStretch[] = [];
	/** Stretches that are wanted for labels. Other events are put there only if no other lane is free. */
	readonly avoided: PxStretch[] = [];

	/** Whether a stretch begins after the last slot and overlaps no reserved one. */
	isFree(stretch: PxStretch): boolean {
		return (
			this.end <= stretch.x0 && !this.reserved.some((other) => overlapsAlongAxis(other, stretch))
		);
	}

	/** Whether a stretch overlaps none of those that are wanted for labels. */
	isClear(stretch: PxStretch): boolean {
		return !this.avoided.some((other) => overlapsAlongAxis(other, stretch));
	}

	/** Where the last slot ends, px. */
	get end(): number {
		return this.#slots.at(-1)?.x1 ?? -Infinity;
	}

	/** Adds an event at the end, in a slot of its own. */
	add(event: DrawnEvent, { symbol, time, stretch }: EventPosition): void {
		this.#slots.push({ first: this.#events.length, time, ...stretch });
		this.#events.push(event);
		this.#symbols.push(symbol);
	}

	/** Adds an event to the last slot. As long as the last slot overlaps the one before it, the two are joined. */
	join(
		event: DrawnEvent,
		{ symbol, stretch }: EventPosition,
		{ position, minWidth }: PackingScale
	): void {
		this.#events.push(event);
		this.#symbols.push(symbol);
		let slot: OpenSlot = { first: this.#events.length - 1, time: symbol, ...stretch };
		while (this.end > slot.x0) {
			const first = this.#slots.pop()?.first ?? 0;
			const time = ((this.#symbols[first] ?? symbol) + symbol) / 2;
			const half = Math.max(minWidth, clusterWidth(this.#events.length - first)) / 2;
			slot = { first, time, x0: position(time) - half, x1: position(time) + half };
		}
		this.#slots.push(slot);
	}

	/** Makes the finished lane. */
	close(): Lane {
		const slots = this.#slots;
		const events = this.#events;
		const firsts = Int32Array.from([...slots.map(({ first }) => first), events.length]);
		const lane = toLaneEvents(events, firsts);
		const ends = new Float64Array(slots.length);
		const endsLater = new Int32Array(slots.length);
		for (let slot = 0; slot < slots.length; slot++) {
			const slotEvents = events.slice(firsts[slot], firsts[slot + 1]);
			ends[slot] = slotEvents.reduce((last, event) => Math.max(last, endOfEvent(event)), -Infinity);
			endsLater[slot] = lastSlotEndingAfter({ ends, endsLater }, slot, ends[slot] ?? 0);
		}
		return {
			...lane,
			x0: Float64Array.from(slots, ({ x0 }) => x0),
			x1: Float64Array.from(slots, ({ x1 }) => x1),
			times: Float64Array.from(slots, ({ time }) => time),
			ends,
			endsLater
		};
	}
}

/** The nearest slot before a given one with an event that ends after an instant; -1 if there is none. */
export function lastSlotEndingAfter(
	{ ends, endsLater }: Pick<Lane, 'ends' | 'endsLater'>,
	before: number,
	time: number
): number {
	let slot = before - 1;
	while (slot >= 0 && (ends[slot] ?? 0) <= time) slot = endsLater[slot] ?? -1;
	return slot;
}

/** An event that gets a slot of its own before all others are packed. */
interface ReservedEvent {
	event: DrawnEvent;
	/** Room for a label on each side of the mark, px, in this lane and the next. Other events avoid it if they can. */
	room: number;
	/** Width of the shortest label of the event, px. This room is kept free on one side of the mark. */
	minRoom: number;
}

/**
 * Packs the events of a row into lanes, in order of time. Each event gets the first free lane where it covers no room
 * that is wanted for a label, or else the last free lane. If no lane is free, it is added to the last slot of the
 * lowest lane. Zooming in only moves positions apart, so lanes that are packed at the smallest scale of an octave are
 * valid for the whole octave.
 *
 * Reserved events are placed first. They get the highest lanes, and never the lowest one, which has the clusters.
 *
 * @param extent from the first event to the last, ms UTC
 * @param scale the scale to pack for
 * @param reserved must be fewer than the lanes
 * @returns call `add` for each event, in the order of `byDrawnBegin`; `close` then returns the lanes
 */
export function startPacking(
	extent: Domain,
	laneCount: number,
	scale: PackingScale,
	reserved: readonly ReservedEvent[]
): { add: (event: DrawnEvent) => void; close: () => Lane[] } {
	const { position, minWidth } = scale;
	const openLanes = Array.from({ length: laneCount }, () => new OpenLane());
	const eventPosition = (event: DrawnEvent): EventPosition => {
		const [from, to] = drawnSpan(event.date, extent);
		const time = (from + to) / 2;
		const x0 = Math.min(position(from), position(time) - minWidth / 2);
		const x1 = Math.max(position(to), position(time) + minWidth / 2);
		const symbol = { start: from, middle: time, end: to }[symbolSide(event.date)];
		return { symbol, time, stretch: { x0, x1 } };
	};
	const reservedLanes = new Map<DrawnEvent, OpenLane>();
	const lastX = position(extent[1]);
	for (const { event, room, minRoom } of reserved) {
		const { stretch } = eventPosition(event);
		const { x0, x1 } = stretch;
		// Try to reserve room for the label after the mark, then before it, then only for the mark.
		const stretches = [
			x1 + minRoom <= lastX && { x0, x1: x1 + minRoom },
			x0 >= minRoom && { x0: x0 - minRoom, x1 },
			stretch
		].filter((each) => each !== false);
		for (const taken of stretches) {
			const i = openLanes.slice(0, -1).findIndex((lane) => lane.isFree(taken));
			if (i < 0) continue;
			openLanes[i]?.reserved.push(taken);
			reservedLanes.set(event, openLanes[i] as OpenLane);
			for (const each of openLanes.slice(i, i + 2))
				each.avoided.push({ x0: x0 - room, x1: x1 + room });
			break;
		}
	}
	const add = (event: DrawnEvent) => {
		const ownPosition = eventPosition(event);
		const { stretch } = ownPosition;
		const freeLanes = reservedLanes.has(event)
			? []
			: openLanes.filter((lane) => lane.isFree(stretch));
		const lane =
			reservedLanes.get(event) ??
			freeLanes.find((lane) => lane.isClear(stretch)) ??
			freeLanes.at(-1);
		if (lane) lane.add(event, ownPosition);
		else openLanes.at(-1)?.join(event, ownPosition, scale);
	};
	return { add, close: () => openLanes.map((lane) => lane.close()) };
}

/** Reads one slot of a lane. @param laneIndex the index of the lane @param slot the index of the slot in the lane */
export function slotAt(lane: Lane, laneIndex: number, slot: number): Slot {
	return { run: runOfSlots(lane, laneIndex, slot), slot, time: lane.times[slot] ?? 0 };
}
