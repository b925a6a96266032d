import { overlaps, type Box } from './box.ts';
import { laneHeight } from './size-class.ts';

/** The boxes that labels must not cover, in a grid of rows, so that a box is compared only with boxes nearby. */
export class LabelSpace {
	/** No label may extend beyond this box. */
	readonly bounds: Box;
	readonly #rows: Box[][] = [];

	constructor(bounds: Box, boxes: Iterable<Box>) {
		this.bounds = bounds;
		for (const box of boxes) {
			for (let row = gridRow(box.y0); row <= gridRow(box.y1); row++) {
				(this.#rows[row] ??= []).push(box);
			}
		}
	}

	/** Whether a box overlaps a stored box wider than `minWidth`, px. @param except a stored box to ignore */
	touches(box: Box, except: Box | null = null, minWidth = -1): boolean {
		for (let row = gridRow(box.y0); row <= gridRow(box.y1); row++) {
			for (const other of this.#rows[row] ?? []) {
				if (other !== except && other.x1 - other.x0 > minWidth && overlaps(other, box)) return true;
			}
		}
		return false;
	}

	/** How far the area between y0 and y1 is free to the left of x0 (`start`) and to the right of x1 (`end`), px. */
	freeBeside(x0: number, x1: number, y0: number, y1: number): { start: number; end: number } {
		let { x0: start, x1: end } = this.bounds;
		for (let row = gridRow(y0); row <= gridRow(y1); row++) {
			for (const box of this.#rows[row] ?? []) {
				if (box.y0 >= y1 || box.y1 <= y0) continue;
				if (box.x0 < x0) start = Math.max(start, box.x1);
				if (box.x1 > x1) end = Math.min(end, box.x0);
			}
		}
		return { start: x0 - start, end: end - x1 };
	}
}

/** The row of the grid in which a position is. @param y px */
const gridRow = (y: number) => Math.max(0, Math.floor(y / laneHeight));
