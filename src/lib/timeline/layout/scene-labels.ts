import type { Box } from './box.ts';
import { toLabelSpec } from './label-spec.ts';
import type { Label, LabelSpec } from './labels.ts';
import { markBox, type SceneMark } from './marks.ts';
import { keepLabels, placeLabels } from './place-labels.ts';
import type { Plan, PlannedLane } from './plan.ts';
import { rowObstacles } from './rows.ts';
import { barBoxes, type SeriesInView } from './series.ts';

/** The label of each mark, by the key of the mark; null for a label that does not fit. */
export type LabelsByMark = ReadonlyMap<string, Label | null>;

/** The data, besides marks and plan, that decide which labels are placed where. */
export interface LabelConditions {
	/** Width of the drawing, px. */
	width: number;
	/** Where the room for labels ends, a share of the width: events after the as-of day have no labels. */
	end: number;
	/** Whether events that a filter hides have labels, too. */
	isUnfiltered?: boolean;
	/** The labels of the previous scene, which stay if they still fit. */
	kept: LabelsByMark;
	/** Whether the view moves. Then only kept labels are allowed. */
	isMoving: boolean;
	series: readonly SeriesInView[];
}

/** The labels of the marks in the view. */
export function layoutLabels(
	marks: readonly SceneMark[],
	{ timeline, lanes, rows, size, hasFewMarks }: Plan,
	{ width, end, isUnfiltered = false, kept, isMoving, series }: LabelConditions
): LabelsByMark {
	const hasGroups = (size.labels === 'all' || size.labels === 'titles') && !isMoving;
	const groups = hasGroups && !hasFewMarks ? groupMarks(marks, lanes, series, width) : null;
	/** The group of a mark. If there are few marks, each is a group. */
	const groupOf = (mark: SceneMark, i: number) => groups?.get(mark) ?? (hasGroups ? i : -1);
	const keys: string[] = [];
	const specs: LabelSpec[] = [];
	const bars = series.flatMap(({ panel, bars }) => barBoxes({ ...panel, bars }, width));
	const obstacles = [...rowObstacles(rows, width), ...bars];
	for (const [i, mark] of marks.entries()) {
		const keptLabel = kept.get(mark.key) ?? null;
		const mayHaveLabel = size.labels !== 'none' && (mark.count > 0 || isUnfiltered);
		const event =
			mayHaveLabel && (keptLabel || !isMoving) ? timeline.events[mark.firstIndex] : undefined;
		const lane = lanes[mark.lane];
		const labelContext = { width, kept: keptLabel, group: groupOf(mark, i) };
		const spec =
			event && lane ? toLabelSpec(mark, event, lane, { timeline, size }, labelContext) : null;
		if (spec) {
			keys.push(mark.key);
			specs.push(spec);
		} else {
			obstacles.push(markBox(mark, width));
		}
	}
	const bounds = labelBounds(width, end, rows.axisY);
	const placed = (isMoving ? keepLabels : placeLabels)(specs, obstacles, bounds);
	return new Map(keys.map((key, i) => [key, placed[i] ?? null]));
}

/** Distance of a label from the veil, which covers the time after the as-of day, px. */
const veilGap = 4;

/**
 * No label extends beyond this box.
 *
 * @param end where the veil begins, as a share of the width; 1 without a veil
 */
export const labelBounds = (width: number, end: number, axisY: number): Box => ({
	x0: 0,
	x1: end < 1 ? end * width - veilGap : width,
	y0: 0,
	y1: axisY
});

/** Two marks of a track that are farther apart than this, px, are in different groups. */
const maxGroupGap = 120;

/**
 * Numbers the groups of marks: marks of one track that are close together and far from all others. The bars of a series
 * count as marks of its track here.
 */
function groupMarks(
	marks: readonly SceneMark[],
	lanes: readonly PlannedLane[],
	series: readonly SeriesInView[],
	width: number
): Map<SceneMark, number> {
	const boxes = [
		...marks.map((mark) => {
			return { mark, track: lanes[mark.lane]?.placement.track, ...markBox(mark, width) };
		}),
		...series.flatMap(({ panel, bars }) =>
			bars.map(({ from, to }) => {
				return { mark: null, track: panel.series.track, x0: from * width, x1: to * width };
			})
		)
	].sort((a, b) => a.x0 - b.x0);
	const groups = new Map<SceneMark, number>();
	const last = new Map<unknown, { group: number; end: number }>();
	let count = 0;
	for (const { mark, track, x0, x1 } of boxes) {
		const before = last.get(track);
		const group = before && x0 - before.end <= maxGroupGap ? before.group : count++;
		last.set(track, { group, end: Math.max(x1, before?.end ?? x1) });
		if (mark) groups.set(mark, group);
	}
	return groups;
}
