import { boxOf, type MarkPosition } from '#lib/timeline/layout/marks.ts';

const round = (value: number, digits = 2) => +value.toFixed(digits);

/** A share of the drawing's width (0 to 1) as a percentage. */
export const percent = (share: number): string => `${round(share * 100, 3)}%`;

/** How shares of the drawing's width are written: in px, so that the browser has nothing to compute. */
export class Lengths {
	/** px; null: not known yet, so lengths are in units of it. */
	readonly width: number | null;

	constructor(width: number | null) {
		this.width = width;
	}

	css(share: number): string {
		return this.width === null ? `${round(share * 100, 3)}cqi` : `${round(share * this.width)}px`;
	}

	/** For attributes of an SVG. */
	svg(share: number): string {
		return this.width === null ? percent(share) : `${round(share * this.width)}`;
	}

	/** A style that puts an element at a share of the width. */
	at(share: number): string {
		return `inset-inline-start: ${this.css(share)}`;
	}

	/** The style of a mark's box. */
	box(mark: MarkPosition): string {
		const { from, to, minWidth, shift, y } = mark;
		if (this.width !== null) {
			const { x0, x1 } = boxOf(mark, this.width);
			return `top: ${y}px; inset-inline-start: ${round(x0)}px; width: ${round(x1 - x0)}px`;
		}
		const own = `max(${minWidth}px, ${this.css(to - from)})`;
		const start = `calc(${this.css((from + to) / 2)} + ${shift}px - ${own} / 2)`;
		return `top: ${y}px; inset-inline-start: ${start}; width: ${own}`;
	}
}
