import type { DrawnEvent } from '#lib/messages/drawn.ts';
import { bisector } from 'd3';
import { drawnBegin } from './drawn-span.ts';
import { clusterWidth, type Lane } from './lanes.ts';
import { markBox, positionSlot, type MarkContext, type MarkPosition } from './marks.ts';
import { slotsWithin } from './plan.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';
import { isWholeStory, type Domain } from './transform.ts';

/** A lane, and the time scale of the view. */
interface LaneView {
	x: TimeScale;
	/** Width of the view, px. */
	width: number;
	lane: Pick<Lane, 'events' | 'firsts' | 'ends'>;
	/** All events of the record. */
	events: readonly DrawnEvent[];
}

/** An edge of the view, by its position in time. */
type ViewEdge = 'start' | 'end';

/** At least this much of a cluster at an edge of the view is visible, px: half a symbol. */
const minVisibleWidth = markSize / 2;

/** The positions of the marks in the view, lane by lane. For the whole story, they do not depend on the width. */
export function marksInView(context: MarkContext, domain: Domain): MarkPosition[] {
	const { plan, x, width } = context;
	const isWhole = isWholeStory(plan.timeline, domain);
	return slotsWithin(plan, domain).flatMap((own, laneIndex) => {
		const lane = plan.lanes[laneIndex];
		const positions = own.map((slot) => positionSlot(slot, context));
		if (isWhole || !lane) return positions.filter(isInView);
		const view = { x, width, lane, events: plan.timeline.events };
		const kept = keepClustersAtEdges(positions, view);
		return kept.map((each) => clipBand(each, width, kept));
	});
}

/**
 * The marks of a lane that are drawn. A cluster is drawn in the middle between two of its events, so it can be
 * outside the view while some of its events are inside. Then the cluster is moved to the edge, as far inside as
 * its neighbours leave room.
 *
 * If the cluster would still be invisible and one of its events begins in the view, it is joined to its
 * neighbour, so that no event is lost. If its events only extend into the view, it is not drawn.
 *
 * @param marks in order of time
 * @returns in the same order
 */
export function keepClustersAtEdges(
	marks: readonly MarkPosition[],
	view: LaneView
): MarkPosition[] {
	const { width } = view;
	const [before, inside, after]: [MarkPosition[], MarkPosition[], MarkPosition[]] = [[], [], []];
	for (const mark of marks) {
		const middle = mark.from * width;
		const half = mark.minWidth / 2;
		if (mark.isCluster && middle < half) before.push(mark);
		else if (mark.isCluster && middle > width - half) after.push(mark);
		else if (isInView(mark)) inside.push(mark);
	}
	let drawn = inside;
	for (const mark of before.reverse()) drawn = putAtEdge(mark, drawn, 'start', view);
	for (const mark of after) drawn = putAtEdge(mark, drawn.reverse(), 'end', view).reverse();
	return drawn;
}

/**
 * Moves a cluster to the edge, joins it to its neighbour, or leaves it out.
 *
 * @param drawn the other drawn marks, the nearest to the edge first; those returned are in the same order
 */
function putAtEdge(
	mark: MarkPosition,
	drawn: readonly MarkPosition[],
	edge: ViewEdge,
	view: LaneView
): MarkPosition[] {
	const { width } = view;
	const reach = reachIntoView(mark, edge, view);
	if (reach === null) return isInView(mark) ? [mark, ...drawn] : [...drawn];
	const mustStay = beginsInView(mark, view);
	let cluster = mark;
	for (let i = 0; ; i++) {
		const others = drawn.slice(i);
		const [next] = others;
		const size = cluster.minWidth;
		const wantedEnd = Math.min(reach + size / 2, size);
		const end = next ? Math.min(wantedEnd, distanceFromEdge(next, edge, width)) : wantedEnd;
		if (end >= size / 2 || (mustStay && end >= minVisibleWidth)) {
			return [moveToEdge(cluster, end - size / 2, edge, width), ...others];
		}
		if (!mustStay || !next) return others;
		cluster = edge === 'start' ? joinMarks(cluster, next, view) : joinMarks(next, cluster, view);
	}
}

/**
 * How far inside an edge a cluster may be drawn, px: as far as its events extend into the view, but not further out
 * than it already is. Null if none of its events is in the view.
 */
