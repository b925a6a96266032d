import { marksInView } from './edges.ts';
import type { Plan, PlannedLane } from './plan.ts';
import { sum, type Panel, type TrackPlacement } from './rows.ts';
import { laneHeight } from './size-class.ts';
import { createTimeScale } from './time-scale.ts';
import { isWholeStory, type Domain } from './transform.ts';

/** If at most this many marks are in view, each gets a label if there is room. */
const maxFewMarks = 8;

/** The last result for each plan, because every frame of a motion asks for the same one. */
const lastPlanAtRest = new WeakMap<Plan, { domain: Domain; width: number; plan: Plan }>();

/**
 * The plan for a view that does not move: unused lanes are closed up, titles are shown even in a narrow drawing, and if
 * there are few marks, each may have a label. The plan of the whole story stays as it is, unless the page shows a past
 * day. Then the story has few marks.
 *
 * @param domain where the view comes to rest, ms UTC; if undefined, the plan is returned unchanged
 */
export function planAtRest(plan: Plan, domain: Domain | undefined, width: number): Plan {
	const { timeline, size } = plan;
	if (!domain || (isWholeStory(timeline, domain) && !timeline.axis)) return plan;
	const last = lastPlanAtRest.get(plan);
	if (last?.domain === domain && last.width === width) return last.plan;
	const context = { plan, shown: plan.order, x: createTimeScale(domain), width };
	const marks = marksInView(context, domain);
	const closed = closeRows(plan, new Set(marks.map(({ lane }) => lane)));
	const hasFewMarks = marks.length <= maxFewMarks;
	const labels = size.labels === 'few' ? 'titles' : size.labels;
	const atRest: Plan = { ...closed, size: { ...size, labels }, hasFewMarks };
	lastPlanAtRest.set(plan, { domain, width, plan: atRest });
	return atRest;
}

/**
 * Gives the height of unused lanes to the others. If at most two thirds of a track's lanes have marks in view, the other
 * lanes of that track get no height. A track without marks in view keeps its lanes. The lanes with marks and the figures
 * in view share the free height, which their labels can use. The drawing keeps its height, and the lanes keep their
 * order. When the page shows a past day, all lanes without a mark close up, because there are few marks. If no row
 * closes up, the plan is returned unchanged.
 *
 * @param used the lanes that have a mark in view, as indices of `plan.lanes`
 */
function closeRows(plan: Plan, used: ReadonlySet<number>): Plan {
	const { rows: all, timeline } = plan;
	const inUse = new Set(plan.lanes.filter((_, laneIndex) => used.has(laneIndex)));
	const rows = all.tracks.map((row, i) => {
		const own = plan.lanes.filter(({ placement }) => placement === row);
		const lanes = own.filter(({ panel }) => !panel);
		const usedLanes = lanes.filter((lane) => inUse.has(lane));
		const isEmpty = !own.some((lane) => inUse.has(lane));
		const isSparse = timeline.axis !== undefined || 3 * usedLanes.length <= 2 * lanes.length;
		const open = isSparse && !isEmpty ? usedLanes : lanes;
		const height = (all.tracks[i + 1]?.headY ?? all.axisY) - row.lanesY;
		const free = height - open.length * laneHeight - sum(row.panels.map((panel) => panel.height));
		return { row, own, lanes, open, isEmpty, free };
	});
	const free = sum(rows.map((row) => row.free));
	if (free <= 0 || rows.every(({ lanes, open }) => lanes === open)) return plan;
	const usedPanels = [...inUse].flatMap(({ panel }) => panel ?? []);
	const shareCount = sum(rows.map(({ isEmpty, open }) => (isEmpty ? 0 : open.length)));
	/** The additional height of each lane with marks and of each panel in view, px. */
	const addedHeight = free / (shareCount + usedPanels.length);
	let y = 0;
	const closed = rows.map(({ row, own, open, isEmpty }) => {
		const headY = y;
		const lanesY = headY + row.lanesY - row.headY;
		const step = laneHeight + (isEmpty ? 0 : addedHeight);
		y = lanesY + open.length * step;
		const panels = row.panels.map((panel): Panel => {
			const half = usedPanels.includes(panel) ? addedHeight / 2 : 0;
			const placed = { ...panel, y: y + half, height: panel.height + half };
			y = placed.y + placed.height;
			return placed;
		});
		const placement: TrackPlacement = { ...row, headY, lanesY, panels };
		const lanes = own.map((lane): PlannedLane => {
			if (lane.panel) {
				return { ...lane, placement, panel: panels[row.panels.indexOf(lane.panel)] ?? lane.panel };
			}
			// During a gesture, marks of a closed lane may come into view. They are drawn in the next open lane.
			const before = open.filter(({ indexInRow }) => indexInRow < lane.indexInRow).length;
			const index = Math.max(0, Math.min(before, open.length - 1));
			return { ...lane, placement, y: lanesY + index * step + 1 };
		});
		return { placement, lanes };
	});
	// The lanes of a plan are sorted by track, so each lane keeps its index.
	return {
		...plan,
		rows: { ...all, tracks: closed.map(({ placement }) => placement) },
		lanes: closed.flatMap(({ lanes }) => lanes)
	};
}
