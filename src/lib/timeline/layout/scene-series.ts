import type { DrawnSeries, Track } from '#lib/messages/drawn.ts';
import type { RecordLabels } from '#lib/messages/record-labels.ts';
import { formatGap } from '#lib/messages/format-drawn.ts';
import { anchorShares, overlaps, type Anchor, type Box } from './box.ts';
import { labelBox, labelFontSize, labelGap, labelLineHeight } from './labels.ts';
import { markBox, type SceneMark } from './marks.ts';
import { barBoxes, headroom, type SceneBar, type SeriesInView } from './series.ts';
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
	gaps: SceneGap[];
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

/** A stretch of time without a figure, and the text that says so. `lines` is empty if the text does not fit. */
interface SceneGap extends SeriesText {
	/** Where the gap begins and ends, shares of the width. */
	from: number;
	to: number;
}

/** The name of a series, in its panel. */
interface SeriesName extends SeriesText {
	/** Where it is: at the first bar's start, at an edge of the view, or at the start of a gap. */
	at: 'bar' | 'start' | 'end' | 'gap';
}

/** The data for the texts of a series: the marks to avoid, the width, and the words. */
interface SeriesTextContext {
	marks: readonly SceneMark[];
	width: number;
	/** While the view moves, the scene that it comes from or goes to. The name keeps the `at` that it has there. */
	movesWith: { series: readonly SceneSeries[] } | null;
	/** Language of the record, BCP 47. */
	language: string;
	words: RecordLabels;
}

/** A series with its texts, which cover no mark and no label. The labels of the marks must be placed already. */
export function layoutSeries(
	{ panel: { series, y, height }, bars, gaps: stretches }: SeriesInView,
	{ marks, width, movesWith, language, words }: SeriesTextContext
): SceneSeries {
	const takenBoxes = marks.flatMap((mark) => {
		const box = markBox(mark, width);
		return mark.label ? [box, labelBox(box, mark.label)] : [box];
	});
	const [top, base] = [y + headroom, y + height];
	const middle = (top + base - 1) / 2;
	const gaps = stretches.map(({ from, to, between }): SceneGap => {
		const gapWith = (...lines: string[]): SceneGap => {
			const top = middle - (lines.length * labelLineHeight) / 2;
			return { from, to, lines, ...gapTextPosition(from, to), y: top };
		};
		// If neither of the figures beside the gap is in the view, the text says between which figures the gap is.
		const textsOfWholeGap =
			from === 0 && to === 1 ? [gapWith(formatGap(...between, language, words))] : [];
		const texts = [...textsOfWholeGap, gapWith(words.gap.join(' ')), gapWith(...words.gap)];
		const fits = (gap: SceneGap) => {
			const box = gapTextBox(gap, width);
			// In a low panel, a second line would touch the baseline.
			return box.y1 <= base && hasRoom(box, takenBoxes, from * width, to * width);
		};
		return texts.find(fits) ?? gapWith();
	});
	const first = bars.toSorted((a, b) => a.from - b.from)[0];
	const before = movesWith?.series.find(({ id }) => id === series.id);
	const positions: NamePosition[] = [
		...(first ? [nameStartingAt(first.from, 'bar')] : []),
		nameStartingAt(0, 'start'),
		{ x: 1, side: 'end', at: 'end' },
		...gaps.map(({ from }) => nameStartingAt(xAfterMark(from, marks, width), 'gap'))
	];
	const at = before && (before.name?.at ?? 'start');
	const allNames = seriesNames(series, words.comma).flatMap((text, i) =>
		// Shorter names are tried only at the first bar and at the start of gaps.
		(i === 0 ? positions : positions.filter(isForShortNames)).map((position) => {
			return { lines: [text], ...position, y: y + panelNameDrop };
		})
	);
	const names = at ? allNames.filter((name) => name.at === at) : allNames;
	const firstClearName = (boxes: readonly Box[], of = names) =>
		of.find((name) => hasRoom(nameBox(name, width), boxes, 0, width));
	const boxesToAvoid = [
		...takenBoxes,
		...seriesTextBoxes({ name: null, gaps }, width),
		...barBoxes({ bars, y, height }, width)
	];
	const hatched = gaps.map(({ from, to }) => {
		return { x0: from * width, x1: to * width, y0: top, y1: base };
	});
	// While the view moves, a name under a mark is better than a name that appears and disappears.
	const nameInMotion = () =>
		before?.name &&
		firstClearName([], [...names, ...allNames.filter((name) => name.at === 'start')]);
	const name =
		firstClearName([...boxesToAvoid, ...hatched]) ??
		firstClearName(boxesToAvoid) ??
		nameInMotion() ??
		null;
	return { id: series.id, color: series.track.color, y, height, name, bars, gaps };
}

