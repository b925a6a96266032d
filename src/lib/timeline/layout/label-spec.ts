import type { Series, Spoken, Timeline, TimelineEvent } from '#lib/messages/drawn.ts';
import { formatComparison } from '#lib/messages/format-multiple.ts';
import { formatDate } from '#lib/messages/dates.ts';
import { formatBrief, formatValue } from '#lib/messages/format-drawn.ts';
import { labelFontSize, titleShapes, type Label, type LabelSpec, type LabelWay } from './labels.ts';
import { flagShapes, leadShapes, smallShapes } from './lead-label.ts';
import { isLead } from './leads.ts';
import { boxOf, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import { laneHeight, markSize, type Panel, type SizeClass, type TrackRows } from './size-class.ts';
import { balanceText } from '#lib/ui/text-width.ts';

/** The lowest rank is placed first. Any other event's rank is lower the more links it has. */
const ranks = { lead: -1_000_000, figure: -500_000 };

interface Given {
	/** Of the drawing, px. */
	width: number;
	/** Its label in the scene before. */
	kept: Label | null;
	/** The group of its mark. */
	group: number;
}

type LabelText = Omit<LabelSpec, 'box' | 'isBand' | 'kept' | 'group'>;

const none: readonly LabelWay[] = [];

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
	{ width, kept, group }: Given
): LabelSpec | null {
	if (mark.isCluster) return null;
	const box = boxOf(mark, width);
	if (Math.min(box.x1, width) - Math.max(box.x0, 0) < markSize / 2) return null;
	const { panel, rows } = lane;
	const isFew = size.labels === 'few';
	const words = panel
		? figureLabel(event, panel, timeline, isFew)
		: isFew
			? flagLabel(event, rows, timeline, width >= size.wordsFrom)
			: trackLabel(event, rows, timeline);
	return words && { ...words, box, isBand: mark.to > mark.from, kept, group };
}

const eitherSide = ['end', 'start'] as const;

/** The label of an event in its track's lanes: its lead with its date, or else its title. */
function trackLabel(event: TimelineEvent, rows: TrackRows, spoken: Spoken): LabelText | null {
	const words = event.lead ?? event.title;
	if (words === '') return null;
	const isOfLead = isLead(event);
	return {
		look: isOfLead ? 'lead' : 'plain',
		...shapesOf(event, words, spoken),
		isLead: isOfLead,
		isFigure: false,
		rank: isOfLead ? ranks.lead : -event.links.length,
		sides: eitherSide,
		reach: reachOf(rows)
	};
}

/** In a narrow drawing only leads have a label: their date, or their words where it is wide enough for them. */
function flagLabel(
	event: TimelineEvent,
	rows: TrackRows,
	spoken: Spoken,
	hasWords: boolean
): LabelText | null {
	if (!isLead(event)) return null;
	const date: LabelWay = { look: 'flag', shapes: flagShapes(event, spoken), sides: eitherSide };
	const words: LabelWay | null = hasWords
		? { look: 'small-words', shapes: smallShapes(event.lead ?? ''), sides: eitherSide }
		: null;
	return {
		...(words ?? date),
		otherwise: () => (words ? [date] : none),
		isLead: true,
		isFigure: false,
		roomier: null,
		rank: ranks.lead,
		reach: reachOf(rows)
	};
}

/** A label stays in its track's lanes. */
const reachOf = ({ lanesY, lanes }: TrackRows) => ({ y0: lanesY, y1: lanesY + lanes * laneHeight });

interface Shapes extends Pick<LabelText, 'shapes' | 'roomier' | 'otherwise'> {
	words: string;
}

const known = new WeakMap<TimelineEvent, Shapes>();

/** Its words, wrapped once. */
function shapesOf(event: TimelineEvent, words: string, spoken: Spoken): Shapes {
	const found = known.get(event);
	if (found?.words === words) return found;
	let more: string[][][] | null = null;
	const brief = () => formatBrief(event, spoken.language, spoken.labels);
	const roomier = () => (more ??= [inLines(words, [3, 4]), inLines(brief(), [1, 2, 3])]);
	const shapes = isLead(event)
		? leadWays(event, words, spoken)
		: { words, shapes: titleShapes(words), otherwise: () => none, roomier };
	known.set(event, shapes);
	return shapes;
}

/** Where a lead has no room for large words, it has smaller ones, or these without its date, or its date alone. */
function leadWays(event: TimelineEvent, words: string, spoken: Spoken): Shapes {
	let more: LabelWay[] | null = null;
	const otherwise = () => {
		if (more) return more;
		const date = formatDate(event.date, spoken.language, spoken.labels);
		const small = smallShapes(words);
		more = [
			{ look: 'small-lead', shapes: small.map((lines) => [date, ...lines]), sides: eitherSide },
			{ look: 'small-words', shapes: small, sides: eitherSide },
			{ look: 'flag', shapes: flagShapes(event, spoken), sides: eitherSide }
		];
		return more;
	};
	return { words, shapes: leadShapes(event, words, spoken), otherwise, roomier: null };
}

/** A text in each of these numbers of lines for which it has enough words. */
function inLines(words: string, counts: readonly number[]): string[][] {
	return counts.flatMap((count) => {
		const lines = balanceText(words, count, labelFontSize);
		return lines ? [lines] : [];
	});
}

/** A figure's label stays outside the gap beside it, if there is room. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The label of a point in its series' panel: its figure. */
function figureLabel(
	event: TimelineEvent,
	{ series }: Panel,
	spoken: Spoken,
	isFew: boolean
): LabelText {
	const point = pointOf(series, event);
	const isTotal = point !== series.points[0] && point === series.points.at(-1);
	const look = isFew ? 'flag' : isTotal ? 'strong' : 'plain';
	const { value, compared } = figureShapes(series, point, spoken, isFew);
	const sides = point === series.points[0] ? firstSides : otherSides;
	const alone: LabelWay[] = [
		{ look, shapes: value, sides },
		{ look, shapes: value.slice(0, 1), sides: eitherSide, isOnBar: true }
	];
	const [compact = [], ...narrower] = compared;
	const ways: LabelWay[] = compared.length
		? [
				{ look, shapes: compared, sides: ['end'] },
				// Before the last figure is mostly a stretch without any: there it would be read as one of that.
				{ look: 'plain', shapes: narrower, sides: ['end'] },
				{ look, shapes: [compact], sides: ['over', 'under'] },
				{ look: 'flag', shapes: inLines(value[0]?.[0] ?? '', [1, 2]), sides: ['end'] },
				{ look, shapes: [compact], sides: ['start'] },
				...alone
			]
		: alone;
	const [best, ...others] = ways as [LabelWay, ...LabelWay[]];
	return {
		...best,
		otherwise: () => others,
		isLead: false,
		isFigure: true,
		roomier: null,
		rank: ranks.figure,
		reach: null
	};
}

/** The value; and with how many times the first value it is, of the last one. */
function figureShapes(
	series: Series,
	point: Series['points'][number] | undefined,
	{ language, labels }: Spoken,
	isFew: boolean
): { value: string[][]; compared: string[][] } {
	const [first] = series.points;
	if (!point || !first) return { value: [], compared: [] };
	const value = formatValue(point, series.unit, language, labels);
	const wrapped = isFew ? balanceText(value, 2, labelFontSize) : null;
	const isLast = !isFew && point !== first && point === series.points.at(-1);
	const comparison = isLast ? formatComparison(first, point, language, labels) : null;
	return {
		value: wrapped ? [[value], wrapped] : [[value]],
		compared: comparison ? inLines(comparison, [1, 2]).map((lines) => [value, ...lines]) : []
	};
}
