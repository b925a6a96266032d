import type { Track } from '#lib/messages/drawn.ts';
import type { Fade } from '#lib/timeline/layout/box.ts';
import type { LineLook } from '#lib/timeline/layout/labels.ts';

/**
 * A drawing as plain data that can be cloned. Three modules show it: the page (`Drawing.svelte`), a canvas
 * (`canvas-painter.ts`) and an SVG (`cards/picture/svg-picture.ts`).
 *
 * x is measured from the side where time begins, so they mirror it if time runs to the left. y is measured from the
 * top.
 */
export type DisplayList = readonly Group[];

/** A colour, by the name of its token. `track`, `band` and `bar` are colours of the track of the `Group`. */
export type Ink = 'paper' | 'ink' | 'ink-2' | 'rule' | 'axis' | 'track' | 'band' | 'bar';

/** A position along the axis: a share of a width, plus px. */
export interface Position {
	share: number;
	px: number;
}

/** Shapes and texts that move together. */
export interface Group {
	/** Stable from frame to frame, and unique in the list. */
	key: string;
	/** The origin of the group in the drawing: the positions of its items are relative to it. For a mark, its middle. */
	x: Position;
	y: number;
	/** The group's width: `share` of the drawing's width, but at least `min` px. Items have shares of this width. */
	width: { share: number; min: number };
	/** The track whose colours the group has. */
	color: Track['color'] | null;
	/** Opacity, 0 to 1. */
	opacity: number;
	shapes: readonly DrawnShape[];
	/** Drawn over the shapes. */
	texts: readonly TextBlock[];
}

/**
 * `name` is the sort of shape, and the class of the page's element. A new kind of shape needs a branch in
 * `DrawnGroup.svelte`, `canvas-painter.ts` and `cards/picture/svg-shapes.ts`.
 */
export type DrawnShape = Rect | Outline | Plot;

/** A rectangle between two positions along the axis. */
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
	/** Where it begins along the axis. */
	from: Position;
	/** Where it ends. */
	to: Position;
	/** Top, px from the group’s origin. */
	y: number;
	height: number;
	fill: Ink | 'hatching';
	/** Opacity, 0 to 1; default: 1. */
	opacity?: number;
	/** Whether the rectangle’s edges are on whole pixels. */
	isSharp?: boolean;
	/** Radius of the corners, px. */
	radius?: number;
	/** The colour of its outline; default: none. */
	stroke?: Ink;
	/** Width of the outline, px; default: `strokeWidth`. */
	strokeWidth?: number;
	/** Where it fades out; default: nowhere. */
	fade?: Fade | null;
}

/** A symbol whose size is fixed. */
export interface Outline {
	shape: 'outline';
	name: 'glyph' | 'dot' | 'arrow';
	x: Position;
	y: number;
	/** The `d` of an SVG path, px from x and y. */
	d: string;
	fill: Ink;
	stroke?: Ink;
	/** Rotation, degrees clockwise; mirrored if time runs to the left. */
	angle?: number;
}

/** A line or areas through points. x is a share of the group's width, y is px. */
export interface Plot {
	shape: 'plot';
	name: 'curve' | 'bar';
	steps: readonly PathStep[];
	/** Null for a line in `stroke`, without an area. */
	fill: Ink | null;
	stroke?: Ink;
	/** Opacity, 0 to 1; default: 1. */
	opacity?: number;
}

/** As in an SVG path: `M` moves to a point, `L` draws a line to it, `Q` a curve with a control point and an end. */
export type PathStep =
	| ['M' | 'L', x: number, y: number]
	| ['Q', controlX: number, controlY: number, x: number, y: number];

/** Lines of text below each other. */
export interface TextBlock {
	/** The sort of text, which is also the classes of the page's element. */
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
	/** x of the text's start, middle or end, depending on `anchor`. */
	x: Position;
	anchor: Anchor;
	/** Top of the first line, px from the group's origin. */
	y: number;
	lines: TextLine[];
	/** Whether paper behind the text hides lines there. `soft`: its edges fade into the hatching around it. */
	halo: 'none' | 'lines' | 'soft';
}

/** Which point of a text is at its `x`. */
export type Anchor = 'start' | 'middle' | 'end';

/** Bold text is in `ink`, other text in `ink-2`. */
export interface TextLine extends LineLook {
	text: string;
}

/** Opacity of events that a filter hides. */
export const faint = 0.28;

/** Width of an outline and of a curve, px. */
export const strokeWidth = 1.5;

/** Parallel lines, `size` px apart, rotated by `turn` degrees clockwise from upright. Never mirrored. */
export const hatching = { size: 7, turn: 45 };

/** A position along the axis: a share of the width, plus px. */
export const at = (share: number, px = 0): Position => ({ share, px });

/** Whether a group is a mark. All others are as wide as the drawing. */
export const isMark = ({ width }: Group): boolean => width.min > 0;

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
