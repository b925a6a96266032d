import type { Series, Timeline, Track } from '#lib/record/timeline.ts';

export type SizeClassName = 'narrow' | 'medium' | 'wide';

/**
 * The layout of the drawing for a range of widths. Lanes, clusters, labels and ticks are packed for `packWidth`,
 * the least width of the class. So they are valid at every width of the class, and the prerendered page does
 * not need the width.
 */
export interface SizeClass {
	name: SizeClassName;
	/** The least width of the widget at which this class is used, px. */
	minWidth: number;
	/** The width for which lanes, clusters, labels and ticks are packed, px. */
	packWidth: number;
	/** The drawing's height for two tracks and one series, px. */
	height: number;
	/** At most this many lanes a track. */
	maxLanes: number;
	/** Height of the line with a track's name, px; 0 if only the strip of marks is shown. */
	headHeight: number;
	axisHeight: number;
	/** Least height of a series' own panel, px; 0 if its points are in their track's lanes. */
	seriesHeight: number;
	hasLabels: boolean;
}

/** A mark's box, px: the least size of a target (WCAG 2.2, 2.5.8). */
export const markSize = 24;

/** Height of one lane, px: a mark and its distance from the next lane. */
export const laneHeight = 26;

const narrow: SizeClass = {
	name: 'narrow',
	minWidth: 0,
	packWidth: 280,
	height: 84,
	maxLanes: 1,
	headHeight: 0,
	axisHeight: 32,
	seriesHeight: 0,
	hasLabels: false
};

export const sizeClasses: readonly SizeClass[] = [
	narrow,
	{
		name: 'medium',
		minWidth: 640,
		packWidth: 640,
		height: 300,
		maxLanes: 3,
		headHeight: 18,
		axisHeight: 38,
		seriesHeight: 58,
		hasLabels: true
	},
	{
		name: 'wide',
		minWidth: 960,
		packWidth: 960,
		height: 340,
		maxLanes: 4,
		headHeight: 18,
		axisHeight: 38,
		seriesHeight: 58,
		hasLabels: true
	}
];

/** On a stage the drawing is as low as on the narrowest page, at any width. */
export const stripClasses: readonly SizeClass[] = [
	{ ...narrow, packWidth: 260 },
	{ ...narrow, name: 'medium', minWidth: 600, packWidth: 600 },
	{ ...narrow, name: 'wide', minWidth: 900, packWidth: 900 }
];

/** @param width of the widget, px */
export function sizeClassFor(width: number, classes = sizeClasses): SizeClass {
	return classes.findLast(({ minWidth }) => width >= minWidth) ?? narrow;
}

/** Where one track is drawn, px from the top of the drawing. */
export interface TrackRows {
	track: Track;
	headY: number;
	lanesY: number;
	lanes: number;
	/** One for each of the track's series; none in the narrow strip. */
	panels: Panel[];
}

/** Where a series is drawn, px from the top of the drawing. */
export interface Panel {
	series: Series;
	y: number;
	height: number;
}

export interface Rows {
	height: number;
	axisY: number;
	tracks: TrackRows[];
}

/**
 * Divides the drawing's height among its tracks. The height is that of the class. Only if a record has so many
 * tracks that one lane for each does not fit, the drawing is higher.
 */
export function layoutRows(timeline: Timeline, size: SizeClass): Rows {
	const { tracks } = timeline;
	const drawn = size.seriesHeight > 0 ? timeline.series : [];
	const forLanes =
		size.height -
		size.axisHeight -
		tracks.length * size.headHeight -
		drawn.length * size.seriesHeight;
	const fitting = Math.floor(forLanes / (tracks.length * laneHeight));
	const lanes = Math.min(size.maxLanes, Math.max(1, fitting));
	const spare = Math.max(0, forLanes - lanes * tracks.length * laneHeight);
	const seriesHeight = size.seriesHeight + (drawn.length > 0 ? spare / drawn.length : 0);
	let y = 0;
	const rows = tracks.map((track) => {
		const headY = y;
		const lanesY = headY + size.headHeight;
		const panelsY = lanesY + lanes * laneHeight;
		const panels = drawn
			.filter((series) => series.track === track)
			.map((series, i) => ({ series, y: panelsY + i * seriesHeight, height: seriesHeight }));
		y = panelsY + panels.length * seriesHeight;
		return { track, headY, lanesY, lanes, panels };
	});
	const axisY = Math.max(y, size.height - size.axisHeight);
	return { height: axisY + size.axisHeight, axisY, tracks: rows };
}

/**
 * The lengths that the page around the drawing needs before it has a width, as CSS custom properties: the
 * drawing's height in each size class (`--narrow`, `--medium`, `--wide`; more only for many tracks), that of
 * a track's name (`--head`) and of a lane (`--lane`).
 */
export function rowLengths(timeline: Timeline): string {
	const heights = sizeClasses.map((size) => [size.name, layoutRows(timeline, size).height]);
	const head = Math.max(...sizeClasses.map(({ headHeight }) => headHeight));
	return [...heights, ['head', head], ['lane', laneHeight]]
		.map(([name, px]) => `--${name}: ${px}px`)
		.join('; ');
}
