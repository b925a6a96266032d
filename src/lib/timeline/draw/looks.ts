import type { Ink, TextLine } from './display-list.ts';

/* The looks that a canvas and an SVG give to a list by themselves: a page has styles for them. */

/** How a reader uses a mark: this is beside the list, so that it changes no list. */
export interface MarkState {
	isHovered: boolean;
	isSelected: boolean;
}

/** How opaque a fading band is, at shares of its width. */
export const fades = {
	soft: { offsets: [0, 0.35, 0.65, 1], opacities: [0, 1, 1, 0] },
	start: { offsets: [0, 0.6], opacities: [0, 1] },
	end: { offsets: [0.4, 1], opacities: [1, 0] }
} as const;

/** The ink of words. */
export const inkOf = ({ isBold }: TextLine): Ink => (isBold ? 'ink' : 'ink-2');

/** The ink of a shape or a text of a mark in use. */
export function inkIn(ink: Ink, { isHovered, isSelected }: MarkState): Ink {
	if (!isHovered && !isSelected) return ink;
	return ink === 'band' ? 'bar' : ink === 'ink-2' ? 'ink' : ink;
}
