import type { DrawnEvent, DrawnSeries, Track } from '#lib/messages/drawn.ts';
import type { RecordLabels } from '#lib/messages/record-labels.ts';
import { formatGap, formatValue } from '#lib/messages/format-drawn.ts';
import { anchorShares, freePositions, overlaps, type Anchor, type Box } from './box.ts';
import { labelBox, labelFontSize, labelGap, labelLineHeight } from './labels.ts';
import { lineBreaks } from './lead-label.ts';
import { atPoint, markBox, type SceneMark } from './marks.ts';
import type { Panel } from './rows.ts';
import { barBoxes, headroom, pointOf, valueY, type SceneBar, type SeriesInView } from './series.ts';
import { textWidth } from '#lib/ui/text-width.ts';

/** The drawing of a series. Its points are not included: they are marks of the scene. */
export interface SceneSeries {
	id: string;
	color: Track['color'];
	/** Top of the panel, px. */
	y: number;
	height: number;
	/** The name of the series; null if it does not fit. */
	name: SeriesName | null;
	bars: SceneBar[];
	gaps: SeriesInView['gaps'];
	/** The texts of gaps (“no figure”), and the values of leads, whose marks are in their track instead of this panel. */
	texts: SeriesText[];
}

/** A text in the panel of a series. */
export interface SeriesText {
	lines: string[];
	/** x of the text's start, middle or end, depending on `side`; a share of the width. */
	x: number;
	side: Anchor;
	/** Top of the first line, px. */
	y: number;
}

/** The name of a series, in its panel. */
interface SeriesName extends SeriesText {
	/** Where it is: at the first bar's start, at an edge of the view, or at the start of a gap. */
	at: 'bar' | 'start' | 'end' | 'gap';
}

/** The data for the texts of a series: the marks to avoid, the events by index, the width, and the words. */
interface SeriesTextContext {
	marks: readonly SceneMark[];
	events: readonly DrawnEvent[];
	/** The width for which names and gaps are laid out, px. For the whole story, the `packWidth` of the class. */
	width: number;
	/** The width of the drawing, px. */
	fullWidth: number;
	/** While the view moves, the scene at the start or the end of the motion. The series' name keeps its `at` in that scene. */
	movesWith: { series: readonly SceneSeries[] } | null;
	/** Language of the record, BCP 47. */
	language: string;
	words: RecordLabels;
}

/** A series with its texts, which cover no mark and no label. The labels of the marks must be placed already. */
export function layoutSeries(inView: SeriesInView, context: SeriesTextContext): SceneSeries {
	const { panel, bars, gaps } = inView;
	const { series, y, height } = panel;
	const { width, fullWidth } = context;
	const texts = layoutGapTexts(inView, context);
	/** The boxes that further texts must not touch in a drawing of this width, px. */
	const boxesAt = (px: number) => [
		...takenBoxes(context, px),
		...texts.map((text) => textBox(text, px)),
		...barBoxes({ bars, y, height }, px)
	];
	for (const possible of possibleLeadValues(panel, context)) {
		texts.push(...firstFreeText(possible, boxesAt(fullWidth), panel, fullWidth));
	}
	const name = layoutName(inView, boxesAt(width), context);
	return { id: series.id, color: series.track.color, y, height, name, bars, gaps, texts };
}

/** The boxes of marks and their labels in a drawing of a width, px. */
const takenBoxes = ({ marks }: SeriesTextContext, width: number): Box[] =>
	marks.flatMap((mark) => {
		// The box of a figure is as wide as its bar. Only its symbol, in the middle, is visible over the bar.
		const visible = mark.isPoint ? atPoint(mark, (mark.from + mark.to) / 2) : mark;
		const box = markBox(visible, width);
		return mark.label ? [box, labelBox(markBox(mark, width), mark.label)] : [box];
	});

