import type {
	DrawnPoint,
	DrawnSeries,
	Spoken,
	DrawnTimeline,
	DrawnEvent
} from '#lib/messages/drawn.ts';
import { formatComparison } from '#lib/messages/format-multiple.ts';
import { formatDate, shortDate } from '#lib/messages/dates.ts';
import { formatBrief, formatValue } from '#lib/messages/format-drawn.ts';
import { titleBreaks, type LabelLook, type LabelSpec, type LabelStyle } from './labels.ts';
import {
	flagBreaks,
	keepInOneLine,
	lineBreaksAroundKept,
	lineBreaks,
	leadBreaks
} from './lead-label.ts';
import { isLead } from '#lib/record/leads.ts';
import { boxOf, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import type { Panel } from './rows.ts';
import { markSize, type SizeClass } from './size-class.ts';

/** The ranks of leads and figures. All other events have minus the number of their links. */
const ranks = { lead: -1_000_000, figure: -500_000 };

/** Data for a label besides its mark and event. `width` is that of the drawing, px. */
type LabelContext = Pick<LabelSpec, 'kept' | 'group'> & { width: number };

/** All styles in which a label may be set. */
type LabelStyles = LabelStyle & Pick<LabelSpec, 'otherStyles' | 'fallbackBreaks'>;

const noStyles: readonly LabelStyle[] = [];

/**
 * The label of a mark, before it has a position. Null for a cluster, for a mark that is hardly visible, and until the
 * event's text is loaded. In a narrow drawing, only leads and figures have labels. @param event of the mark
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
	const styles = panel
		? figureStyles(event, panel, timeline, size.labels !== 'all')
		: isFew
			? flagStyles(event, timeline, width >= size.wordsFrom)
			: trackStyles(event, timeline);
	if (!styles) return null;
	const rank = isOfLead ? ranks.lead : panel ? ranks.figure : -event.links.length;
	const isBand = mark.to > mark.from && mark.symbol !== 'end';
	// A title may go under its mark if it does not fit beside it.
	const sides = panel || isOfLead ? styles.sides : besideOrUnder;
	return {
		...styles,
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

/** Both sides of a mark. */
const eitherSide = ['end', 'start'] as const;
/** Both sides of a mark, or below it. */
const besideOrUnder = [...eitherSide, 'under'] as const;

/** The styles of a lead's label in a narrow drawing: its date, or its words if the drawing is wide enough for them. */
function flagStyles(event: DrawnEvent, spoken: Spoken, hasWords: boolean): LabelStyles {
	const date: LabelStyle = { look: 'flag', breaks: flagBreaks(event, spoken), sides: eitherSide };
	if (!hasWords) return { ...date, otherStyles: () => noStyles };
	const words: LabelStyle = { ...date, look: 'small-words', breaks: smallBreaks(event.lead ?? '') };
	return { ...words, otherStyles: () => [date] };
}

/** Line breaks for the words of a lead in small type, the fewest lines first. */
const smallBreaks = (words: string) => lineBreaks(words, [1, 2, 3, 4, 5]);

/** The styles of each event’s label, with the words for which they were computed. */
const stylesCache = new WeakMap<DrawnEvent, { words: string; styles: LabelStyles }>();

/** The styles for an event's lead or title; null without words. Cached, because wrapping is slow. */
function trackStyles(event: DrawnEvent, spoken: Spoken): LabelStyles | null {
	const words = event.lead ?? event.title;
	if (words === '') return null;
	const found = stylesCache.get(event);
	if (found?.words === words) return found.styles;
	const styles = (isLead(event) ? leadStyles : titleStyles)(event, words, spoken);
	stylesCache.set(event, { words, styles });
	return styles;
}

function titleStyles(event: DrawnEvent, words: string, { language, labels }: Spoken): LabelStyles {
	let more: string[][] | null = null;
	const brief = () => {
		const day = shortDate(event.date, language) ?? '';
		const text = formatBrief(event, language, labels).replace(day, keepInOneLine(day));
		return lineBreaksAroundKept(text, [1, 2]);
	};
	return {
		look: 'plain',
		breaks: titleBreaks(words),
		sides: eitherSide,
		otherStyles: () => noStyles,
		fallbackBreaks: () => (more ??= [...lineBreaks(words, [3, 4]), ...brief()])
	};
}

/** If a lead does not fit in large words, it is set in smaller ones, then without its date, then as its date alone. */
function leadStyles(event: DrawnEvent, words: string, spoken: Spoken): LabelStyles {
	const inLook = (look: LabelLook, breaks: string[][]): LabelStyle => {
		return { look, breaks, sides: eitherSide };
	};
	let more: LabelStyle[] | null = null;
	const smaller = () => {
		const date = formatDate(event.date, spoken.language, spoken.labels);
		const small = smallBreaks(words);
		const withDate = small.map((lines) => [...lines, date]);
		return [
			inLook('small-lead', withDate),
			inLook('small-words', small),
			inLook('flag', flagBreaks(event, spoken))
		];
	};
	const breaks = leadBreaks(event, words, spoken);
	return { ...inLook('lead', breaks), otherStyles: () => (more ??= smaller()) };
}

/** The sides for the label of the first figure, the best first: away from the gap after the figure. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
/** The sides for the labels of other figures, the best first: away from the gap before the figure. */
const otherSides = ['end', 'over', 'under', 'start'] as const;

/** The styles for the figure of a point in the panel of its series. */
function figureStyles(
	event: DrawnEvent,
	{ series }: Panel,
	spoken: Spoken,
	isFew: boolean
): LabelStyles {
	const point = pointOf(series, event);
	const isTotal = point !== series.points[0] && point === series.points.at(-1);
	const look = isFew ? 'flag' : isTotal ? 'strong' : 'plain';
	const { value, compared } = figureBreaks(series, point, spoken, isFew);
	const sides = point === series.points[0] ? firstSides : otherSides;
	const alone: LabelStyle[] = [
		{ look, breaks: value, sides },
		{ look, breaks: value.slice(0, 1), sides: eitherSide, isOnBar: true }
	];
	const [compact = []] = compared;
	const styles: LabelStyle[] = compared.length
		? [
				{ look, breaks: compared, sides: ['end'] },
				{ look, breaks: [compact], sides: ['over', 'under'] },
				// There is usually a gap before the last figure. A value there would look like a figure of the gap.
				{ look: 'flag', breaks: lineBreaks(value[0]?.[0] ?? '', [1, 2]), sides: ['end'] },
				{ look: 'plain', breaks: lineBreaks(value[0]?.[0] ?? '', [2]), sides: ['end'] },
				{ look, breaks: [compact], sides: ['start'] },
				...alone
			]
		: alone;
	const [best, ...others] = styles as [LabelStyle, ...LabelStyle[]];
	return { ...best, otherStyles: () => others };
}

/**
 * Line breaks for a figure's label. `value`: the value alone. `compared`: the value and how many times the
 * first figure it is; only for the last figure.
 */
function figureBreaks(
	series: DrawnSeries,
	point: DrawnPoint | undefined,
	{ language, labels }: Spoken,
	isFew: boolean
): { value: string[][]; compared: string[][] } {
	const [first] = series.points;
	if (!point || !first) return { value: [], compared: [] };
	const value = formatValue(point, series.unit, language, labels);
	const isLast = !isFew && point !== first && point === series.points.at(-1);
	const comparison = isLast ? formatComparison(first, point, language, labels) : null;
	// The unit is also in the name of the series, so the value may be shown without it.
	const bare = isFew ? lineBreaks(formatValue(point, '', language, labels), [2, 1]) : [];
	return {
		value: [...lineBreaks(value, isFew ? [1, 2] : [1]), ...bare],
		compared: comparison ? lineBreaks(comparison, [1, 2]).map((lines) => [value, ...lines]) : []
	};
}
