import type { DrawnSeries, DrawnTimeline, Track } from '#lib/messages/drawn.ts';
import { veilFrom } from '#lib/record/as-of-day.ts';
import { isLead } from '#lib/record/leads.ts';
import { emptyLine, nameLineHeight, nameLines } from './track-name.ts';
import { wholeOf } from './transform.ts';

/** The name of a size class. */
export type SizeClassName = 'narrow' | 'medium' | 'wide';

/**
 * The layout of the drawing for a range of widths. Lanes, clusters, labels and ticks are packed for `packWidth`, the
 * minimum width of the class. So they are valid at every width of the class, and the page can be prerendered without
 * knowing its width.
 */
export interface SizeClass {
	name: SizeClassName;
	/** The minimum width of the drawing at which this class is used, px. */
	minWidth: number;
	/** The width for which lanes, clusters, labels and ticks are packed, px. */
	packWidth: number;
	/** Height of the drawing, px, made for two tracks and one series. A record that needs less gets less. */
	height: number;
	/** The maximum number of lanes of a track, unless its leads need more or an empty track gives up its lanes. */
	maxLanes: number;
	/** Whether events with a lead have marks of their own at every zoom. */
	hasLeads: boolean;
	/** Height of the line with a track's name, px; 0 for no names. */
	headHeight: number;
	axisHeight: number;
	/** The minimum height of the panel of a series, px; 0 if its points are in the lanes of their track. */
	seriesHeight: number;
	/** Whether the height is the same for any number of tracks. If the lanes do not fit, they overlap. */
	isFixed?: boolean;
	/** Which marks have labels. `few`: leads (dates) and figures (values); `titles`: all, but figures as in `few`. */
	labels: 'none' | 'few' | 'titles' | 'all';
	/** The width of the drawing from which leads show their words, px. */
	wordsFrom: number;
}

/** Size of a mark's box, px: the minimum size of a target (WCAG 2.2, 2.5.8). */
export const markSize = 24;

/** Height of one lane, px: a mark and the gap below it. */
export const laneHeight = 26;

/** The class for phones. */
export const narrow: SizeClass = {
	name: 'narrow',
	minWidth: 0,
	packWidth: 280,
	height: 232,
	maxLanes: 4,
	hasLeads: true,
	headHeight: 18,
	axisHeight: 32,
	seriesHeight: 34,
	labels: 'few',
	wordsFrom: Infinity
};

/** The class for tablets and narrow windows. */
export const medium: SizeClass = {
	name: 'medium',
	minWidth: 640,
	packWidth: 640,
	height: 300,
	maxLanes: 3,
	hasLeads: true,
	headHeight: 18,
	axisHeight: 38,
	seriesHeight: 58,
	labels: 'all',
	wordsFrom: 0
};

/** All size classes, the narrowest first. */
export const sizeClasses: readonly SizeClass[] = [
	narrow,
	medium,
	{ ...medium, name: 'wide', minWidth: 960, packWidth: 960, height: 362, maxLanes: 4 }
];

/** One lane for each track, without names and leads. */
const strip: SizeClass = {
	...narrow,
	packWidth: 260,
	height: 84,
	maxLanes: 1,
	hasLeads: false,
	headHeight: 0,
	seriesHeight: 0,
	labels: 'none'
};

/** The classes for a stage and a low frame, where the drawing is equally low at any width. */
export const stripClasses: readonly SizeClass[] = [
	strip,
	{ ...strip, name: 'medium', minWidth: 600, packWidth: 600 },
	{ ...strip, name: 'wide', minWidth: 900, packWidth: 900 }
];

/** The minimum width for which a drawing is packed, px. */
const leastWidth = 120;

/**
 * The class for a width. For a drawing narrower than any class, as on a phone with large text, it has that width.
 *
 * @param width of the drawing, px of the drawing
 */
export function sizeClassFor(width: number, classes = sizeClasses): SizeClass {
	const size = classes.findLast(({ minWidth }) => width >= minWidth) ?? narrow;
	if (width >= size.packWidth) return size;
	return { ...size, packWidth: Math.max(leastWidth, width) };
}

/** Where one track is drawn, px from the top of the drawing. */
export interface TrackPlacement {
	track: Track;
	/** The lines of the track's name; empty if the drawing is too low for names. */
	name: string[];
	/** Whether the track has no event in the view. Then one line says so, at the height of its only lane. */
	isEmpty: boolean;
	headY: number;
	lanesY: number;
	lanes: number;
	/** One panel for each series of the track; empty if the size class has no panels. */
	panels: Panel[];
}

/** Where a series is drawn, px from the top of the drawing. */
export interface Panel {
	series: DrawnSeries;
	y: number;
	height: number;
}

/** The rows of the drawing, and its height, px. */
export interface Rows {
	height: number;
	axisY: number;
	tracks: TrackPlacement[];
}

/**
 * Divides the drawing's height among its tracks. The height is that of the class, unless the record fills less of it,
 * or its tracks need more lanes than fit.
 *
 * @param empty tracks without events in the view: they give their lanes to the others, and the height stays
 */
