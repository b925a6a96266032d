import type { TimelineEvent } from '#lib/record/timeline.ts';
import { labelSpec } from './label-spec.ts';
import type { Label } from './labels.ts';
import { boxOf, type SceneMark } from './marks.ts';
import { keepLabels, placeLabels } from './place-labels.ts';
import { headBoxes, ruleBoxes, type Plan } from './plan.ts';
import type { SizeClass } from './size-class.ts';

/** Labels by the keys of their marks; null for a label without room. */
export type Labels = ReadonlyMap<string, Label | null>;

interface Given {
	/** Of the drawing, px. */
	width: number;
	/** Whether hidden events have labels, too. */
	isUnfiltered?: boolean;
	/** Its label is placed first. */
	selected: TimelineEvent | null;
	/** Labels that stay if they have room. */
	kept: Labels;
	/** Whether only kept labels are allowed, since the view moves. */
	isMoving: boolean;
}

/** The labels of the marks that are in the view. */
export function layoutLabels(
	marks: readonly SceneMark[],
	{ timeline, lanes, rows }: Plan,
	size: SizeClass,
	{ width, isUnfiltered = false, selected, kept, isMoving }: Given
): Labels {
	const asking = marks.flatMap((mark) => {
		const [event, lane] = [timeline.events[mark.lead], lanes[mark.events.lane]];
		const isAsking = size.labels !== 'none' && (mark.count > 0 || isUnfiltered);
		if (!isAsking || !event || !lane) return [];
		const given = { selected, width, kept: kept.get(mark.key) ?? null };
		const spec = labelSpec(mark, event, lane, { timeline, size }, given);
		return spec ? [{ mark, spec }] : [];
	});
	const others = new Set(marks);
	for (const { mark } of asking) others.delete(mark);
	const placed = (isMoving ? keepLabels : placeLabels)(
		asking.map(({ spec }) => spec),
		[
			...headBoxes(rows),
			...ruleBoxes(rows, width),
			...Array.from(others, (mark) => boxOf(mark, width))
		],
		{ x0: 0, x1: width, y0: 0, y1: rows.axisY }
	);
	return new Map(asking.map(({ mark }, i) => [mark.key, placed[i] ?? null]));
}
