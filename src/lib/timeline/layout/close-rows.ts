import { labelLineHeight } from './labels.ts';
import type { Plan, PlannedLane } from './plan.ts';
import { laneHeight, type Panel } from './size-class.ts';

/** Room under a mark for a label of two lines, and over the panel of a figure for another of its own, px. */
const [underRoom, overRoom] = [2 * labelLineHeight, 3 * labelLineHeight];

/** A panel of a series grows to this height at most, px, so that its hatching does not fill the drawing. */
const maxPanel = 120;

/**
 * A plan whose rows are closed up for a view at rest: where a track has marks in at most two of three lanes, the
 * others take up no height. What becomes free goes to labels under marks and over figures, then to series with a figure
 * in the view, and then to all lanes again. The drawing keeps its height, and each lane its place among the others.
 * Before an as-of day, all lanes without a mark close up, because there are few marks.
 *
 * @param isUsed for each lane of the plan, whether it has a mark in the view
 * @returns the same plan if no row closes up
 */
export function closeRows(plan: Plan, isUsed: readonly boolean[]): Plan {
	const { rows: all, timeline } = plan;
	const used = new Set(plan.lanes.filter((_, i) => isUsed[i]));
	const rows = all.tracks.map((row, i) => {
		const own = plan.lanes.filter(({ placement }) => placement === row);
		const lanes = own.filter(({ panel }) => !panel);
		const some = lanes.filter((lane) => used.has(lane));
		const isEmpty = !own.some((lane) => used.has(lane));
		const isSparse = timeline.axis !== undefined || 3 * some.length <= 2 * lanes.length;
		const open = isSparse && !isEmpty ? some : lanes;
		const height = (all.tracks[i + 1]?.headY ?? all.axisY) - row.lanesY;
		const free = height - open.length * laneHeight - sum(row.panels.map((panel) => panel.height));
		return { row, lanes, open, isEmpty, free };
	});
	let free = sum(rows.map((row) => row.free));
	if (free <= 0 || rows.every(({ lanes, open }) => lanes === open)) return plan;
	const panels = [...used].flatMap(({ panel }) => panel ?? []);
	const count = sum(rows.map(({ isEmpty, open }) => (isEmpty ? 0 : open.length)));
	/** Gives away a part of what is free, and returns it as a share of what is wanted. */
	const give = (wanted: number) => {
		const share = wanted > 0 ? Math.min(1, free / wanted) : 0;
		free -= share * wanted;
		return share;
	};
	const labels = give(count * underRoom + panels.length * overRoom);
	const roomIn = ({ height }: Panel) => Math.max(0, maxPanel - height);
	const grown = give(sum(panels.map(roomIn)));
	// If the view has nothing but figures, their panels get the rest.
	const [inLane, inPanel] = count > 0 ? [free / count, 0] : [0, free / panels.length];
	const moved = new Map<PlannedLane['placement'] | Panel | PlannedLane, unknown>();
	let y = 0;
	const tracks = rows.map(({ row, lanes, open, isEmpty }) => {
		const headY = y;
		const lanesY = headY + row.lanesY - row.headY;
		const step = laneHeight + (isEmpty ? 0 : labels * underRoom + inLane);
		for (const lane of lanes) {
			// During a gesture, marks of a lane without height may come into the view, and lie in the next lane.
			const before = open.filter(({ inRow }) => inRow < lane.inRow).length;
			const index = Math.max(0, Math.min(before, open.length - 1));
			moved.set(lane, lanesY + index * step + (isEmpty ? 0 : inLane / 2) + 1);
		}
		y = lanesY + open.length * step;
		const own = row.panels.map((panel): Panel => {
			const isGrowing = panels.includes(panel);
			if (isGrowing) y += labels * overRoom;
			const height = panel.height + (isGrowing ? grown * roomIn(panel) + inPanel : 0);
			const placed = { ...panel, y, height };
			moved.set(panel, placed);
			y += height;
			return placed;
		});
		const placed = { ...row, headY, lanesY, panels: own };
		moved.set(row, placed);
		return placed;
	});
	const lanes = plan.lanes.map((lane) => ({
		...lane,
		placement: moved.get(lane.placement) as typeof lane.placement,
		panel: lane.panel && (moved.get(lane.panel) as Panel),
		y: (moved.get(lane) as number | undefined) ?? lane.y
	}));
	return { ...plan, rows: { ...all, tracks }, lanes };
}

/** Adds up numbers. */
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
