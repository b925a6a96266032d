import type { Wording, DrawnTimeline, DrawnEvent } from '#lib/messages/drawn.ts';
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
import { markBox, type SceneMark } from './marks.ts';
import type { PlannedLane } from './plan.ts';
import { pointOf } from './series.ts';
import type { Panel } from './rows.ts';
import { markSize, type SizeClass } from './size-class.ts';

/** The rank of leads. The lowest rank is placed first. */
const leadRank = -1_000_000;

/** The rank of figures. All other events have minus the number of their links. */
const figureRank = -500_000;

/** Data for a label besides its mark and event. `width` is that of the drawing, px. */
type LabelContext = Pick<LabelSpec, 'kept' | 'group'> & { width: number };

/** The first style of a label, and those to try if it does not fit. */
type LabelStyles = LabelStyle & Pick<LabelSpec, 'otherStyles' | 'fallbackBreaks'>;

const noStyles: readonly LabelStyle[] = [];

/**
 * The label of a mark, before it has a position. Null for a cluster, for a mark that is hardly visible, and until the
 * event's text is loaded. In a class with `few` labels, only leads and figures have labels. @param event of the mark
 */
export function toLabelSpec(
	mark: SceneMark,
	event: DrawnEvent,
	{ panel }: PlannedLane,
	{ timeline, size }: { timeline: DrawnTimeline; size: SizeClass },
	{ width, ...context }: LabelContext
): LabelSpec | null {
	if (mark.isCluster) return null;
	const box = markBox(mark, width);
	if (Math.min(box.x1, width) - Math.max(box.x0, 0) < markSize / 2) return null;
	const hasFewLabels = size.labels === 'few';
	const isOfLead = !panel && isLead(event);
	if (hasFewLabels && !panel && !isOfLead) return null;
	const styles = panel
		? figureStyles(event, panel, timeline, size.labels !== 'all')
		: hasFewLabels
			? flagStyles(event, timeline, width >= size.leadWordsFrom)
			: leadOrTitleStyles(event, timeline);
	if (!styles) return null;
	const rank = isOfLead ? leadRank : panel ? figureRank : -event.links.length;
	const isBand = mark.to > mark.from && mark.symbol !== 'end';
	return {
		...styles,
		...context,
		isLead: isOfLead,
		isFigure: panel !== null,
		rank,
		box,
		isBand
	};
}

/** Both sides of a mark. */
const eitherSide = ['end', 'start'] as const;
/** Both sides of a mark, or below it. */
const besideOrUnder = [...eitherSide, 'under'] as const;

/** The styles of a lead's label in a class with `few` labels: its date, or first its words if there is width for them. */
function flagStyles(event: DrawnEvent, wording: Wording, hasWords: boolean): LabelStyles {
	const date: LabelStyle = { look: 'flag', breaks: flagBreaks(event, wording), sides: eitherSide };
	if (!hasWords) return { ...date, otherStyles: () => noStyles };
	const breaks = smallTypeBreaks(event.lead ?? '');
	return { ...date, look: 'small-words', breaks, otherStyles: () => [date] };
}

/** Line breaks for the words of a lead in small type, the fewest lines first. */
const smallTypeBreaks = (words: string) => lineBreaks(words, [1, 2, 3, 4, 5]);

/** The styles of each event’s label, with the words for which they were computed. */
const stylesCache = new WeakMap<DrawnEvent, { words: string; styles: LabelStyles }>();

/** The styles for an event's lead or title; null without words. Cached, because wrapping is slow. */
function leadOrTitleStyles(event: DrawnEvent, wording: Wording): LabelStyles | null {
	const words = event.lead ?? event.title;
	if (words === '') return null;
	const found = stylesCache.get(event);
	if (found?.words === words) return found.styles;
	const styles = (isLead(event) ? leadStyles : titleStyles)(event, words, wording);
	stylesCache.set(event, { words, styles });
	return styles;
}