/** Whether a box is between `from` and `to`, px, and touches none of the others. */
const hasRoom = (box: Box, others: readonly Box[], from: number, to: number): boolean =>
	box.x0 >= from && box.x1 <= to && !others.some((other) => overlaps(other, box));

/** The position of a gap's text: in the middle, or at one end of the gap if only that end is in the view. */
function gapTextPosition(from: number, to: number): Pick<SceneGap, 'x' | 'side'> {
	if (from > 0 && to === 1) return { x: from, side: 'start' };
	if (from === 0 && to < 1) return { x: to, side: 'end' };
	return { x: (from + to) / 2, side: 'middle' };
}

/** The box of a text, px. @param room px to add to its width */
function textBox({ lines, x, side, y }: SeriesText, room: number, width: number): Box {
	const size = Math.max(0, ...lines.map((line) => textWidth(line, labelFontSize))) + room;
	const x0 = x * width - size * anchorShares[side];
	return { x0, x1: x0 + size, y0: y, y1: y + lines.length * labelLineHeight };
}

/** The box of the text of a gap, px. */
const gapTextBox = (text: SeriesText, width: number) => textBox(text, 2 * labelGap, width);
/** The box of a name, px. At the edge of the view, the width that is reserved for its text is enough. */
const nameBox = (name: SeriesName, width: number) =>
	textBox(name, name.x > 0 ? labelGap : 0, width);

/** The boxes of the drawn texts of a series, px. */
export function seriesTextBoxes(
	{ name, gaps }: Pick<SceneSeries, 'name' | 'gaps'>,
	width: number
): Box[] {
	const gapsWithText = gaps.filter(({ lines }) => lines.length > 0);
	const boxes = gapsWithText.map((text) => gapTextBox(text, width));
	return name ? [...boxes, nameBox(name, width)] : boxes;
}

/** The series without the texts that touch a box. */
export function withoutTextsUnder(series: SceneSeries, box: Box, width: number): SceneSeries {
	if (!seriesTextBoxes(series, width).some((other) => overlaps(other, box))) return series;
	const { name, gaps } = series;
	return {
		...series,
		name: name && !overlaps(nameBox(name, width), box) ? name : null,
		gaps: gaps.map((gap) => (overlaps(gapTextBox(gap, width), box) ? { ...gap, lines: [] } : gap))
	};
}

/** Distance from the top of the panel to the name, px. */
const panelNameDrop = 1;

/** Where a name is along the axis. */
type NamePosition = Pick<SeriesName, 'x' | 'side' | 'at'>;

/** Whether a name is at the first bar or at the start of a gap. */
const isForShortNames = ({ at }: NamePosition) => at === 'bar' || at === 'gap';

/** The position of a name that begins at x. @param x a share of the width */
const nameStartingAt = (x: number, at: SeriesName['at']): NamePosition => ({
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

/** The names of a series, the longest first: with its unit, without it, and then only its first words ("ICE data"). */
function seriesNames({ label, unit }: DrawnSeries, comma: string): string[] {
	const words = label.split(' ');
	const first = words.slice(1).map((_, i) => words.slice(0, -1 - i));
	// A cut name must not end with a short word, because such a word usually belongs to the next one.
	const cutNames = first.filter((some) => (some.at(-1)?.length ?? 0) > 3);
	return [label + comma + unit, label, ...cutNames.map((some) => some.join(' '))];
}
