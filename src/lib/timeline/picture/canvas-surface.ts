import {
	glyphDot,
	glyphMiddles,
	glyphPaths,
	glyphSize,
	glyphStroke,
	isFilled
} from '#lib/timeline/layout/glyph.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import type { EventKind } from '#lib/record/timeline.ts';
import { arrowPath, hatching, type At, type Box, type Fade, type Surface } from './surface.ts';
import type { BoxLook, GlyphLook, TextLook } from './surface.ts';

const aligned = { start: 'left', middle: 'center', end: 'right' } as const;

/** How a canvas sets text like the page. */
export interface Fonts {
	family: string;
	/** From the middle of a line of 13 px to its baseline, px. */
	baseline: number;
}

const outlines: Partial<Record<EventKind, Path2D>> = {};
const outlineOf = (kind: EventKind) => (outlines[kind] ??= new Path2D(glyphPaths[kind]));

/** How much higher than its text a halo is, which is a box here as it is in the page, px. */
const haloPad = 3;

/** From the baseline to the line under a text, px. */
const underlineGap = 3;

/** Paints at once, on the pixels of the device: lines are sharp, as the browser draws its own. */
export class CanvasSurface implements Surface {
	readonly #pen: CanvasRenderingContext2D;
	readonly #fonts: Fonts;
	/** Device pixels for each px. */
	readonly #ratio: number;
	/** The font that is set, and the widths of texts in each, px. */
	#font: Map<string, number> | null = null;
	readonly #widths = new Map<number, Map<string, number>>();

	/** @param pen with a transform from px */
	constructor(pen: CanvasRenderingContext2D, fonts: Fonts, ratio: number) {
		this.#pen = pen;
		this.#fonts = fonts;
		this.#ratio = ratio;
		pen.lineJoin = 'round';
	}

