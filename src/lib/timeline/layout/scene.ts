import type { Timeline, TimelineEvent, Track } from '#lib/record/timeline.ts';
import { layoutArcs, type SceneArc } from './arcs.ts';
import { settleLane, type DrawnMark } from './edges.ts';
import type { LabelWish } from './labels.ts';
import { cut, isInView, toMark, type SceneMark } from './marks.ts';
import { headBoxes, Plan, type PlannedSlot } from './plan.ts';
import { layoutLabels, type Labels } from './scene-labels.ts';
import { toSeries, type SceneSeries } from './scene-series.ts';
import type { SizeClass } from './size-class.ts';
import { Stops } from './stops.ts';
import { layoutTicks, type Ticks } from './ticks.ts';
import { createTimeScale, rescale } from './time-scale.ts';
import { identity, wholeDomain, type Domain, type Transform } from './transform.ts';

/**
 * Everything that is drawn in one frame. Positions along the axis are shares of the drawing's width
 * (0 to 1), so that the same scene holds before the width is known; all else is px from its top.
 */
export interface Scene {
	size: SizeClass;
	height: number;
	axisY: number;
	tracks: SceneTrack[];
	/** What is in the view, in reading order of the first event of each. */
	marks: SceneMark[];
	/** What the arrow keys go through, outside the view too. */
	stops: Stops;
	/** The labels by the keys of their marks. */
	labels: Labels;
	series: SceneSeries[];
	/** The links; in the narrow strip only the selected event's. */
	arcs: SceneArc[];
	ticks: Ticks;
}

export interface SceneOptions {
	/** Stands alone in any case, and its label comes first. */
	selected?: TimelineEvent | null;
	/** What a filter hides: its place is kept. */
	hidden?: ReadonlySet<TimelineEvent>;
	/**
	 * The labels of the scene that the view comes from or goes to, while it moves: each holds as long
	 * as it has room, and none is placed anew. Default: what is best at this place.
	 */
	labels?: Labels;
}

export interface SceneTrack {
	track: Track;
	/** Top of the line that names it; null where the drawing is too low to name it. */
	headY: number | null;
	y: number;
	height: number;
}

/** At most so many plans of a record are kept, those used last: each holds all of its events. */
const mostPlans = 4;

const plans = new WeakMap<Timeline, Map<string, Plan>>();

/** A plan is dear and holds for a whole octave: it is made once. */
function planFor(timeline: Timeline, size: SizeClass, octave: number): Plan {
	let known = plans.get(timeline);
	if (!known) plans.set(timeline, (known = new Map()));
	const key = `${size.name} ${size.packWidth} ${octave}`;
	const plan = known.get(key) ?? new Plan(timeline, size, octave);
	known.delete(key);
	known.set(key, plan);
	const [oldest] = known.keys();
	if (known.size > mostPlans && oldest !== undefined) known.delete(oldest);
	return plan;
}

const none: ReadonlySet<TimelineEvent> = new Set();

/**
 * The one door to the layout: what is drawn of a timeline at a size through a transform. It costs as
 * much as there is in the view, however much there is beside it.
 *
 * @param size the class, and the drawing's width in px: the transform's unit
 */
export function layoutScene(
	timeline: Timeline,
	size: { class: SizeClass; width: number },
	transform: Transform,
	options: SceneOptions = {}
): Scene {
	const { width } = size;
	const { selected = null, hidden = none } = options;
	const octave = Math.floor(Math.log2(transform.k) + 1e-9);
	const plan = planFor(timeline, size.class, octave);
	const { rows } = plan;
	const x = rescale(createTimeScale(wholeDomain(timeline.extent)), transform, width);
	const wishes = new Map<string, LabelWish | null>();
	// The whole story is drawn before its width is known: nothing in it may depend on it.
	const isWhole = transform.k < 1.0001;
	const markOf = (slot: PlannedSlot) => toMark(slot, x, timeline.extent[1], hidden);
	const slotOf = new Map<SceneMark, PlannedSlot>();
	/** By the keys of what was joined at an edge. */
	const joinedOf = new Map<string, SceneMark>();
	const marks = plan
		.lanesWithin(viewOf(transform, width, plan.width), selected)
		.flatMap((slots) => {
			const lane = slots.map((slot) => {
				const mark = markOf(slot);
				slotOf.set(mark, slot);
				return mark;
			});
			const drawn = isWhole
				? lane.filter((mark) => isInView(mark, width)).map(alone)
				: settleLane(lane, { x, width, selected, hidden });
			const around = drawn.map(({ mark }) => mark);
			return drawn.map(({ mark, parts }) => {
				const seen = cut(mark, width, around);
				const [part, more] = parts;
				const slot = part && slotOf.get(part);
				if (more) for (const { key } of parts) joinedOf.set(key, seen);
				else if (slot && size.class.hasLabels) wishes.set(seen.key, plan.wishFor(slot, selected));
				return seen;
			});
		})
		.sort((a, b) => indexOf(a) - indexOf(b));
	const labels = layoutLabels(
		marks,
		({ key }) => wishes.get(key) ?? null,
		headBoxes(timeline, rows, size.class),
		{ width, height: rows.axisY },
		options.labels ?? (isWhole ? firstLabels(timeline, size) : undefined),
		options.labels !== undefined
	);
	const labelled = marks.map((mark) => ({ ...mark, label: labels.get(mark.key) ?? null }));
	const around = {
		marks: labelled,
		width: isWhole ? size.class.packWidth : width,
		isMoving: options.labels !== undefined
	};
	const ofEvent = (event: TimelineEvent) => {
		const slot = plan.slotOf(event, selected);
		if (!slot) return undefined;
		const mark = markOf(slot);
		return joinedOf.get(mark.key) ?? mark;
	};
	return {
		size: size.class,
		height: rows.height,
		axisY: rows.axisY,
		tracks: timeline.tracks.map((track, i) => {
			const { headY = 0, lanesY = 0 } = rows.tracks[i] ?? {};
			const next = rows.tracks[i + 1]?.headY ?? rows.axisY;
			return {
				track,
				headY: size.class.headHeight > 0 ? headY : null,
				y: lanesY,
				height: next - lanesY
			};
		}),
		marks: labelled,
		stops: new Stops(plan, selected, hidden),
		labels,
		series: rows.tracks.flatMap(({ panels }) =>
			panels.map((panel) => toSeries(panel, plan.seriesWith(panel.series, hidden), x, around))
		),
		arcs: layoutArcs(labelled, ofEvent, selected, width).filter(
			({ isSelected }) => isSelected || size.class.hasLabels
		),
		ticks: layoutTicks(x, size.class.packWidth, timeline.language)
	};
}

function alone(mark: SceneMark): DrawnMark {
	return { mark, parts: [mark] };
}

/** The view as a stretch of the plan, px. */
function viewOf({ k, x }: Transform, width: number, planWidth: number): Domain {
	const scale = planWidth / (width * k);
	return [-x * scale, (width - x) * scale];
}

function indexOf({ events }: SceneMark): number {
	return events.first?.index ?? 0;
}

/** The labels that the prerendered page has: they stay where they are when it starts. */
function firstLabels(
	timeline: Timeline,
	size: { class: SizeClass; width: number }
): Labels | undefined {
	const { packWidth } = size.class;
	if (size.width === packWidth) return undefined;
	return layoutScene(timeline, { class: size.class, width: packWidth }, identity).labels;
}
