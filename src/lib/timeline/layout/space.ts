import { overlaps, type Box } from './box.ts';
import { laneHeight } from './size-class.ts';

/** What labels must not cover, by rows, so that only what is near is looked at. */
export class Space {
	/** Of all labels. */
	readonly bounds: Box;
	readonly #rows: Box[][] = [];
	/** How often a box was compared with one of these. */
	looks = 0;

	constructor(bounds: Box, boxes: Iterable<Box>) {
		this.bounds = bounds;
		for (const box of boxes) {
			for (let row = rowOf(box.y0); row <= rowOf(box.y1); row++) {
				(this.#rows[row] ??= []).push(box);
			}
		}
	}

	/** @param but is not looked at */
	touches(box: Box, but: Box | null = null): boolean {
		for (let row = rowOf(box.y0); row <= rowOf(box.y1); row++) {
			for (const other of this.#rows[row] ?? []) {
				this.looks++;
				if (other !== but && overlaps(other, box)) return true;
			}
		}
		return false;
	}

	/** How far a line is free from an x on, px. */
	after(x: number, y0: number, y1: number): number {
		let end = this.bounds.x1;
		for (let row = rowOf(y0); row <= rowOf(y1); row++) {
			for (const box of this.#rows[row] ?? []) {
				this.looks++;
				if (box.x1 > x && box.x0 < end && box.y0 < y1 && box.y1 > y0) end = box.x0;
			}
		}
		return end - x;
	}

	/** How far a line is free up to an x, px. */
	before(x: number, y0: number, y1: number): number {
		let start = this.bounds.x0;
		for (let row = rowOf(y0); row <= rowOf(y1); row++) {
			for (const box of this.#rows[row] ?? []) {
				this.looks++;
				if (box.x0 < x && box.x1 > start && box.y0 < y1 && box.y1 > y0) start = box.x1;
			}
		}
		return x - start;
	}
}

const rowOf = (y: number) => Math.max(0, Math.floor(y / laneHeight));