export function layoutRows(
	timeline: DrawnTimeline,
	size: SizeClass,
	empty: readonly Track[] = []
): Rows {
	const { tracks } = timeline;
	// Without names, nothing could say that a track is empty, so it keeps its lanes.
	const isCollapsed = tracks.map((track) => size.headHeight > 0 && empty.includes(track));
	// Before an as-of day, a series may have no figure, and a track no event that is known.
	const drawn =
		size.seriesHeight > 0 ? timeline.series.filter(({ points }) => points.length > 0) : [];
	const isUnknown = (track: Track) =>
		timeline.axis !== undefined && !timeline.events.some((event) => event.track === track);
	const known = veilFrom(timeline, wholeOf(timeline)) ?? 1;
	const names = tracks.map(({ label }) =>
		size.headHeight > 0 ? nameLines(label, size.packWidth, size.packWidth * known) : []
	);
	const heads = names.map(
		(lines) => size.headHeight + Math.max(0, lines.length - 1) * nameLineHeight
	);
	const minimal = minLanesOf(timeline, size);
	const others = size.axisHeight + drawn.length * size.seriesHeight;
	const heightFor = (lanes: readonly number[]) => others + sum(heads) + sum(lanes) * laneHeight;
	// A series grows into spare height, and a strip always has the height of its class.
	const { whole = timeline } = timeline;
	const isFilled = whole.series.length > 0 || size.headHeight === 0;
	const fitting = isFilled
		? size.height
		: heightFor(usableLanesOf(whole, size, minimal)) + labelAir;
	const needed = size.isFixed ? 0 : heightFor(minimal);
	const height = Math.max(Math.min(size.height, fitting), needed);
	for (const [i, track] of tracks.entries()) {
		if (!isCollapsed[i]) continue;
		minimal[i] = 1;
		if (!isUnknown(track)) heads[i] = 0;
	}
	const forLanes = height - others - sum(heads);
	const lanes = shareLanes(minimal, Math.floor(forLanes / laneHeight), size.maxLanes, isCollapsed);
	const spare = Math.max(0, forLanes - sum(lanes) * laneHeight);
	const room = (forLanes - laneHeight) / ((sum(lanes) - 1) * laneHeight);
	const step = laneHeight * (size.isFixed ? Math.min(1, room) : 1);
	const seriesHeight = size.seriesHeight + (drawn.length > 0 ? spare / drawn.length : 0);
	// If nothing else fills the spare height, labels get it.
	const labelRoom = isFilled ? 0 : spare / isCollapsed.filter((isEmpty) => !isEmpty).length;
	let y = 0;
	const rows = tracks.map((track, i) => {
		const [headY, own] = [y, lanes[i] ?? 1];
		const lanesY = headY + (heads[i] ?? 0);
		const panelsY = lanesY + own * step + (isCollapsed[i] ? 0 : labelRoom);
		const panels = drawn
			.filter((series) => series.track === track)
			.map((series, i) => ({ series, y: panelsY + i * seriesHeight, height: seriesHeight }));
		y = panelsY + panels.length * seriesHeight;
		const isEmpty = isCollapsed[i] === true && !isUnknown(track);
		const name = isEmpty
			? [emptyLine(track.label, size.packWidth, timeline.labels)]
			: (names[i] ?? []);
		return { track, name, isEmpty, headY, lanesY, lanes: own, panels };
	});
	return { height, axisY: height - size.axisHeight, tracks: rows };
}

/**
 * The fewest lanes of each track: one for each lead, because several may be on one day, and one for all other events,
 * which may have to be joined to clusters there.
 */
function minLanesOf({ tracks, events }: DrawnTimeline, { hasLeads }: SizeClass): number[] {
	const leads = hasLeads ? events.filter(isLead) : [];
	return tracks.map((track) => 1 + leads.filter((event) => event.track === track).length);
}

/** Room between the last lane and the axis, px, because a label of two lines is taller than a lane. */
const labelAir = 6;

/** How many lanes each track can use: at most one more than it has events, and no fewer than its `minimal`. */
function usableLanesOf(
	{ tracks, events }: DrawnTimeline,
	{ maxLanes }: SizeClass,
	minimal: readonly number[]
): number[] {
	const counts = new Map<Track, number>();
	for (const { track } of events) counts.set(track, (counts.get(track) ?? 0) + 1);
	return tracks.map((track, i) =>
		Math.max(minimal[i] ?? 1, Math.min(1 + (counts.get(track) ?? 0), maxLanes))
	);
}

/**
 * Gives each track its minimum, and then one lane at a time to the track with the fewest.
 *
 * @param max lanes of a track; without limit if an empty track gives up its lanes
 * @param isCollapsed which tracks get no more
 */
function shareLanes(
	minimal: readonly number[],
	total: number,
	max: number,
	isCollapsed: readonly boolean[]
): number[] {
	const lanes = [...minimal];
	const limit = isCollapsed.includes(true) ? Infinity : max;
	for (let left = total - sum(lanes); left > 0; left--) {
		const fewest = Math.min(...lanes.filter((_, i) => !isCollapsed[i]));
		if (fewest >= limit) break;
		lanes[lanes.findIndex((count, i) => count === fewest && !isCollapsed[i])] = fewest + 1;
	}
	return lanes;
}

/** Adds up numbers. */
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
