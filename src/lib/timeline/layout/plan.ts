import { eventsByRow, layoutRows, type Panel, type Rows, type TrackPlacement } from './rows.ts';
import type { DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { bisectRight } from 'd3';
import { emptyTracks } from './empty-tracks.ts';
import { leadLabelRoom } from './lead-label.ts';
import { isLead } from '#lib/record/leads.ts';
import {
	isInRun,
	toLaneOrder,
	orderWithoutHidden,
	runOfSlots,
	type LaneOrder
} from './lane-order.ts';
import { lastSlotEndingAfter, startPacking, slotAt, type Lane, type Slot } from './lanes.ts';
import { headroom, pointOf, valueY } from './series.ts';
import { laneHeight, markSize, type SizeClass } from './size-class.ts';
import { fitEvents, minSpanOf, wholeDomainOf, zoomOf, type Domain } from './transform.ts';

/**
 * A view of any record has about this many marks at most, because a page with 400 moving links still keeps up
 * with a finger. A record with many lanes has wider slots, so that more events are joined to clusters.
 */
const maxMarks = 400;

/** A lane, with the track or the panel of a series to which it belongs. */
export interface PlannedLane extends Lane {
	placement: TrackPlacement;
	/** The panel of the lane; null for a lane of a track. */
	panel: Panel | null;
	/** The index of this lane among the lanes of its track or panel. */
	indexInRow: number;
	/** Top of the marks, px. Not used in a panel, where each mark is at the height of its value. */
	y: number;
}

/** A plan: the rows, lanes and clusters. It stays the same for a whole octave of zoom and for every pan. */
export interface Plan {
	timeline: DrawnTimeline;
	rows: Rows;
	/** The size class. Its `labels` may be changed for this record. */
	size: SizeClass;
	octave: number;
	/** The scale for which the lanes are packed, px per ms. */
	scale: number;
	lanes: readonly PlannedLane[];
	order: LaneOrder;
	/** Whether so few marks are in the view at rest that each gets a label, if possible. */
	hasFewMarks?: boolean;
	/** `order` without hidden events, for each set of hidden events. */
	shownOrders: WeakMap<ReadonlySet<DrawnEvent>, LaneOrder>;
}

/**
 * The maximum number of cached plans of a record, the last used ones. Low, because each plan refers to all events, but
 * enough for a zoom in and back by five octaves: with fewer, each octave on the way back would be planned again.
 */
const maxPlans = 6;

/** The cached plans of each record, by their keys. */
const planCache = new WeakMap<DrawnTimeline, Map<string, Plan>>();

/** The data from which a plan is made. */
export interface PlanRequest {
	timeline: DrawnTimeline;
	size: SizeClass;
	/** At this octave, the whole story is from 2^octave to 2^(octave + 1) times as wide as the drawing. */
	octave: number;
	/** Tracks without events in the view. They give their lanes to the others. */
	empty: readonly Track[];
}

/** The octave of a domain: 0 for the whole story, 1 for half of it. */
export const octaveOf = (timeline: DrawnTimeline, domain: Domain): number =>
	Math.floor(Math.log2(zoomOf(domain, wholeDomainOf(timeline))) + 1e-9);

/** The cached plans of a record. */
export const cachedPlans = (timeline: DrawnTimeline) =>
	getOrMake(planCache, timeline, () => new Map<string, Plan>());

/** The cache key of a plan among those of its record. */
export const planKey = ({ size, octave, empty }: PlanRequest) =>
	[size.height, size.packWidth, octave, ...empty.map(({ id }) => id)].join(' ');

/** The plan, if it is cached. */
export const cachedPlan = (request: PlanRequest): Plan | undefined =>
	cachedPlans(request.timeline).get(planKey(request));

/** Adds a plan to the cache of its record, and removes the least recently used plan if there are too many. */
export function cachePlan(request: PlanRequest, plan: Plan): void {
	const known = cachedPlans(request.timeline);
	const key = planKey(request);
	known.delete(key);
	known.set(key, plan);
	const [oldest] = known.keys();
	if (known.size > maxPlans && oldest !== undefined) known.delete(oldest);
}

/**
 * The plan for a visible domain: cached, because it is slow to make and valid for an octave of zoom.
 *
 * @param empty tracks that give their lanes to the others
 */
export function planFor(
	timeline: DrawnTimeline,
	size: SizeClass,
	domain: Domain,
	empty: readonly Track[] = []
): Plan {
	return planNow({ timeline, size, octave: octaveOf(timeline, domain), empty });
}

/** A plan at once: cached, or finished without pauses. @param slices the work in progress, if it has begun */
export function planNow(request: PlanRequest, slices = planInSlices(request)): Plan {
	const plan = cachedPlan(request) ?? finishPlan(slices);
	cachePlan(request, plan);
	return plan;
}

/** Makes a plan without pauses. */
export function finishPlan(slices: PlanSlices): Plan {
	for (;;) {
		const { done, value } = slices.next();
		if (done) return value;
	}
}

/** Work that can pause at each `yield`, and returns the plan at the end. */
export type PlanSlices = Generator<undefined, Plan, undefined>;

/** How many events are packed between two pauses. This takes less than a millisecond. */
const maxEventsInSlice = 1_000;

/** Packs lanes and clusters for one octave of zoom, in slices. */
export function* planInSlices({ timeline, size, octave, empty }: PlanRequest): PlanSlices {
	const rows = layoutRows(timeline, size, empty);
	const [start, end] = wholeDomainOf(timeline);
	const scale = (size.packWidth * 2 ** octave) / (end - start);
	const position = (time: number) => (time - start) * scale;
	const laneCount = rows.tracks.reduce((sum, track) => sum + track.lanes + track.panels.length, 0);
	const minWidth = Math.max(markSize, (laneCount * size.packWidth) / maxMarks);
	const byRow = eventsByRow(timeline, rows, size);
	const lanes: PlannedLane[] = [];
	for (const placement of rows.tracks) {
		for (const panel of [null, ...placement.panels]) {
			const events = byRow.get(panel ?? placement.track) ?? [];
			const count = panel ? 1 : placement.lanes;
			const leads = size.hasLeads && !panel && !placement.isEmpty ? events.filter(isLead) : [];
			const reserved = leads.map((event) => ({ event, ...leadLabelRoom(event, timeline, size) }));
			const packing = startPacking(timeline.extent, count, { position, minWidth }, reserved);
			for (const [i, event] of events.entries()) {
				if (i % maxEventsInSlice === 0) yield;
				packing.add(event);
			}
			yield;
			for (const [indexInRow, lane] of packing.close().entries()) {
				const y = placement.lanesY + indexInRow * laneHeight + 1;
				lanes.push({ ...lane, placement, panel, indexInRow, y });
			}
		}
	}
	yield;
	// A scene contains the order, so the order has only the fields that a scene needs.
	const laneEvents = lanes.map(({ events, firsts, latest }) => ({ events, firsts, latest }));
	const order = toLaneOrder(laneEvents, timeline.events.length);
	// If only leads have labels and the record has no lead, titles get labels instead.
	const hasNoLabels = size.labels === 'few' && !timeline.events.some(isLead);
	const own: SizeClass = hasNoLabels ? { ...size, labels: 'titles' } : size;
	return { timeline, rows, size: own, octave, scale, lanes, order, shownOrders: new WeakMap() };
}

/** The plan's order without the events that a filter hides. Computed once for each set of hidden events. */
export function shownOrder(plan: Plan, hidden: ReadonlySet<DrawnEvent>): LaneOrder {
	const make = () => orderWithoutHidden(plan.order, plan.timeline.events, hidden);
	return getOrMake(plan.shownOrders, hidden, make);
}

/**
 * The slots in a domain, one list per lane. A list may include two slots outside the domain that have events inside: the
 * nearest cluster before the domain with such an event, and the first slot after it.
 */
export function slotsWithin({ timeline, lanes, scale }: Plan, [start, end]: Domain): Slot[][] {
	const [begin] = wholeDomainOf(timeline);
	const [x0, x1] = [(start - begin) * scale, (end - begin) * scale];
	return lanes.map((lane, laneIndex) => {
		const from = bisectRight(lane.x1, x0);
		// Includes one slot after the domain, because a cluster's first event may begin before the cluster's box.
		// Events of later slots begin after the middle of that box, outside the domain.
		const to = Math.min(lane.x0.length, bisectRight(lane.x0, x1) + 1);
		const reaching = lastSlotEndingAfter(lane, from, start);
		const { from: first, to: next } = runOfSlots(lane, laneIndex, reaching);
		// Only a cluster is needed: a single event that extends into the domain is already among the slots.
		const before = next - first > 1 ? [slotAt(lane, laneIndex, reaching)] : [];
		const within = Array.from({ length: Math.max(0, to - from) }, (_, i) =>
			slotAt(lane, laneIndex, from + i)
		);
		return [...before, ...within];
	});
}

/** The slot of an event of this plan’s timeline; undefined if the timeline has no event with its index. */
export function slotOf({ lanes, order }: Plan, { index }: DrawnEvent): Slot | undefined {
	const laneIndex = order.laneOf[index] ?? -1;
	const lane = lanes[laneIndex];
	return lane && slotAt(lane, laneIndex, order.slotOf[index] ?? 0);
}

/** Whether a zoom that fits these events to the view would draw them as more than one mark. */
export function isSplitByFit(
	timeline: DrawnTimeline,
	size: SizeClass,
	events: Iterable<DrawnEvent>
): boolean {
	const domain = fitEvents(events, wholeDomainOf(timeline), minSpanOf(timeline));
	const plan = planFor(timeline, size, domain, emptyTracks(timeline, domain));
	let run: Slot['run'] | undefined;
	for (const event of events) {
		run ??= slotOf(plan, event)?.run;
		if (!run || !isInRun(plan.order, run, event.index)) return true;
	}
	return false;
}

/** Top of the box of a mark in a lane, px. */
export function markTop({ panel, y: top }: PlannedLane, event: DrawnEvent): number {
	if (!panel) return top;
	const { series, y, height } = panel;
	const value = pointOf(series, event)?.value ?? 0;
	// The mark of a low value is moved up, so that it does not cross the panel's baseline.
	const lowest = y + height - markSize;
	return Math.min(lowest, valueY(value, series, y, height) - headroom);
}
