import type { Track } from '#lib/messages/drawn.ts';
import type { Fade } from '#lib/timeline/layout/box.ts';
import type { LineLook } from '#lib/timeline/layout/labels.ts';

/**
 * A drawing as plain data that can be cloned. Three interpreters show it: the page (`Drawing.svelte`), a canvas
 * (`canvas-painter.ts`) and an SVG (`cards/picture/svg-picture.ts`), in a page or a file.
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

/** What moves together. */
export interface Group {
	/** Stable from frame to frame, and unique in the list. */
	key: string;
	/** Its origin in the drawing: the positions of its items count from here. For a mark, this is its middle. */
	x: Position;
	y: number;
	/** Its width, of which the positions of its items are shares: a share of the drawing's width, but at least `min` px. */
	width: { share: number; min: number };
	/** The track whose colours it has. */
	color: Track['color'] | null;
	/** How opaque it is, 0 to 1. */
	opacity: number;
	shapes: Shape[];
	/** Over its shapes. */
	texts: TextBlock[];
}

/**
 * `name` is the sort of shape: the page's element has it as its class. A new kind of shape needs a branch in
 * `DrawnGroup.svelte`, `canvas-painter.ts` and `cards/picture/svg-shapes.ts`.
 */
export type Shape = Rect | Outline | Plot;

export interface Rect {
	shape: 'rect';
	/** A `ring` is drawn only while its mark is selected. */
	name:
		| 'band'
		| 'span'
		| 'cap'
		| 'count'
		| 'ring'
		| 'edge'
		| 'hatched'
		| 'veil'
		| 'cursor'
		| 'line';
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
	/** Of its outline, px; default: `strokeWidth`. */
	strokeWidth?: number;
	fade?: Fade | null;
}

/** A symbol of a size of its own. */
export interface Outline {
	shape: 'outline';
	name: 'glyph' | 'dot' | 'arrow';
	x: Position;
	y: number;
	/** The `d` of an SVG path, px from x and y. */
	d: string;
	fill: Ink;
	stroke?: Ink;
	/** How it is turned, degrees clockwise; where time runs to the left, it is mirrored. */
	angle?: number;
}

/** A line, or areas, through points; their x is a share of the width. */
export interface Plot {
	shape: 'plot';
	name: 'curve' | 'bar';
	steps: readonly PathStep[];
	/** Null: no area, but a line in `stroke`. */
	fill: Ink | null;
	stroke?: Ink;
	/** How opaque it is, 0 to 1; default: 1. */
	opacity?: number;
}

/** Moves to a point, draws a line to it, or a curve: its control point, then its end. */
export type PathStep =
	| ['M' | 'L', x: number, y: number]
	| ['Q', controlX: number, controlY: number, x: number, y: number];

export interface TextBlock {
	/** The sort of text: the classes of the page's element. */
	name:
		| 'label'
		| 'label inside'
		| 'number'
		| 'head'
		| 'name'
		| 'gap'
		| 'tick'
		| 'tick lower'
		| 'words';
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
}

export type Anchor = 'start' | 'middle' | 'end';

/** Bold words are in `ink`, others in `ink-2`. */
export interface TextLine extends LineLook {
	text: string;
}

/** How opaque the events are that a filter hides. */
export const faint = 0.28;

/** Width of an outline and of a curve, px. */
export const strokeWidth = 1.5;

/** Parallel lines, `size` px apart, `turn` degrees clockwise from upright: the same whichever way time runs. */
export const hatching = { size: 7, turn: 45 };

export const at = (share: number, px = 0): Position => ({ share, px });

/** A group that is as wide as the drawing. */
export const wholeGroup = (key: string, parts: Partial<Group>): Group => ({
	key,
	x: at(0),
	y: 0,
	width: { share: 1, min: 0 },
	color: null,
	opacity: 1,
	shapes: [],
	texts: [],
	...parts
});
