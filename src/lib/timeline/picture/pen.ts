import type { BoxLook, Palette, Surface } from './surface.ts';

interface Words {
	x: number;
	/** Middle of the line. */
	y: number;
	anchor?: 'start' | 'middle' | 'end';
	fill?: string;
	isBold?: boolean;
	isUnderlined?: boolean;
	/** px; default: 13. */
	size?: number;
	/** Whether a halo separates it from lines behind it. */
	hasHalo?: boolean;
}

/**
 * A line of a picture, which has no direction of its own in all programs that show one: in one from right to left, it
 * says so itself.
 */
export const inDirection = (words: string, isRightToLeft: boolean): string =>
	isRightToLeft && /[\u0590-\u08ff]/.test(words) ? `\u202b${words}\u202c` : words;

const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * Draws boxes, rules and text on a surface. x is measured in px from the side where time begins: in Arabic from the
 * right.
 */
export class Pen {
	readonly surface: Surface;
	/** px */
	readonly width: number;
	readonly isRightToLeft: boolean;
	readonly colors: Palette;

	constructor(surface: Surface, width: number, isRightToLeft: boolean, colors: Palette) {
		this.surface = surface;
		this.width = width;
		this.isRightToLeft = isRightToLeft;
		this.colors = colors;
	}

	/** Converts px from the side where time begins to px from the left. */
	at(px: number): number {
		return this.isRightToLeft ? this.width - px : px;
	}

	box(x0: number, x1: number, y: number, height: number) {
		const [a, b] = [this.at(x0), this.at(x1)];
		return { x: Math.min(a, b), y, width: Math.abs(b - a), height };
	}

	rect(x0: number, x1: number, y: number, height: number, fill: string, look?: BoxLook): void {
		this.surface.rect(this.box(x0, x1, y, height), fill, look);
	}

	/** @param x share of the width */
	verticalLine(x: number, y1: number, y2: number, stroke: string = this.colors.rule): void {
		const px = this.at(x * this.width);
		this.surface.line(px, y1, px, y2, stroke);
	}

	across(y: number, stroke: string): void {
		this.surface.line(0, y, this.width, y, stroke);
	}

	/** @param words `x`: px from the side where time begins; `anchor`: `start` is where the text begins */
	words(words: string, given: Words): void {
		const { x, y, anchor = 'start', fill = this.colors.ink2, isBold, isUnderlined } = given;
		const { size, hasHalo } = given;
		this.surface.text(inDirection(words, this.isRightToLeft), this.at(x), y, {
			// Of a text, the surface counts from the left.
			anchor: this.isRightToLeft ? mirrored[anchor] : anchor,
			fill,
			isBold,
			isUnderlined,
			size,
			halo: hasHalo ? this.colors.paper : null
		});
	}
}
