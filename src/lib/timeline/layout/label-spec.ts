import type { DrawnSeries, Spoken, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
import { formatComparison } from '#lib/messages/format-multiple.ts';
import { formatDate, shortDate } from '#lib/messages/dates.ts';
import { formatBrief, formatValue } from '#lib/messages/format-drawn.ts';
import { titleBreaks, type LabelLook, type LabelSpec, type LabelStyle } from './labels.ts';
import { flagBreaks, hold, heldLineBreaks, lineBreaks, leadBreaks } from './lead-label.ts';
import { isLead } from '#lib/record/leads.ts';
import { boxOf, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import type { Panel } from './rows.ts';
import { markSize, type SizeClass } from './size-class.ts';

/** The lowest rank is placed first. The rank of other events is lower the more links they have. */
const ranks = { lead: -1_000_000, figure: -500_000 };

/** `width` is that of the drawing, px. */
type LabelContext = Pick<LabelSpec, 'kept' | 'group'> & { width: number };

/** All styles in which a label may be set. */
type LabelStyles = LabelStyle & Pick<LabelSpec, 'otherStyles' | 'fallbackBreaks'>;

/** No other style. */
const none: readonly LabelStyle[] = [];

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
	const styles = panel
		? figureStyles(event, panel, timeline, size.labels !== 'all')
		: isFew
			? flagStyles(event, timeline, width >= size.wordsFrom)
			: trackStyles(event, timeline);
	if (!styles) return null;
	const rank = isOfLead ? ranks.lead : panel ? ranks.figure : -event.links.length;
	const isBand = mark.to > mark.from && mark.symbol !== 'end';
	// A title that does not fit beside its mark may go under it.
	const sides = panel || isOfLead ? styles.sides : underToo;
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
const underToo = [...eitherSide, 'under'] as const;

/** In a narrow drawing, the label of a lead is its date, or its words if the drawing is wide enough for them. */
function flagStyles(event: DrawnEvent, spoken: Spoken, hasWords: boolean): LabelStyles {
	const date: LabelStyle = { look: 'flag', breaks: flagBreaks(event, spoken), sides: eitherSide };
	if (!hasWords) return { ...date, otherStyles: () => none };
	const words: LabelStyle = { ...date, look: 'small-words', breaks: smallBreaks(event.lead ?? '') };
	return { ...words, otherStyles: () => [date] };
}

/** The words of a lead in small type, the fewest lines first. */
const smallBreaks = (words: string) => lineBreaks(words, [1, 2, 3, 4, 5]);

/** The styles of each event’s label, and the words for which they were made. */
const cache = new WeakMap<DrawnEvent, { words: string; styles: LabelStyles }>();

/** The styles for an event's lead, or else its title. Cached, because wrapping is slow. Null without words. */
function trackStyles(event: DrawnEvent, spoken: Spoken): LabelStyles | null {
	const words = event.lead ?? event.title;
	if (words === '') return null;
	const found = cache.get(event);
	if (found?.words === words) return found.styles;
	const styles = (isLead(event) ? leadStyles : titleStyles)(event, words, spoken);
	cache.set(event, { words, styles });
	return styles;
}

function titleStyles(event: DrawnEvent, words: string, { language, labels }: Spoken): LabelStyles {
	let more: string[][] | null = null;
	const brief = () => {
		const day = shortDate(event.date, language) ?? '';
		return heldLineBreaks(formatBrief(event, language, labels).replace(day, hold(day)), [1, 2]);
	};
	return {
		...{ look: 'plain', breaks: titleBreaks(words), sides: eitherSide, otherStyles: () => none },
		fallbackBreaks: () => (more ??= [...lineBreaks(words, [3, 4]), ...brief()])
	};
}

/** A lead that does not fit in large words is set in smaller ones, then without its date, then as its date alone. */
function leadStyles(event: DrawnEvent, words: string, spoken: Spoken): LabelStyles {
	const inLook = (look: LabelLook, breaks: string[][]): LabelStyle => {
		return { look, breaks, sides: eitherSide };
	};
	let more: LabelStyle[] | null = null;
	const smaller = () => {
		const date = formatDate(event.date, spoken.language, spoken.labels);
		const small = smallBreaks(words);
		return [
			inLook(
				'small-lead',
				small.map((lines) => [...lines, date])
			),
			inLook('small-words', small),
			inLook('flag', flagBreaks(event, spoken))
		];
	};
	const breaks = leadBreaks(event, words, spoken);
	return { ...inLook('lead', breaks), otherStyles: () => (more ??= smaller()) };
}

/** The label of the first figure avoids the gap after it, other labels the gap before them, if there is room. */
const firstSides = ['start', 'over', 'under', 'end'] as const;
/** The sides to try for the labels of all other figures, the best first. */
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
				// The stretch before the last figure mostly has no figure. A label there would seem to be one.
				{ look: 'flag', breaks: lineBreaks(value[0]?.[0] ?? '', [1, 2]), sides: ['end'] },
				{ look: 'plain', breaks: lineBreaks(value[0]?.[0] ?? '', [2]), sides: ['end'] },
				{ look, breaks: [compact], sides: ['start'] },
				...alone
			]
		: alone;
	const [best, ...others] = styles as [LabelStyle, ...LabelStyle[]];
	return { ...best, otherStyles: () => others };
}

/** `value`: the value. `compared`: also how many times the first value it is; only for the last figure. */
function figureBreaks(
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
	const bare = isFew ? lineBreaks(formatValue(point, '', language, labels), [2, 1]) : [];
	return {
		value: [...lineBreaks(value, isFew ? [1, 2] : [1]), ...bare],
		compared: comparison ? lineBreaks(comparison, [1, 2]).map((lines) => [value, ...lines]) : []
	};
}
