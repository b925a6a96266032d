import type { Series, SeriesPoint, Timeline, TimelineEvent, Track } from '#lib/model/timeline.ts';
import {
	labelFontSize,
	labelGap,
	labelLineHeight,
	leaderGap,
	overlaps,
	type Box,
	type Label
} from './labels.ts';
import { drawnSpan, headBoxes, layoutPlan, type Plan, type PlannedSlot } from './plan.ts';
import { gapsOf, valueY } from './series.ts';
import { clusterWidth } from './lanes.ts';
import { markSize, type SizeClass } from './size-class.ts';
import { textWidth } from './text-width.ts';
import { layoutTicks, type Ticks } from './ticks.ts';
import { createTimeScale, rescale, type TimeScale } from './time-scale.ts';
import { wholeDomain, type Transform } from './transform.ts';

/**
 * Everything that is drawn in one frame. Positions along the axis are shares of the drawing's width
 * (0 to 1), so that the same scene holds before the width is known; all else is px from its top.
 */
export interface Scene {
	size: SizeClass;
	height: number;
	axisY: number;
	tracks: SceneTrack[];
	/** In order of time. */
	marks: SceneMark[];
	/** The events of every mark, those outside the view too, in the same order. */
	stops: TimelineEvent[][];
	series: SceneSeries[];
	ticks: Ticks;
}

export interface SceneTrack {
	track: Track;
	/** Top of the line that names it; null where the drawing is too low to name it. */
	headY: number | null;
	y: number;
	height: number;
}

/** One stop of the drawing: an event, or a cluster of several. */
export interface SceneMark {
	/** Stable from frame to frame. */
	key: string;
	events: TimelineEvent[];
	/** Where its box begins and ends; equal for a point. The box is never narrower than `least`. */
	from: number;
	to: number;
	/** Least width of its box, px. */
	least: number;
	/** How far its box stands beside its place, px. */
	shift: number;
	/** Top of its box. */
	y: number;
	/** Width of its band as a share; null for a point and a cluster. Wider than a compact box. */
	band: number | null;
	/** Whether it stands for several events, or for what is left of them beside the selected one. */
	isCluster: boolean;
	label: Label | null;
}

export interface SceneSeries {
	series: Series;
	y: number;
	height: number;
	bars: { point: SeriesPoint; from: number; to: number; y: number }[];
	/** Stretches without a figure. */
	gaps: { from: number; to: number; lines: string[] }[];
}

/** How far outside the view things are still drawn, as a share of its width. */
const overscan = 0.1;

const plans = new WeakMap<Timeline, Map<string, Plan>>();

/** A plan is dear and holds for a whole octave: it is made once. */
function planFor(
	timeline: Timeline,
	size: SizeClass,
	octave: number,
	selected: TimelineEvent | null
): Plan {
	let known = plans.get(timeline);
	if (!known) plans.set(timeline, (known = new Map()));
	const key = `${size.name} ${octave} ${selected?.id ?? ''}`;
	let plan = known.get(key);
	if (!plan) known.set(key, (plan = layoutPlan(timeline, size, octave, selected)));
	return plan;
}

/**
 * The one door to the layout: what is drawn of a timeline at a size through a transform.
 *
 * @param size the class, and the drawing's width in px: the transform's unit
 */
export function layoutScene(
	timeline: Timeline,
	size: { class: SizeClass; width: number },
	transform: Transform,
	selected: TimelineEvent | null = null
): Scene {
	const { width } = size;
	const octave = Math.floor(Math.log2(transform.k) + 1e-9);
	const { rows, slots } = planFor(timeline, size.class, octave, selected);
	const heads = headBoxes(timeline, rows, size.class);
	const x = rescale(createTimeScale(wholeDomain(timeline.extent)), transform, width);
	const all = slots.map((slot) => toMark(slot, x, timeline.extent[1]));
	// The whole story is drawn before its width is known: nothing in it may depend on it.
	const isWhole = transform.k < 1.0001;
	const marks = all
		.map((mark, i) => (isWhole ? mark : keepInView(mark, x, width, rowOf(slots, i, all))))
		.filter(isNear);
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
		marks: marks.map((mark) => withVisibleLabel(cut(mark), width, heads)),
		stops: slots.map(({ events }) => events),
		series: timeline.series.flatMap((series) => {
			const panel = rows.tracks[timeline.tracks.indexOf(series.track)]?.series;
			return panel ? [toSeries(series, panel, x, width, marks)] : [];
		}),
		ticks: layoutTicks(x, size.class.packWidth, timeline.locale)
	};
}

function toMark(slot: PlannedSlot, x: TimeScale, until: number): SceneMark {
	const [event] = slot.events;
	const isCluster = slot.events.length > 1 || slot.shift !== 0;
	const span =
		isCluster || !event ? ([slot.time, slot.time] as const) : drawnSpan(event.date, until);
	const [from, to] = slot.isCompact ? [x(slot.time), x(slot.time)] : [x(span[0]), x(span[1])];
	return {
		key: isCluster ? `${event?.id}+` : (event?.id ?? ''),
		events: slot.events,
		from,
		to,
		least: isCluster ? clusterWidth(slot.events.length) : markSize,
		shift: slot.shift,
		y: slot.y,
		// A point's band is its bar, drawn by its series.
		band: span[1] > span[0] && !slot.isPoint ? x(span[1]) - x(span[0]) : null,
		isCluster,
		label: slot.label
	};
}

