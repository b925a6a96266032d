import { boxOf, type MarkPosition } from '#lib/timeline/layout/marks.ts';

const round = (value: number) => +value.toFixed(3);

/** How shares of the drawing's width are written: in px, so that the browser has nothing to compute. */
export class Lengths {
	/** px; null: not known yet, so lengths are in units of it. */
	readonly width: number | null;

	constructor(width: number | null) {
		this.width = width;
	}

	/** @param unit for a hundredth of the width: `%` in an SVG */
	of(share: number, unit = 'cqi'): string {
		const { width } = this;
		return width === null ? round(share * 100) + unit : `${round(share * width)}px`;
	}

	/** A style that puts an element at a share of the width. */
	at(share: number): string {
		return `inset-inline-start: ${this.of(share)}`;
	}

	/** The style of a mark's box. */
	box(mark: MarkPosition): string {
		const { from, to, minWidth, shift, y } = mark;
		const box = (start: string, width: string) =>
			`top: ${y}px; inset-inline-start: ${start}; width: ${width}`;
		if (this.width !== null) {
			const { x0, x1 } = boxOf(mark, this.width);
			return box(`${round(x0)}px`, `${round(x1 - x0)}px`);
		}
		const own = `max(${minWidth}px, ${this.of(to - from)})`;
		return box(`calc(${this.of((from + to) / 2)} + ${shift}px - ${own} / 2)`, own);
	}
}
