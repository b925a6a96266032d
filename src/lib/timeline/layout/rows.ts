import type { DrawnEvent, DrawnSeries, DrawnTimeline, Track } from '#lib/messages/drawn.ts';
import { veilStart } from '#lib/record/as-of-day.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
import { isLead } from '#lib/record/leads.ts';
import type { Box } from './box.ts';
import { byDrawnBegin } from './drawn-span.ts';
import { laneHeight, type SizeClass } from './size-class.ts';
import {
	emptyTrackLine,
	nameDrop,
	nameLineHeight,
	trackNameLines,
	nameWidth,
	maxUnabbreviatedWidth
} from './track-name.ts';
import { wholeDomainOf } from './transform.ts';

/** Where one track is drawn, px from the top of the drawing. */
export interface TrackPlacement {
	track: Track;
	/** The lines of the track's name: one to three, or none if the drawing is too low for names. */
	name: string[];
	/** Whether the track has no event in the view. It then has one lane, and `name` says that there are no events. */
	isEmpty: boolean;
	/** Top of the name, of the first lane, and the number of lanes. */
	headY: number;
	lanesY: number;
	lanes: number;
	/** One panel for each series of the track; empty if the size class has no panels. */
	panels: Panel[];
}

/** A panel: the part of a track in which a series is drawn, px from the top of the drawing. */
export interface Panel {
	series: DrawnSeries;
	y: number;
	height: number;
}

/** The rows of the drawing, its height, and the y of its axis, px. */
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
	const areCollapsed = tracks.map((track) => size.headHeight > 0 && empty.includes(track));
	// When the page shows a past day, a series may have no figure yet, and a track no event.
	const drawnSeries =
		size.seriesHeight > 0 ? timeline.series.filter(({ points }) => points.length > 0) : [];
	const hasNoEventYet = (track: Track) =>
		timeline.axis !== undefined && !timeline.events.some((event) => event.track === track);
	const names = trackNames(timeline, size);
	const headHeights = names.map(
		(lines) => size.headHeight + Math.max(0, lines.length - 1) * nameLineHeight
	);
	const minima = minLanes(timeline, size);
	const otherHeight = size.axisHeight + drawnSeries.length * size.seriesHeight;
	const heightFor = (lanes: readonly number[]) =>
		otherHeight + sum(headHeights) + sum(lanes) * laneHeight;
	const height = drawingHeight(timeline, size, minima, heightFor);
	for (const [i, track] of tracks.entries()) {
		if (!areCollapsed[i]) continue;
		minima[i] = 1;
		if (!hasNoEventYet(track)) headHeights[i] = 0;
	}
	const heightForLanes = height - otherHeight - sum(headHeights);
	const lanes = distributeLanes(minima, heightForLanes, size.maxLanes, areCollapsed);
	let spareHeight = Math.max(0, heightForLanes - sum(lanes) * laneHeight);
	// In a drawing of fixed height, lanes that do not fit overlap.
	const fittingScale = (heightForLanes - laneHeight) / ((sum(lanes) - 1) * laneHeight);
	const step = laneHeight * (size.isFixed ? Math.min(1, fittingScale) : 1);
	// The second line of a lead needs room above the lead below it.
	for (const [i, min] of minima.entries()) {
		if (min < 3 || spareHeight < size.leadGap) continue;
		headHeights[i] = (headHeights[i] ?? 0) + size.leadGap;
		spareHeight -= size.leadGap;
	}
	const seriesHeight =
		size.seriesHeight + (drawnSeries.length > 0 ? spareHeight / drawnSeries.length : 0);
	// Without a series, the spare height is given to labels.
	const labelRoom = usesSpareHeight(timeline, size)
		? 0
		: spareHeight / areCollapsed.filter((isEmpty) => !isEmpty).length;
	const rows = tracks.map((track, i): RowContent => {
		const isEmpty = areCollapsed[i] === true && !hasNoEventYet(track);
		const emptyLine = () => [emptyTrackLine(track.label, size.packWidth, timeline.labels)];
		return {
			track,
			name: isEmpty ? emptyLine() : (names[i] ?? []),
			isEmpty,
			lanes: lanes[i] ?? 1,
			headHeight: headHeights[i] ?? 0,
			labelRoom: areCollapsed[i] ? 0 : labelRoom,
			series: drawnSeries.filter((series) => series.track === track)
		};
	});
	return { height, axisY: height - size.axisHeight, tracks: stackRows(rows, step, seriesHeight) };
}

/**
 * Whether the drawing takes the whole height of its class: a series uses spare height; a strip, which has no names, always
 * has the same height.
 */
const usesSpareHeight = ({ whole, series }: DrawnTimeline, { headHeight }: SizeClass) =>
	(whole?.series ?? series).length > 0 || headHeight === 0;

