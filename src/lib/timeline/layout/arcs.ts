import type { DrawnEvent } from '#lib/messages/drawn.ts';
import type { Box } from './box.ts';
import { isInRun } from './lane-order.ts';
import {
	markBox,
	positionSlot,
	type MarkContext,
	type MarkPosition,
	type SceneMark
} from './marks.ts';
import { slotOf } from './plan.ts';

/** A point of the drawing: x as a share of its width, y in px from its top. */
interface Point {
	x: number;
	y: number;
}

/** A link as a curve from the mark of the event that has the link to that of the other, with a gap at both. */
export interface SceneArc {
	/** Stable from frame to frame. */
	key: string;
	from: Point;
	/** The control points of the curve (cubic Bézier). */
	controls: [Point, Point];
	to: Point;
	/** The arrow: where its tip is, and its direction, degrees clockwise from the right. */
	head: Point & { angle: number };
}

/** The control points are at least `minRise` px above or below both ends, and more the farther these are apart. */
const minRise = 18;
/** The maximum of that distance, px. */
const maxRise = 72;
/** How much it grows for each px between the ends. */
const risePerPx = 0.16;

/**
 * If the ends are less than this far apart along the axis, px, the arc bends this far to the side: away from the label
 * of the mark to which it leads.
 */
const sidewaysBend = 34;

/** How flat an arc may be at its ends: a control point is at most this many px to the side for each px up or down. */
const maxSidewaysPerPx = 0.9;

/** From a series, an arc rises at least this many px for each px to the side before it turns to a mark. */
const minSteepness = 0.25;

/** Distance from the middle of a mark, or from the edge of the view, to the tip of an arrow, px. */
const tipGap = 13;

/** Minimum distance from the beginning of an arc to the tip of its arrow, px: twice the arrow’s length. */
const minLength = 18;

/** Minimum distance of an arc from the top of the drawing, px. */
const topGap = 5;

/** How many points of a curve are tested to find the position of its arrow, or whether it crosses a box. */
const sampleCount = 64;

/** The most arcs of a scene: readers cannot tell more than a few dozen apart, and each is redrawn in every frame. */
const maxArcs = 120;

/**
 * The arcs for the links of the selected event. Links of other events are not drawn, because their arcs would cross the
 * labels. If a linked event is outside the view, the arc and its arrow end at the edge of the view.
 *
 * @param marks the drawn marks; if an event is in two of them, its links use the last
 * @param texts the boxes of texts that stay where an arc crosses them: arcs go around them if they can
 */
export function layoutArcs(
	marks: readonly SceneMark[],
	context: MarkContext,
	selected: DrawnEvent,
	texts: readonly Box[]
): SceneArc[] {
	const { plan, shown } = context;
	/** The mark of an event; if the event is outside the view, the position that its mark would have. */
	const arcEndAt = (event: DrawnEvent): ArcEnd | undefined => {
		const drawn = marks.findLast((mark) => isInRun(shown, mark.shownRun, event.index));
		const slot = shown.laneOf[event.index] === -1 ? undefined : slotOf(plan, event);
		return drawn ?? (slot && positionSlot(slot, context));
	};
	const arcs = new Map<string, SceneArc>();
	for (const link of selected.links.slice(0, maxArcs)) {
		const [from, to] = link.isForward ? [selected, link.event] : [link.event, selected];
		const [start, end] = [arcEndAt(from), arcEndAt(to)];
		const isSeen = [start, end].some((mark) => mark && 'label' in mark);
		if (!start || !end || start === end || !isSeen) continue;
		const key = `${from.id} ${link.type} ${to.id}`;
		const drawn = layoutArc(start, end, context, texts);
		if (drawn) arcs.set(key, { key, ...drawn });
	}
	return [...arcs.values()];
}

/** An end of an arc. `label` is only present if the end is a mark in the view. */
type ArcEnd = MarkPosition & Partial<Pick<SceneMark, 'label'>>;

