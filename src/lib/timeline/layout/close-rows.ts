import { positionsInView } from './edges.ts';
import type { Plan, PlannedLane } from './plan.ts';
import { sum, type Panel, type TrackPlacement } from './rows.ts';
import { laneHeight } from './size-class.ts';
import { createTimeScale } from './time-scale.ts';
import { isWholeStory, type Domain } from './transform.ts';

/** A view of at most so many marks has a label for each, if there is room, in a narrow drawing, too. */
const fewMarks = 6;

/** The last view at rest of each plan, because each frame of a motion asks for it. */
const lastAtRest = new WeakMap<Plan, { domain: Domain; width: number; plan: Plan }>();

/**
 * A plan with its rows and labels for a view at rest. Before an as-of day, the whole story has few marks, too.
 *
 * @param domain where the view comes to rest, ms UTC; if undefined, the plan is returned unchanged
 * @param width of the drawing, px
 */
export function atRest(plan: Plan, domain: Domain | undefined, width: number): Plan {
	const { timeline, size } = plan;
	if (!domain || (isWholeStory(timeline, domain) && !timeline.axis)) return plan;
	const last = lastAtRest.get(plan);
	if (last?.domain === domain && last.width === width) return last.plan;
	const context = { plan, shown: plan.order, x: createTimeScale(domain), width };
	const marks = positionsInView(context, domain);
	const closed = closeRows(plan, new Set(marks.map(({ lane }) => lane)));
	const isFew = marks.length <= fewMarks;
	const labels = isFew && size.labels === 'few' ? 'titles' : size.labels;
	const found: Plan = isFew ? { ...closed, size: { ...size, labels }, isFew } : closed;
	lastAtRest.set(plan, { domain, width, plan: found });
	return found;
}

/**
 * A plan whose rows are closed up for a view at rest: where a track has marks in at most two of three lanes, the
 * others take up no height. The lanes with marks and the figures in the view share the free height, for their labels.
 * The drawing keeps its height, and each lane its place among the others.
 * Before an as-of day, all lanes without a mark close up, because there are few marks.
 *
 * @param used the lanes of the plan that have a mark in the view, by their numbers
 * @returns the same plan if no row closes up
 */
function closeRows(plan: Plan, used: ReadonlySet<number>): Plan {
	const { rows: all, timeline } = plan;
	const inUse = new Set(plan.lanes.filter((_, number) => used.has(number)));
	const rows = all.tracks.map((row, i) => {
		const own = plan.lanes.filter(({ placement }) => placement === row);
		const lanes = own.filter(({ panel }) => !panel);
		const some = lanes.filter((lane) => inUse.has(lane));
		const isEmpty = !own.some((lane) => inUse.has(lane));
		const isSparse = timeline.axis !== undefined || 3 * some.length <= 2 * lanes.length;
		const open = isSparse && !isEmpty ? some : lanes;
		const height = (all.tracks[i + 1]?.headY ?? all.axisY) - row.lanesY;
		const free = height - open.length * laneHeight - sum(row.panels.map((panel) => panel.height));
		return { row, own, lanes, open, isEmpty, free };
	});
	const free = sum(rows.map((row) => row.free));
	if (free <= 0 || rows.every(({ lanes, open }) => lanes === open)) return plan;
	const figures = [...inUse].flatMap(({ panel }) => panel ?? []);
	const count = sum(rows.map(({ isEmpty, open }) => (isEmpty ? 0 : open.length)));
	/** What each lane and each figure gets, px. */
	const more = free / (count + figures.length);
	let y = 0;
	const closed = rows.map(({ row, own, open, isEmpty }) => {
		const headY = y;
		const lanesY = headY + row.lanesY - row.headY;
		const step = laneHeight + (isEmpty ? 0 : more);
		y = lanesY + open.length * step;
		const panels = row.panels.map((panel): Panel => {
			const half = figures.includes(panel) ? more / 2 : 0;
			const placed = { ...panel, y: y + half, height: panel.height + half };
			y = placed.y + placed.height;
			return placed;
		});
		const placement: TrackPlacement = { ...row, headY, lanesY, panels };
		const lanes = own.map((lane): PlannedLane => {
			if (lane.panel) {
				return { ...lane, placement, panel: panels[row.panels.indexOf(lane.panel)] ?? lane.panel };
			}
			// During a gesture, marks of a lane without height may come into the view, and lie in the next lane.
			const before = open.filter(({ inRow }) => inRow < lane.inRow).length;
			const index = Math.max(0, Math.min(before, open.length - 1));
			return { ...lane, placement, y: lanesY + index * step + 1 };
		});
		return { placement, lanes };
	});
	// A plan has its lanes track by track, so they keep their numbers.
	return {
		...plan,
		rows: { ...all, tracks: closed.map(({ placement }) => placement) },
		lanes: closed.flatMap(({ lanes }) => lanes)
	};
}
