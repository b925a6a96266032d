import { labelLineHeight } from './labels.ts';
import type { Plan, PlannedLane } from './plan.ts';
import { laneHeight, type Panel, type TrackPlacement } from './size-class.ts';

/** Room under a mark for a label of two lines, and over the panel of a figure for another of its own, px. */
const [underRoom, overRoom] = [2 * labelLineHeight, 3 * labelLineHeight];

/** A panel of a series grows to this height at most, px, so that its hatching does not fill the drawing. */
const maxPanel = 120;

/** The lanes of a track, and what closes up there. */
interface Row {
	placement: TrackPlacement;
	lanes: readonly PlannedLane[];
	/** The lanes that keep a height. */
	open: readonly PlannedLane[];
	/** Whether the row closes up. */
	isClosing: boolean;
	/** Whether the track has no mark in the view. */
	isEmpty: boolean;
	/** Height that the row can give away, px. */
	free: number;
	/** Empty height below its lanes, and below its panels, px. */
	slack: number;
	tail: number;
}

/** How the free height is used, px. */
interface Use {
	/** From lane to lane. */
	pitch: number;
	/** From the top of a lane to its mark. */
	inset: number;
	/** Room over a panel. */
	overOf: (panel: Panel) => number;
	/** The height of a panel. */
	heightOf: (panel: Panel) => number;
}

/**
 * A plan whose rows are closed up for a view at rest: where a track has marks in at most two of three lanes, the
 * others take up no height. What becomes free goes to labels under marks and over figures, then to series with a figure in the
 * view, and then to all lanes again. The drawing keeps its height, and each lane its place among the others. Before an
 * as-of day, all lanes without a mark close up, because there are few marks.
 *
 * @param isUsed for each lane of the plan, whether it has a mark in the view
 * @returns the same plan if no row closes up
 */
export function closeRows(plan: Plan, isUsed: readonly boolean[]): Plan {
	const used = new Set(plan.lanes.filter((_, i) => isUsed[i]));
	const rows = plan.rows.tracks.map((_, i) => rowOf(plan, i, used));
	if (!rows.some(({ isClosing }) => isClosing)) return plan;
	const panels = [...used].flatMap(({ panel }) => panel ?? []);
	const count = sum(rows.map(({ isEmpty, open }) => (isEmpty ? 0 : open.length)));
	let free = sum(rows.map(({ free }) => free));
	const wanted = count * underRoom + panels.length * overRoom;
	const part = Math.min(1, free / wanted);
	free -= part * wanted;
	const roomIn = (panel: Panel) =>
		panels.includes(panel) ? Math.max(0, maxPanel - panel.height) : 0;
	const room = sum(panels.map(roomIn));
	const share = room === 0 ? 0 : Math.min(1, free / room);
	free -= share * room;
	const more = count === 0 ? 0 : free / count;
	// If the view has nothing but figures, their panels get all of it.
	const rest = count === 0 ? free / panels.length : 0;
	return withRows(plan, rows, {
		pitch: laneHeight + part * underRoom + more,
		inset: more / 2,
		overOf: (panel) => (panels.includes(panel) ? part * overRoom : 0),
		heightOf: (panel) => panel.height + share * roomIn(panel) + (panels.includes(panel) ? rest : 0)
	});
}

/** @param used the lanes with a mark in the view */
function rowOf(
	{ timeline, rows, lanes: all }: Plan,
	index: number,
	used: ReadonlySet<PlannedLane>
): Row {
	const placement = rows.tracks[index] as TrackPlacement;
	const own = all.filter((lane) => lane.placement === placement);
	const lanes = own.filter(({ panel }) => !panel);
	const some = lanes.filter((lane) => used.has(lane));
	const isSparse = timeline.axis !== undefined || 3 * some.length <= 2 * lanes.length;
	const isEmpty = !own.some((lane) => used.has(lane));
	const isClosing = isSparse && !isEmpty;
	const open = isClosing ? some : lanes;
	const end = rows.tracks[index + 1]?.headY ?? rows.axisY;
	const [first, last] = [placement.panels[0], placement.panels.at(-1)];
	const slack = (first?.y ?? end) - placement.lanesY - lanes.length * laneHeight;
	const tail = last ? end - last.y - last.height : 0;
	const free = (lanes.length - open.length) * laneHeight + Math.max(0, slack);
	return { placement, lanes, open, isClosing, isEmpty, free, slack, tail };
}

function withRows(plan: Plan, rows: readonly Row[], { pitch, inset, overOf, heightOf }: Use): Plan {
	const laneYs = new Map<PlannedLane, number>();
	const moved = new Map<TrackPlacement | Panel, TrackPlacement | Panel>();
	let y = 0;
	for (const { placement, lanes, open, isEmpty, slack, tail } of rows) {
		const headY = y;
		const lanesY = headY + placement.lanesY - placement.headY;
		const [step, top] = isEmpty ? [laneHeight, 0] : [pitch, inset];
		for (const lane of lanes) {
			// During a gesture, marks of a lane without height may come into the view, and lie in the next lane.
			const before = open.filter(({ inRow }) => inRow < lane.inRow).length;
			laneYs.set(lane, lanesY + Math.max(0, Math.min(before, open.length - 1)) * step + top + 1);
		}
		y = lanesY + open.length * step + Math.min(0, slack);
		const panels = placement.panels.map((panel): Panel => {
			const own = { ...panel, y: y + overOf(panel), height: heightOf(panel) };
			moved.set(panel, own);
			y = own.y + own.height;
			return own;
		});
		y += tail;
		moved.set(placement, { ...placement, headY, lanesY, panels });
	}
	const placementOf = (row: TrackPlacement) => moved.get(row) as TrackPlacement;
	return {
		...plan,
		rows: { ...plan.rows, tracks: plan.rows.tracks.map(placementOf) },
		lanes: plan.lanes.map((lane) => ({
			...lane,
			placement: placementOf(lane.placement),
			panel: lane.panel && (moved.get(lane.panel) as Panel),
			y: laneYs.get(lane) ?? lane.y
		}))
	};
}

/** Adds up numbers. */
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
