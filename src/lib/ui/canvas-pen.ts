/**
 * A canvas context that is changed only if needed. Each change of a context takes time, above all a change of
 * its font, so the setters skip values that are already set.
 */
export class CanvasPen {
	readonly context: CanvasRenderingContext2D;
	readonly #ratio: number;
	#fill = '';
	#stroke = '';
	#font = '';
	#direction = '';
	#opacity = -1;

	/** @param ratio device pixels per px of the context */
	constructor(context: CanvasRenderingContext2D, ratio: number) {
		this.context = context;
		this.#ratio = ratio;
	}

	/** Forgets the values that are set. Must be called if other code may have changed the context. */
	forget(): void {
		this.#fill = this.#stroke = this.#font = this.#direction = '';
		this.#opacity = -1;
	}

	/** Rounds a position, px, to the nearest edge between device pixels. */
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

	/** Opacity, 0 to 1. */
	set opacity(opacity: number) {
		if (opacity !== this.#opacity) this.context.globalAlpha = this.#opacity = opacity;
	}
}