function titleStyles(event: DrawnEvent, words: string, { language, labels }: Wording): LabelStyles {
	let cachedBreaks: string[][] | null = null;
	const briefBreaks = () => {
		const day = shortDate(event.date, language) ?? '';
		const text = formatBrief(event, language, labels).replace(day, keepInOneLine(day));
		return lineBreaksAroundKept(text, [1, 2]);
	};
	return {
		look: 'plain',
		breaks: titleBreaks(words),
		// A title may go under its mark if it does not fit beside it.
		sides: besideOrUnder,
		otherStyles: () => noStyles,
		fallbackBreaks: () => (cachedBreaks ??= [...lineBreaks(words, [3, 4]), ...briefBreaks()])
	};
}

/** If a lead does not fit in large words, it is set in smaller ones, then without its date, then as its date alone. */
function leadStyles(event: DrawnEvent, words: string, wording: Wording): LabelStyles {
	const inLook = (look: LabelLook, breaks: string[][]): LabelStyle => {
		return { look, breaks, sides: eitherSide };
	};
	let cachedStyles: LabelStyle[] | null = null;
	const makeSmallerStyles = () => {
		const date = formatDate(event.date, wording.language, wording.labels);
		const small = smallTypeBreaks(words);
		const withDate = small.map((lines) => [...lines, date]);
		return [
			inLook('small-lead', withDate),
			inLook('small-words', small),
			inLook('flag', flagBreaks(event, wording))
		];
	};
	const breaks = leadBreaks(event, words, wording);
	return { ...inLook('lead', breaks), otherStyles: () => (cachedStyles ??= makeSmallerStyles()) };
}

/** The sides for the label of the first figure, the best first: away from the gap after the figure. */
const firstFigureSides = ['start', 'over', 'under', 'end'] as const;
/** The sides for the labels of all later figures, the best first: away from the gap before the figure. */
const laterFigureSides = ['end', 'over', 'under', 'start'] as const;

/**
 * The styles for the label of a figure in the panel of its series: its value. The value of the last figure is in bold. If
 * there is room, a comparison with the first figure follows, such as “about 3.5 times July 2025”. Null for an event without a figure.
 *
 * @param isCompact leaves out the comparison
 */
function figureStyles(
	event: DrawnEvent,
	{ series: { points, unit }, series }: Panel,
	{ language, labels }: Wording,
	isCompact: boolean
): LabelStyles | null {
	const [first] = points;
	const point = pointOf(series, event);
	if (!point || !first) return null;
	const isLast = point !== first && point === points.at(-1);
	const value = formatValue(point, unit, language, labels);
	const comparison = isLast && !isCompact ? formatComparison(first, point, language, labels) : null;
	const [one, two] = [[[value]], lineBreaks(value, [2])];
	const look = isLast ? (isCompact ? 'flag' : 'strong') : 'plain';
	const sides = point === first ? firstFigureSides : laterFigureSides;
	const styles: LabelStyle[] = [
		{ look, breaks: one, sides },
		// Not `strong`, which would set only the first of the two lines in bold.
		{ look: isCompact ? look : 'plain', breaks: two, sides },
		{ look: 'plain', breaks: [...one, ...two], sides },
		{ look, breaks: one, sides: eitherSide, isOnBar: true }
	];
	if (comparison) {
		const breaks = lineBreaks(comparison, [1, 2]).map((lines) => [value, ...lines]);
		const compact = breaks.slice(0, 1);
		styles.unshift(
			{ look, breaks, sides: ['end'] },
			{ look, breaks: compact, sides: ['over', 'under'] },
			// First after the figure: there is usually a gap before it, and a value there would look like a figure of the gap.
			{ look, breaks: one, sides: ['end'] },
			{ look: 'plain', breaks: two, sides: ['end'] },
			{ look, breaks: compact, sides: ['start'] }
		);
	}
	const [best, ...others] = styles as [LabelStyle, ...LabelStyle[]];
	return { ...best, otherStyles: () => others };
}