	rect(box: Box, fill: string, { rx, stroke, strokeWidth = 0, opacity }: BoxLook = {}): void {
		const pen = this.#pen;
		pen.fillStyle = fill;
		if (opacity !== undefined) {
			this.faintly(opacity, () => this.rect(box, fill));
		} else if (rx === undefined) {
			pen.fillRect(box.x, box.y, box.width, box.height);
		} else {
			// The outer edge stays, and the outline is as thin as that of a box in the page.
			const width = Math.floor(strokeWidth * this.#ratio) / this.#ratio;
			const by = (strokeWidth - width) / 2;
			const { x, y } = { x: box.x - by, y: box.y - by };
			pen.beginPath();
			pen.roundRect(x, y, box.width + 2 * by, box.height + 2 * by, rx + by);
			pen.fill();
			if (stroke) this.#stroke(stroke, width);
		}
	}

	hatched(_name: string, boxes: readonly Box[], stroke: string): void {
		const pen = this.#pen;
		// A pattern shows only the half of its line that is inside its square.
		const width = hatching.strokeWidth / 2;
		const diagonal = Math.SQRT2 * hatching.size;
		for (const { x, y, width: boxWidth, height } of boxes) {
			pen.save();
			pen.beginPath();
			pen.rect(x, y, boxWidth, height);
			pen.clip();
			pen.beginPath();
			const end = x + boxWidth + y + height;
			const first = Math.floor((x + y) / diagonal) * diagonal;
			for (let sum = first + (Math.SQRT2 * width) / 2; sum <= end; sum += diagonal) {
				pen.moveTo(sum - y, y);
				pen.lineTo(sum - y - height, y + height);
			}
			this.#stroke(stroke, width);
			pen.restore();
		}
	}

	fading(_name: string, box: Box, fill: string, fade: Fade, isMirrored: boolean): void {
		const { x, width } = box;
		const [from, to] = isMirrored ? [x + width, x] : [x, x + width];
		const gradient = this.#pen.createLinearGradient(from, 0, to, 0);
		for (const [i, offset] of fade.offsets.entries()) {
			gradient.addColorStop(offset, fade.opacities[i] ? fill : `${fill}00`);
		}
		this.#pen.fillStyle = gradient;
		this.#pen.beginPath();
		this.#pen.roundRect(x, box.y, width, box.height, fade.rx);
		this.#pen.fill();
	}

	line(x1: number, y1: number, x2: number, y2: number, stroke: string): void {
		const isUpright = x1 === x2;
		this.#pen.fillStyle = stroke;
		if (isUpright) this.#pen.fillRect(this.#sharp(x1), Math.min(y1, y2), 1, Math.abs(y2 - y1));
		else this.#pen.fillRect(x1, this.#sharp(y1), x2 - x1, 1);
	}

	curve(from: At, control: At, to: At, stroke: string, width: number): void {
		this.#pen.beginPath();
		this.#pen.moveTo(from.x, from.y);
		this.#pen.quadraticCurveTo(control.x, control.y, to.x, to.y);
		this.#stroke(stroke, width);
	}

	arrowhead(tip: At, angle: number, fill: string): void {
		const pen = this.#pen;
		pen.save();
		pen.translate(tip.x, tip.y);
		pen.rotate((angle * Math.PI) / 180);
		pen.fillStyle = fill;
		pen.fill(new Path2D(arrowPath));
		pen.restore();
	}

	text(words: string, x: number, y: number, look: TextLook): void {
		const { anchor, fill, isBold = false, isUnderlined, size = labelFontSize, halo } = look;
		const pen = this.#pen;
		this.#setFont(size, isBold);
		pen.textAlign = aligned[anchor];
		const below = (this.#fonts.baseline * size) / labelFontSize;
		const baseline = Math.ceil((y + below) * this.#ratio - 0.5) / this.#ratio;
		const width = isUnderlined || halo ? this.#widthOf(words) : 0;
		const left = x - { start: 0, middle: width / 2, end: width }[anchor];
		if (halo) {
			const height = size + haloPad;
			pen.fillStyle = halo;
			pen.fillRect(left, y - height / 2, width, height);
		}
		pen.fillStyle = fill;
		pen.fillText(words, x, baseline);
		if (isUnderlined) pen.fillRect(left, baseline + underlineGap, width, 1);
	}

	glyph(x: number, y: number, { kind, attribution, color, paper, scale = 1 }: GlyphLook): void {
		const pen = this.#pen;
		const half = glyphSize / 2;
		pen.save();
		pen.translate(x + half, y + half);
		pen.scale(scale, scale);
		pen.translate(-half, -half);
		pen.fillStyle = isFilled(attribution) ? color : paper;
		const outline = outlineOf(kind);
		pen.fill(outline);
		pen.strokeStyle = color;
		pen.lineWidth = glyphStroke;
		pen.stroke(outline);
		if (attribution === 'document') {
			pen.beginPath();
			pen.arc(half, glyphMiddles[kind], glyphDot, 0, 2 * Math.PI);
			pen.fillStyle = color;
			pen.fill();
		}
		pen.restore();
	}

	faintly(opacity: number, draw: () => void): void {
		this.#pen.globalAlpha = opacity;
		draw();
		this.#pen.globalAlpha = 1;
	}

	#stroke(stroke: string, width: number): void {
		this.#pen.strokeStyle = stroke;
		this.#pen.lineWidth = width;
		this.#pen.stroke();
	}

	/** The edge of the pixel at which a line in the middle of this begins. */
	#sharp(at: number): number {
		return Math.round((at - 0.5) * this.#ratio) / this.#ratio;
	}

	#setFont(size: number, isBold: boolean): void {
		const key = isBold ? -size : size;
		let font = this.#widths.get(key);
		if (!font) this.#widths.set(key, (font = new Map()));
		if (font === this.#font) return;
		this.#font = font;
		this.#pen.font = `${isBold ? 600 : 400} ${size}px ${this.#fonts.family}`;
	}

	/** Of a text in the font that is set, px. */
	#widthOf(words: string): number {
		let width = this.#font?.get(words);
		if (width === undefined) {
			width = this.#pen.measureText(words).width;
			this.#font?.set(words, width);
		}
		return width;
	}
}
