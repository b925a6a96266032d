import { overlaps, type Box, type MarkBox } from './box.ts';
import { laneHeight } from './size-class.ts';

/** The boxes that labels must not cover, in a grid of rows, so that a box is compared only with boxes nearby. */
export class LabelSpace {
	/** No label may extend beyond this box. */
	readonly bounds: Box;
	readonly #rows: (Box | MarkBox)[][] = [];

	constructor(bounds: Box, boxes: Iterable<Box | MarkBox>) {
		this.bounds = bounds;
		for (const box of boxes) {
			for (let row = gridRow(box.y0); row <= gridRow(box.y1); row++) {
				(this.#rows[row] ??= []).push(box);
			}
		}
	}

	/** The stored boxes in the rows of a box. */
	#near({ y0, y1 }: Pick<Box, 'y0' | 'y1'>): (Box | MarkBox)[] {
		return this.#rows.slice(gridRow(y0), gridRow(y1) + 1).flat();
	}

	/** Whether a box overlaps a stored box wider than `minWidth`, px. @param except a stored box to ignore */
	touches(box: Box, except: Box | null = null, minWidth = -1): boolean {
		return this.#near(box).some(
			(other) => other !== except && other.x1 - other.x0 > minWidth && overlaps(other, box)
		);
	}

	/** Whether a line of text is nearer to another mark than to its own, or less than 1 px farther. */
	isNearOtherMark(line: Box, own: Box): boolean {
		const reach = distanceToSymbol(line, own) + 1;
		return this.#near({ y0: line.y0 - reach, y1: line.y1 + reach }).some(
			(other) => other !== own && 'symbolX' in other && distanceToSymbol(line, other) < reach
		);
	}

	/** How far the area between y0 and y1 is free to the left of x0 (`start`) and to the right of x1 (`end`), px. */
	freeBeside(x0: number, x1: number, y0: number, y1: number): { start: number; end: number } {
		let { x0: start, x1: end } = this.bounds;
		for (const box of this.#near({ y0, y1 })) {
			if (box.y0 >= y1 || box.y1 <= y0) continue;
			if (box.x0 < x0) start = Math.max(start, box.x1);
			if (box.x1 > x1) end = Math.min(end, box.x0);
		}
		return { start: x0 - start, end: end - x1 };
	}
}

/** Distance from the edge of a mark's box to the edge of its symbol, px. */
const symbolInset = 5;

/** Distance from a line of text to the symbol of a mark, px. */
function distanceToSymbol(line: Box, mark: Box): number {
	const dx = Math.max(0, line.x0 - mark.x1 + symbolInset, mark.x0 + symbolInset - line.x1);
	const dy = Math.max(0, line.y0 - mark.y1 + symbolInset, mark.y0 + symbolInset - line.y1);
	return Math.hypot(dx, dy);
}

/** The row of the grid in which a position is. @param y px */
const gridRow = (y: number) => Math.max(0, Math.floor(y / laneHeight));
