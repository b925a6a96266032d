import type { Series, Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import { formatComparison } from '#lib/messages/format-multiple.ts';
import { formatBrief, formatValue } from '#lib/messages/format.ts';
import { labelFontSize, titleShapes, type Label, type LabelSpec } from './labels.ts';
import { flagShapes, leadShapes } from './lead-label.ts';
import { isLead } from './leads.ts';
import { boxOf, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import { laneHeight, markSize, type Panel, type SizeClass, type TrackRows } from './size-class.ts';
import { balanceText } from './text-width.ts';

/** The lowest rank is placed first. Any other event's rank is lower the more links it has. */
const ranks = { figure: -1_000_000, lead: -500_000, selected: -100_000, linked: -10_000 };

interface Given {
	selected: TimelineEvent | null;
	/** Of the drawing, px. */
	width: number;
	/** Its label in the scene before. */
	kept: Label | null;
	/** The group of its mark. */
	group: number;
}

type LabelText = Pick<LabelSpec, 'look' | 'shapes' | 'brief' | 'rank' | 'sides' | 'reach'>;

/**
 * The label of a mark, still without a place. Null for a cluster, for a mark that is hardly visible, and until
 * the event's text has been loaded.
 *
 * @param event of the mark
 */
export function labelSpec(
	mark: SceneMark,
	event: TimelineEvent,
	lane: PlannedLane,
	{ timeline, size }: { timeline: Timeline; size: SizeClass },
	{ selected, width, kept, group }: Given
): LabelSpec | null {
	if (mark.isCluster) return null;
	const box = boxOf(mark, width);
	if (Math.min(box.x1, width) - Math.max(box.x0, 0) < markSize / 2) return null;
	const { panel, rows } = lane;
	const isFew = size.labels === 'few';
	const words = panel
		? figureLabel(event, panel, timeline, isFew)
		: isFew
			? flagLabel(event, rows, timeline)
			: trackLabel(event, rows, timeline, selected);
	return words && { ...words, box, isBand: mark.to > mark.from, kept, group };
}

/** The label of an event in its track's lanes: its lead with its date, or else its title. */
function trackLabel(
	event: TimelineEvent,
	rows: TrackRows,
	{ language }: Timeline,
	selected: TimelineEvent | null
): LabelText | null {
	if (!isLead(event) && event.title === '') return null;
	return {
		look: isLead(event) ? 'lead' : 'plain',
		shapes: isLead(event) ? leadShapes(event, language) : shapesOf(event),
		brief: isLead(event) ? null : formatBrief(event, language),
		rank: rankOf(event, selected),
		sides: ['end', 'start'],
		reach: reachOf(rows)
	};
}

/** In a narrow drawing only leads have a label: their date. */
function flagLabel(
	event: TimelineEvent,
	rows: TrackRows,
	{ language }: Timeline
): LabelText | null {
	if (!isLead(event)) return null;
	return {
		look: 'flag',
		shapes: flagShapes(event, language),
		brief: null,
		rank: ranks.lead,
		sides: ['end', 'start'],
		reach: reachOf(rows)
	};
}

/** A label stays in its track's lanes. */
const reachOf = ({ lanesY, lanes }: TrackRows) => ({ y0: lanesY, y1: lanesY + lanes * laneHeight });

const known = new WeakMap<TimelineEvent, { title: string; shapes: string[][] }>();

/** Its title, wrapped once. */
function shapesOf(event: TimelineEvent): string[][] {
	const { title } = event;
	const found = known.get(event);
	if (found?.title === title) return found.shapes;
	const shapes = titleShapes(title);
	known.set(event, { title, shapes });
	return shapes;
}

function rankOf(event: TimelineEvent, selected: TimelineEvent | null): number {
	if (isLead(event)) return ranks.lead;
	if (event === selected) return ranks.selected;
	const isLinked = selected !== null && event.links.some((link) => link.event === selected);
	return (isLinked ? ranks.linked : 0) - event.links.length;
}

/** A figure's label stays outside the gap beside it, if there is room. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The label of a point in its series' panel: its figure. */
function figureLabel(
	event: TimelineEvent,
	{ series }: Panel,
	{ language }: Timeline,
	isFew: boolean
): LabelText {
	const point = pointOf(series, event);
	const isTotal = point !== series.points[0] && point === series.points.at(-1);
	return {
		look: isFew ? 'flag' : isTotal ? 'strong' : 'plain',
		shapes: figureShapes(series, point, language, isFew),
		brief: null,
		rank: ranks.figure,
		sides: point === series.points[0] ? firstSides : otherSides,
		reach: null
	};
}

/** The value; the last one also says how many times the first value it is. */
function figureShapes(
	series: Series,
	point: Series['points'][number] | undefined,
	language: string,
	isFew: boolean
): string[][] {
	const [first] = series.points;
	if (!point || !first) return [];
	const value = formatValue(point, series.unit, language);
	const wrapped = isFew ? balanceText(value, 2, labelFontSize) : null;
	if (isFew) return wrapped ? [[value], wrapped] : [[value]];
	const comparison =
		point !== first && point === series.points.at(-1)
			? formatComparison(first, point, language)
			: null;
	return comparison ? [[value, comparison], [value]] : [[value]];
}