function reachIntoView(
	mark: MarkPosition,
	edge: ViewEdge,
	{ x, width, lane, events }: LaneView
): number | null {
	const slot = mark.slots.from;
	const middle = mark.from * width;
	const first = lane.events[lane.firsts[slot] ?? 0] ?? 0;
	const date = events[first]?.date;
	const begin = x(date ? Math.min(date.start, drawnBegin(date)) : 0) * width;
	const latest = lane.ends[slot] ?? Infinity;
	const end = latest === Infinity ? Infinity : x(latest) * width;
	if (end <= 0 || begin >= width) return null;
	return edge === 'start' ? Math.max(middle, end) : Math.max(width - middle, width - begin);
}

/** Whether the drawing of an event of this mark begins in the view. */
function beginsInView({ slots }: MarkPosition, { x, lane, events }: LaneView): boolean {
	const [from = 0, to = 0] = [lane.firsts[slots.from], lane.firsts[slots.to]];
	const [start = 0, end = 0] = x.domain().map(Number);
	const begin = (index: number) => {
		const event = events[index];
		return event ? drawnBegin(event.date) : Infinity;
	};
	const first = bisector(begin).left(lane.events, start, from, to);
	return first < to && begin(lane.events[first] ?? -1) <= end;
}

/** Where the box of a mark begins, px inwards from an edge. */
function distanceFromEdge(mark: MarkPosition, edge: ViewEdge, width: number): number {
	const { x0, x1 } = markBox(mark, width);
	return edge === 'start' ? x0 : width - x1;
}

/** Moves a mark. @param middle the new middle of its box, px inwards from the edge */
function moveToEdge(
	mark: MarkPosition,
	middle: number,
	edge: ViewEdge,
	width: number
): MarkPosition {
	const share = (edge === 'start' ? middle : width - middle) / width;
	return { ...mark, from: share, to: share };
}

/** Joins two neighbours into one cluster. */
function joinMarks(
	one: MarkPosition,
	other: MarkPosition,
	{ lane: { firsts } }: LaneView
): MarkPosition {
	const slots = { from: one.slots.from, to: other.slots.to };
	const count = (firsts[slots.to] ?? 0) - (firsts[slots.from] ?? 0);
	return { ...one, slots, minWidth: clusterWidth(count), band: null, isCluster: true };
}

/** Width of the page's margin beside the drawing, px. A mark may extend into it. */
const pageMargin = 16;

/** Whether a mark is in the view: for a band, whether any part of it is; for other marks, whether the middle is. */
function isInView({ from, to, band }: MarkPosition): boolean {
	const middle = (from + to) / 2;
	const half = Math.max(band ?? 0, to - from) / 2;
	return half > 0 ? middle + half > 0 && middle - half < 1 : middle >= 0 && middle <= 1;
}

/**
 * Cuts a band at the edges of the view, so that its symbol stays visible. If the rest is narrower than the symbol, the
 * box may extend beyond the edge, so that it does not cover its neighbours. @param laneMarks all marks in its lane
 */
function clipBand(
	mark: MarkPosition,
	width: number,
	laneMarks: readonly MarkPosition[]
): MarkPosition {
	const from = Math.max(mark.from, 0);
	const to = Math.min(mark.to, 1);
	if (mark.from === mark.to || (from === mark.from && to === mark.to)) return mark;
	const clipped = { ...mark, from, to, band: mark.band === null ? null : to - from };
	if ((to - from) * width >= mark.minWidth) return clipped;
	const { x0, x1 } = markBox(clipped, width);
	const boxes = laneMarks.filter((other) => other !== mark).map((other) => markBox(other, width));
	const isAtStart = mark.from < 0;
	const excess = isAtStart
		? x1 - Math.min(x1, ...boxes.flatMap((box) => (box.x0 >= to * width - 0.01 ? box.x0 : [])))
		: x0 - Math.max(x0, ...boxes.flatMap((box) => (box.x1 <= from * width + 0.01 ? box.x1 : [])));
	// Only the page's margin is beyond the edge, so the box is narrowed by the part that does not fit into it.
	const outside = Math.max(0, isAtStart ? excess - x0 : x1 - excess - width) - pageMargin;
	if (outside <= 0) return { ...clipped, shift: clipped.shift - excess };
	const shift = clipped.shift - excess + (isAtStart ? outside : -outside) / 2;
	return { ...clipped, minWidth: clipped.minWidth - outside, shift };
}
