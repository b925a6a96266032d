import { isWithin, type Box, type MarkBox } from './box.ts';
import { markSize } from './size-class.ts';
import type { LabelSpace } from './space.ts';
import { boldFactor, textWidth, wrapText } from '#lib/ui/text-width.ts';

/** Where a label is: beside its mark, or centred above or below it. */
export type LabelSide = 'start' | 'end' | 'over' | 'under';

/**
 * How a label is set. `plain`: normal type. `strong`: first line in bold. `lead`: large bold words over the
 * date. A lead that does not fit like that is a `small-lead` (smaller bold words over the date), `small-words`
 * (the words alone), or a `flag` (a bold date). In classes that leave out its
 * comparison, the last figure is a `flag`, too.
 */
export type LabelLook = 'plain' | 'strong' | 'lead' | 'small-lead' | 'small-words' | 'flag';

/** How a line of text is set: font size and line height, px, and whether it is bold. */
export interface LineLook {
	size: number;
	height: number;
	isBold: boolean;
}

/** Whether the last line is the date of a lead. */
export const hasLeadDate = (look: LabelLook) => look === 'lead' || look === 'small-lead';

/** Whether the label has the words of a lead. */
export const hasLeadWords = (look: LabelLook) => hasLeadDate(look) || look === 'small-words';

/** The texts of a label without its line breaks. A lead with a date has two: its words and its date. */
export function labelParts({ look, lines }: Pick<Label, 'look' | 'lines'>): string[] {
	if (hasLeadDate(look)) return [lines.slice(0, -1).join(' '), ...lines.slice(-1)];
	const [value = '', ...comparison] = lines;
	if (look === 'strong' && comparison.length > 0) return [`${value}, ${comparison.join(' ')}`];
	return [lines.join(' ')];
}

/** One style of a label. */
export interface LabelStyle {
	look: LabelLook;
	/** The line breaks to try, the best first. */
	breaks: string[][];
	/** The sides to try, the best first. */
	sides: readonly LabelSide[];
	/** Whether the label is on the bar of its figure, in one line beside the symbol. */
	isOnBar?: boolean;
}

/** The possible texts and positions of a mark's label. */
export interface LabelSpec extends LabelStyle {
	/** Styles to try if the first does not fit, the best first. */
	otherStyles: () => readonly LabelStyle[];
	/** Whether it is the label of a lead: placed before all others, and in any style rather than left out. */
	isLead: boolean;
	/** Whether the label is that of a figure, in the panel of its series. */
	isFigure: boolean;
	/**
	 * More line breaks, tried if no label of the group fits, or no label of the selected event: the title in more lines, or
	 * a brief form of the event.
	 */
	fallbackBreaks?: () => string[][];
	/** The order of placement, the lowest rank first. Labels with a high rank may find no room. */
	rank: number;
	/** The box of the label's mark. */
	box: MarkBox;
	/** Whether the mark is a band. Then the label goes inside it, if it fits. */
	isBand: boolean;
	/** The mark's label in the previous scene, or null. It stays if it still fits. */
	kept: Label | null;
	/** The number of the mark's group, or -1. At least one mark of each group gets a label, if possible. */
	group: number;
}

/** The label of a mark, with its position relative to the mark. */
export interface Label {
	look: LabelLook;
	lines: string[];
	side: LabelSide;
	/** The width to reserve for the lines, px. No font makes them wider. */
	width: number;
	/** Horizontal distance from the middle of the mark's symbol to the label's middle, px; 0 beside the mark. */
	dx: number;
	/** Vertical distance between the same points, px. */
	dy: number;
	/** Whether the label is beside the symbol, inside the band or on the bar. */
	isInside: boolean;
}

/** Font size of a normal label, px. */
export const labelFontSize = 13;
/** Line height of a normal label, px. */
export const labelLineHeight = 16;

/** The look of a line in a normal label. */
const plainLine: LineLook = { size: labelFontSize, height: labelLineHeight, isBold: false };
/** The look of a line in bold. */
const boldLine: LineLook = { ...plainLine, isBold: true };
/** The look of a line in a lead. */
const leadLine: LineLook = { size: 15, height: 18, isBold: true };
/** The look of a line in a lead in smaller type. */
const smallLeadLine: LineLook = { ...boldLine, height: 14 };

/** The size and weight of one line of a label. @param count of the label's lines */
export function lineLook(look: LabelLook, index: number, count: number): LineLook {
	if (look === 'plain') return plainLine;
	if (look === 'flag') return boldLine;
	if (look === 'strong') return index === 0 ? boldLine : plainLine;
	if (hasLeadDate(look) && index === count - 1) return plainLine;
	return look === 'lead' ? leadLine : smallLeadLine;
}

