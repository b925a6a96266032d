import type { DrawnEvent, DrawnSeries, DrawnTimeline, Track } from '#lib/messages/drawn.ts';
import { veilFrom } from '#lib/record/as-of-day.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { isLead } from '#lib/record/leads.ts';
import type { Box } from './box.ts';
import { byBegin } from './drawn-span.ts';
import { laneHeight, type SizeClass } from './size-class.ts';
import {
	emptyLine,
	nameDrop,
	nameLineHeight,
	nameLines,
	nameWidth,
	widestName
} from './track-name.ts';
import { wholeOf } from './transform.ts';

/** Where one track is drawn, px from the top of the drawing. */
export interface TrackPlacement {
	track: Track;
	/** The lines of the track's name: one to three, or none if the drawing is too low for names. */
	name: string[];
	/** Whether the track has no event in the view. The track then has a single lane, and its name says so. */
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
 * Divides the drawing's height among its tracks. The height is that of the size class, except if the record needs less,
 * or if its tracks need more lanes than fit.
 *
 * @param empty tracks without events in the view, which give their lanes to the others; the height stays the same
 */
export function layoutRows(
	timeline: DrawnTimeline,
	size: SizeClass,
	empty: readonly Track[] = []
): Rows {
	const { tracks } = timeline;
	// Without room for names, no text could say that a track is empty, so the track keeps its lanes.
	const isCollapsed = tracks.map((track) => size.headHeight > 0 && empty.includes(track));
	// When the page shows a past day, a series may have no figure yet, and a track no event.
	const drawn =
		size.seriesHeight > 0 ? timeline.series.filter(({ points }) => points.length > 0) : [];
	const isUnknown = (track: Track) =>
		timeline.axis !== undefined && !timeline.events.some((event) => event.track === track);
	const names = namesOf(timeline, size);
	const heads = names.map(
		(lines) => size.headHeight + Math.max(0, lines.length - 1) * nameLineHeight
	);
	const minimal = minLanesOf(timeline, size);
	const others = size.axisHeight + drawn.length * size.seriesHeight;
	const heightFor = (lanes: readonly number[]) => others + sum(heads) + sum(lanes) * laneHeight;
	// A series uses spare height. A strip, which has no names, always has the height of its class.
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
	let spare = Math.max(0, forLanes - sum(lanes) * laneHeight);
	const room = (forLanes - laneHeight) / ((sum(lanes) - 1) * laneHeight);
	const step = laneHeight * (size.isFixed ? Math.min(1, room) : 1);
	// The second line of a lead needs room above the lead below it.
	for (const [i, min] of minimal.entries()) {
		if (min < 3 || spare < size.leadAir) continue;
		heads[i] = (heads[i] ?? 0) + size.leadAir;
		spare -= size.leadAir;
	}
	const seriesHeight = size.seriesHeight + (drawn.length > 0 ? spare / drawn.length : 0);
	// Without a series, the spare height is given to labels.
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

/** The lines of each track's name; empty if the drawing is too low for names. */
function namesOf(timeline: DrawnTimeline, { headHeight, packWidth }: SizeClass): string[][] {
	const known = veilFrom(timeline, wholeOf(timeline)) ?? 1;
	const widest = Math.max(widestName, packWidth / 2);
	return timeline.tracks.map(({ label }) =>
		headHeight > 0 ? nameLines(label, packWidth, packWidth * known, widest) : []
	);
}

/**
 * The minimum number of lanes of each track: one for each lead, because several leads may be on one day, and
 * one for all other events, which may have to share clusters there.
 */
function minLanesOf({ tracks, events }: DrawnTimeline, { hasLeads }: SizeClass): number[] {
	const leads = hasLeads ? events.filter(isLead) : [];
	return tracks.map((track) => 1 + leads.filter((event) => event.track === track).length);
}

/** Room between the last lane and the axis, px, because a label of two lines is taller than a lane. */
const labelAir = 6;

/** How many lanes each track can use: at most one more than it has events, and at least its `minimal`. */
function usableLanesOf(
	{ tracks, events }: DrawnTimeline,
	{ maxLanes }: SizeClass,
	minimal: readonly number[]
): number[] {
	return tracks.map((track, i) => {
		const count = events.filter((event) => event.track === track).length;
		return Math.max(minimal[i] ?? 1, Math.min(1 + count, maxLanes));
	});
}

/**
 * Gives each track its minimum, and then one lane at a time to the track with the fewest.
 *
 * @param max lanes of a track; there is no maximum if an empty track gives up its lanes
 * @param isCollapsed which tracks get no more than their minimum
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
export const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The events of each record in packing order, sorted once. */
const sorted = new WeakMap<DrawnTimeline, DrawnEvent[]>();

/**
 * The events of each panel, and of each track without those in its panels. A lead is always in its track, because a
 * panel has only one lane.
 */
export function eventsByRow(
	timeline: DrawnTimeline,
	{ tracks }: Rows,
	{ hasLeads }: SizeClass
): Map<Track | Panel, DrawnEvent[]> {
	const panelOf = new Map<DrawnEvent, Panel>();
	for (const panel of tracks.flatMap(({ panels }) => panels)) {
		for (const { event } of panel.series.points) {
			if (!hasLeads || !isLead(event)) panelOf.set(event, panel);
		}
	}
	const byRow = new Map<Track | Panel, DrawnEvent[]>();
	for (const event of getOrMake(sorted, timeline, () => timeline.events.toSorted(byBegin))) {
		getOrMake(byRow, panelOf.get(event) ?? event.track, () => []).push(event);
	}
	return byRow;
}

/** What labels may not cover, px: the names at the start of the view, and the lines above tracks and panels. */
export function rowBoxes({ tracks }: Rows, width: number): Box[] {
	const names = tracks.map(({ name, headY }) => {
		const y1 = headY + nameDrop + name.length * nameLineHeight;
		return { x0: 0, x1: Math.max(0, ...name.map(nameWidth)), y0: headY, y1 };
	});
	const tops = tracks.flatMap(({ headY, panels }) => [headY, ...panels.map(({ y }) => y)]);
	// There is no line above the first track.
	const lines = tops.filter((y) => y > 0).map((y) => ({ x0: 0, x1: width, y0: y, y1: y + 1 }));
	return [...names, ...lines];
}
