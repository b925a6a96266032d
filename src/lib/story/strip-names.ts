import { overlaps, type Box } from '#lib/timeline/layout/box.ts';
import { markBox, drawnMarks, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { UnselectedLayout, Scene, SceneTrack } from '#lib/timeline/layout/scene.ts';
import type { TrackPlacement } from '#lib/timeline/layout/rows.ts';
import { laneHeight, markSize } from '#lib/timeline/layout/size-class.ts';
import { lowerStretches, type Tick } from '#lib/timeline/layout/ticks.ts';
import {
	nameDrop,
	nameLineHeight,
	trackNameLines,
	nameWidth
} from '#lib/timeline/layout/track-name.ts';
import { labelBox, labelFontSize } from '#lib/timeline/layout/labels.ts';
import { textWidth } from '#lib/ui/text-width.ts';

/** Distance between a track's name and the first mark beside it, px. */
const nameGap = 8;

/** How far a name is moved down to be in the middle of a lane, px. */
const nameShift = (laneHeight - nameLineHeight) / 2 - nameDrop;

/** The maximum width of a track's name, as a share of the strip's width. */
const nameShare = 0.4;

/** A track's name or its abbreviation, whichever fits in one line without being cut; null if neither does. @param room px */
function fittingName(label: string, room: number): string | null {
	const [line, ...more] = trackNameLines(label, room);
	const isWhole = line !== undefined && more.length === 0 && label.includes(line);
	return isWhole && nameWidth(line) <= room ? line : null;
}

/** A track's name in a strip, and the top of the lane that it is in, px. */
interface TrackNamePosition {
	name: string;
	y: number;
}

/**
 * Finds the first lane of a track that has room before its first mark for the track's name, or for the
 * abbreviation of the name. Null if no lane has.
 *
 * @param taken boxes that the name must not cover
 */
function findNamePosition(
	{ track, lanesY, lanes }: TrackPlacement,
	taken: readonly Box[],
	width: number
): TrackNamePosition | null {
	for (let y = lanesY; y < lanesY + lanes * laneHeight; y += laneHeight) {
		const inLane = taken.filter(({ y0, y1 }) => y0 < y + laneHeight - 1 && y1 > y + 1);
		const first = Math.min(...inLane.map(({ x0 }) => x0));
		const name = fittingName(track.label, Math.min(width * nameShare, first - nameGap));
		if (name !== null) return { name, y };
	}
	return null;
}

/** A track with its name at the given position; without a name if that is null. */
const withName = (row: SceneTrack, position: TrackNamePosition | null): SceneTrack => ({
	...row,
	name: position ? [position.name] : [],
	headY: (position?.y ?? row.y) + nameShift
});

/**
 * Adds the names of tracks to a strip. Each name is in a lane of its track that has room. Strips have no labels, but
 * with the names the selected event may have one.
 */
export function withTrackNames(layout: UnselectedLayout): UnselectedLayout {
	const { scene, context } = layout;
	const { plan, width } = context;
	const boxes = scene.marks.map((mark) => markBox(mark, width));
	const positions = plan.rows.tracks.map((row) => findNamePosition(row, boxes, width));
	const tracks = scene.tracks.map((row, i) => withName(row, positions[i] ?? null));
	/** The rows with these names, so that the label of the selected event does not cover them. */
	const rows = plan.rows.tracks.map((row, i) => {
		const position = positions[i];
		return { ...row, name: position ? [position.name] : [] };
	});
	return {
		...layout,
		scene: { ...scene, size: { ...scene.size, labels: 'all' }, tracks },
		context: { ...context, plan: { ...plan, rows: { ...plan.rows, tracks: rows } } }
	};
}

/** The maximum distance by which a cluster is moved, px. */
const maxMove = 3 * markSize;

/** An overlap of two boxes by less than this many px does not count. */
const maxIgnoredOverlap = 0.01;

/** The maximum width of a cluster that is moved, px. A wider cluster is not moved, because its width shows its time. */
const maxMovedWidth = 2 * markSize;

/**
 * Makes room for the selected event, which stays at its date. Moves its cluster to the nearest free position
 * beside it. Moves the name of a track away if the event's mark or label covers it. If there is no room,
 * removes labels and tries again.
 */
export function makeRoomForSelected(scene: Scene, layout: UnselectedLayout): Scene {
	const { scene: labelled, hasRoom } = placeNames(scene, layout);
	if (hasRoom) return labelled;
	const withoutLabel = (mark: SceneMark) => (mark.label ? { ...mark, label: null } : mark);
	const { marks, selected } = scene;
	const unlabelled = {
		...scene,
		marks: marks.map(withoutLabel),
		selected: selected && withoutLabel(selected)
	};
	return placeNames(unlabelled, layout).scene;
}

/**
 * Moves the names of tracks away from marks and labels, and the cluster away from the ring of the selected event.
 *
 * @returns `hasRoom`: whether there was room for the cluster and for each name
 */
function placeNames(
	scene: Scene,
	{ context: { plan, width } }: UnselectedLayout
): { scene: Scene; hasRoom: boolean } {
	const labelBoxes = drawnMarks(scene).flatMap((mark) =>
		mark.label ? [labelBox(markBox(mark, width), mark.label)] : []
	);
	const { selected } = scene;
	const ring = selected && markBox(selected, width);
	if (ring) labelBoxes.push(ring);
	const names = scene.tracks.map((row) => nameBox(row));
	const moved = ring
		? (moveClusterFromRing(scene.marks, ring, [...labelBoxes, ...names], width) ??
			moveClusterFromRing(scene.marks, ring, labelBoxes, width))
		: scene.marks;
	const marks = moved ?? scene.marks;
	const boxes = marks.map((mark) => markBox(mark, width));
	const tracks = scene.tracks.map((row, i) => {
		const placement = plan.rows.tracks[i];
		const isCovered = [...labelBoxes, ...boxes].some((box) => overlaps(names[i] as Box, box));
		if (!placement || row.name.length === 0 || !isCovered) return row;
		return withName(row, findNamePosition(placement, [...labelBoxes, ...boxes], width));
	});
	const haveNames = tracks.every(
		(row, i) => row.name.length >= (scene.tracks[i]?.name.length ?? 0)
	);
	return { scene: { ...scene, tracks, marks }, hasRoom: moved !== null && haveNames };
}

/** The box of a track’s name, px. */
const nameBox = ({ name, headY }: SceneTrack): Box => {
	const y0 = (headY ?? 0) + nameDrop;
	return { x0: 0, x1: Math.max(0, ...name.map(nameWidth)), y0, y1: y0 + nameLineHeight };
};

/**
 * Moves the cluster of the selected event to the nearest free position beside the event's ring.
 *
 * @param taken boxes to avoid that are not marks
 * @returns null if there is no free position
 */
function moveClusterFromRing(
	marks: SceneMark[],
	ring: Box,
	taken: readonly Box[],
	width: number
): SceneMark[] | null {
	const cluster = marks.find(({ excludedIndex }) => excludedIndex >= 0);
	if (!cluster) return marks;
	const box = markBox(cluster, width);
	if (!overlaps(ring, box) || box.x1 - box.x0 > maxMovedWidth) return marks;
	const others = marks.filter((mark) => mark !== cluster).map((mark) => markBox(mark, width));
	const boxes = [...others, ...taken].filter((other) =>
		overlaps(other, { ...box, x0: 0, x1: width })
	);
	const moves = boxes
		.flatMap((other) => [other.x0 - box.x1, other.x1 - box.x0])
		.filter((by) => {
			const moved = { ...box, x0: box.x0 + by, x1: box.x1 + by };
			const isFree = !boxes.some((other) => overlaps(other, moved, -maxIgnoredOverlap));
			return moved.x0 >= 0 && moved.x1 <= width && isFree && Math.abs(by) <= maxMove;
		});
	const by = moves.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
	if (by === undefined) return null;
	const beside = { ...cluster, shift: cluster.shift + by };
	return marks.map((mark) => (mark === cluster ? beside : mark));
}

/** Distance from a chapter's title to the axis labels beside it, px. */
const titleGap = 12;

/** The maximum width of a title, as a share of the axis. */
const titleShare = 0.6;

/**
 * Leaves out the ticks that are in the way of a title at the start of the axis.
 *
 * @returns `title`: the title as a tick, for other texts that must not cover it; null if it does not fit
 */
export function makeRoomForTitle(
	lower: readonly Tick[],
	title: string,
	width: number
): { lower: Tick[]; title: Tick | null } {
	const room = Math.ceil(textWidth(title, labelFontSize)) + titleGap;
	if (room > width * titleShare) return { lower: [...lower], title: null };
	const spans = lowerStretches(lower, width);
	return {
		lower: lower.filter((_, i) => (spans[i]?.x0 ?? 0) >= room),
		title: { time: 0, x: 0, text: title }
	};
}