/** The other marks of a mark's lane. */
function rowOf(slots: readonly PlannedSlot[], i: number, marks: readonly SceneMark[]): SceneMark[] {
	const slot = slots[i];
	return marks.filter(
		(_, j) => j !== i && slots[j]?.row === slot?.row && slots[j]?.lane === slot?.lane
	);
}

/**
 * A cluster that would leave the view while some of its events are still in it stays at the edge, as
 * far as its neighbours let it.
 */
function keepInView(
	mark: SceneMark,
	x: TimeScale,
	width: number,
	neighbours: readonly SceneMark[]
): SceneMark {
	if (!mark.isCluster) return mark;
	const centre = mark.from * width + mark.shift;
	const half = mark.least / 2;
	const isLeft = centre < half;
	if (!isLeft && centre <= width - half) return mark;
	const begins = mark.events.map(({ date }) => x(date.start) * width);
	const ends = mark.events.map(({ date }) => (date.end === null ? Infinity : x(date.end) * width));
	const boxes = neighbours.map((other) => boxOf(other, width));
	const wanted = isLeft
		? Math.min(half, Math.max(...ends), ...boxes.map(({ x0 }) => (x0 > centre ? x0 - half : half)))
		: Math.max(
				width - half,
				Math.min(...begins),
				...boxes.map(({ x1 }) => (x1 < centre ? x1 + half : width - half))
			);
	const to = (isLeft ? Math.max(centre, wanted) : Math.min(centre, wanted)) / width;
	return { ...mark, from: to, to, shift: 0 };
}

function isNear({ from, to, band }: SceneMark): boolean {
	// The band of a compact mark reaches further than its box.
	const reach = Math.max(0, (band ?? 0) - (to - from)) / 2;
	return to + reach >= -overscan && from - reach <= 1 + overscan;
}

/** A band that reaches far out of the view is cut there, so that its glyph stays in sight. */
function cut(mark: SceneMark): SceneMark {
	const from = Math.max(mark.from, -overscan);
	const to = Math.min(mark.to, 1 + overscan);
	if (mark.from === mark.to || (from === mark.from && to === mark.to)) return mark;
	// Its middle is another now: what hung there was placed for the old one.
	const label = mark.label?.dy === 0 ? mark.label : null;
	return { ...mark, from, to, band: mark.band === null ? null : to - from, label };
}

/** A label that would be cut by the edge of the view, or cover a track's name, is left out. */
function withVisibleLabel(mark: SceneMark, width: number, heads: readonly Box[]): SceneMark {
	const { label } = mark;
	if (!label) return mark;
	const centre = ((mark.from + mark.to) / 2) * width + mark.shift;
	const isBeside = label.dy === 0;
	const half = isBeside ? Math.max(mark.least, (mark.to - mark.from) * width) / 2 : 0;
	const outer = half + (isBeside ? labelGap : leaderGap) + label.width;
	const middle = mark.y + markSize / 2 + label.dy;
	const box = {
		...(label.side === 'end'
			? { x0: centre + half, x1: centre + outer }
			: { x0: centre - outer, x1: centre - half }),
		y0: middle - (label.lines.length * labelLineHeight) / 2,
		y1: middle + (label.lines.length * labelLineHeight) / 2
	};
	const fits = box.x0 >= 0 && box.x1 <= width && !heads.some((head) => overlaps(head, box));
	return fits ? mark : { ...mark, label: null };
}

/** The box of a mark's link, px. */
function boxOf({ from, to, least, shift, y }: SceneMark, width: number): Box {
	const middle = ((from + to) / 2) * width + shift;
	const half = Math.max(least, (to - from) * width) / 2;
	return { x0: middle - half, x1: middle + half, y0: y, y1: y + markSize };
}

const gapShapes = [['no figure published between'], ['no figure', 'published between']];

function toSeries(
	series: Series,
	panel: { y: number; height: number },
	x: TimeScale,
	width: number,
	marks: readonly SceneMark[]
): SceneSeries {
	const clip = (share: number) => Math.min(1 + overscan, Math.max(-overscan, share));
	return {
		series,
		...panel,
		bars: series.points.map((point) => ({
			point,
			from: clip(x(point.date.start)),
			to: clip(x(point.date.end ?? point.date.start)),
			y: valueY(point.value, series, panel.y, panel.height)
		})),
		gaps: gapsOf(series).map(({ start, end }) => {
			const from = Math.max(0, x(start));
			const to = Math.min(1, x(end));
			const middle = ((from + to) / 2) * width;
			const room = (to - from) * width - 2 * labelGap;
			const fits = (lines: string[]) => {
				const half = Math.max(...lines.map((line) => textWidth(line, labelFontSize))) / 2;
				const box = {
					x0: middle - half,
					x1: middle + half,
					y0: panel.y,
					y1: panel.y + panel.height
				};
				return 2 * half <= room && !marks.some((mark) => overlaps(boxOf(mark, width), box));
			};
			return { from: clip(x(start)), to: clip(x(end)), lines: gapShapes.find(fits) ?? [] };
		})
	};
}
