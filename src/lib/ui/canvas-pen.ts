/**
 * The pen of a canvas. Each change of a canvas costs time, a change of its font most of all, so the pen only sets what
 * is different from what it has.
 */
export class CanvasPen {
	readonly context: CanvasRenderingContext2D;
	readonly #ratio: number;
	#fill = '';
	#stroke = '';
	#font = '';
	#direction = '';
	#opacity = -1;

	/** @param ratio device pixels in a px of the context */
	constructor(context: CanvasRenderingContext2D, ratio: number) {
		this.context = context;
		this.#ratio = ratio;
	}

	/** Must be called if somebody else may have changed the canvas. */
	forget(): void {
		this.#fill = this.#stroke = this.#font = this.#direction = '';
		this.#opacity = -1;
	}

	/** Rounds a position to the nearest edge of a device pixel. */
	sharp(px: number): number {
		return Math.ceil(px * this.#ratio - 0.5) / this.#ratio;
	}

	set fill(color: string) {
		if (color !== this.#fill) this.context.fillStyle = this.#fill = color;
	}

	set stroke(color: string) {
		if (color !== this.#stroke) this.context.strokeStyle = this.#stroke = color;
	}

	set font(css: string) {
		if (css !== this.#font) this.context.font = this.#font = css;
	}

	set direction(direction: CanvasDirection) {
		if (direction !== this.#direction) this.context.direction = this.#direction = direction;
	}

	/** 0 to 1. */
	set opacity(opacity: number) {
		if (opacity !== this.#opacity) this.context.globalAlpha = this.#opacity = opacity;
	}
}
