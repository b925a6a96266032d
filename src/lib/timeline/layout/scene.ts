import { recordLabels } from '#lib/messages/record-labels.ts';
import type { DrawnTimeline, DrawnEvent, Track } from '#lib/messages/drawn.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { veilStart } from '#lib/record/as-of-day.ts';
import type { SceneArc } from './arcs.ts';
import type { LaneOrder } from './lane-order.ts';
import { byReadingOrder, drawnMarks, toMark, type MarkContext, type SceneMark } from './marks.ts';
import { planFor, shownOrder, type Plan } from './plan.ts';
import type { Box } from './box.ts';
import {
	labelBounds,
	layoutLabels,
	type LabelConditions,
	type LabelsByMark
} from './scene-labels.ts';
import { layoutSeries, type SceneSeries } from './scene-series.ts';
import { seriesInView } from './series.ts';
import type { TrackPlacement } from './rows.ts';
import type { SizeClass } from './size-class.ts';
import { layoutTicks, type Ticks } from './ticks.ts';
import { createTimeScale } from './time-scale.ts';
import { isWholeStory, type Domain } from './transform.ts';
import { marksInView } from './edges.ts';
import { planAtRest } from './close-rows.ts';

/**
 * Everything that is drawn in one frame, as plain data that can be cloned. Positions along the axis are shares of the
 * drawing's width (0 to 1), so that a scene is valid before the width is known. All other positions are px from the top.
 */
export interface Scene {
	size: SizeClass;
	height: number;
	/** The line of the axis, px from the top. */
	axisY: number;
	tracks: SceneTrack[];
	/** The lane of each event of the whole story. `order` has all events, `shown` only those that no filter hides. */
	order: LaneOrder;
	shown: LaneOrder;
	/** The marks in the view, in reading order. */
	marks: SceneMark[];
	/**
	 * The selected event's own mark, drawn over its cluster; null if no event is selected, it is in no cluster, or its date
	 * is outside the view.
	 */
	selected: SceneMark | null;
	series: SceneSeries[];
	/** The links of the selected event. */
	arcs: SceneArc[];
	ticks: Ticks;
}

/** The options of a layout, besides timeline, size and domain. */
export interface SceneOptions {
	/** The events that a filter hides, which are drawn faint. */
	hidden?: ReadonlySet<DrawnEvent>;
	/**
	 * While the view moves, the scene that it comes from or goes to. The labels of that scene stay as long as they fit,
	 * and no label gets a new position. Default: null, and all labels are placed anew.
	 */
	movesWith?: Scene | null;
	/** Tracks without events where the view will come to rest. They give their lanes to the others. Default: none. */
	empty?: readonly Track[];
	/** Default: the plan for the domain. */
	plan?: Plan | undefined;
	/** The domain where the view comes to rest: lanes without marks in it close up, and few marks all get labels. */
	rest?: Domain | undefined;
}

/** A scene without a selection, and the data that is needed to select an event in it. */
export interface UnselectedLayout {
	scene: Scene;
	context: MarkContext;
	/** No label extends beyond this box. */
	bounds: Box;
}

/** A track, and where its lanes and its name are. */
export interface SceneTrack extends Pick<TrackPlacement, 'track' | 'name' | 'isEmpty'> {
	/** Top of the name, px; null if there is no name. */
	headY: number | null;
	/** Top and height of its lanes and panels, px. */
	y: number;
	height: number;
}

/** For a layout in which no event is hidden. */
export const noneHidden: ReadonlySet<never> = new Set();

/**
 * Lays out everything that does not depend on the selection. The cost depends only on the events in the view.
 *
 * @param size the class, and the drawing's width, px
 */