/** The first of the texts that is in the panel, between two shares of its width, and touches no box. At most one. */
function firstFreeText<Text extends SeriesText>(
	possible: readonly Text[],
	boxes: readonly Box[],
	{ y, height }: Panel,
	width: number,
	{ from, to } = { from: 0, to: 1 }
): Text[] {
	const found = possible.find((text) => {
		const box = textBox(text, width);
		// In a low panel, a second line would touch the baseline.
		const isInside =
			box.x0 >= from * width && box.x1 <= to * width && box.y0 >= y && box.y1 <= y + height;
		return isInside && !boxes.some((other) => overlaps(other, box));
	});
	return found ? [found] : [];
}

/** The words of the gaps that have room for them. */
function layoutGapTexts({ panel, gaps }: SeriesInView, context: SeriesTextContext): SeriesText[] {
	const { width, language, words } = context;
	const boxes = takenBoxes(context, width);
	const middle = panel.y + (headroom + panel.height - 1) / 2;
	return gaps.flatMap(({ from, to, between }) => {
		// Beside a label in the way, such as that of the figure before the gap, as near as possible.
		const textWith = (...lines: string[]): SeriesText => {
			const top = middle - (lines.length * labelLineHeight) / 2;
			const text = { lines, ...gapTextPosition(from, to), y: top };
			const { x0, x1, y0, y1 } = textBox(text, width);
			const inWay = boxes.filter((box) => box.y0 < y1 && box.y1 > y0);
			const wanted = x0 - labelGap;
			const [x = wanted] = freePositions(wanted, x1 + labelGap - wanted, inWay);
			return { ...text, x: text.x + (x - wanted) / width };
		};
		// If neither of the figures beside the gap is in the view, the text says between which figures the gap is.
		const textsOfWholeGap =
			from === 0 && to === 1 ? [textWith(formatGap(...between, language, words))] : [];
		const possible = [...textsOfWholeGap, textWith(words.gap.join(' ')), textWith(...words.gap)];
		return firstFreeText(possible, boxes, panel, width, { from, to });
	});
}

/**
 * For each lead with a bar, the texts of its value, the best first: over its bar or beside it, because the label of a
 * lead is in its track.
 */
function possibleLeadValues(
	{ series, y, height }: Panel,
	{ marks, events, fullWidth, language, words }: SeriesTextContext
): SeriesText[][] {
	return marks.flatMap(({ isPoint, count, firstIndex, ...mark }) => {
		const event = events[firstIndex];
		const point = event && !isPoint && count === 1 && pointOf(series, event);
		// A figure without an end has no bar.
		if (!point || point.date.end === null) return [];
		const [from, to] = [Math.max(0, mark.from), Math.min(1, mark.to)];
		const barY = valueY(point.value, series, y, height);
		const text = formatValue(point, series.unit, language, words);
		const possible = [[text], ...lineBreaks(text, [2])].flatMap((lines): SeriesText[] => {
			const over = { lines, y: barY - lines.length * labelLineHeight - 1 };
			return [
				{ ...over, x: (from + to) / 2, side: 'middle' },
				{ ...over, x: to, side: 'end' },
				{ ...over, x: from, side: 'start' },
				{ lines, y: barY, x: from - 1 / fullWidth, side: 'end' }
			];
		});
		return [possible];
	});
}

/** The name of a series; null if it has no room. */
function layoutName(
	{ panel, bars, gaps }: SeriesInView,
	boxes: readonly Box[],
	{ marks, width, movesWith, words }: SeriesTextContext
): SeriesName | null {
	const { series, y, height } = panel;
	const first = bars.toSorted((a, b) => a.from - b.from)[0];
	const seriesBefore = movesWith?.series.find(({ id }) => id === series.id);
	const positions: SeriesNamePosition[] = [
		...(first ? [nameStartingAt(first.from, 'bar')] : []),
		nameStartingAt(0, 'start'),
		{ x: 1, side: 'end', at: 'end' },
		...gaps.map(({ from }) => nameStartingAt(xAfterMark(from, marks, width), 'gap'))
	];
	const at = seriesBefore && (seriesBefore.name?.at ?? 'start');
	const allNames = seriesNames(series, words.comma).flatMap((text, i) =>
		// Shorter names are not tried at the end of the view: they would be read as words of the last figure.
		(i === 0 ? positions : positions.filter(({ at }) => at !== 'end')).map((position) => {
			return { lines: [text], ...position, y: y + panelNameDrop };
		})
	);
	const names = at ? allNames.filter((name) => name.at === at) : allNames;
	const hatched = gaps.map(({ from, to }) => {
		return { x0: from * width, x1: to * width, y0: y + headroom, y1: y + height };
	});
	const firstFreeName = (names: readonly SeriesName[], boxes: readonly Box[]) =>
		firstFreeText(names, boxes, panel, width)[0];
	// While the view moves, a name under a mark is better than a name that appears and disappears.
	const nameInMotion = () =>
		seriesBefore?.name &&
		firstFreeName([...names, ...allNames.filter((name) => name.at === 'start')], []);
	return (
		firstFreeName(names, [...boxes, ...hatched]) ??
		firstFreeName(names, boxes) ??
		nameInMotion() ??
		null
	);
}

