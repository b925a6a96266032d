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

/**
 * A link, drawn as a curve. It starts at the mark of the event that has the link, and ends at the linked event's mark.
 * There is a gap at both ends.
 */
export interface SceneArc {
	/** Stable from frame to frame. */
	key: string;
	from: Point;
	/** The control point of the curve (quadratic Bézier). */
	control: Point;
	to: Point;
	/** The arrow: where its tip is, and its direction, degrees clockwise from the right. */
	head: Point & { angle: number };
}

/** How far an arc rises above its ends, px, if these are level and at the same x. */
const minRise = 14;
/** The maximum by which an arc rises above its ends, px, if these are level. */
const maxRise = 56;
/** How much higher an arc rises for each px between its ends. */
const risePerPx = 0.12;

/**
 * If the ends are closer along the axis than this, px, the arc bends to the side, away from the label of the linked
 * mark. This is also how far its control point moves, px.
 */
const sidewaysBend = 34;

/** The maximum slope with which an arc comes down onto its end: px to the side for each px of descent. */
const maxSidewaysPerPx = 0.9;

/** Distance from the middle of a mark to the tip of an arrow, px. */
const tipGap = 13;

/** Minimum distance from the beginning of an arc to the tip of its arrow, px: twice the arrow’s length. */
const minLength = 18;

/** Minimum distance of an arc from the top of the drawing, and of an arrow from the sides of the view, px. */
const edgeGap = 5;

/** An end that is farther outside the view counts as this far outside, px; otherwise its arc would be a flat line. */
const maxOutside = 120;

/** How many points of a curve are tested to find the position of its arrow, or whether it crosses a box. */
const sampleCount = 64;

/** The maximum number of arcs in a scene: readers cannot tell more than a few dozen apart, and each is redrawn in every frame. */
const maxArcs = 120;

/**
 * The arcs for the links of the selected event. Links of other events are not drawn, because their arcs would cross the
 * labels. If a linked event is outside the view, the arc and its arrow end at the edge of the view.
 *
 * @param marks the drawn marks; if an event is in two of them, its links use the last
 * @param texts the boxes of texts that arcs should not cross
 */
export function layoutArcs(
	marks: readonly SceneMark[],
	context: MarkContext,
	selected: DrawnEvent,
	texts: readonly Box[]
): SceneArc[] {
	const { plan, shown } = context;
	/** The mark of an event; if the event is outside the view, the position that its mark would have. */
	const arcEndOf = (event: DrawnEvent): ArcEnd | undefined => {
		const drawn = marks.findLast((mark) => isInRun(shown, mark.shownRun, event.index));
		const slot = shown.laneOf[event.index] === -1 ? undefined : slotOf(plan, event);
		return drawn ?? (slot && positionSlot(slot, context));
	};
	const arcs = new Map<string, SceneArc>();
	for (const link of selected.links.slice(0, maxArcs)) {
		const [from, to] = link.isForward ? [selected, link.event] : [link.event, selected];
		const [start, end] = [arcEndOf(from), arcEndOf(to)];
		const isSeen = [start, end].some((mark) => mark && 'label' in mark);
		if (!start || !end || start === end || !isSeen) continue;
		const key = `${from.id} ${link.type} ${to.id}`;
		const arc = layoutArc(start, end, texts, context);
		if (arc) arcs.set(key, { key, ...arc });
	}
	return [...arcs.values()];
}

/** An end of an arc. `label` is only present if the end is a mark in the view. */
type ArcEnd = MarkPosition & Partial<Pick<SceneMark, 'label'>>;

function layoutArc(
	start: ArcEnd,
	end: ArcEnd,
	texts: readonly Box[],
	{ plan, width }: MarkContext
) {
	const [from, to] = [middleOfMark(start, width), middleOfMark(end, width)];
	const control = controlPointBetween(from, to);
	const crossings = (control: Point) =>
		texts.filter((box) => arcCrossesBox({ from, control, to }, box, 1)).length;
	const isUpright = Math.abs(to.x - from.x) < sidewaysBend;
	if (isUpright) {
		control.x += end.label?.side === 'start' ? sidewaysBend : -sidewaysBend;
		control.y = (from.y + to.y) / 2;
	} else if (start.isPoint !== end.isPoint) {
		// Leave the panel of a series vertically, because a slope there would look like data.
		control.x = (start.isPoint ? from : to).x;
	} else {
		// An arc goes under its marks if it crosses fewer texts there.
		const below = { ...control, y: Math.min(plan.rows.axisY, from.y + to.y - control.y) };
		if (crossings(below) < crossings(control)) control.y = below.y;
	}
	const toShares = ({ x, y }: Point): Point => ({ x: x / width, y });
	const whole = { from, control, to };
	const [first, tip, last] = visiblePart(whole, width);
	const [begin, head] = [pointOnCurve(whole, first), pointOnCurve(whole, tip)];
	// Between two marks that are this close, the arrowhead would cover the line and not show where it comes from.
	if (first >= tip || Math.hypot(head.x - begin.x, head.y - begin.y) < minLength) return null;
	const before = pointOnCurve(whole, tip - 1 / sampleCount);
	const angle = (Math.atan2(head.y - before.y, head.x - before.x) * 180) / Math.PI;
	return {
		from: toShares(begin),
		control: toShares(pointOnCurve(whole, first, last)),
		to: toShares(pointOnCurve(whole, last)),
		head: { ...toShares(head), angle }
	};
}

