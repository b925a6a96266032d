import { isWithin, type Box, type MarkBox } from './box.ts';
import { laneHeight, markSize } from './size-class.ts';
import type { Space } from './space.ts';
import { boldFactor, textWidth, wrapText } from '#lib/ui/text-width.ts';

/** Beside its mark, or in the middle above it or below it. */
export type Side = 'start' | 'end' | 'over' | 'under';

/**
 * How a label is set: `strong` has a bold first line, `lead` larger, bold words over their date. Where a lead has too little
 * room for that, `small-lead` has bold words over the date, `small-words` these alone, and a `flag` a bold date, which it
 * has in a narrow drawing, too.
 */
export type LabelLook = 'plain' | 'strong' | 'lead' | 'small-lead' | 'small-words' | 'flag';

/** How one line of words is set: the sizes of its font and of the line, px. */
export interface LineLook {
	size: number;
	height: number;
	isBold: boolean;
}

/** Whether the last line is the date of a lead. */
export const hasDate = (look: LabelLook) => look === 'lead' || look === 'small-lead';

/** Whether it says the words of a lead. */
export const hasWords = (look: LabelLook) => hasDate(look) || look === 'small-words';

/** The texts of a label: of a lead its words and its date. */
export function labelParts({ look, lines }: Pick<Label, 'look' | 'lines'>): string[] {
	if (hasDate(look)) return [lines.slice(0, -1).join(' '), ...lines.slice(-1)];
	const [value = '', ...comparison] = lines;
	if (look === 'strong' && comparison.length > 0) return [`${value}, ${comparison.join(' ')}`];
	return [lines.join(' ')];
}

/** One way to set a label. */
export interface LabelWay {
	look: LabelLook;
	/** The ways to break it into lines, the best first. */
	shapes: string[][];
	/** The sides to try, the best first. */
	sides: readonly Side[];
	/** Whether it is a line on the bar of its figure, beside the glyph. */
	isOnBar?: boolean;
}

/** The possible texts and positions of a mark's label. */
export interface LabelSpec extends LabelWay {
	/** Other ways, the best first, if it has no room in the first one. */
	otherwise: () => readonly LabelWay[];
	/** Whether it is that of a lead: placed before all others, and in any way rather than left out. */
	isLead: boolean;
	/** Whether it is that of a point in its series' panel. */
	isFigure: boolean;
	/** If its group would say nothing else: its title in more lines, or its event in brief. */
	fallbackShapes?: () => string[][];
	/** The order in which labels are placed, lowest first: later ones may find no room. */
	rank: number;
	/** Its mark's box. */
	box: MarkBox;
	/** Whether the mark is a band: then the label goes inside if it fits. */
	isBand: boolean;
	/** Its label in the scene before, which stays if it still has room. */
	kept: Label | null;
	/** The number of its group of marks, in which at least one gets a label; -1 for none. */
	group: number;
}

/** A label at its mark. */
export interface Label {
	look: LabelLook;
	lines: string[];
	side: Side;
	/** A width into which the lines certainly fit, px. */
	width: number;
	/** From the middle of its mark's symbol to its own middle, px; `dx`, along the axis, only for `over` and `under`. */
	dx: number;
	dy: number;
	/** Whether it is beside the glyph: inside its band, or on its bar. */
	isInside: boolean;
}

export const labelFontSize = 13;
export const labelLineHeight = 16;

const plainLine: LineLook = { size: labelFontSize, height: labelLineHeight, isBold: false };
const boldLine: LineLook = { ...plainLine, isBold: true };
const leadLine: LineLook = { size: 15, height: 18, isBold: true };
const wordsLine: LineLook = { ...boldLine, height: 14 };

/** @param index of the line @param count of the label's lines */
export function lineLook(look: LabelLook, index: number, count: number): LineLook {
	if (look === 'plain') return plainLine;
	if (look === 'flag') return boldLine;
	if (look === 'strong') return index === 0 ? boldLine : plainLine;
	if (hasDate(look) && index === count - 1) return plainLine;
	return look === 'lead' ? leadLine : wordsLine;
}

/** A width into which lines certainly fit, px. */
export function linesWidth(lines: readonly string[], look: LabelLook): number {
	const widths = lines.map((line, i) => {
		const { size, isBold } = lineLook(look, i, lines.length);
		return Math.ceil(textWidth(line, size) * (isBold ? boldFactor : 1));
	});
	return Math.max(0, ...widths);
}

/** From the middle of a label to that of its first line, px. */
export function firstLineOf({ lines, look }: Pick<Label, 'lines' | 'look'>): number {
	return (lineLook(look, 0, lines.length).height - linesHeight(lines, look)) / 2;
}

/** Height of lines below each other, px. */
export function linesHeight(lines: readonly string[], look: LabelLook): number {
	return lines.reduce((sum, _, i) => sum + lineLook(look, i, lines.length).height, 0);
}

/** Distance of a label from its mark, px. */
export const labelGap = 4;

/** A label in two lines is at most this wide, px. */
const widestLabel = 300;

/** A title narrower than this stays in one line, px. */
const narrowestTitle = 150;

/** A title in one line, or in two if it is long. */
export function titleShapes(title: string): string[][] {
	const whole = textWidth(title, labelFontSize);
	const half = Math.min(widestLabel, whole - 1);
	const lines = whole > narrowestTitle ? wrapText(title, half, labelFontSize) : null;
	return lines && lines.length > 1 ? [[title], lines] : [[title]];
}

/** A possible position of a label. */
export interface Candidate {
	label: Label;
	box: Box;
	isFigure: boolean;
}

/** Whether a candidate for a label touches no mark and no obstacle. */
export function isClear(
	{ box, label }: Candidate,
	spec: Pick<LabelSpec, 'box'>,
	space: Space
): boolean {
	// A label inside its band lies on its own mark.
	if (space.touches(box, label.isInside ? spec.box : null)) return false;
	return isWithin(box, space.bounds);
}

/** The position of a given label; null if it should be in its band and has no room there. */
export function candidateOf(
	{ box, isFigure }: Pick<LabelSpec, 'box' | 'isFigure'>,
	label: Label
): Candidate | null {
	const placed = labelBox(box, label);
	const isInBand = label.isInside && label.dy === 0;
	if (isInBand && placed.x1 + labelGap > box.x1) return null;
	return { label, box: placed, isFigure };
}

/** The box of a label whose mark has this box. */
export function labelBox(mark: MarkBox, label: Label): Box {
	const { look, lines, width, dy } = label;
	const x0 = startOf(mark, label);
	const middle = (mark.y0 + mark.y1) / 2 + dy;
	const half = linesHeight(lines, look) / 2;
	return { x0, x1: x0 + width, y0: middle - half, y1: middle + half };
}

function startOf(mark: MarkBox, { side, width, dx, isInside }: Label): number {
	const centre = mark.symbolX;
	const beside = markSize / 2 + labelGap;
	if (isInside) return side === 'end' ? centre + beside : centre - beside - width;
	if (side === 'over' || side === 'under') return centre + dx - width / 2;
	return side === 'end' ? mark.x1 + labelGap : mark.x0 - labelGap - width;
}

/** The box of a mark in a lane, px, with its symbol in the middle. */
export function laneBox(x0: number, x1: number, lanesY: number, lane: number): MarkBox {
	const y0 = lanesY + lane * laneHeight + 1;
	return { x0, x1, y0, y1: y0 + laneHeight - 2, symbolX: (x0 + x1) / 2 };
}