export function layoutUnselected(
	timeline: DrawnTimeline,
	size: { class: SizeClass; width: number },
	domain: Domain,
	{ hidden = noneHidden, movesWith = null, empty, plan: given, rest }: SceneOptions
): UnselectedLayout {
	const { width } = size;
	const { packWidth } = size.class;
	const plan = planAtRest(given ?? planFor(timeline, size.class, domain, empty), rest, width);
	const { rows } = plan;
	const shown = shownOrder(plan, hidden);
	const x = createTimeScale(domain);
	const context: MarkContext = { plan, shown, x, width };
	// The whole story is prerendered before the width is known, so its layout must not depend on the width.
	const isWhole = isWholeStory(timeline, domain);
	const marks = marksInView(context, domain)
		.map((position) => toMark(position, context))
		.sort(byReadingOrder);
	const series = rows.tracks.flatMap(({ panels }) =>
		panels.map((panel) => seriesInView(panel, hidden, 1 / plan.scale, x))
	);
	// The veil covers the time after the as-of day. Labels do not extend into it.
	const end = veilStart(timeline, domain) ?? 1;
	const conditions = {
		width,
		end,
		kept: labelsInScene(movesWith),
		isMoving: movesWith !== null,
		series
	};
	const labels =
		isWhole && !movesWith
			? labelsOfWhole(marks, plan, conditions, packWidth, hidden.size > 0)
			: layoutLabels(marks, plan, conditions);
	for (const mark of marks) mark.label = labels.get(mark.key) ?? null;
	const textContext = {
		marks,
		events: timeline.events,
		width: isWhole ? packWidth : width,
		fullWidth: width,
		movesWith,
		language: timeline.language,
		words: timeline.labels ?? recordLabels
	};
	const scene: Scene = {
		size: plan.size,
		height: rows.height,
		axisY: rows.axisY,
		tracks: toSceneTracks(plan, marks),
		order: plan.order,
		shown,
		marks,
		selected: null,
		series: series.map((each) => layoutSeries(each, textContext)),
		arcs: [],
		ticks: layoutTicks(x, packWidth, timeline.language, timeline.hasTimes)
	};
	return { scene, context, bounds: labelBounds(width, end, rows.axisY) };
}

/**
 * The labels of the whole story at rest. When the page starts, labels must stay where the prerendered page has them.
 *
 * @param packWidth the width of the prerendered drawing, px
 */
function labelsOfWhole(
	marks: readonly SceneMark[],
	plan: Plan,
	conditions: LabelConditions,
	packWidth: number,
	isFiltered: boolean
): LabelsByMark {
	const isOfPackWidth = conditions.width === packWidth;
	if (isOfPackWidth && isFiltered) return layoutLabels(marks, plan, conditions);
	const prerendered = prerenderedLabelsOf(marks, plan, () =>
		layoutLabels(marks, plan, { ...conditions, width: packWidth, isUnfiltered: true })
	);
	return isOfPackWidth
		? prerendered
		: layoutLabels(marks, plan, { ...conditions, kept: prerendered });
}

/** The labels of the prerendered page, by plan. */
const prerenderedLabels = new WeakMap<Plan, LabelsByMark>();

/** The labels of the prerendered page. Once all texts are loaded, they are placed only once. */
function prerenderedLabelsOf(
	marks: readonly SceneMark[],
	plan: Plan,
	place: () => LabelsByMark
): LabelsByMark {
	const { events } = plan.timeline;
	const areTextsLoaded = marks.every(({ firstIndex }) => events[firstIndex]?.hasText);
	return areTextsLoaded ? getOrMake(prerenderedLabels, plan, place) : place();
}

function toSceneTracks(
	{ rows, lanes, size: { headHeight } }: Plan,
	marks: readonly SceneMark[]
): SceneTrack[] {
	return rows.tracks.map((row, i) => {
		const { track, isEmpty, headY, lanesY: y } = row;
		const next = rows.tracks[i + 1]?.headY ?? rows.axisY;
		// During a motion, a track without events at rest may still have marks. Its text would cover them.
		const hasRoom = !isEmpty || marks.every(({ lane }) => lanes[lane]?.placement !== row);
		const name = hasRoom ? row.name : [];
		return { track, name, isEmpty, headY: headHeight > 0 ? headY : null, y, height: next - y };
	});
}

function labelsInScene(scene: Scene | null): LabelsByMark {
	return new Map(scene ? drawnMarks(scene).map(({ key, label }) => [key, label]) : []);
}
