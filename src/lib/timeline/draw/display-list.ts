import type { Track } from '#lib/messages/drawn.ts';
import type { Anchor, FadedEnds } from '#lib/timeline/layout/box.ts';
import type { LineLook } from '#lib/timeline/layout/labels.ts';

/**
 * A drawing as plain data that can be cloned. Three modules show it: the page (`Drawing.svelte`), a canvas
 * (`parts/canvas-painter.ts`) and an SVG (`cards/picture/svg-picture.ts`).
 *
 * x is measured from the side where time begins. These modules mirror it if time runs to the left. y is
 * measured from the top.
 */
export type DisplayList = readonly DisplayGroup[];

/** A colour, as the name of its token. `track`, `band` and `bar` are colours of the group's track. */
export type Ink = 'paper' | 'ink' | 'ink-2' | 'rule' | 'axis' | 'track' | 'band' | 'bar';

/** A position along the axis: a share of a width, plus a number of px. */
export interface AxisPosition {
	share: number;
	px: number;
}

/** Shapes and texts that move together. */
export interface DisplayGroup {
	/** Stable from frame to frame, and unique in the list. */
	key: string;
	/** The origin of the group in the drawing, to which its items are relative. For a mark, its middle. */
	x: AxisPosition;
	y: number;
	/** Width: `share` of the drawing's width, but at least `min` px. The positions of the items are shares of it. */
	width: { share: number; min: number };
	/** The track whose colours `track`, `band` and `bar` are; null if the group belongs to no track. */
	color: Track['color'] | null;
	/** Opacity, 0 to 1. */
	opacity: number;
	shapes: readonly DrawnShape[];
	/** Drawn over the shapes. */
	texts: readonly TextBlock[];
}

/**
 * A shape. Its `name` is also the class of its element in the page. A new kind of shape needs a branch in
 * `DrawnGroup.svelte`, `parts/canvas-painter.ts` and `cards/picture/svg-shapes.ts`.
 */
export type DrawnShape = RectShape | SymbolShape | PlotShape;

/** A rectangle between two positions along the axis. */
export interface RectShape {
	shape: 'rect';
	/** The role of the rectangle. A `ring` is drawn only while its mark is selected. */
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
	/** Where the rectangle begins along the axis. */
	from: AxisPosition;
	/** Where the rectangle ends along the axis. */
	to: AxisPosition;
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
	/** The colour of the outline; default: no outline. */
	stroke?: Ink;
	/** Width of the outline, px; default: `strokeWidth`. */
	strokeWidth?: number;
	/** Where the rectangle fades out; default: nowhere. */
	fade?: FadedEnds | null;
}

/** A shape of a fixed size: a symbol, the dot in it, or an arrowhead. */
export interface SymbolShape {
	shape: 'symbol';
	name: 'glyph' | 'dot' | 'arrow';
	x: AxisPosition;
	y: number;
	/** The `d` of an SVG path, px, relative to x and y. */
	d: string;
	fill: Ink;
	stroke?: Ink;
	/** Rotation, degrees clockwise; mirrored if time runs to the left. */
	angle?: number;
}

/** Lines or areas through points, which stretch with the width. x is a share of the group's width, y is px. */
export interface PlotShape {
	shape: 'plot';
	name: 'curve' | 'bar';
	steps: readonly PathStep[];
	/** The colour of the areas; null for a line in the colour `stroke`. */
	fill: Ink | null;
	stroke?: Ink;
	/** Opacity, 0 to 1; default: 1. */
	opacity?: number;
}

/** A step as in an SVG path: `M` moves to a point, `L` draws a line, `Q` a curve with a control point. */
export type PathStep =
	| ['M' | 'L', x: number, y: number]
	| ['Q', controlX: number, controlY: number, x: number, y: number];

/** Lines of text below each other. */
export interface TextBlock {
	/** The role of the text. Its words are also the classes of the text's element in the page. */
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
	/** Where the text is along the axis: x of its start, middle or end, depending on `anchor`. */
	x: AxisPosition;
	anchor: Anchor;
	/** Top of the first line, px from the group's origin. */
	y: number;
	lines: TextLine[];
	/** The paper colour behind the text, which hides lines there. `soft`: it fades out into hatching. */
	halo: 'none' | 'lines' | 'soft';
}

/** A line of text. Bold text has the colour `ink`, other text `ink-2`. */
export interface TextLine extends LineLook {
	text: string;
}

/** Opacity of events that a filter hides. */
export const faintOpacity = 0.28;

/** Width of an outline and of a curve, px. */
export const strokeWidth = 1.5;

/** Hatching: lines, `size` px apart, rotated by `turn` degrees clockwise from vertical. It is never mirrored. */
export const hatching = { size: 7, turn: 45 };

/** A position along the axis: a share of the width, plus px. */
export const axisPosition = (share: number, px = 0): AxisPosition => ({ share, px });

/** Whether a group is a mark. All other groups are as wide as the drawing. */
export const isMarkGroup = ({ width }: DisplayGroup): boolean => width.min > 0;

/** A group that is as wide as the drawing. */
export const fullWidthGroup = (key: string, parts: Partial<DisplayGroup>): DisplayGroup => ({
	key,
	x: axisPosition(0),
	y: 0,
	width: { share: 1, min: 0 },
	color: null,
	opacity: 1,
	shapes: [],
	texts: [],
	...parts
});
