import type { TimelineEvent } from '#lib/record/timeline.ts';
import { bisect } from './bisect.ts';

/** The events of one lane in order of time, and how they are divided into slots. */
export interface LaneEvents {
	/** Indices of events in the record. */
	events: Int32Array;
	/** By slot: position in `events` of its first event; one more at the end. */
	firsts: Int32Array;
	/** By slot: index of its event that ends last; -1 for a slot without events. */
	latest: Int32Array;
}

/**
 * Which events stand in which lane: all of them, or what a filter leaves. Slots have the same numbers
 * in both. All scenes of one octave share it, so a mark of 100,000 events costs what one of two does:
 * it only says where in its lane they are.
 */
export interface LaneOrder {
	lanes: readonly LaneEvents[];
	/** By index of an event: its lane, and its position there; -1 for none. */
	laneOf: Int32Array;
	positionOf: Int32Array;
}

/** Neighbours in a lane: the positions `from` to before `to`. */
export interface Run {
	lane: number;
	from: number;
	to: number;
}

/** @param count how many events the record has */
export function toLaneOrder(lanes: readonly LaneEvents[], count: number): LaneOrder {
	const laneOf = new Int32Array(count).fill(-1);
	const positionOf = new Int32Array(count).fill(-1);
	for (const [lane, { events }] of lanes.entries()) {
		events.forEach((index, position) => {
			laneOf[index] = lane;
			positionOf[index] = position;
		});
	}
	// Of a packed lane, only what a scene needs.
	const own = lanes.map(({ events, firsts, latest }) => ({ events, firsts, latest }));
	return { lanes: own, laneOf, positionOf };
}

/** The indices of a run's events, in order of time; a view, not a copy. */
export function eventsOf({ lanes }: LaneOrder, { lane, from, to }: Run): Int32Array {
	return lanes[lane]?.events.subarray(from, to) ?? new Int32Array();
}

/** Whether an event, given by its index, is in a run. */
export function holds({ laneOf, positionOf }: LaneOrder, run: Run, index: number): boolean {
	const position = positionOf[index] ?? -1;
	return laneOf[index] === run.lane && position >= run.from && position < run.to;
}

export function runOf({ firsts }: LaneEvents, lane: number, slot: number): Run {
	return { lane, from: firsts[slot] ?? 0, to: firsts[slot + 1] ?? 0 };
}

/** Which slot of a lane a position of its events is in. */
export function slotAtPosition({ firsts }: Pick<LaneEvents, 'firsts'>, position: number): number {
	return bisect(firsts, position, firsts.length - 1) - 1;
}

/** When an event ends, ms UTC; Infinity for an open end. */
export function endTime(event: TimelineEvent | undefined): number {
	return event ? (event.date.end ?? Infinity) : -Infinity;
}

/** Of two events the one that ends last. */
export function laterOf(a: TimelineEvent, b: TimelineEvent): TimelineEvent {
	return endTime(b) >= endTime(a) ? b : a;
}

/** What a filter leaves of an order. */
export function withoutHidden(
	all: LaneOrder,
	events: readonly TimelineEvent[],
	hidden: ReadonlySet<TimelineEvent>
): LaneOrder {
	if (hidden.size === 0) return all;
	const lanes = all.lanes.map((lane): LaneEvents => {
		const slots = lane.latest.length;
		const firsts = new Int32Array(slots + 1);
		const latest = new Int32Array(slots).fill(-1);
		const shown: number[] = [];
		for (let slot = 0; slot < slots; slot++) {
			let last = -Infinity;
			for (let i = lane.firsts[slot] ?? 0; i < (lane.firsts[slot + 1] ?? 0); i++) {
				const index = lane.events[i] ?? -1;
				const event = events[index];
				if (!event || hidden.has(event)) continue;
				shown.push(index);
				const end = endTime(event);
				if (end >= last) [last, latest[slot]] = [end, index];
			}
			firsts[slot + 1] = shown.length;
		}
		return { events: new Int32Array(shown), firsts, latest };
	});
	return toLaneOrder(lanes, events.length);
}