/** A quadratic Bézier curve; x and y in px. */
type Curve = Pick<SceneArc, 'from' | 'control' | 'to'>;

/**
 * The visible part of a curve, as positions along it from 0 to 1: where the line begins (`first`), where the tip of its
 * arrow is, and where the line ends (`last`): beside the marks, or at an edge of the view if a mark is outside.
 */
function visiblePart(curve: Curve, width: number): [first: number, tip: number, last: number] {
	const positionAtEdge = (end: Point, inside: number) =>
		end.x < 0 ? positionAtX(curve, 0) : end.x > width ? positionAtX(curve, width) : inside;
	const isFree = (t: number, mark: Point) => {
		const { x, y } = pointOnCurve(curve, t);
		return Math.hypot(x - mark.x, y - mark.y) >= tipGap;
	};
	const isInside = (t: number) =>
		pointOnCurve(curve, t).x >= edgeGap && pointOnCurve(curve, t).x <= width - edgeGap;
	const [start, end] = [positionAtEdge(curve.from, 0), positionAtEdge(curve.to, 1)];
	let [first, tip] = [start, end];
	while (first < end && !isFree(first, curve.from)) first += 1 / sampleCount;
	while (tip > start && !(isFree(tip, curve.to) && isInside(tip))) tip -= 1 / sampleCount;
	return [first, tip, end < 1 ? end : tip];
}

/** Whether an arc crosses a box. @param width of the drawing, px; 1 if the arc is in px */
export function arcCrossesBox(arc: Curve, box: Box, width: number): boolean {
	for (let t = 0; t <= 1; t += 1 / sampleCount) {
		const { x, y } = pointOnCurve(arc, t);
		const px = x * width;
		if (px > box.x0 && px < box.x1 && y > box.y0 && y < box.y1) return true;
	}
	return false;
}

/** A position along a curve, 0 to 1, at which it crosses this x. Found by bisection: its ends are on both sides of x. */
function positionAtX(curve: Curve, x: number): number {
	const isRising = curve.to.x > curve.from.x;
	let [low, high] = [0, 1];
	for (let i = 0; i < 40; i++) {
		const middle = (low + high) / 2;
		if (pointOnCurve(curve, middle).x < x === isRising) low = middle;
		else high = middle;
	}
	return low;
}

function controlPointBetween(from: Point, to: Point): Point {
	const distance = from.x - to.x;
	const rise = Math.min(maxRise, minRise + Math.abs(distance) * risePerPx);
	const top = Math.min(from.y, to.y);
	// A curve rises half as high as its control point. It must stay below the top of the drawing.
	const y = Math.max(top - 2 * rise, 2 * edgeGap - top);
	// The arc comes down steeply onto its end, so that it stays clear of the label beside that end.
	const sideways = Math.min(Math.abs(distance) / 2, (to.y - y) * maxSidewaysPerPx);
	return { x: to.x + Math.sign(distance) * sideways, y };
}

/** The middle of a mark, px; x is at most `maxOutside` px outside the view. */
function middleOfMark(mark: MarkPosition, width: number): Point {
	const { x0, x1, y0, y1 } = markBox(mark, width);
	const x = Math.max(-maxOutside, Math.min(width + maxOutside, (x0 + x1) / 2));
	return { x, y: (y0 + y1) / 2 };
}

/**
 * The point of a curve at t, 0 to 1. With another `u`: the control point of the curve’s part from t to u.
 *
 * This is the polar form of a Bézier curve, which blends its points once at t and once at u.
 */
function pointOnCurve({ from, control, to }: Curve, t: number, u = t): Point {
	const blend = (a: number, b: number, c: number) =>
		(1 - t) * (1 - u) * a + (t + u - 2 * t * u) * b + t * u * c;
	return { x: blend(from.x, control.x, to.x), y: blend(from.y, control.y, to.y) };
}
