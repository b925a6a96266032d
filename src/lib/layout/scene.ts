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
	/** Whether it is drawn as a band. */
	isBand: boolean;
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
		marks: slots
			.map((slot) => toMark(slot, x, timeline.extent[1]))
			.filter(({ from, to }) => to >= -overscan && from <= 1 + overscan)
			.map((mark) => withVisibleLabel(mark, width, heads)),
		stops: slots.map(({ events }) => events),
		series: timeline.series.flatMap((series) => {
			const panel = rows.tracks[timeline.tracks.indexOf(series.track)]?.series;
			return panel ? [toSeries(series, panel, x, width)] : [];
		}),
		ticks: layoutTicks(x, size.class.packWidth, timeline.locale)
	};
}

function toMark(slot: PlannedSlot, x: TimeScale, until: number): SceneMark {
	const [event] = slot.events;
	const isCluster = slot.events.length > 1 || slot.shift !== 0;
	const span =
		isCluster || !event ? ([slot.time, slot.time] as const) : drawnSpan(event.date, until);
	const from = x(span[0]);
	const to = x(span[1]);
	const isNear = to >= -overscan && from <= 1 + overscan;
	return {
		key: isCluster ? `${event?.id}+` : (event?.id ?? ''),
		events: slot.events,
		// A band that reaches far out of the view is cut there: its glyph stays in sight.
		from: isNear ? Math.max(from, -overscan) : from,
		to: isNear ? Math.min(to, 1 + overscan) : to,
		least: isCluster ? clusterWidth(slot.events.length) : markSize,
		shift: slot.shift,
		y: slot.y,
		// A point's band is its bar, drawn by its series.
		isBand: span[1] > span[0] && !slot.isPoint,
		isCluster,
		label: slot.label
	};
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

const gapShapes = [['no figure published between'], ['no figure', 'published between']];

function toSeries(
	series: Series,
	panel: { y: number; height: number },
	x: TimeScale,
	width: number
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
			const room = (to - from) * width - 2 * labelGap;
			const fits = (lines: string[]) =>
				lines.every((line) => textWidth(line, labelFontSize) <= room);
			return { from: clip(x(start)), to: clip(x(end)), lines: gapShapes.find(fits) ?? [] };
		})
	};
}
