import {
	pxOf,
	widthIn,
	type Anchor,
	type Group,
	type Ink,
	type TextBlock
} from './display-list.ts';
import { cutTo } from './fit-text.ts';
import { withDirection } from './line-direction.ts';

/** One line of text in an SVG: px to the right of its group's origin and below it. */
export interface SvgLine {
	words: string;
	x: number;
	/** Of its baseline. */
	y: number;
	/** From the left, as an SVG without a direction counts. */
	anchor: Anchor;
	/** Of the font, px; null: 13 px, which is the size of the text around it. */
	size: number | null;
	isBold: boolean;
	ink: Ink;
	hasHalo: boolean;
}

/** From the middle of a line of text to its baseline, as a share of the font size. */
const baseline = 0.36;

const usualSize = 13;

const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * The lines of a block of a group.
 *
 * @param drawingWidth px
 */
export function svgLines(
	{ lines, x, y, anchor, halo, room }: TextBlock,
	{ width }: Group,
	drawingWidth: number,
	isRightToLeft: boolean
): SvgLine[] {
	const own = widthIn(width, drawingWidth);
	let top = y;
	const placed = lines.map(({ text, size, height, isBold, ink }): SvgLine => {
		const middle = top + height / 2;
		top += height;
		return {
			words: withDirection(room ? cutTo(text, pxOf(room, own), size) : text, isRightToLeft),
			x: pxOf(x, own) * (isRightToLeft ? -1 : 1),
			y: middle + baseline * size,
			anchor: isRightToLeft ? mirrored[anchor] : anchor,
			size: size === usualSize ? null : size,
			isBold,
			ink,
			hasHalo: halo !== 'none'
		};
	});
	// The last of a name first: its halo would cover what hangs below the line before.
	return room ? placed.reverse() : placed;
}
