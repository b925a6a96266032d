import type { Ink, TextLine } from './display-list.ts';
import type { Palette } from './palette.ts';

/* The looks that a canvas and an SVG must apply themselves. In the page, style sheets apply them. */

/** How the reader is using a mark. Not part of the display list, so that a hover does not change the list. */
export interface MarkState {
	/** Whether the pointer is over the mark, or over its card. */
	isHovered: boolean;
	/** Whether the mark is that of the selected event. */
	isSelected: boolean;
}

/** How a band or a bar fades: opacities at shares of its width. */
export const fadeStops = {
	soft: { offsets: [0, 0.35, 0.65, 1], opacities: [0, 1, 1, 0] },
	start: { offsets: [0, 0.6], opacities: [0, 1] },
	end: { offsets: [0.4, 1], opacities: [1, 0] }
} as const;

/** The ink of a line of text. */
export const lineInk = ({ isBold }: TextLine): Ink => (isBold ? 'ink' : 'ink-2');

/** The ink of a shape or a text in a mark, which changes if the mark is hovered or selected. */
export function inkInState(ink: Ink, { isHovered, isSelected }: MarkState): Ink {
	if (!isHovered && !isSelected) return ink;
	return ink === 'band' ? 'bar' : ink === 'ink-2' ? 'ink' : ink;
}

/** The properties of the page that a canvas needs to look like it. */
export interface CanvasLook {
	colors: Palette;
	/** The colour of an outline that shows the focus. */
	focus: string;
	/** A CSS list of font families. */
	font: string;
	/** Distance from the middle of a 13 px line to its baseline, px of the drawing. */
	baseline: number;
	/** Device pixels per px of the drawing. */
	ratio: number;
}
