import type { DrawnEvent } from '#lib/messages/drawn.ts';

/** The events of one lane in order of time, divided into slots. */
export interface LaneEvents {
	/** Index of each event in the record. */
	events: Int32Array;
	/** For each slot: the position of its first event in `events`. The last entry is the length of `events`. */
	firsts: Int32Array;
	/** For each slot: the index of its event that ends last; -1 for a slot without events. */
	latest: Int32Array;
}

/**
 * Which events are in which lane: either all events, or only those that a filter leaves. A slot has the same
 * index in both cases. All scenes of an octave share this object. A mark only refers to a range of positions
 * in its lane, so a mark for 100,000 events costs no more than a mark for two.
 */
export interface LaneOrder {
	lanes: readonly LaneEvents[];
	/** The lane of each event, by the event’s index; -1 for events in no lane, as in the two lists below. */
	laneOf: Int32Array;
	/** The position of each event in its lane. */
	positionOf: Int32Array;
	/** The slot of each event in its lane. */
	slotOf: Int32Array;
}

/** Consecutive events of a lane: the positions from `from` up to, but not including, `to`. */
export interface LaneRun {
	lane: number;
	from: number;
	to: number;
}

/**
 * The events of one lane, in order of time, with the event that ends last in each slot.
 *
 * @param firsts for each slot: the position of its first event, and one more entry at the end
 */
export function toLaneEvents(events: readonly DrawnEvent[], firsts: Int32Array): LaneEvents {
	const latest = new Int32Array(firsts.length - 1).fill(-1);
	for (let slot = 0; slot < latest.length; slot++) {
		let last = -Infinity;
		for (let i = firsts[slot] ?? 0; i < (firsts[slot + 1] ?? 0); i++) {
			const end = endOfEvent(events[i]);
			if (end >= last) [last, latest[slot]] = [end, events[i]?.index ?? -1];
		}
	}
	return { events: Int32Array.from(events, ({ index }) => index), firsts, latest };
}

/** The lane, the position and the slot of every event. @param count how many events the record has */
export function toLaneOrder(lanes: readonly LaneEvents[], count: number): LaneOrder {
	const laneOf = new Int32Array(count).fill(-1);
	const positionOf = new Int32Array(count).fill(-1);
	const slotOf = new Int32Array(count).fill(-1);
	for (const [lane, { events, firsts }] of lanes.entries()) {
		let slot = 0;
		events.forEach((index, position) => {
			while ((firsts[slot + 1] ?? Infinity) <= position) slot++;
			laneOf[index] = lane;
			positionOf[index] = position;
			slotOf[index] = slot;
		});
	}
	return { lanes, laneOf, positionOf, slotOf };
}

/** The indices of a run's events, in order of time. A view of the lane's array, not a copy. */
export function indicesInRun({ lanes }: LaneOrder, { lane, from, to }: LaneRun): Int32Array {
	return lanes[lane]?.events.subarray(from, to) ?? new Int32Array();
}

/** The index of the event that is `after` positions after the first event of a run. Undefined if the run is shorter. */
export function indexInRun({ lanes }: LaneOrder, { lane, from, to }: LaneRun, after = 0) {
	return from + after < to ? lanes[lane]?.events[from + after] : undefined;
}

/** Whether a run contains the event with this index. */
export function isInRun({ laneOf, positionOf }: LaneOrder, run: LaneRun, index: number): boolean {
	const position = positionOf[index] ?? -1;
	return laneOf[index] === run.lane && position >= run.from && position < run.to;
}

/** The events of some slots of a lane, as a run; empty for slots that the lane does not have. */
export function runOfSlots(
	{ firsts }: LaneEvents,
	lane: number,
	slot: number,
	end = slot + 1
): LaneRun {
	return { lane, from: firsts[slot] ?? 0, to: firsts[end] ?? 0 };
}

/** When an event ends, ms UTC: Infinity for an open end; -Infinity if there is no event. */
export function endOfEvent(event: DrawnEvent | undefined): number {
	return event ? (event.date.end ?? Infinity) : -Infinity;
}

/** The event that ends later. */
export function laterEnding<Event extends DrawnEvent>(a: Event, b: Event): Event {
	return endOfEvent(b) >= endOfEvent(a) ? b : a;
}

/** The lanes and slots of a plan without the events that a filter hides. */
export function orderWithoutHidden(
	all: LaneOrder,
	events: readonly DrawnEvent[],
	hidden: ReadonlySet<DrawnEvent>
): LaneOrder {
	if (hidden.size === 0) return all;
	const lanes = all.lanes.map((lane): LaneEvents => {
		const firsts = new Int32Array(lane.firsts.length);
		const shown: DrawnEvent[] = [];
		for (let slot = 0; slot < lane.latest.length; slot++) {
			for (const index of lane.events.subarray(lane.firsts[slot], lane.firsts[slot + 1])) {
				const event = events[index];
				if (event && !hidden.has(event)) shown.push(event);
			}
			firsts[slot + 1] = shown.length;
		}
		return toLaneEvents(shown, firsts);
	});
	return toLaneOrder(lanes, events.length);
}
