import { eventsByRow, layoutRows, type Panel, type Rows, type TrackPlacement } from './rows.ts';
import type { DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { bisectRight } from 'd3';
import { emptyTracks } from './empty-tracks.ts';
import { laneBox } from './labels.ts';
import { leadRoom } from './lead-label.ts';
import { isLead } from '#lib/record/leads.ts';
import { isInRun, toLaneOrder, withoutHidden, runOf, type LaneOrder } from './lane-order.ts';
import {
	lastEndingAfter,
	createPacking,
	slotAt,
	type Lane,
	type TimeToPx,
	type Slot
} from './lanes.ts';
import { headroom, pointOf, valueY } from './series.ts';
import { markSize, type SizeClass } from './size-class.ts';
import { fitEvents, minSpanOf, wholeOf, zoomOf, type Domain } from './transform.ts';

/**
 * A view of any record has about this many marks at most, because a page with 400 moving links still keeps up
 * with a finger. A record with many lanes has wider slots, so that more events are joined to clusters.
 */
export const maxMarks = 400;

/** A lane, with the track or the panel of a series to which it belongs. */
export interface PlannedLane extends Lane {
	placement: TrackPlacement;
	/** The panel of the lane; null for a lane of a track. */
	panel: Panel | null;
	/** The index of this lane among the lanes of its track or panel. */
	indexInRow: number;
	/** Top of the marks, px. Not used in a panel, where each mark has its own height. */
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
	isFew?: boolean;
	/** `order` without hidden events, for each set of hidden events. */
	shown: WeakMap<ReadonlySet<DrawnEvent>, LaneOrder>;
}

/** How many plans are cached for a record: those used last. There are few, because each plan refers to all events. */
const maxPlans = 4;

/** The cached plans of each record, by their keys. */
const plans = new WeakMap<DrawnTimeline, Map<string, Plan>>();

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
	Math.floor(Math.log2(zoomOf(domain, wholeOf(timeline))) + 1e-9);

/** The cached plans of a record. */
export const plansOf = (timeline: DrawnTimeline) =>
	getOrMake(plans, timeline, () => new Map<string, Plan>());

/** The cache key of a plan. */
const keyOf = ({ size, octave, empty }: PlanRequest) =>
	[size.height, size.packWidth, octave, ...empty.map(({ id }) => id)].join(' ');

/** The plan, if it is cached. */
export const cachedPlan = (request: PlanRequest): Plan | undefined =>
	plansOf(request.timeline).get(keyOf(request));

/** Adds a plan to the cache of its record, and removes the least recently used plan if there are too many. */
export function cachePlan(request: PlanRequest, plan: Plan): void {
	const known = plansOf(request.timeline);
	const key = keyOf(request);
	known.delete(key);
	known.set(key, plan);
	const [oldest] = known.keys();
	if (known.size > maxPlans && oldest !== undefined) known.delete(oldest);
}

/**
 * The plan for a visible domain. A plan is slow to make, so it is cached; it is valid for one octave of zoom.
 *
 * @param empty tracks that give their lanes to the others
 */
export function planFor(
	timeline: DrawnTimeline,
	size: SizeClass,
	domain: Domain,
	empty: readonly Track[] = []
): Plan {
	const octave = octaveOf(timeline, domain);
	const request = { timeline, size, octave, empty };
	const plan = cachedPlan(request) ?? makePlan(timeline, size, octave, empty);
	cachePlan(request, plan);
	return plan;
}

/** Packs lanes and clusters for one octave of zoom. */
export function makePlan(
	timeline: DrawnTimeline,
	size: SizeClass,
	octave: number,
	empty: readonly Track[] = []
): Plan {
	const { parts, close } = beginPlan({ timeline, size, octave, empty });
	for (const { events, add } of parts) events.forEach(add);
	return close(parts.map((part) => part.close()));
}

/** A plan of which not all lanes are packed yet. */
export interface BegunPlan {
	/** One part for each track and each panel. Call `add` for each of its `events`, then `close`. */
	parts: {
		events: readonly DrawnEvent[];
		add: (event: DrawnEvent) => void;
		close: () => PlannedLane[];
	}[];
	/** Makes the plan when all parts are packed. @param lanes the packed lanes of each part */
	close: (lanes: readonly PlannedLane[][]) => Plan;
}

/** Begins a plan. Its parts can be packed later, one by one. */
export function beginPlan({ timeline, size, octave, empty }: PlanRequest): BegunPlan {
	const rows = layoutRows(timeline, size, empty);
	const whole = wholeOf(timeline);
	const [start, end] = whole;
	const scale = (size.packWidth * 2 ** octave) / (end - start);
	const position: TimeToPx = (time) => (time - start) * scale;
	const laneCount = rows.tracks.reduce((sum, track) => sum + track.lanes + track.panels.length, 0);
	const minWidth = Math.max(markSize, (laneCount * size.packWidth) / maxMarks);
	const byRow = eventsByRow(timeline, rows, size);
	const parts = rows.tracks.flatMap((track) =>
		[null, ...track.panels].map((panel) => {
			const events = byRow.get(panel ?? track.track) ?? [];
			const count = panel ? 1 : track.lanes;
			const leads = size.hasLeads && !panel && !track.isEmpty ? events.filter(isLead) : [];
			const reserved = leads.map((event) => ({ event, ...leadRoom(event, timeline, size) }));
			const { add, close } = createPacking(
				timeline.extent,
				count,
				{ position, minWidth },
				reserved
			);
			const own = { placement: track, panel };
			const planned = (lane: Lane, indexInRow: number): PlannedLane => {
				return { ...lane, ...own, indexInRow, y: laneBox(0, 0, track.lanesY, indexInRow).y0 };
			};
			return { events, add, close: () => close().map(planned) };
		})
	);
	const close = (packed: readonly PlannedLane[][]): Plan => {
		const lanes = packed.flat();
		// A scene contains the order, so the order has only the fields that a scene needs.
		const laneEvents = lanes.map(({ events, firsts, latest }) => ({ events, firsts, latest }));
		const order = toLaneOrder(laneEvents, timeline.events.length);
		const labels = withLabels(size, timeline);
		return { timeline, rows, size: labels, octave, scale, lanes, order, shown: new WeakMap() };
	};
	return { parts, close };
}

/**
 * The size class for a record. If the class has labels for leads only and the record has no lead, titles get
 * labels instead.
 */
const withLabels = (size: SizeClass, { events }: DrawnTimeline): SizeClass =>
	size.labels === 'few' && !events.some(isLead) ? { ...size, labels: 'titles' } : size;

/** The plan's order without the events that a filter hides. Computed once for each set of hidden events. */
export function shownOrder(plan: Plan, hidden: ReadonlySet<DrawnEvent>): LaneOrder {
	const make = () => withoutHidden(plan.order, plan.timeline.events, hidden);
	return getOrMake(plan.shown, hidden, make);
}

/**
 * The slots in a domain. For each lane, also up to two clusters outside the domain whose events may be inside:
 * the nearest such cluster before the domain, and the first one after it.
 *
 * @returns one list per lane, in order
 */
export function lanesWithin({ timeline, lanes, scale }: Plan, [start, end]: Domain): Slot[][] {
	const [begin] = wholeOf(timeline);
	const [x0, x1] = [(start - begin) * scale, (end - begin) * scale];
	return lanes.map((lane, number) => {
		const from = bisectRight(lane.x1, x0);
		// Includes one slot after the domain, because a cluster's first event may begin before the cluster's box.
		// Events of later slots begin after the middle of that box, outside the domain.
		const to = Math.min(lane.x0.length, bisectRight(lane.x0, x1) + 1);
		const reaching = lastEndingAfter(lane, from, start);
		const { from: first = 0, to: next = 0 } = reaching < 0 ? {} : runOf(lane, number, reaching);
		// Only a cluster is needed: a single event that extends into the domain is already among the slots.
		const before = next - first > 1 ? [slotAt(lane, number, reaching)] : [];
		const within = Array.from({ length: Math.max(0, to - from) }, (_, i) =>
			slotAt(lane, number, from + i)
		);
		return [...before, ...within];
	});
}

/** The slot of an event; undefined for an event of another timeline. */
export function slotOf({ lanes, order }: Plan, { index }: DrawnEvent): Slot | undefined {
	const number = order.laneOf[index] ?? -1;
	const lane = lanes[number];
	return lane && slotAt(lane, number, order.slotOf[index] ?? 0);
}

/** Whether a zoom that fits these events to the view would draw them as more than one mark. */
export function isSplitByFit(
	timeline: DrawnTimeline,
	size: SizeClass,
	events: Iterable<DrawnEvent>
): boolean {
	const domain = fitEvents(events, wholeOf(timeline), minSpanOf(timeline));
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
