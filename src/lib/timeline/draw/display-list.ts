import type { Track } from '#lib/record/timeline.ts';

/**
 * What is drawn, as plain data that can be cloned. Three interpreters show it: the page (`Drawing.svelte`), a canvas
 * (`canvas-painter.ts`) and the text of an SVG file (`svg-text.ts`).
 *
 * x is measured from the side where time begins, so an interpreter mirrors it where time runs to the left. y is measured from the top.
 */
export type DisplayList = readonly Group[];

/** A colour by the name of its token; `track`, `band` and `bar` are those of the group's track. */
export type Ink = 'paper' | 'ink' | 'ink-2' | 'rule' | 'axis' | 'track' | 'band' | 'bar';

/** A position along the axis: a share of a width, and px beyond it. */
export interface Position {
	share: number;
	px: number;
}

/** A share of the drawing's width, but at least so many px. */
export interface Width {
	share: number;
	min: number;
}

/** What moves together. */
export interface Group {
	/** Stable from frame to frame, and unique in the list. */
	key: string;
	/** Its origin in the drawing: the positions of its items count from here. For a mark, this is its middle. */
	x: Position;
	y: number;
	/** The width of which its items take shares. */
	width: Width;
	/** The track whose colours it has. */
	color: Track['color'] | null;
	/** How opaque it is, 0 to 1. */
	opacity: number;
	shapes: Shape[];
	/** Over its shapes. */
	texts: TextBlock[];
}

export type Shape = Rect | Line | Path | Curve | Steps;

/** What the reader's use of a mark changes. Everything else is drawn in every state. */
interface InState {
	/** Drawn only while the mark is selected. */
	isRing?: boolean;
	/** Drawn larger while the pointer is on the mark. Its middle is the group's origin. */
	grows?: boolean;
}

export interface Rect extends InState {
	shape: 'rect';
	/** What it is: the page's element has this as its class. */
	name: 'band' | 'count' | 'ring' | 'leader' | 'notch' | 'edge' | 'hatched' | 'veil' | 'cursor';
	from: Position;
	to: Position;
	y: number;
	height: number;
	fill: Ink | 'hatching';
	/** How opaque it is, 0 to 1; default: 1. */
	opacity?: number;
	/** Whether it is on whole pixels. */
	isSharp?: boolean;
	/** Radius of its corners, px. */
	radius?: number;
	stroke?: Ink;
	/** Of its outline, px; default: 1.5. */
	strokeWidth?: number;
	/** `soft`: it fades at both ends; `open`: at its end. */
	fade?: 'soft' | 'open' | null;
}

/** A hairline, on whole pixels: over the whole height from `y` on, or over the whole width. */
export interface Line {
	shape: 'line';
	/** Null: over the whole width. */
	x: Position | null;
	y: number;
	/** px; 0 over the whole width. */
	height: number;
	stroke: Ink;
}

/** An outline of a size of its own. */
export interface Path extends InState {
	shape: 'path';
	/** What it is: the page's element has this as its class. */
	name: 'glyph' | 'dot' | 'arrow';
	x: Position;
	y: number;
	/** The `d` of an SVG path, px from x and y. */
	d: string;
	fill: Ink;
	/** Its outline, 1.5 px wide. */
	stroke?: Ink;
	/** How it is turned, degrees clockwise; where time runs to the left, it is mirrored. */
	angle?: number;
}

/** A point of the drawing: a share of its width, and px from its top. */
interface Point {
	x: number;
	y: number;
}

/** A curve with one control point, 1.5 px wide. */
export interface Curve {
	shape: 'curve';
	key: string;
	from: Point;
	control: Point;
	to: Point;
	stroke: Ink;
}

/** Bars on one base line. */
export interface Steps {
	shape: 'steps';
	/** Shares of the width, and the top of each, px. */
	steps: readonly { from: number; to: number; y: number }[];
	/** Of the base line, px. */
	y: number;
	fill: Ink;
	/** Whether a filter hides them. */
	isFaint: boolean;
}

export interface TextBlock {
	/** What it is: the page's element has this as its class. */
	name: 'label' | 'number' | 'head' | 'name' | 'gap' | 'tick' | 'words';
	/** One more class of that element: a line of the axis, or a label inside its band. */
	look?: 'lower' | 'inside' | '';
	/** Stable from frame to frame, and unique in the group. */
	key: string;
	/** Where it begins, has its middle or ends, by `anchor`. */
	x: Position;
	anchor: Anchor;
	/** Top of its first line. */
	y: number;
	lines: TextLine[];
	/** Whether paper behind its words keeps lines away from them; `soft`: it fades into the hatching around it. */
	halo: 'none' | 'lines' | 'soft';
	/** The room for each line; what is longer ends in an ellipsis. Null: it certainly fits. */
	room: Position | null;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Its size is 13 px where nothing else is given. */
export interface TextLine {
	text: string;
	/** Of the font, px. */
	size: number;
	/** Of the line, px. */
	height: number;
	isBold: boolean;
	ink: Ink;
}

/** How a reader uses a mark: this is beside the list, so that it changes no list. */
export interface MarkState {
	isHovered: boolean;
	isSelected: boolean;
}

/** Width of an outline and of a curve, px. */
export const strokeWidth = 1.5;

/** How much larger the symbol under the pointer is. */
export const hoveredScale = 1.1;

/** How opaque a fading band is, at shares of its width. */
export const fades = {
	soft: { offsets: [0, 0.35, 0.65, 1], opacities: [0, 1, 1, 0] },
	open: { offsets: [0.4, 1], opacities: [1, 0] }
} as const;

/** Parallel lines, `size` px apart, `turn` degrees clockwise from upright: the same whichever way time runs. */
export const hatching = { size: 7, turn: 45 };

/** Of a group that is as wide as the drawing. */
export const wholeWidth: Width = { share: 1, min: 0 };

export const at = (share: number, px = 0): Position => ({ share, px });

/** @param width of the drawing, px */
export const widthIn = ({ share, min }: Width, width: number): number =>
	Math.max(min, share * width);

/** @param width of which it is a share, px */
export const pxOf = ({ share, px }: Position, width: number): number => share * width + px;

/** Whether a shape is drawn only while its mark is selected. */
export const isRing = (shape: Shape): boolean => 'isRing' in shape && shape.isRing === true;

/** The ink of a shape or a text of a mark in use. */
export function inkIn(ink: Ink, { isHovered, isSelected }: MarkState): Ink {
	if (!isHovered && !isSelected) return ink;
	return ink === 'band' ? 'bar' : ink === 'ink-2' ? 'ink' : ink;
}
