import { getOrMake } from '#lib/record/get-or-make.ts';
import { gapsOf, type SeriesGap } from '#lib/record/series.ts';
import type { DrawnSeries, DrawnPoint, DrawnEvent } from '#lib/messages/drawn.ts';
import { joinNarrowSteps, toOutline, type OutlineStep } from '#lib/record/bar-outline.ts';
import { bisector } from 'd3';
import type { Box } from './box.ts';
import type { Panel } from './rows.ts';
import type { TimeScale } from './time-scale.ts';

/** Room above the tallest bar of a series and above its gaps, px: one line of text. */
export const headroom = 18;

/** A stretch of time, ms UTC. */
interface TimeStretch {
	from: number;
	to: number;
}

/** A stretch of time without a figure. `between`: the dates of the figures before and after it. */
interface GapStretch extends TimeStretch, Pick<SeriesGap, 'between'> {}

/** The bars of a series, separately for shown events and for events that a filter hides. */
interface SeriesBars {
	shown: OutlineStep[];
	hidden: OutlineStep[];
	/** The last plan, and its scale in ms per px. A plan is valid for an octave. */
	last?: { msPerPx: number; plan: SeriesPlan };
}

/** Data of a series that every frame needs, computed once. */
interface SeriesIndex {
	/** The highest value; at least 0. */
	max: number;
	byEvent: ReadonlyMap<DrawnEvent, DrawnPoint>;
	/** The gaps in order of time, without overlaps. */
	gaps: readonly GapStretch[];
	/** The bars for each set of hidden events. */
	bars: WeakMap<ReadonlySet<DrawnEvent>, SeriesBars>;
}

/** The index of each series. */
const indexCache = new WeakMap<DrawnSeries, SeriesIndex>();

/** The index of a series, made when it is first used. */
const seriesIndex = (series: DrawnSeries): SeriesIndex =>
	getOrMake(indexCache, series, () => ({
		max: series.points.reduce((max, { value }) => Math.max(max, value), 0),
		byEvent: new Map(series.points.map((point) => [point.event, point])),
		gaps: gapsOf(series).map(({ start, end, between }) => ({ from: start, to: end, between })),
		bars: new WeakMap()
	}));

function toSeriesBars({ points }: DrawnSeries, hidden: ReadonlySet<DrawnEvent>): SeriesBars {
	const outlineOfEvents = (isHidden: boolean) =>
		toOutline(
			points.flatMap(({ date: { start, end }, value, event }) =>
				// A figure without an end has no duration, so it has no bar.
				end !== null && hidden.has(event) === isHidden ? [{ from: start, to: end, value }] : []
			)
		);
	return { shown: outlineOfEvents(false), hidden: outlineOfEvents(true) };
}

/** The bars and gaps of a series at one scale, in order of time; ms UTC. */
interface SeriesPlan {
	shown: readonly OutlineStep[];
	hidden: readonly OutlineStep[];
	gaps: readonly GapStretch[];
}

/** Only gaps at least this wide, px, are hatched, because narrower hatching looks like a line. */
const minHatchedWidth = 4;

/** The bars and gaps of a series at one scale; kept until the scale changes. @param msPerPx the scale */
function planSeries(
	series: DrawnSeries,
	hidden: ReadonlySet<DrawnEvent>,
	msPerPx: number
): SeriesPlan {
	const index = seriesIndex(series);
	const bars = getOrMake(index.bars, hidden, () => toSeriesBars(series, hidden));
	if (bars.last?.msPerPx === msPerPx) return bars.last.plan;
	const plan: SeriesPlan = {
		shown: joinNarrowSteps(bars.shown, msPerPx),
		hidden: joinNarrowSteps(bars.hidden, msPerPx),
		gaps: index.gaps.filter(({ from, to }) => to - from >= minHatchedWidth * msPerPx)
	};
	bars.last = { msPerPx, plan };
	return plan;
}

/** The figure of an event in a series; undefined if the event has none. */
export function pointOf(series: DrawnSeries, event: DrawnEvent): DrawnPoint | undefined {
	return seriesIndex(series).byEvent.get(event);
}

/**
 * Converts a value to a position, px from the top of the drawing. The value 0 is at the bottom of the panel.
 *
 * @param y top of the panel, px
 */
export function valueY(value: number, series: DrawnSeries, y: number, height: number): number {
	const { max } = seriesIndex(series);
	const base = y + height - 1;
	return max === 0 ? base : base - (value / max) * (height - 1 - headroom);
}

/** The bar of a figure. `from` and `to` are shares of the width; `y` is its top, px. */
export interface SceneBar {
	value: number;
	from: number;
	to: number;
	y: number;
	/** Whether a filter hides the event of the bar. */
	isFaint: boolean;
}

/** Moves a share into the view, 0 to 1. */
const clampShare = (share: number) => Math.min(1, Math.max(0, share));

/** The part of a series in the view; `from` and `to` are shares of the width. */
export interface SeriesInView {
	panel: Panel;
	bars: SceneBar[];
	gaps: GapStretch[];
}

/**
 * The part of a panel's series that is in view: along the axis as shares of the width, vertically in px.
 *
 * @param msPerPx the scale for which the plan is packed
 */
export function seriesInView(
	panel: Panel,
	hidden: ReadonlySet<DrawnEvent>,
	msPerPx: number,
	x: TimeScale
): SeriesInView {
	const { series, y, height } = panel;
	const plan = planSeries(series, hidden, msPerPx);
	const inView = <T extends TimeStretch>(sorted: readonly T[]) =>
		itemsInView(sorted, x.domain().map(Number)).map((item) => ({
			...item,
			from: clampShare(x(item.from)),
			to: clampShare(x(item.to))
		}));
	const toBars = (steps: readonly OutlineStep[], isFaint: boolean) =>
		inView(steps).map((step) => ({ ...step, y: valueY(step.value, series, y, height), isFaint }));
	const bars = [...toBars(plan.hidden, true), ...toBars(plan.shown, false)];
	return { panel, bars, gaps: inView(plan.gaps) };
}

/** Neighbouring bars that are narrower and less far apart than this, px, count as one obstacle, so that there are few. */
const maxNarrowBar = 8;

/** The boxes of a series' bars. No label covers them, except that of a figure on its own bar. */
export function barBoxes(
	{ bars, y, height }: { bars: readonly SceneBar[]; y: number; height: number },
	width: number
): Box[] {
	const boxes: Box[] = [];
	for (const bar of bars) {
		const [x0, x1] = [bar.from * width, bar.to * width];
		const last = boxes.at(-1);
		const isNear = last && x0 >= last.x0 && x0 - last.x1 < maxNarrowBar;
		if (isNear && x1 - x0 < maxNarrowBar && last.x1 - last.x0 < maxNarrowBar) {
			last.x1 = Math.max(last.x1, x1);
			last.y0 = Math.min(last.y0, bar.y);
		} else {
			boxes.push({ x0, x1, y0: bar.y, y1: y + height });
		}
	}
	return boxes;
}

/** The items of a sorted list that are in the view. */
function itemsInView<T extends TimeStretch>(
	items: readonly T[],
	[start = 0, end = 0]: number[]
): T[] {
	return items.slice(
		bisector(({ to }: T) => to).right(items, start),
		bisector(({ from }: T) => from).left(items, end)
	);
}
