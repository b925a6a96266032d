import type { Attribution, EventKind, Track } from '#lib/record/timeline.ts';

/** The colours of a track: its lines, its bands (16 % on paper) and its bars (34 %). */
export interface TrackColors {
	line: string;
	band: string;
	bar: string;
}

/** The colours that no track has, as #rrggbb. */
export interface Inks {
	paper: string;
	ink: string;
	/** Secondary text. */
	ink2: string;
	/** Hairlines. */
	rule: string;
	axis: string;
}

/** All colours of a drawing. */
export interface Palette extends Inks {
	tracks: Record<Track['color'], TrackColors>;
}

/** px */
export interface At {
	x: number;
	y: number;
}

/** px */
export interface Box extends At {
	width: number;
	height: number;
}

export interface BoxLook {
	/** Radius of its corners, px. */
	rx?: number;
	/** Without it, the box has no outline. */
	stroke?: string;
	strokeWidth?: number;
	opacity?: number;
}

export interface TextLook {
	anchor: 'start' | 'middle' | 'end';
	fill: string;
	isBold?: boolean | undefined;
	isUnderlined?: boolean | undefined;
	/** Its font size, px; default: 13. */
	size?: number | undefined;
	/** The colour of a halo that separates it from lines behind it. */
	halo?: string | null;
}

export interface GlyphLook {
	kind: EventKind;
	attribution: Attribution;
	color: string;
	/** The colour of a hollow glyph. */
	paper: string;
	/** How much larger it is on a canvas, about its middle. */
	scale?: number;
}

/** How a band fades, from the side where time begins. */
export interface Fade {
	/** Shares of its width. */
	offsets: readonly number[];
	/** How opaque it is there. */
	opacities: readonly number[];
	/** Radius of its corners, px. */
	rx: number;
}

/** Parallel lines, `size` px apart, `turn` degrees clockwise from upright. */
export const hatching = { size: 7, strokeWidth: 1.5, turn: 45 };

/** The `d` of an arrow whose tip is at 0, 0. */
export const arrowPath = 'M0 0L-9 -4.5L-6.5 0L-9 4.5Z';

/**
 * What a scene is drawn on: the shapes of an SVG, or the pixels of a canvas. Lengths are px, positions are from the top
 * left. Names are unique in a drawing; an SVG makes ids of them.
 */
export interface Surface {
	rect(box: Box, fill: string, look?: BoxLook): void;
	hatched(name: string, boxes: readonly Box[], stroke: string): void;
	/** @param isMirrored whether time runs to the left */
	fading(name: string, box: Box, fill: string, fade: Fade, isMirrored: boolean): void;
	line(x1: number, y1: number, x2: number, y2: number, stroke: string): void;
	/** A curve with one control point. */
	curve(from: At, control: At, to: At, stroke: string, width: number): void;
	/** @param angle where it points, degrees clockwise from the right */
	arrowhead(tip: At, angle: number, fill: string): void;
	/** @param y the middle of the line */
	text(words: string, x: number, y: number, look: TextLook): void;
	/** @param x of its left edge, as `y` of its top */
	glyph(x: number, y: number, look: GlyphLook): void;
	/** Draws something less opaque. */
	faintly(opacity: number, draw: () => void): void;
}