/** The width to reserve for the lines of a label, px. No font makes them wider. */
export function linesWidth(lines: readonly string[], look: LabelLook): number {
	const widths = lines.map((line, i) => {
		const { size, isBold } = lineLook(look, i, lines.length);
		return Math.ceil(textWidth(line, size) * (isBold ? boldFactor : 1));
	});
	return Math.max(0, ...widths);
}

/** Distance from the middle of a label to the middle of its first line, px. */
export function firstLineOffset({ lines, look }: Pick<Label, 'lines' | 'look'>): number {
	return (lineLook(look, 0, lines.length).height - linesHeight(lines, look)) / 2;
}

/** Height of all lines, px. */
export function linesHeight(lines: readonly string[], look: LabelLook): number {
	return lines.reduce((sum, _, i) => sum + lineLook(look, i, lines.length).height, 0);
}

/** Distance of a label from its mark, px. */
export const labelGap = 4;

/** The maximum width of a label in two lines, px. */
const maxTwoLineWidth = 300;

/** The minimum width, px, of a title that is broken into two lines. */
const minTwoLineTitleWidth = 150;

/** The line breaks of a title: one line, and then two if it is long. */
export function titleBreaks(title: string): string[][] {
	const whole = textWidth(title, labelFontSize);
	const half = Math.min(maxTwoLineWidth, whole - 1);
	const lines = whole > minTwoLineTitleWidth ? wrapText(title, half, labelFontSize) : null;
	return lines && lines.length > 1 ? [[title], lines] : [[title]];
}

/** A possible position of a label, with the box that it would have there. */
export interface LabelCandidate {
	label: Label;
	box: Box;
	isFigure: boolean;
	/**
	 * Whether a line of the label is nearer to another mark than to its own. Readers may then take it for that mark's
	 * label.
	 */
	isAmbiguous: boolean;
}

/** The candidate for a label. Null if it covers a mark or an obstacle, or does not fit into its band or the bounds. */
export function candidateIfClear(
	spec: LabelSpec,
	label: Label,
	space: LabelSpace
): LabelCandidate | null {
	const candidate = toCandidate(spec, label);
	// A label inside its band may cover its own mark.
	const ownBox = label.isInside ? spec.box : null;
	if (!candidate || space.touches(candidate.box, ownBox)) return null;
	if (!isWithin(candidate.box, space.bounds)) return null;
	return { ...candidate, isAmbiguous: isAmbiguous(candidate, spec.box, space) };
}

/** Whether a line of a label is about as near to another mark as to its own. */
function isAmbiguous(
	{ label: { look, lines, side }, box }: LabelCandidate,
	mark: Box,
	space: LabelSpace
): boolean {
	let y = box.y0;
	return lines.some((_, i) => {
		const { height } = lineLook(look, i, lines.length);
		const middle = y + height / 2;
		y += height;
		// A label under its mark is read from its start.
		const x1 = side === 'under' ? box.x0 + markSize : box.x1;
		return space.isNearOtherMark({ x0: box.x0, x1, y0: middle, y1: middle }, mark);
	});
}

/** A label with its box. Null if the label should be inside its band and does not fit there. */
export function toCandidate(
	{ box, isFigure }: Pick<LabelSpec, 'box' | 'isFigure'>,
	label: Label
): LabelCandidate | null {
	const placed = labelBox(box, label);
	const isInBand = label.isInside && label.dy === 0;
	if (isInBand && placed.x1 + labelGap > box.x1) return null;
	return { label, box: placed, isFigure, isAmbiguous: false };
}

/** The box of a label, px, given the box of its mark. */
export function labelBox(mark: MarkBox, label: Label): Box {
	const { look, lines, width, dy } = label;
	const x0 = labelStartX(mark, label);
	const middle = (mark.y0 + mark.y1) / 2 + dy;
	const half = linesHeight(lines, look) / 2;
	return { x0, x1: x0 + width, y0: middle - half, y1: middle + half };
}

function labelStartX(mark: MarkBox, { side, width, dx, isInside }: Label): number {
	const centre = mark.symbolX;
	const beside = markSize / 2 + labelGap;
	if (isInside) return side === 'end' ? centre + beside : centre - beside - width;
	if (side === 'over' || side === 'under') return centre + dx - width / 2;
	return side === 'end' ? mark.x1 + labelGap : mark.x0 - labelGap - width;
}
