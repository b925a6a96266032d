import type { Plan, PlannedLane } from './plan.ts';
import { laneHeight, type Panel } from './size-class.ts';

/**
 * A plan whose rows are closed up for a view at rest: where a track has marks in at most two of three lanes, the
 * others take up no height. The lanes with marks and the figures in the view share the free height, for their labels.
 * The drawing keeps its height, and each lane its place among the others.
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
	const free = sum(rows.map((row) => row.free));
	if (free <= 0 || rows.every(({ lanes, open }) => lanes === open)) return plan;
	const figures = [...used].flatMap(({ panel }) => panel ?? []);
	const count = sum(rows.map(({ isEmpty, open }) => (isEmpty ? 0 : open.length)));
	/** What each lane and each figure gets, px. */
	const more = free / (count + figures.length);
	const moved = new Map<PlannedLane['placement'] | Panel | PlannedLane, unknown>();
	let y = 0;
	const tracks = rows.map(({ row, lanes, open, isEmpty }) => {
		const headY = y;
		const lanesY = headY + row.lanesY - row.headY;
		const step = laneHeight + (isEmpty ? 0 : more);
		for (const lane of lanes) {
			// During a gesture, marks of a lane without height may come into the view, and lie in the next lane.
			const before = open.filter(({ inRow }) => inRow < lane.inRow).length;
			const index = Math.max(0, Math.min(before, open.length - 1));
			moved.set(lane, lanesY + index * step + 1);
		}
		y = lanesY + open.length * step;
		const own = row.panels.map((panel): Panel => {
			const half = figures.includes(panel) ? more / 2 : 0;
			const placed = { ...panel, y: y + half, height: panel.height + half };
			y = placed.y + placed.height;
			moved.set(panel, placed);
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
