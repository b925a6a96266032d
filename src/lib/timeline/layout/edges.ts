import type { TimelineEvent } from '#lib/record/timeline.ts';
import { clusterWidth } from './lanes.ts';
import { boxOf, isInView, type SceneMark } from './marks.ts';
import { markSize } from './size-class.ts';
import type { TimeScale } from './time-scale.ts';

/** A mark that is drawn. */
export interface DrawnMark {
	mark: SceneMark;
	/** The marks of its lane that it stands for: itself alone, unless some were joined at an edge. */
	parts: readonly SceneMark[];
}

/** What a lane is seen through. */
interface View {
	x: TimeScale;
	/** px */
	width: number;
	selected: TimelineEvent | null;
	hidden: ReadonlySet<TimelineEvent>;
}

type Edge = 'start' | 'end';

/** Of a cluster that stands over an edge at least so much is seen, px: half a glyph. */
const leastSeen = markSize / 2;

/**
 * What of a lane is drawn. A cluster stands in the middle of where its events begin, so that it can
 * be outside the view while some of them are in it; then it stays at the edge:
 *
 * - as far inside as its neighbours let it;
 * - where that is out of sight and an event begins in the view, it is joined with the neighbour in
 *   its way, so that no event is lost;
 * - the selected event is joined with nothing: past that, the cluster stands on its other side,
 *   joined with what stands there. Only a selected band that leaves no room there gives way.
 *
 * What only reaches into the view from clusters farther away is not drawn.
 *
 * @param lane in order of place
 * @returns in order of place
 */
export function settleLane(lane: readonly SceneMark[], view: View): DrawnMark[] {
	const { width } = view;
	const [before, inside, after]: [SceneMark[], SceneMark[], SceneMark[]] = [[], [], []];
	for (const mark of lane) {
		const middle = mark.from * width + mark.shift;
		const half = mark.least / 2;
		if (mark.isCluster && middle < half) before.push(mark);
		else if (mark.isCluster && middle > width - half) after.push(mark);
		else if (isInView(mark, width)) inside.push(mark);
	}
	let drawn = inside.map((mark): DrawnMark => ({ mark, parts: [mark] }));
	for (const mark of before.reverse()) drawn = putAtEdge(mark, drawn, 'start', view);
	for (const mark of after) drawn = putAtEdge(mark, drawn.reverse(), 'end', view).reverse();
	return drawn;
}

/**
 * @param drawn what else is drawn, the nearest to the edge first
 * @returns in the same order
 */
function putAtEdge(
	mark: SceneMark,
	drawn: readonly DrawnMark[],
	edge: Edge,
	view: View
): DrawnMark[] {
	const { x, width, selected } = view;
	const reach = reachOf(mark, edge, view);
	if (reach === null) {
		return isInView(mark, width) ? [{ mark, parts: [mark] }, ...drawn] : [...drawn];
	}
	const [from = 0, to = 0] = x.domain().map(Number);
	const mustStay = mark.events.hasBegin(from, to);
	const boxFromEdge = (each: DrawnMark | undefined) => each && fromEdge(each.mark, edge, width);
	let own: DrawnMark = { mark, parts: [mark] };
	let others = [...drawn];
	for (;;) {
		const [next, second] = others;
		const size = own.mark.least;
		const wanted = Math.min(reach + size / 2, size);
		const end = Math.min(wanted, boxFromEdge(next)?.x0 ?? wanted);
		const isSeen = end >= size / 2 || (mustStay && end >= leastSeen);
		if (isSeen) return [moved(own, end - size / 2, edge, width), ...others];
		if (!mustStay || !next) return others;
		const isFixed = next.mark.events.first === selected && !next.mark.isCluster;
		if (!isFixed) {
			own = joined(own, next, edge, view);
			others = others.slice(1);
			continue;
		}
		const past = boxFromEdge(next)?.x1 ?? 0;
		if (past + size <= (boxFromEdge(second)?.x0 ?? width)) {
			return [next, moved(own, past + size / 2, edge, width), ...others.slice(1)];
		}
		if (!second) return [moved(own, size / 2, edge, width), trimmed(next, size, edge, width)];
		own = joined(own, second, edge, view);
		others = [next, ...others.slice(2)];
	}
}

/**
 * How far inside of an edge a cluster may stand: as far as its events reach, and not farther out
 * than its own place; px. Null where none of them is in the view.
 */
function reachOf(mark: SceneMark, edge: Edge, { x, width }: View): number | null {
	const { first, latest } = mark.events;
	const middle = mark.from * width + mark.shift;
	const begin = first ? x(first.date.start) * width : middle;
	const end = latest?.date.end ? x(latest.date.end) * width : Infinity;
	if (end <= 0 || begin >= width) return null;
	return edge === 'start' ? Math.max(middle, end) : Math.max(width - middle, width - begin);
}

/** The box of a mark, counted inwards from an edge, px. */
function fromEdge(mark: SceneMark, edge: Edge, width: number): { x0: number; x1: number } {
	const { x0, x1 } = boxOf(mark, width);
	return edge === 'start' ? { x0, x1 } : { x0: width - x1, x1: width - x0 };
}

/** @param middle of its box, counted inwards from the edge, px */
function moved({ mark, parts }: DrawnMark, middle: number, edge: Edge, width: number): DrawnMark {
	const at = (edge === 'start' ? middle : width - middle) / width;
	return { mark: { ...mark, from: at, to: at, shift: 0 }, parts };
}

/** A band that begins only so many px from the edge, as if the view ended there. */
function trimmed({ mark, parts }: DrawnMark, by: number, edge: Edge, width: number): DrawnMark {
	const from = edge === 'start' ? Math.max(mark.from, by / width) : mark.from;
	const to = edge === 'end' ? Math.min(mark.to, 1 - by / width) : mark.to;
	return { mark: { ...mark, from, to, band: mark.band === null ? null : to - from }, parts };
}

/** Two neighbours as one cluster. */
function joined(a: DrawnMark, b: DrawnMark, edge: Edge, { hidden }: View): DrawnMark {
	const [one, other] = edge === 'start' ? [a, b] : [b, a];
	const events = one.mark.events.joinedWith(other.mark.events);
	const mark: SceneMark = {
		...one.mark,
		// Not that of its first part: it stands for more.
		key: `${one.mark.key} ${other.mark.key}`,
		events,
		shown: events.shown(hidden),
		least: clusterWidth(events.length),
		band: null,
		isCluster: true
	};
	return { mark, parts: [...one.parts, ...other.parts] };
}
