import type { Timeline, TimelineEvent, Track } from '#lib/record/timeline.ts';
import { bisectRight, group } from 'd3';
import { byBegin } from './drawn-span.ts';
import { laneBox, labelFontSize, type Box } from './labels.ts';
import {
	holds,
	slotAtPosition,
	toLaneOrder,
	withoutHidden,
	runOf,
	type LaneOrder
} from './lane-order.ts';
import {
	lastEndingAfter,
	packLanes,
	slotAt,
	type Lane,
	type TimeToPx,
	type Slot
} from './lanes.ts';
import { pointOf, valueY } from './series.ts';
import {
	layoutRows,
	markSize,
	type Panel,
	type Rows,
	type SizeClass,
	type TrackRows
} from './size-class.ts';
import { textWidth } from './text-width.ts';
import { wholeDomain, type Domain } from './transform.ts';

/** Room for the edge before a track's name, px. */
const headIndent = 16;

/**
 * At most about so many marks are in a view, whatever the record: a page of 400 links that move by
 * `transform` keeps up with a finger. Where a record has more lanes than that leaves room for, marks
 * are clustered from farther apart.
 */
export const maxMarks = 400;

/** A lane, and the row it is in: the lanes of a track, or a series in its own panel. */
export interface PlannedLane extends Lane {
	rows: TrackRows;
	/** Null for the lanes of a track. */
	panel: Panel | null;
	/** Which of its row's lanes it is. */
	inRow: number;
}

/** All that holds for a whole octave of zoom and every pan. */
export interface Plan {
	timeline: Timeline;
	rows: Rows;
	/** Of the whole story, px. */
	width: number;
	/** px to a ms. */
	scale: number;
	lanes: readonly PlannedLane[];
	order: LaneOrder;
	/** The order without what a filter hides, by what it hides. */
	shown: WeakMap<ReadonlySet<TimelineEvent>, LaneOrder>;
}

/** At most so many plans of a record are kept, those used last: each holds all of its events. */
const maxPlans = 4;

const plans = new WeakMap<Timeline, Map<string, Plan>>();

/** The plan for a zoom. It is expensive and valid for one octave, so it is cached. */
export function planFor(timeline: Timeline, size: SizeClass, k: number): Plan {
	const octave = Math.floor(Math.log2(k) + 1e-9);
	let known = plans.get(timeline);
	if (!known) plans.set(timeline, (known = new Map()));
	const key = `${size.name} ${size.packWidth} ${octave}`;
	const plan = known.get(key) ?? makePlan(timeline, size, octave);
	known.delete(key);
	known.set(key, plan);
	const [oldest] = known.keys();
	if (known.size > maxPlans && oldest !== undefined) known.delete(oldest);
	return plan;
}

/**
 * Packs lanes and clusters for one octave of zoom.
 *
 * @param octave the drawing is from 2^octave to 2^(octave + 1) times as wide as the whole story
 */
export function makePlan(timeline: Timeline, size: SizeClass, octave: number): Plan {
	const rows = layoutRows(timeline, size);
	const width = size.packWidth * 2 ** octave;
	const [start, end] = wholeDomain(timeline.extent);
	const scale = width / (end - start);
	const position: TimeToPx = (time) => (time - start) * scale;
	const laneCount = rows.tracks.reduce((sum, track) => sum + track.lanes + track.panels.length, 0);
	const minWidth = Math.max(markSize, (laneCount * size.packWidth) / maxMarks);
	const byRow = eventsByRow(timeline, rows);
	const lanes = rows.tracks.flatMap((track) =>
		[null, ...track.panels].flatMap((panel) => {
			const events = byRow.get(panel ?? track.track) ?? [];
			const count = panel ? 1 : track.lanes;
			const packed = packLanes(events, timeline.extent[1], count, position, minWidth);
			return packed.map((lane, inRow): PlannedLane => ({ ...lane, rows: track, panel, inRow }));
		})
	);
	// Of a packed lane, only what a scene needs.
	const laneEvents = lanes.map(({ events, firsts, latest }) => ({ events, firsts, latest }));
	const order = toLaneOrder(laneEvents, timeline.events.length);
	return { timeline, rows, width, scale, lanes, order, shown: new WeakMap() };
}

