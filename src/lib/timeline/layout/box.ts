/** A box in the drawing, px. */
export interface Box {
	x0: number;
	x1: number;
	y0: number;
	y1: number;
}

/** The box of a mark, and the middle of its symbol in it. */
export interface MarkBox extends Box {
	symbolX: number;
}

/** Where a band or a bar fades: at both ends, or at one. */
export type Fade = 'soft' | 'start' | 'end';

/** Whether two boxes overlap, or are less than `apart` px apart along the axis and `above` px above each other. */
export function overlaps(a: Box, b: Box, apart = 0, above = 0): boolean {
	return a.x0 < b.x1 + apart && a.x1 > b.x0 - apart && a.y0 < b.y1 + above && a.y1 > b.y0 - above;
}

/** Whether a box is inside another, px; their edges may touch. */
export function isWithin(a: Box, b: Box): boolean {
	return a.x0 >= b.x0 && a.x1 <= b.x1 && a.y0 >= b.y0 && a.y1 <= b.y1;
}

/** A stretch along the axis, px. */
export type Extent = Pick<Box, 'x0' | 'x1'>;

/** Stretches that share less than this only touch, px. */
export const touching = 0.01;

/** Where a stretch of a size may begin without covering another one, the nearest to the wanted x first; px. */
export function freeStarts(wanted: number, size: number, others: readonly Extent[]): number[] {
	const distance = (x: number) => Math.abs(x - wanted);
	return [wanted, ...others.flatMap(({ x0, x1 }) => [x0 - size, x1])]
		.filter((x) => !others.some(({ x0, x1 }) => x < x1 - touching && x + size > x0 + touching))
		.sort((a, b) => distance(a) - distance(b));
}
