import type { DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { layoutArcs, arcCrossesBox, type SceneArc } from './arcs.ts';
import { freePositions, overlaps, type Box } from './box.ts';
import { toLabelSpec } from './label-spec.ts';
import { candidatesFor, candidatesInStyles } from './candidates.ts';
import {
	toCandidate,
	candidateIfClear,
	labelBox,
	type LabelCandidate,
	type Label,
	type LabelSpec
} from './labels.ts';
import { isInRun } from './lane-order.ts';
import {
	atPoint,
	markBox,
	byReadingOrder,
	drawnMarks,
	positionEvent,
	toMark,
	toOwnMark,
	type MarkContext,
	type MarkPosition,
	type SceneMark
} from './marks.ts';
import { areTooClose } from './conflicts.ts';
import { slotOf } from './plan.ts';
import { nameBoxes, rowObstacles } from './rows.ts';
import { layoutUnselected, type UnselectedLayout, type Scene, type SceneOptions } from './scene.ts';
import { withoutTextsUnder, seriesTextBoxes } from './scene-series.ts';
import { barBoxes } from './series.ts';
import { markSize, type SizeClass } from './size-class.ts';
import { LabelSpace } from './space.ts';
import type { Domain } from './transform.ts';

/** The scene of a timeline at a size and in a domain, with an event selected. For the options see `layoutUnselected`. */
export function layoutScene(
	timeline: DrawnTimeline,
	size: { class: SizeClass; width: number },
	domain: Domain,
	{ selected = null, ...options }: SceneOptions & { selected?: DrawnEvent | null } = {}
): Scene {
	const layout = layoutUnselected(timeline, size, domain, options);
	return withSelectedEvent(layout, selected, options.movesWith);
}

/**
 * A scene with an event selected. Only the parts that the selection changes are new: the mark, label and arcs
 * of the event, its cluster, the labels that these cover, which move or are left out, and texts of series under the mark,
 * which are left out. All other marks are the same objects.
 *
 * @param movesWith while the view moves, the scene whose label for the event is kept
 */
export function withSelectedEvent(
	layout: UnselectedLayout,
	selected: DrawnEvent | null,
	movesWith: Scene | null = null
): Scene {
	const { scene, context } = layout;
	const { width } = context;
	if (!selected || (context.shown.laneOf[selected.index] ?? -1) < 0) return scene;
	const { index } = selected;
	const container = scene.marks.find((mark) => isInRun(scene.shown, mark.shownRun, index));
	const isAlone = container?.isCluster === false;
	const ownMark = isAlone ? container : ownMarkOverCluster(scene.marks, selected, context);
	const others = scene.marks.filter((mark) => mark !== container);
	const neighbours = ownMark ? [ownMark, ...others] : others;
	const rest = container && !isAlone ? restOfCluster(container, index, neighbours, context) : null;
	const otherMarks = rest ? [...others, rest] : others;
	const before = movesWith && drawnMarks(movesWith).find(({ key }) => key === ownMark?.key);
	const kept = movesWith ? (before?.label ?? null) : undefined;
	const candidate =
		ownMark && !ownMark.label
			? placeSelectedLabel(ownMark, otherMarks, selected, layout, kept)
			: null;
	const labelled = ownMark && candidate ? { ...ownMark, label: candidate.label } : ownMark;
	const box = ownMark && !isAlone ? markBox(ownMark, width) : null;
	/** Whether the selected event's mark or label covers the label of a mark. */
	const isCovered = (mark: SceneMark) => {
		const other = placedLabel(mark, width);
		return (
			other && ((candidate && areTooClose(candidate, other)) || (box && overlaps(other.box, box)))
		);
	};
	const marks = scene.marks.map((mark) => {
		if (mark === container) return rest ?? labelled ?? mark;
		return isCovered(mark) ? { ...mark, label: null } : mark;
	});
	const markOverCluster = isAlone ? null : labelled;
	const drawn = markOverCluster ? [...marks, markOverCluster] : marks;
	const labelBoxes = drawn.flatMap((mark) => placedLabel(mark, width)?.box ?? []);
	const texts = [...nameBoxes(context.plan.rows), ...labelBoxes];
	const arcs = layoutArcs(drawn, context, selected, texts);
	const isCrossed = (mark: SceneMark) =>
		mark.key !== ownMark?.key && arcs.some((arc) => crossesLabel(arc, mark, width));
	const cleared = marks.map((mark) => (isCrossed(mark) ? { ...mark, label: null } : mark));
	if (!movesWith) {
		for (const [i, mark] of cleared.entries()) {
			if (mark.label || !scene.marks[i]?.label) continue;
			const all = markOverCluster ? [...cleared, markOverCluster] : cleared;
			const marksToAvoid = all.filter(({ key }) => key !== mark.key);
			cleared[i] = { ...mark, label: findClearLabel(mark, marksToAvoid, arcs, layout) };
		}
	}
	return {
		...scene,
		marks: cleared.sort(byReadingOrder),
		selected: markOverCluster,
		series: box ? scene.series.map((each) => withoutTextsUnder(each, box, width)) : scene.series,
		arcs
	};
}

/** Whether an arc crosses a label and removes it. An arc removes no label of a figure or a lead. */
function crossesLabel(arc: SceneArc, mark: SceneMark, width: number): boolean {
	if (mark.isPoint || mark.label?.look !== 'plain') return false;
	return arcCrossesBox(arc, labelBox(markBox(mark, width), mark.label), width);
}

/**
 * The selected event's label, at a position where it covers the fewest other labels.
 *
 * @param kept while the view moves, the previous label or null: it stays or is left out, but does not move
 */
function placeSelectedLabel(
	own: SceneMark,
	others: readonly SceneMark[],
	event: DrawnEvent,
	layout: UnselectedLayout,
	kept: Label | null | undefined
): LabelCandidate | null {
	const labelling = kept === null ? null : specAndSpace(own, others, event, layout);
	if (!labelling) return null;
	const { spec, space } = labelling;
	const leastCoveringOf = (candidates: readonly LabelCandidate[]) =>
		leastCovering(candidates, others, layout.context.width);
	if (kept) {
		const candidate = candidateIfClear(spec, kept, space);
		return candidate && leastCoveringOf([candidate]);
	}
	const fallbackCandidates = () =>
		candidatesFor({ ...spec, isBand: false }, space, spec.fallbackBreaks?.() ?? []);
	return leastCoveringOf(candidatesInStyles(spec, space)) ?? leastCoveringOf(fallbackCandidates());
}

/** A label that covers no other label and that no arc crosses; null if there is none. */
function findClearLabel(
	mark: SceneMark,
	others: readonly SceneMark[],
	arcs: readonly SceneArc[],
	layout: UnselectedLayout
): Label | null {
	const { plan, width } = layout.context;
	const event = plan.timeline.events[mark.firstIndex];
	const labelling = event && specAndSpace(mark, others, event, layout);
	if (!labelling) return null;
	const takenLabels = others.flatMap((other) => placedLabel(other, width) ?? []);
	const isFree = (candidate: LabelCandidate) =>
		!candidate.isAmbiguous &&
		!takenLabels.some((other) => areTooClose(candidate, other)) &&
		!arcs.some((arc) => arcCrossesBox(arc, candidate.box, width));
	return candidatesInStyles(labelling.spec, labelling.space).find(isFree)?.label ?? null;
}

/** The spec of an event’s label, and the space in which it may be placed; null if it has no label at this size. */
function specAndSpace(
	own: SceneMark,
	others: readonly SceneMark[],
	event: DrawnEvent,
	{ scene, bounds, context: { plan, width } }: UnselectedLayout
): { spec: LabelSpec; space: LabelSpace } | null {
	const lane = plan.lanes[own.lane];
	if (!lane || scene.size.labels === 'none') return null;
	const spec = toLabelSpec(own, event, lane, plan, { width, kept: null, group: -1 });
	if (!spec) return null;
	const takenBoxes = [
		spec.box,
		...others.map((mark) => markBox(mark, width)),
		...rowObstacles(plan.rows, width),
		...scene.series.flatMap((series) => [
			...seriesTextBoxes(series, width),
			...barBoxes(series, width)
		])
	];
	return { spec, space: new LabelSpace(bounds, takenBoxes) };
}

/** The first of the candidates that cover the fewest labels. Null if each covers the label of a figure or a lead. */
function leastCovering(
	candidates: readonly LabelCandidate[],
	others: readonly SceneMark[],
	width: number
): LabelCandidate | null {
	let [best, min]: [LabelCandidate | null, number] = [null, Infinity];
	for (const candidate of candidates) {
		let covered = Number(candidate.isAmbiguous);
		for (const mark of others) {
			const otherLabel = placedLabel(mark, width);
			// The selected event's label never replaces that of a figure or a lead.
			const cost = mark.isPoint || mark.label?.look !== 'plain' ? Infinity : 1;
			if (otherLabel && areTooClose(candidate, otherLabel)) covered += cost;
		}
		if (covered < min) [best, min] = [candidate, covered];
	}
	return best;
}

/** A mark's label and its position; null if there is no label. */
function placedLabel(mark: SceneMark, width: number): LabelCandidate | null {
	return (
		mark.label && toCandidate({ box: markBox(mark, width), isFigure: mark.isPoint }, mark.label)
	);
}

/**
 * The selected event's own mark over its cluster: a symbol in the middle of the visible part of the event's
 * date, or nearby if another mark of the lane is there. Null if the date is outside the view.
 */
function ownMarkOverCluster(
	marks: readonly SceneMark[],
	event: DrawnEvent,
	context: MarkContext
): SceneMark | null {
	const { plan, shown, width } = context;
	const slot = slotOf(plan, event);
	if (!slot) return null;
	const ownPosition = positionEvent(event, { lane: slot.run.lane, slot: slot.slot }, context);
	if (ownPosition.to < 0 || ownPosition.from > 1) return null;
	const middle = atPoint(ownPosition, visibleMiddle(ownPosition));
	// The mark may cover its own cluster, whose rest then moves aside (`restOfCluster`). In the panel of a series, only
	// marks at the same height count.
	const others = marks.filter(
		(mark) => mark.y !== ownPosition.y || !isInRun(shown, mark.shownRun, event.index)
	);
	const boxes = others.map((mark) => markBox(mark, width));
	const position = atPoint(middle, nearestFreeX(middle, boxes, width));
	const box = markBox(position, width);
	const isCovering = marks.some((mark) => overlaps(markBox(mark, width), box));
	return { ...toOwnMark(position, event, context), isCovering };
}

/** The maximum distance by which a count is moved aside, px. */
const maxAside = 1.5 * markSize;

/**
 * The cluster of the selected event, without that event: a count, moved aside as little as possible if a neighbour is
 * there, such as the ring of the selected event. If one event is left, its own mark at its date, also under the ring,
 * because the mark's place says when it happened.
 */
function restOfCluster(
	cluster: SceneMark,
	selected: number,
	neighbours: readonly SceneMark[],
	context: MarkContext
): SceneMark {
	const { plan, width } = context;
	const { lane, slots } = cluster;
	const rest = toMark(cluster, context, selected);
	const event = rest.isCluster ? null : plan.timeline.events[rest.firstIndex];
	const own = event && positionEvent(event, { lane, slot: slots.from }, context);
	const position = own ? { ...atPoint(own, visibleMiddle(own)), slots } : cluster;
	const boxes = neighbours
		.flatMap((mark) => [markBox(mark, width), placedLabel(mark, width)?.box ?? []])
		.flat();
	// In the panel of a series, a count stays over its bar.
	const x = own || position.isPoint ? position.from : nearestFreeX(position, boxes, width);
	// Without room, the count stays where the cluster was, under the ring.
	const isNear = x >= 0 && x <= 1 && Math.abs(x - position.from) * width <= maxAside;
	return isNear ? toMark(atPoint(position, x), context, selected) : rest;
}

/** The middle of the visible part of a mark's date, a share of the width. */
const visibleMiddle = ({ from, to }: MarkPosition): number =>
	(Math.max(0, from) + Math.min(1, to)) / 2;

/** The x nearest to a mark's own at which the mark covers none of the boxes, a share of the width. */
function nearestFreeX(mark: MarkPosition, boxes: readonly Box[], width: number): number {
	const { x0, x1, y0, y1 } = markBox(mark, width);
	// In the panel of a series, marks have different heights, so only those at the same height are in the way.
	const inWay = boxes.filter((box) => box.y0 < y1 && box.y1 > y0);
	const [x = x0] = freePositions(x0, x1 - x0, inWay);
	return mark.from + (x - x0) / width;
}