/** The events of a record in the order in which they are packed, sorted once. */
const sorted = new WeakMap<Timeline, TimelineEvent[]>();

/** A track's events, without those that stand in a series' own panel, and each panel's. */
function eventsByRow(timeline: Timeline, { tracks }: Rows): Map<Track | Panel, TimelineEvent[]> {
	const panelOf = new Map<TimelineEvent, Panel>();
	for (const panel of tracks.flatMap(({ panels }) => panels)) {
		for (const { event } of panel.series.points) panelOf.set(event, panel);
	}
	const events = sorted.get(timeline) ?? timeline.events.toSorted(byBegin);
	sorted.set(timeline, events);
	return group(events, (event) => panelOf.get(event) ?? event.track);
}

/** What a filter leaves of the plan's events, found once for each filter. */
export function shownOrder(plan: Plan, hidden: ReadonlySet<TimelineEvent>): LaneOrder {
	let order = plan.shown.get(hidden);
	if (!order) {
		order = withoutHidden(plan.order, plan.timeline.events, hidden);
		plan.shown.set(hidden, order);
	}
	return order;
}

/**
 * The slots of a stretch of the story, and in each lane the clusters beside it which may hold
 * something that is in it: the nearest before it that does, and the first after it.
 *
 * @param stretch px from the start of the whole story
 * @returns lane by lane, in order
 */
export function lanesWithin({ timeline, lanes, scale }: Plan, [x0, x1]: Domain): Slot[][] {
	const start = wholeDomain(timeline.extent)[0] + x0 / scale;
	return lanes.map((lane, number) => {
		const from = bisectRight(lane.x1, x0);
		// One slot more than those in the stretch: whatever follows it begins after its middle.
		const to = Math.min(lane.x0.length, bisectRight(lane.x0, x1) + 1);
		const reaching = lastEndingAfter(lane, from, start);
		const { from: first = 0, to: next = 0 } = reaching < 0 ? {} : runOf(lane, number, reaching);
		// An event by itself is in the view as far as it reaches into it.
		const before = next - first > 1 ? [slotAt(lane, number, reaching)] : [];
		const within = Array.from({ length: Math.max(0, to - from) }, (_, i) =>
			slotAt(lane, number, from + i)
		);
		return [...before, ...within];
	});
}

/** The slot that an event is in; undefined for none of this timeline's. */
export function slotOf({ lanes, order }: Plan, { index }: TimelineEvent): Slot | undefined {
	const number = order.laneOf[index] ?? -1;
	const lane = lanes[number];
	return lane && slotAt(lane, number, slotAtPosition(lane, order.positionOf[index] ?? 0));
}

/** Whether events are all in one slot, so that one cluster is drawn for them. */
export function areTogether(plan: Plan, events: Iterable<TimelineEvent>): boolean {
	let run: Slot['run'] | undefined;
	for (const event of events) {
		run ??= slotOf(plan, event)?.run;
		if (!run || !holds(plan.order, run, event.index)) return false;
	}
	return true;
}

/** Top of a mark's box in a lane, px. */
export function topOf({ panel, rows, inRow }: PlannedLane, event: TimelineEvent): number {
	if (!panel) return laneBox(0, 0, rows.lanesY, inRow).y0;
	const { series, y, height } = panel;
	const value = pointOf(series, event)?.value ?? 0;
	// A low value's mark stands on the axis, not across it.
	const lowest = y + height - markSize / 2;
	return Math.min(lowest, valueY(value, series, y, height)) - markSize / 2;
}

/** The names of the tracks, which stay at the start of the view. */
export function headBoxes({ tracks }: Rows, size: SizeClass): Box[] {
	return tracks.map(({ track, headY }) => {
		const x1 = textWidth(track.label, labelFontSize) + headIndent;
		return { x0: 0, x1, y0: headY, y1: headY + size.headHeight };
	});
}
