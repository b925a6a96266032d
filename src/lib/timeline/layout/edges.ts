import type { TimelineEvent } from '#lib/record/timeline.ts';
import { bisector } from 'd3';
import { beginOf } from './drawn-span.ts';
import { slotAtPosition, type Run } from './lane-order.ts';
import { clusterWidth, type Lane } from './lanes.ts';
import { boxOf, isInView, type MarkPosition } from './marks.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';

/** The view of one lane. */
interface View {
	x: TimeScale;
	/** px */
	width: number;
	lane: Pick<Lane, 'events' | 'firsts' | 'ends'>;
	/** Of the record. */
	events: readonly TimelineEvent[];
}

type Edge = 'start' | 'end';

/** A cluster that is cut by an edge shows at least this much, px: half a glyph. */
const minSeen = markSize / 2;

/**
 * The marks of a lane that are drawn. A cluster is drawn in the middle of its events' starts, so it can be
 * outside the view while some of its events are inside. Then it is moved to the edge:
 *
 * - as far inside as its neighbours leave room;
 * - if it would still be invisible and one of its events begins in the view, it joins its neighbour, so that
 *   no event is lost.
 *
 * A more distant cluster whose events only extend into the view is not drawn.
 *
 * @param marks in order of time
 * @returns in the same order
 */
export function settleLane(marks: readonly MarkPosition[], view: View): MarkPosition[] {
	const { width } = view;
	const [before, inside, after]: [MarkPosition[], MarkPosition[], MarkPosition[]] = [[], [], []];
	for (const mark of marks) {
		const middle = mark.from * width;
		const half = mark.minWidth / 2;
		if (mark.isCluster && middle < half) before.push(mark);
		else if (mark.isCluster && middle > width - half) after.push(mark);
		else if (isInView(mark, width)) inside.push(mark);
	}
	let drawn = inside;
	for (const mark of before.reverse()) drawn = putAtEdge(mark, drawn, 'start', view);
	for (const mark of after) drawn = putAtEdge(mark, drawn.reverse(), 'end', view).reverse();
	return drawn;
}

/**
 * @param drawn the other drawn marks, the nearest to the edge first
 * @returns in the same order
 */
function putAtEdge(
	mark: MarkPosition,
	drawn: readonly MarkPosition[],
	edge: Edge,
	view: View
): MarkPosition[] {
	const { width } = view;
	const reach = reachOf(mark, edge, view);
	if (reach === null) return isInView(mark, width) ? [mark, ...drawn] : [...drawn];
	const mustStay = beginsInView(mark.events, view);
	let own = mark;
	for (let i = 0; ; i++) {
		const others = drawn.slice(i);
		const [next] = others;
		const size = own.minWidth;
		const wanted = Math.min(reach + size / 2, size);
		const end = next ? Math.min(wanted, fromEdge(next, edge, width)) : wanted;
		if (end >= size / 2 || (mustStay && end >= minSeen)) {
			return [moved(own, end - size / 2, edge, width), ...others];
		}
		if (!mustStay || !next) return others;
		own = edge === 'start' ? joined(own, next) : joined(next, own);
	}
}

/**
 * How far inside an edge a cluster may be drawn, px: as far as its events extend into the view, at least where
 * it is already. Null if none of its events is in the view.
 */
function reachOf(mark: MarkPosition, edge: Edge, { x, width, lane, events }: View): number | null {
	const { from } = mark.events;
	const middle = mark.from * width;
	const begin = x(events[lane.events[from] ?? 0]?.date.start ?? 0) * width;
	const latest = lane.ends[slotAtPosition(lane, from)] ?? Infinity;
	const end = latest === Infinity ? Infinity : x(latest) * width;
	if (end <= 0 || begin >= width) return null;
	return edge === 'start' ? Math.max(middle, end) : Math.max(width - middle, width - begin);
}

/** Whether an event of a run is drawn to begin in the view. */
function beginsInView({ from, to }: Run, { x, lane, events }: View): boolean {
	const [start = 0, end = 0] = x.domain().map(Number);
	const begin = (index: number) => {
		const event = events[index];
		return event ? beginOf(event.date) : Infinity;
	};
	const first = bisector(begin).left(lane.events, start, from, to);
	return first < to && begin(lane.events[first] ?? -1) <= end;
}

/** Where the box of a mark begins, measured inwards from an edge, px. */
function fromEdge(mark: MarkPosition, edge: Edge, width: number): number {
	const { x0, x1 } = boxOf(mark, width);
	return edge === 'start' ? x0 : width - x1;
}

/** @param middle of its box, measured inwards from the edge, px */
function moved(mark: MarkPosition, middle: number, edge: Edge, width: number): MarkPosition {
	const at = (edge === 'start' ? middle : width - middle) / width;
	return { ...mark, from: at, to: at };
}

/** Two neighbours as one cluster. */
function joined(one: MarkPosition, other: MarkPosition): MarkPosition {
	const events = { ...one.events, to: other.events.to };
	return {
		...one,
		// A new key, since it has more events than its first part.
		key: `${one.key} ${other.key}`,
		events,
		shown: { ...one.shown, to: other.shown.to },
		minWidth: clusterWidth(events.to - events.from),
		band: null,
		isCluster: true
	};
}