/** Height of the drawing, px. @param heightFor the height with these numbers of lanes */
function drawingHeight(
	timeline: DrawnTimeline,
	size: SizeClass,
	minima: readonly number[],
	heightFor: (lanes: readonly number[]) => number
): number {
	const { whole = timeline } = timeline;
	const fittingHeight = usesSpareHeight(timeline, size)
		? size.height
		: heightFor(maxUsableLanes(whole, size, minima)) + roomAboveAxis;
	const neededHeight = size.isFixed ? 0 : heightFor(minima);
	return Math.max(Math.min(size.height, fittingHeight), neededHeight);
}

/** The content of a row, and the heights of its name and of the room below its lanes, px. */
interface RowContent extends Pick<TrackPlacement, 'track' | 'name' | 'isEmpty' | 'lanes'> {
	headHeight: number;
	labelRoom: number;
	series: DrawnSeries[];
}

/** Puts rows below each other. @param step from lane to lane, px @param height of a panel, px */
function stackRows(rows: readonly RowContent[], step: number, height: number): TrackPlacement[] {
	let y = 0;
	return rows.map(({ headHeight, labelRoom, series, ...row }) => {
		const headY = y;
		const lanesY = headY + headHeight;
		const panelsY = lanesY + row.lanes * step + labelRoom;
		y = panelsY + series.length * height;
		const panels = series.map((each, i) => ({ series: each, y: panelsY + i * height, height }));
		return { ...row, headY, lanesY, panels };
	});
}

/** The lines of each track's name; empty if the drawing is too low for names. */
function trackNames(timeline: DrawnTimeline, { headHeight, packWidth }: SizeClass): string[][] {
	const uncoveredShare = veilStart(timeline, wholeDomainOf(timeline)) ?? 1;
	const widest = Math.max(maxUnabbreviatedWidth, packWidth / 2);
	return timeline.tracks.map(({ label }) =>
		headHeight > 0 ? trackNameLines(label, packWidth, packWidth * uncoveredShare, widest) : []
	);
}

/**
 * The minimum number of lanes of each track: one for each lead, because several leads may be on one day, and
 * one for all other events, which may have to share clusters there.
 */
function minLanes({ tracks, events }: DrawnTimeline, { hasLeads }: SizeClass): number[] {
	const leads = hasLeads ? events.filter(isLead) : [];
	return tracks.map((track) => 1 + leads.filter((event) => event.track === track).length);
}

/** Room between the last lane and the axis, px, because a label of two lines is taller than a lane. */
const roomAboveAxis = 6;

/** How many lanes each track can use: one more than it has events, up to `maxLanes`, but at least its minimum. */
function maxUsableLanes(
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
 * Gives each track its minimum, and then one lane at a time to the track with the fewest, as long as the height is enough.
 *
 * @param height of all lanes, px
 * @param max lanes of a track; there is no maximum if an empty track gives up its lanes
 * @param areCollapsed which tracks get no more than their minimum
 */
function distributeLanes(
	minimal: readonly number[],
	height: number,
	max: number,
	areCollapsed: readonly boolean[]
): number[] {
	const lanes = [...minimal];
	const limit = areCollapsed.includes(true) ? Infinity : max;
	for (let left = height / laneHeight - sum(lanes); left >= 1; left--) {
		const fewest = Math.min(...lanes.filter((_, i) => !areCollapsed[i]));
		if (fewest >= limit) break;
		lanes[lanes.findIndex((count, i) => count === fewest && !areCollapsed[i])] = fewest + 1;
	}
	return lanes;
}

/** Adds up numbers. */
export const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The events of each record in packing order, sorted once. */
const packingOrder = new WeakMap<DrawnTimeline, DrawnEvent[]>();

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
	for (const event of getOrMake(packingOrder, timeline, () =>
		timeline.events.toSorted(byDrawnBegin)
	)) {
		getOrMake(byRow, panelOf.get(event) ?? event.track, () => []).push(event);
	}
	return byRow;
}

/** The boxes of the tracks’ names, at the start of the view. */
export const nameBoxes = ({ tracks }: Rows): Box[] =>
	tracks.map(({ name, headY }) => {
		const y1 = headY + nameDrop + name.length * nameLineHeight;
		return { x0: 0, x1: Math.max(0, ...name.map(nameWidth)), y0: headY, y1 };
	});

/** The boxes that labels must not cover: the names of the tracks, and the lines above tracks and panels. */
export function rowObstacles(rows: Rows, width: number): Box[] {
	const { tracks } = rows;
	const tops = tracks.flatMap(({ headY, panels }) => [headY, ...panels.map(({ y }) => y)]);
	// There is no line above the first track.
	const lines = tops.filter((y) => y > 0).map((y) => ({ x0: 0, x1: width, y0: y, y1: y + 1 }));
	return [...nameBoxes(rows), ...lines];
}
