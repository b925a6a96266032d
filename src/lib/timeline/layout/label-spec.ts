import type { DrawnSeries, Spoken, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { formatComparison } from '#lib/messages/format-multiple.ts';
import { formatDate, shortDate } from '#lib/messages/dates.ts';
import { formatBrief, formatValue } from '#lib/messages/format-drawn.ts';
import { titleShapes, type LabelLook, type LabelSpec, type LabelWay } from './labels.ts';
import { flagShapes, inLines, leadShapes } from './lead-label.ts';
import { isLead } from '#lib/record/leads.ts';
import { boxOf, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import { markSize, type Panel, type SizeClass } from './size-class.ts';

/** The lowest rank is placed first. The rank of other events is lower the more links they have. */
const ranks = { lead: -1_000_000, figure: -500_000 };

/** `width` is that of the drawing, px. */
type LabelContext = Pick<LabelSpec, 'kept' | 'group'> & { width: number };

/** All styles in which a label may be set. */
type Ways = LabelWay & Pick<LabelSpec, 'otherwise' | 'fallbackShapes'>;

const none: readonly LabelWay[] = [];

const noBreak = '\u00a0';

/**
 * The label of a mark, not yet placed. Null for a cluster, for a mark that is hardly visible, and until the event's
 * text is loaded. In a narrow drawing, only leads and figures have labels.
 *
 * @param event of the mark
 */
export function labelSpec(
	mark: SceneMark,
	event: DrawnEvent,
	{ panel }: PlannedLane,
	{ timeline, size }: { timeline: DrawnTimeline; size: SizeClass },
	{ width, kept, group }: LabelContext
): LabelSpec | null {
	if (mark.isCluster) return null;
	const box = boxOf(mark, width);
	if (Math.min(box.x1, width) - Math.max(box.x0, 0) < markSize / 2) return null;
	const isFew = size.labels === 'few';
	const isOfLead = !panel && isLead(event);
	if (isFew && !panel && !isOfLead) return null;
	const ways = panel
		? figureWays(event, panel, timeline, size.labels !== 'all')
		: isFew
			? flagWays(event, timeline, width >= size.wordsFrom)
			: trackWays(event, timeline);
	if (!ways) return null;
	const rank = isOfLead ? ranks.lead : panel ? ranks.figure : -event.links.length;
	const isBand = mark.to > mark.from && mark.symbol !== 'end';
	// A title that does not fit beside its mark may go under it.
	const sides = panel || isOfLead ? ways.sides : underToo;
	return {
		...ways,
		sides,
		isLead: isOfLead,
		isFigure: panel !== null,
		rank,
		box,
		isBand,
		kept,
		group
	};
}

const eitherSide = ['end', 'start'] as const;
const underToo = [...eitherSide, 'under'] as const;

/** In a narrow drawing, the label of a lead is its date, or its words if the drawing is wide enough for them. */
function flagWays(event: DrawnEvent, spoken: Spoken, hasWords: boolean): Ways {
	const date: LabelWay = { look: 'flag', shapes: flagShapes(event, spoken), sides: eitherSide };
	if (!hasWords) return { ...date, otherwise: () => none };
	const words: LabelWay = { ...date, look: 'small-words', shapes: smallShapes(event.lead ?? '') };
	return { ...words, otherwise: () => [date] };
}

/** The words of a lead in small type, the fewest lines first. */
const smallShapes = (words: string) => inLines(words, [1, 2, 3, 4, 5]);

const cache = new WeakMap<DrawnEvent, { words: string; ways: Ways }>();

/** The styles for an event's lead, or else its title. Cached, because wrapping is slow. Null without words. */
function trackWays(event: DrawnEvent, spoken: Spoken): Ways | null {
	const words = event.lead ?? event.title;
	if (words === '') return null;
	const found = cache.get(event);
	if (found?.words === words) return found.ways;
	const ways = (isLead(event) ? leadWays : titleWays)(event, words, spoken);
	cache.set(event, { words, ways });
	return ways;
}

function titleWays(event: DrawnEvent, words: string, { language, labels }: Spoken): Ways {
	let more: string[][] | null = null;
	const brief = () => {
		const day = shortDate(event.date, language) ?? '';
		const lines = formatBrief(event, language, labels).replace(day, day.replaceAll(' ', noBreak));
		return inLines(lines, [1, 2]).map((each) => each.map((line) => line.replaceAll(noBreak, ' ')));
	};
	return {
		...{ look: 'plain', shapes: titleShapes(words), sides: eitherSide, otherwise: () => none },
		fallbackShapes: () => (more ??= [...inLines(words, [3, 4]), ...brief()])
	};
}

/** A lead that does not fit in large words is set in smaller ones, then without its date, then as its date alone. */
function leadWays(event: DrawnEvent, words: string, spoken: Spoken): Ways {
	const inLook = (look: LabelLook, shapes: string[][]): LabelWay => {
		return { look, shapes, sides: eitherSide };
	};
	let more: LabelWay[] | null = null;
	const smaller = () => {
		const date = formatDate(event.date, spoken.language, spoken.labels);
		const small = smallShapes(words);
		return [
			inLook(
				'small-lead',
				small.map((lines) => [...lines, date])
			),
			inLook('small-words', small),
			inLook('flag', flagShapes(event, spoken))
		];
	};
	const shapes = leadShapes(event, words, spoken);
	return { ...inLook('lead', shapes), otherwise: () => (more ??= smaller()) };
}

/** The label of the first figure avoids the gap after it, other labels the gap before them, if there is room. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The styles for the figure of a point in the panel of its series. */
function figureWays(event: DrawnEvent, { series }: Panel, spoken: Spoken, isFew: boolean): Ways {
	const point = pointOf(series, event);
	const isTotal = point !== series.points[0] && point === series.points.at(-1);
	const look = isFew ? 'flag' : isTotal ? 'strong' : 'plain';
	const { value, compared } = figureShapes(series, point, spoken, isFew);
	const sides = point === series.points[0] ? firstSides : otherSides;
	const alone: LabelWay[] = [
		{ look, shapes: value, sides },
		{ look, shapes: value.slice(0, 1), sides: eitherSide, isOnBar: true }
	];
	const [compact = []] = compared;
	const ways: LabelWay[] = compared.length
		? [
				{ look, shapes: compared, sides: ['end'] },
				{ look, shapes: [compact], sides: ['over', 'under'] },
				// The stretch before the last figure mostly has no figure. A label there would seem to be one.
				{ look: 'flag', shapes: inLines(value[0]?.[0] ?? '', [1, 2]), sides: ['end'] },
				{ look: 'plain', shapes: inLines(value[0]?.[0] ?? '', [2]), sides: ['end'] },
				{ look, shapes: [compact], sides: ['start'] },
				...alone
			]
		: alone;
	const [best, ...others] = ways as [LabelWay, ...LabelWay[]];
	return { ...best, otherwise: () => others };
}

/** `value`: the value. `compared`: also how many times the first value it is; only for the last figure. */
function figureShapes(
	series: DrawnSeries,
	point: DrawnSeries['points'][number] | undefined,
	{ language, labels }: Spoken,
	isFew: boolean
): { value: string[][]; compared: string[][] } {
	const [first] = series.points;
	if (!point || !first) return { value: [], compared: [] };
	const value = formatValue(point, series.unit, language, labels);
	const isLast = !isFew && point !== first && point === series.points.at(-1);
	const comparison = isLast ? formatComparison(first, point, language, labels) : null;
	// The name of the series has the unit, too, so the value may be shown without it.
	const bare = isFew ? inLines(formatValue(point, '', language, labels), [2, 1]) : [];
	return {
		value: [...inLines(value, isFew ? [1, 2] : [1]), ...bare],
		compared: comparison ? inLines(comparison, [1, 2]).map((lines) => [value, ...lines]) : []
	};
}
