import type { Series, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatMultiple } from '#lib/messages/format-multiple.ts';
import { formatValue } from '#lib/messages/format.ts';
import { titleShapes, type Label, type LabelSpec } from './labels.ts';
import { boxOf, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import { laneHeight, markSize, type Panel, type TrackRows } from './size-class.ts';

/** The lowest rank is placed first. Any other event's rank is lower the more links it has. */
const ranks = { figure: -1_000_000, selected: -100_000, linked: -10_000 };

type LabelText = Pick<LabelSpec, 'shapes' | 'rank' | 'sides' | 'reach'>;

/**
 * The label of a mark, still without a place. Null for a cluster, for a mark that is hardly visible, and until
 * the event's text has been loaded.
 *
 * @param event of the mark
 * @param width of the drawing, px
 * @param kept its label in the scene before
 */
export function labelSpec(
	mark: SceneMark,
	event: TimelineEvent,
	lane: PlannedLane,
	timeline: Timeline,
	{ selected, width, kept }: { selected: TimelineEvent | null; width: number; kept: Label | null }
): LabelSpec | null {
	if (mark.isCluster) return null;
	const box = boxOf(mark, width);
	if (Math.min(box.x1, width) - Math.max(box.x0, 0) < markSize / 2) return null;
	const { panel, rows } = lane;
	const words = panel ? figureLabel(event, panel, timeline) : titleLabel(event, rows, selected);
	return words && { ...words, box, isBand: mark.to > mark.from, kept };
}

/** The label of an event in its track's lanes: its lead, or else its title. */
function titleLabel(
	event: TimelineEvent,
	rows: TrackRows,
	selected: TimelineEvent | null
): LabelText | null {
	if (event.title === '') return null;
	return {
		shapes: shapesOf(event),
		rank: rankOf(event, selected),
		sides: ['end', 'start'],
		reach: { y0: rows.lanesY, y1: rows.lanesY + rows.lanes * laneHeight }
	};
}

const known = new WeakMap<TimelineEvent, { words: string; shapes: string[][] }>();

/** Its words, wrapped once. */
function shapesOf(event: TimelineEvent): string[][] {
	const words = event.lead ?? event.title;
	const found = known.get(event);
	if (found?.words === words) return found.shapes;
	const shapes = titleShapes(words);
	known.set(event, { words, shapes });
	return shapes;
}

function rankOf(event: TimelineEvent, selected: TimelineEvent | null): number {
	if (event === selected) return ranks.selected;
	const isLinked = selected !== null && event.links.some((link) => link.event === selected);
	return (isLinked ? ranks.linked : 0) - event.links.length;
}

/** A figure's label stays outside the gap beside it, if there is room. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The label of a point in its series' panel: its figure. */
function figureLabel(event: TimelineEvent, { series }: Panel, { language }: Timeline): LabelText {
	const point = pointOf(series, event);
	return {
		shapes: figureShapes(series, point, language),
		rank: ranks.figure,
		sides: point === series.points[0] ? firstSides : otherSides,
		reach: null
	};
}

/** The value; the last one also says how many times the first value it is. */
function figureShapes(
	series: Series,
	point: Series['points'][number] | undefined,
	language: string
): string[][] {
	const [first] = series.points;
	if (!point || !first) return [];
	const value = formatValue(point, series.unit, language);
	const multiple =
		point !== first && point === series.points.at(-1)
			? formatMultiple(first, point, language)
			: null;
	return multiple ? [[value, multiple], [`${value}, ${multiple}`], [value]] : [[value]];
}
