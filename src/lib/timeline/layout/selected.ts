import type { DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { layoutArcs, runsThrough, type SceneArc } from './arcs.ts';
import { freePositions, overlaps } from './box.ts';
import { labelSpec } from './label-spec.ts';
import { candidatesFor, candidatesInStyles } from './candidates.ts';
import {
	candidateOf,
	clearCandidate,
	labelBox,
	type Candidate,
	type Label,
	type LabelSpec
} from './labels.ts';
import { isInRun } from './lane-order.ts';
import {
	boxOf,
	byReadingOrder,
	drawnMarks,
	positionEvent,
	toMark,
	toOwnMark,
	type MarkContext,
	type MarkPosition,
	type SceneMark
} from './marks.ts';
import { conflicts } from './conflicts.ts';
import { slotOf } from './plan.ts';
import { rowBoxes } from './rows.ts';
import { layoutUnselected, type Layout, type Scene, type SceneOptions } from './scene.ts';
import { withoutWordsUnder, wordBoxes } from './scene-series.ts';
import { barBoxes } from './series.ts';
import { markSize, type SizeClass } from './size-class.ts';
import { Space } from './space.ts';
import type { Domain } from './transform.ts';

/** The scene of a timeline at a size and in a domain, with an event selected. For the options see `layoutUnselected`. */
export function layoutScene(
	timeline: DrawnTimeline,
	size: { class: SizeClass; width: number },
	domain: Domain,
	{ selected = null, ...options }: SceneOptions & { selected?: DrawnEvent | null } = {}
): Scene {
	const layout = layoutUnselected(timeline, size, domain, options);
	return withSelected(layout, selected, options.movesWith);
}

/**
 * A scene with an event selected. Only the parts that the selection changes are new: the mark, label and arcs
 * of the event, its cluster, and the labels that these cover, which move or are left out. All other marks are the
 * same objects.
 *
 * @param movesWith while the view moves, the scene whose label for the event is kept
 */
export function withSelected(
	layout: Layout,
	selected: DrawnEvent | null,
	movesWith: Scene | null = null
): Scene {
	const { scene, context } = layout;
	const { width } = context;
	if (!selected || (context.shown.laneOf[selected.index] ?? -1) < 0) return scene;
	const { index } = selected;
	const container = scene.marks.find((mark) => isInRun(scene.shown, mark.shown, index));
	const isAlone = container?.isCluster === false;
	const own = isAlone ? container : selectedMark(scene.marks, selected, context);
	const others = isAlone ? scene.marks.filter((mark) => mark !== container) : scene.marks;
	const before = movesWith && drawnMarks(movesWith).find(({ key }) => key === own?.key);
	const kept = movesWith ? (before?.label ?? null) : undefined;
	const candidate = own && !own.label ? labelFor(own, others, selected, layout, kept) : null;
	const drawn = own && candidate ? { ...own, label: candidate.label } : own;
	const box = own && !isAlone ? boxOf(own, width) : null;
	/** Whether the selected event's mark or label covers the label of a mark. */
	const isCovered = (mark: SceneMark) => {
		const other = placedAt(mark, width);
		return (
			other && ((candidate && conflicts(candidate, other)) || (box && overlaps(other.box, box)))
		);
	};
	const marks = scene.marks.map((mark) => {
		if (mark !== container) return isCovered(mark) ? { ...mark, label: null } : mark;
		return isAlone ? (drawn ?? mark) : toMark(mark, context, index);
	});
	const over = isAlone ? null : drawn;
	const arcs = layoutArcs(over ? [...marks, over] : marks, context, selected);
	const isCrossed = (mark: SceneMark) =>
		mark.key !== own?.key && arcs.some((arc) => crossesLabel(arc, mark, width));
	const cleared = marks.map((mark) => (isCrossed(mark) ? { ...mark, label: null } : mark));
	if (!movesWith) {
		for (const [i, mark] of cleared.entries()) {
			if (mark.label || !scene.marks[i]?.label) continue;
			const rest = [...cleared, ...(over ? [over] : [])].filter(({ key }) => key !== mark.key);
			cleared[i] = { ...mark, label: otherLabel(mark, rest, arcs, layout) };
		}
	}
	return {
		...scene,
		marks: cleared.sort(byReadingOrder),
		selected: over,
		series: box ? scene.series.map((each) => withoutWordsUnder(each, box, width)) : scene.series,
		arcs
	};
}

/** Whether an arc crosses a label and removes it. An arc removes no label of a figure or a lead. */
function crossesLabel(arc: SceneArc, mark: SceneMark, width: number): boolean {
	if (mark.isPoint || mark.label?.look !== 'plain') return false;
	return runsThrough(arc, labelBox(boxOf(mark, width), mark.label), width);
}

/**
 * The selected event's label, at a position where it covers the fewest other labels.
 *
 * @param kept while the view moves, the previous label or null: it stays or is left out, but does not move
 */
function labelFor(
	own: SceneMark,
	others: readonly SceneMark[],
	event: DrawnEvent,
	layout: Layout,
	kept: Label | null | undefined
): Candidate | null {
	const room = kept === null ? null : roomFor(own, others, event, layout);
	if (!room) return null;
	const { spec, space } = room;
	const leastOf = (candidates: readonly Candidate[]) =>
		leastCovering(candidates, others, layout.context.width);
	if (kept) {
		const candidate = clearCandidate(spec, kept, space);
		return candidate && leastOf([candidate]);
	}
	const inMoreWays = () =>
		candidatesFor({ ...spec, isBand: false }, space, spec.fallbackBreaks?.() ?? []);
	return leastOf(candidatesInStyles(spec, space)) ?? leastOf(inMoreWays());
}

/** A label that covers no other label and that no arc crosses; null if there is none. */
function otherLabel(
	mark: SceneMark,
	others: readonly SceneMark[],
	arcs: readonly SceneArc[],
	layout: Layout
): Label | null {
	const { plan, width } = layout.context;
	const event = plan.timeline.events[mark.firstIndex];
	const room = event && roomFor(mark, others, event, layout);
	if (!room) return null;
	const taken = others.flatMap((other) => placedAt(other, width) ?? []);
	const isFree = (candidate: Candidate) =>
		!taken.some((other) => conflicts(candidate, other)) &&
		!arcs.some((arc) => runsThrough(arc, candidate.box, width));
	return candidatesInStyles(room.spec, room.space).find(isFree)?.label ?? null;
}

/** What is needed to place the label of an event beside its mark; null if it has no label at this size. */
function roomFor(
	own: SceneMark,
	others: readonly SceneMark[],
	event: DrawnEvent,
	{ scene, bounds, context: { plan, width } }: Layout
): { spec: LabelSpec; space: Space } | null {
	const lane = plan.lanes[own.lane];
	if (!lane || scene.size.labels === 'none') return null;
	const given = { width, kept: null, group: -1 };
	const spec = labelSpec(own, event, lane, { timeline: plan.timeline, size: scene.size }, given);
	if (!spec) return null;
	const taken = [
		spec.box,
		...others.map((mark) => boxOf(mark, width)),
		...rowBoxes(plan.rows, width),
		...scene.series.flatMap((series) => [...wordBoxes(series, width), ...barBoxes(series, width)])
	];
	return { spec, space: new Space(bounds, taken) };
}

/** The first of the candidates that cover the fewest labels. Null if each covers the label of a figure or a lead. */
function leastCovering(
	candidates: readonly Candidate[],
	others: readonly SceneMark[],
	width: number
): Candidate | null {
	let [best, min]: [Candidate | null, number] = [null, Infinity];
	for (const candidate of candidates) {
		let covered = 0;
		for (const mark of others) {
			const at = placedAt(mark, width);
			// The selected event's label never replaces that of a figure or a lead.
			const cost = mark.isPoint || mark.label?.look !== 'plain' ? Infinity : 1;
			if (at && conflicts(candidate, at)) covered += cost;
		}
		if (covered < min) [best, min] = [candidate, covered];
	}
	return best;
}

/** A mark's label and its position; null if there is no label. */
function placedAt(mark: SceneMark, width: number): Candidate | null {
	return mark.label && candidateOf({ box: boxOf(mark, width), isFigure: mark.isPoint }, mark.label);
}

/**
 * The selected event's own mark over its cluster: a symbol in the middle of the visible part of the event's
 * date, or nearby if another mark of the lane is there. Null if the date is outside the view.
 */
function selectedMark(
	marks: readonly SceneMark[],
	event: DrawnEvent,
	context: MarkContext
): SceneMark | null {
	const { plan, shown, width } = context;
	const slot = slotOf(plan, event);
	if (!slot) return null;
	const own = positionEvent(event, { lane: slot.run.lane, slot: slot.slot }, context);
	if (own.to < 0 || own.from > 1) return null;
	const at = nearestFreeX(own, marks, width, (mark) => isInRun(shown, mark.shown, event.index));
	const position = { ...own, from: at, to: at, band: null, symbol: 'middle' as const };
	const box = boxOf(position, width);
	const isCovering = marks.some((mark) => overlaps(boxOf(mark, width), box));
	return { ...toOwnMark(position, event, context), isCovering };
}

/**
 * Where to put the symbol of an event in a cluster, a share of the width: nearest to the middle of the visible part of
 * its date, where the symbol covers no mark but its own cluster. That is always near, because the cluster counts as free.
 */
function nearestFreeX(
	own: MarkPosition,
	marks: readonly SceneMark[],
	width: number,
	isOwn: (mark: SceneMark) => boolean
): number {
	const middle = ((Math.max(0, own.from) + Math.min(1, own.to)) / 2) * width;
	// In the panel of a series, marks have different heights, so only marks at the same height are in the way.
	const boxes = marks
		.filter((mark) => Math.abs(mark.y - own.y) < markSize && (!isOwn(mark) || mark.y !== own.y))
		.map((mark) => boxOf(mark, width));
	const half = markSize / 2;
	const [x0 = middle - half] = freePositions(middle - half, markSize, boxes);
	return (x0 + half) / width;
}