function layoutArc(
	start: ArcEnd,
	end: ArcEnd,
	{ plan, width }: MarkContext,
	texts: readonly Box[]
) {
	const [from, to] = [middleOfMark(start, width), middleOfMark(end, width)];
	const distance = to.x - from.x;
	const isUpright = Math.abs(distance) < sidewaysBend;
	const rise = Math.min(maxRise, minRise + Math.abs(distance) * risePerPx);
	const [top, middle] = [Math.min(from.y, to.y), (from.y + to.y) / 2];
	const over = Math.max(top - rise, topGap);
	const bottom = Math.max(from.y, to.y);
	const isFromPanel = start.isPoint !== end.isPoint;
	const under = isFromPanel ? top + rise / 2 : Math.min(bottom + rise, plan.rows.axisY);
	const canBeUnder = !isFromPanel || bottom - under > Math.abs(distance) * minSteepness;
	const heights = isUpright ? [middle] : canBeUnder ? [over, under] : [over];
	const curves = heights.map((y): Curve => {
		const controlAt = ({ isPoint }: ArcEnd, { x, y: endY }: Point, toOther: number): Point => {
			const sideways = Math.min(Math.abs(toOther) / 3, Math.abs(y - endY) * maxSidewaysPerPx);
			if (isUpright) x += end.label?.side === 'start' ? sidewaysBend : -sidewaysBend;
			// Leave the panel of a series vertically, because a slope there would look like data.
			else if (!isPoint) x += Math.sign(toOther) * sideways;
			return { x, y };
		};
		const controls: Curve['controls'] = [
			controlAt(start, from, distance),
			controlAt(end, to, -distance)
		];
		return { from, controls, to };
	});
	const crossedTexts = (curve: Curve) => texts.filter((box) => arcCrossesBox(curve, box)).length;
	const [whole] = curves.toSorted((a, b) => crossedTexts(a) - crossedTexts(b)) as [Curve];
	const toShares = ({ x, y }: Point): Point => ({ x: x / width, y });
	const [first, tip, last] = visiblePart(whole, width);
	const [begin, head] = [pointOnCurve(whole, first), pointOnCurve(whole, tip)];
	// Between two marks that are this close, the arrowhead would cover the line and not show where it comes from.
	if (first >= tip || Math.hypot(head.x - begin.x, head.y - begin.y) < minLength) return null;
	const before = pointOnCurve(whole, tip - 1 / sampleCount);
	const angle = (Math.atan2(head.y - before.y, head.x - before.x) * 180) / Math.PI;
	return {
		from: toShares(begin),
		controls: [
			toShares(pointOnCurve(whole, first, first, last)),
			toShares(pointOnCurve(whole, first, last, last))
		] satisfies SceneArc['controls'],
		to: toShares(pointOnCurve(whole, last)),
		head: { ...toShares(head), angle }
	};
}

/** A cubic Bézier curve; x in px, or as a share of the width. */
type Curve = Pick<SceneArc, 'from' | 'controls' | 'to'>;

/**
 * The visible part of a curve, as positions along it from 0 to 1: where the line begins (`first`), where the tip of its
 * arrow is, and where the line ends (`last`): beside the marks, or at an edge of the view if a mark is outside.
 */
function visiblePart(curve: Curve, width: number): [first: number, tip: number, last: number] {
	const isOutside = ({ x }: Point) => x <= 0 || x >= width;
	const isFree = (t: number, mark: Point) => {
		const { x, y } = pointOnCurve(curve, t);
		return Math.hypot(x - mark.x, y - mark.y) >= tipGap;
	};
	let [first, tip] = [0, 1];
	while (first < 1 && !isOutside(curve.from) && !isFree(first, curve.from))
		first += 1 / sampleCount;
	while (tip > 0 && !isFree(tip, curve.to)) tip -= 1 / sampleCount;
	return [first, tip, isOutside(curve.to) ? 1 : tip];
}

/** Whether a curve crosses a box. @param width of the drawing, px, if the curve has shares of it */
export function arcCrossesBox(curve: Curve, box: Box, width = 1): boolean {
	for (let t = 0; t <= 1; t += 1 / sampleCount) {
		const { x, y } = pointOnCurve(curve, t);
		const px = x * width;
		if (px > box.x0 && px < box.x1 && y > box.y0 && y < box.y1) return true;
	}
	return false;
}

/** The middle of a mark, px; the edge of the view for a mark outside. */
function middleOfMark(mark: MarkPosition, width: number): Point {
	const { x0, x1, y0, y1 } = markBox(mark, width);
	return { x: Math.max(0, Math.min(width, (x0 + x1) / 2)), y: (y0 + y1) / 2 };
}

/**
 * The point of a curve at t, 0 to 1. With other `u` and `v`: a control point of a part of the curve.
 *
 * This is the polar form of a Bézier curve, which blends its points once at t, once at u and once at v.
 */
function pointOnCurve({ from, controls: [one, two], to }: Curve, t: number, u = t, v = u): Point {
	const blend = (a: number, b: number, c: number, d: number) => {
		const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
		return mix(mix(ab, bc, u), mix(bc, cd, u), v);
	};
	return { x: blend(from.x, one.x, two.x, to.x), y: blend(from.y, one.y, two.y, to.y) };
}

/** The value at t, 0 to 1, between a and b. */
const mix = (a: number, b: number, t: number) => a + (b - a) * t;
