import { gapsOf } from '#lib/record/series.ts';
import type { Series, SeriesPoint, TimelineEvent } from '#lib/record/timeline.ts';
import { coarsen, skylineOf, type SkylineStep } from './skyline.ts';

/** Room above the highest bar of a series and the stretches without one, px: a line of words. */
export const headroom = 18;

/** A stretch of time, ms UTC. */
export interface Stretch {
	from: number;
	to: number;
}

interface SeriesBars {
	shown: SkylineStep[];
	hidden: SkylineStep[];
	/** The same at the scale that was asked for last, px in ms: it holds for an octave. */
	last?: { px: number; plan: SeriesPlan };
}

/** What is asked of a series in every frame, found once. */
interface SeriesIndex {
	/** The highest value, at least 0. */
	max: number;
	byEvent: ReadonlyMap<TimelineEvent, SeriesPoint>;
	/** In order; none overlap. */
	gaps: readonly Stretch[];
	/** The bars of what a filter shows, and of what it hides. */
	bars: WeakMap<ReadonlySet<TimelineEvent>, SeriesBars>;
}

const indices = new WeakMap<Series, SeriesIndex>();

function indexSeries(series: Series): SeriesIndex {
	const known = indices.get(series);
	if (known) return known;
	const { points } = series;
	const index: SeriesIndex = {
		max: points.reduce((max, { value }) => Math.max(max, value), 0),
		byEvent: new Map(points.map((point) => [point.event, point])),
		gaps: gapsOf(series).map(({ start, end }) => ({ from: start, to: end })),
		bars: new WeakMap()
	};
	indices.set(series, index);
	return index;
}

function barsOf(series: Series, hidden: ReadonlySet<TimelineEvent>): SeriesBars {
	const { bars } = indexSeries(series);
	let known = bars.get(hidden);
	if (!known) {
		const of = (isHidden: boolean) =>
			skylineOf(
				series.points.flatMap(({ date: { start, end }, value, event }) =>
					// A figure without an end is for no stretch that could be drawn.
					end !== null && hidden.has(event) === isHidden ? [{ from: start, to: end, value }] : []
				)
			);
		bars.set(hidden, (known = { shown: of(false), hidden: of(true) }));
	}
	return known;
}

/** What there is of a series at one scale, in order of time; ms UTC. */
export interface SeriesPlan {
	shown: readonly SkylineStep[];
	hidden: readonly SkylineStep[];
	gaps: readonly Stretch[];
}

/** A stretch is hatched from this width on, px: less reads as a line. */
const minHatch = 4;

/** @param px how long a px is at that scale, ms */
export function planSeries(
	series: Series,
	hidden: ReadonlySet<TimelineEvent>,
	px: number
): SeriesPlan {
	const bars = barsOf(series, hidden);
	if (bars.last?.px === px) return bars.last.plan;
	const plan: SeriesPlan = {
		shown: coarsen(bars.shown, px),
		hidden: coarsen(bars.hidden, px),
		gaps: indexSeries(series).gaps.filter(({ from, to }) => to - from >= minHatch * px)
	};
	bars.last = { px, plan };
	return plan;
}

export function pointOf(series: Series, event: TimelineEvent): SeriesPoint | undefined {
	return indexSeries(series).byEvent.get(event);
}

/**
 * Height of a value in a series' panel: its baseline is zero.
 *
 * @param y top of the panel, px
 * @returns px from the top of the drawing
 */
export function valueY(value: number, series: Series, y: number, height: number): number {
	const { max } = indexSeries(series);
	const base = y + height - 1;
	return max === 0 ? base : base - (value / max) * (height - 1 - headroom);
}
