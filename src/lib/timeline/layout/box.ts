/** A box in the drawing, px. */
export interface Box {
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

/** The box of a mark, and the x of the middle of its symbol, px. */
export interface MarkBox extends Box {
	symbolX: number;
}

/** A point of a text or a box: its start, its middle or its end. */
export type Anchor = 'start' | 'middle' | 'end';

/** The share of a text’s or box’s width that is before the anchor. */
export const anchorShares: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** Where a band or a bar fades out: `soft` at both ends, `start` or `end` at that end. */
export type FadedEnds = 'soft' | 'start' | 'end';

/** Whether two boxes overlap, or are less than `apart` px apart horizontally and `above` px apart vertically. */
export function overlaps(a: Box, b: Box, apart = 0, above = 0): boolean {
	return a.x0 < b.x1 + apart && a.x1 > b.x0 - apart && a.y0 < b.y1 + above && a.y1 > b.y0 - above;
}

/** Whether box a is inside box b; their edges may touch. */
export function isWithin(a: Box, b: Box): boolean {
	return a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;
}

/** A horizontal stretch, px. */
export type PxStretch = Pick<Box, 'x0' | 'x1'>;

/** An overlap of two stretches by less than this many px does not count. */
const ignoredOverlap = 0.01;

/** Where a stretch of `size` px can begin without covering another one, px; the nearest to `wanted` first. */
export function freePositions(
	wanted: number,
	size: number,
	others: readonly PxStretch[]
): number[] {
	const distance = (x: number) => Math.abs(x - wanted);
	return [wanted, ...others.flatMap(({ x0, x1 }) => [x0 - size, x1])]
		.filter(
			(x) => !others.some(({ x0, x1 }) => x < x1 - ignoredOverlap && x + size > x0 + ignoredOverlap)
		)
		.sort((a, b) => distance(a) - distance(b));
}