/** The position of a gap's text: in the middle, or at one end of the gap if only that end is in the view. */
function gapTextPosition(from: number, to: number): Pick<SeriesText, 'x' | 'side'> {
	if (from > 0 && to === 1) return { x: from, side: 'start' };
	if (from === 0 && to < 1) return { x: to, side: 'end' };
	return { x: (from + to) / 2, side: 'middle' };
}

/** The px between a text and its anchor. At an edge of the view, a text has none. */
export const textGap = ({ x }: SeriesText) => (x > 0 && x < 1 ? labelGap : 0);

/** The box of a text, px. */
function textBox(text: SeriesText, width: number): Box {
	const { lines, x, side, y } = text;
	const widths = lines.map((line) => textWidth(line, labelFontSize));
	const size = Math.max(0, ...widths) + (side === 'middle' ? 2 : 1) * textGap(text);
	const x0 = x * width - size * anchorShares[side];
	return { x0, x1: x0 + size, y0: y, y1: y + lines.length * labelLineHeight };
}

/** The boxes of the drawn texts of a series, px. */
export const seriesTextBoxes = (
	{ name, texts }: Pick<SceneSeries, 'name' | 'texts'>,
	width: number
): Box[] => [...texts, ...(name ? [name] : [])].map((text) => textBox(text, width));

/** The series without the texts that touch a box. */
export function withoutTextsUnder(series: SceneSeries, box: Box, width: number): SceneSeries {
	const { name, texts } = series;
	const isClear = (text: SeriesText) => !overlaps(textBox(text, width), box);
	return { ...series, name: name && isClear(name) ? name : null, texts: texts.filter(isClear) };
}

/** Distance from the top of the panel to the name, px. */
const panelNameDrop = 1;

/** Where the name of a series is along the axis. */
type SeriesNamePosition = Pick<SeriesName, 'x' | 'side' | 'at'>;

/** The position of a name that begins at x. @param x a share of the width */
const nameStartingAt = (x: number, at: SeriesName['at']): SeriesNamePosition => ({
	x,
	side: 'start',
	at
});

/** Where a text after a bar begins, a share of the width: after the bar, or after a mark that extends beyond the bar. */
function xAfterMark(at: number, marks: readonly SceneMark[], width: number): number {
	const boxes = marks.filter(({ isPoint }) => isPoint).map((mark) => markBox(mark, width));
	const markOverBar = boxes.find(({ x0, x1 }) => x0 < at * width && x1 > at * width);
	return markOverBar ? markOverBar.x1 / width : at;
}

/** The names of a series, the longest first: with its unit, without it, and then only its first words ("ICE data"), at least two. */
function seriesNames({ label, unit }: DrawnSeries, comma: string): string[] {
	const words = label.split(' ');
	const shortened = words.slice(2).map((_, i) => words.slice(0, -1 - i));
	// A cut name must not end with a short word, because such a word usually belongs to the next one.
	const cutNames = shortened.filter((some) => (some.at(-1)?.length ?? 0) > 3);
	return [label + comma + unit, label, ...cutNames.map((some) => some.join(' '))];
}
