import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { palette } from './palette.ts';
import { shape, type Shape } from './shape.ts';

/** From the middle of a line of text to its baseline, as a share of the font size. */
const baseline = 0.36;

interface Words {
	x: number;
	/** Middle of the line. */
	y: number;
	anchor?: 'start' | 'middle' | 'end';
	fill?: string;
	isBold?: boolean;
	/** Whether a halo separates it from lines behind it. */
	hasHalo?: boolean;
}

/** Draws boxes, rules and text. x is measured in px from the side where time begins: in Arabic from the right. */
export class Pen {
	/** px */
	readonly width: number;
	readonly isRightToLeft: boolean;
	/** The background colour. */
	readonly paper: string;

	constructor(width: number, isRightToLeft: boolean, paper: string) {
		this.width = width;
		this.isRightToLeft = isRightToLeft;
		this.paper = paper;
	}

	/** Converts px from the side where time begins to px from the left. */
	at(px: number): number {
		return this.isRightToLeft ? this.width - px : px;
	}

	rect(x0: number, x1: number, y: number, height: number, fill: string, more = {}): Shape {
		const [a, b] = [this.at(x0), this.at(x1)];
		const box = { x: Math.min(a, b), y, width: Math.abs(b - a), height };
		return shape('rect', { ...box, fill, ...more });
	}

	/** @param x share of the width */
	verticalLine(x: number, y1: number, y2: number, stroke: string = palette.rule): Shape {
		const px = this.at(x * this.width);
		return shape('line', { x1: px, x2: px, y1, y2, stroke });
	}

	across(y: number, stroke: string): Shape {
		return shape('line', { x1: 0, x2: this.width, y1: y, y2: y, stroke });
	}

	/** @param words `x`: px from the side where time begins; `anchor`: `start` is where the text begins */
	words(words: string, given: Words): Shape {
		const { x, y, anchor = 'start', fill = palette.ink2, isBold, hasHalo } = given;
		const stroke = { stroke: this.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' };
		const halo = hasHalo ? { ...stroke, 'paint-order': 'stroke' } : {};
		const { [anchor]: turned } = { start: 'end', middle: 'middle', end: 'start' };
		const attributes = {
			x: this.at(x),
			y: y + baseline * labelFontSize,
			// SVG itself puts the start of right-to-left text at the right.
			'text-anchor': this.isRightToLeft ? turned : anchor,
			fill,
			'font-weight': isBold ? 600 : null,
			...halo
		};
		return shape('text', attributes, [words]);
	}
}
