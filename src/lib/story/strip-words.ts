import { overlaps, type Box } from '#lib/timeline/layout/box.ts';
import { boxOf, type SceneMark } from '#lib/timeline/layout/marks.ts';
import type { Layout, Scene, SceneTrack } from '#lib/timeline/layout/scene.ts';
import { laneHeight, markSize } from '#lib/timeline/layout/size-class.ts';
import { lowerSpans, type Tick } from '#lib/timeline/layout/ticks.ts';
import { nameDrop, nameLineHeight, nameLines, nameWidth } from '#lib/timeline/layout/track-name.ts';
import { labelBox, labelFontSize } from '#lib/timeline/layout/labels.ts';
import { textWidth } from '#lib/ui/text-width.ts';

/** Distance between a track's name and the first mark beside it, px. */
const nameGap = 8;

/** Moves a name to the middle of a lane, px. */
const nameShift = (laneHeight - nameLineHeight) / 2 - nameDrop;

/** The name of a track takes up at most this share of the strip's width. */
const nameShare = 0.4;

/** A track's name if it fits into one line without being cut; otherwise null. */
function nameWithin(label: string, room: number): string | null {
	const [line, ...more] = nameLines(label, room);
	const isWhole = line !== undefined && more.length === 0 && label.includes(line);
	return isWhole && nameWidth(line) <= room ? line : null;
}

/**
 * Adds the names of tracks to a strip, each in the first lane of its track that has room before its first mark; and
 * allows a label for the selected event.
 */
export function withWords(layout: Layout): Layout {
	const { scene, context, width } = layout;
	const { plan } = context;
	const boxes = scene.marks.map((mark) => boxOf(mark, width));
	const names = plan.rows.tracks.map(({ track, lanesY, lanes }) => {
		for (let y = lanesY; y < lanesY + lanes * laneHeight; y += laneHeight) {
			const inLane = boxes.filter(({ y0, y1 }) => y0 < y + laneHeight - 1 && y1 > y + 1);
			const first = Math.min(...inLane.map(({ x0 }) => x0));
			const name = nameWithin(track.label, Math.min(width * nameShare, first - nameGap));
			if (name !== null) return { name: [name], down: y - lanesY };
		}
		return { name: [], down: 0 };
	});
	const named = <Row extends { name: string[] }>(row: Row, i: number): Row => ({
		...row,
		name: names[i]?.name ?? []
	});
	const rows = { ...plan.rows, tracks: plan.rows.tracks.map(named) };
	const tracks = scene.tracks
		.map(named)
		.map((row, i) => ({ ...row, headY: row.y + (names[i]?.down ?? 0) + nameShift }));
	return {
		...layout,
		scene: { ...scene, size: { ...scene.size, labels: 'all' }, tracks },
		context: { ...context, plan: { ...plan, rows } }
	};
}

/** How far a cluster is moved at most, px. */
const farthest = 3 * markSize;

/** The overlap, px, below which two boxes only touch. */
const rounding = 0.01;

/** The greatest width, px, of a cluster that is moved. A wider one shows a span of time. */
const widestCount = 2 * markSize;

/**
 * Makes room for the selected event, which stays at its date: moves its cluster to the nearest free place beside it,
 * and leaves out a track's name under its mark or label.
 */
export function besideRing(scene: Scene, width: number): Scene {
	const { selected } = scene;
	if (!selected) return scene;
	const ring = boxOf(selected, width);
	const own = selected.label ? [ring, labelBox(ring, selected.label)] : [ring];
	const tracks = scene.tracks.map((row) =>
		own.some((box) => overlaps(nameBox(row), box)) ? { ...row, name: [] } : row
	);
	const taken = [...own, ...tracks.map(nameBox)];
	return { ...scene, tracks, marks: withoutCovering(scene.marks, ring, taken, width) };
}

/** The box of a track’s name, px. */
const nameBox = ({ name, headY }: SceneTrack): Box => {
	const y0 = (headY ?? 0) + nameDrop;
	return { x0: 0, x1: Math.max(0, ...name.map(nameWidth)), y0, y1: y0 + nameLineHeight };
};

/** @param taken boxes that are not marks */
function withoutCovering(
	marks: SceneMark[],
	ring: Box,
	taken: readonly Box[],
	width: number
): SceneMark[] {
	const cluster = marks.find(({ excludedIndex }) => excludedIndex >= 0);
	if (!cluster) return marks;
	const box = boxOf(cluster, width);
	if (!overlaps(ring, box) || box.x1 - box.x0 > widestCount) return marks;
	const others = marks.filter((mark) => mark !== cluster).map((mark) => boxOf(mark, width));
	const boxes = [...others, ...taken].filter((other) =>
		overlaps(other, { ...box, x0: 0, x1: width })
	);
	const moves = boxes
		.flatMap((other) => [other.x0 - box.x1, other.x1 - box.x0])
		.filter((by) => {
			const moved = { ...box, x0: box.x0 + by, x1: box.x1 + by };
			const isFree = !boxes.some((other) => overlaps(other, moved, -rounding));
			return moved.x0 >= 0 && moved.x1 <= width && isFree && Math.abs(by) <= farthest;
		});
	const by = moves.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
	if (by === undefined) return marks;
	const beside = { ...cluster, shift: cluster.shift + by };
	return marks.map((mark) => (mark === cluster ? beside : mark));
}

/** Distance between a chapter's title and the axis labels beside it, px. */
const titleGap = 12;

/** A title takes up at most this share of the axis. */
const titleShare = 0.6;

/**
 * The ticks that leave room for a title at the start of the axis.
 *
 * @returns `title`: the title as a tick, for other parts that must leave room; null if it does not fit
 */
export function besideTitle(
	lower: readonly Tick[],
	title: string,
	width: number
): { lower: Tick[]; title: Tick | null } {
	const room = Math.ceil(textWidth(title, labelFontSize)) + titleGap;
	if (room > width * titleShare) return { lower: [...lower], title: null };
	const spans = lowerSpans(lower, width);
	return {
		lower: lower.filter((_, i) => (spans[i]?.x0 ?? 0) >= room),
		title: { time: 0, x: 0, text: title }
	};
}
