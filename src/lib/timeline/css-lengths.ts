import { boxOf, type MarkPosition } from '#lib/timeline/layout/marks.ts';

const round = (value: number) => +value.toFixed(3);

/**
 * How shares of the drawing's width are written: in px, so that the browser has nothing to compute. What moves with the
 * view moves by a transform, since browsers count every other move as a shift of the page.
 */
export class Lengths {
	/** px; null: not known yet, so lengths are in units of it. */
	readonly width: number | null;
	/** -1 where time runs to the left, else 1. */
	readonly direction: number;

	constructor(width: number | null, direction: number) {
		this.width = width;
		this.direction = direction;
	}

	/** @param unit for a hundredth of the width: `%` in an SVG */
	of(share: number, unit = 'cqi'): string {
		const { width } = this;
		return width === null ? round(share * 100) + unit : `${round(share * width)}px`;
	}

	/** How far an element is moved from the start to a share of the width: in whole px, so that hairlines stay sharp. */
	move(share: number): string {
		const { width, direction } = this;
		const x = share * direction;
		return width === null ? this.of(x) : `${Math.round(x * width)}px`;
	}

	/** A style that puts an element at a share of the width. @param y px */
	at(share: number, y = 0): string {
		return `transform: translate(${this.move(share)}, ${y}px)`;
	}

	/** The style of a mark's box. */
	box(mark: MarkPosition): string {
		const { from, to, minWidth, shift, y } = mark;
		const { direction } = this;
		if (this.width !== null) {
			const { x0, x1 } = boxOf(mark, this.width);
			return `transform: translate(${round(x0 * direction)}px, ${y}px); width: ${round(x1 - x0)}px`;
		}
		const x = `calc(${this.move((from + to) / 2)} + ${shift * direction}px - ${50 * direction}%)`;
		return `transform: translate(${x}, ${y}px); width: max(${minWidth}px, ${this.of(to - from)})`;
	}
}
