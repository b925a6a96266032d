import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import {
	at,
	fades,
	hatching,
	hoveredScale,
	inkIn,
	isRing,
	pxOf,
	strokeWidth,
	widthIn,
	type Curve,
	type DisplayList,
	type Group,
	type Ink,
	type Line,
	type MarkState,
	type Path,
	type Position,
	type Rect,
	type Shape,
	type Steps,
	type TextBlock
} from './display-list.ts';
import { cutTo } from './fit-text.ts';
import { lineDirection } from './line-direction.ts';
import { colorOf, faint, type Palette } from './palette.ts';

/** How a canvas sets text like the page. */
export interface Fonts {
	family: string;
	/** From the middle of a line of 13 px to its baseline, px. */
	baseline: number;
}

/** What a canvas looks like. */
export interface CanvasLook {
	colors: Palette;
	fonts: Fonts;
	/** Device pixels for each px. */
	ratio: number;
}

const atRest: MarkState = { isHovered: false, isSelected: false };

/** How much higher than its text the paper behind it is, px. */
const haloPad = 3;

/** From the baseline to the line under a text, px. */
const underlineGap = 3;

const outlines = new Map<string, Path2D>();

function outlineOf(d: string): Path2D {
	let outline = outlines.get(d);
	if (!outline) outlines.set(d, (outline = new Path2D(d)));
	return outline;
}

/** Paints display lists on a canvas, on the pixels of the device: hairlines are sharp, as the browser draws its own. */
export class CanvasPainter {
	readonly #pen: CanvasRenderingContext2D;
	readonly #look: CanvasLook;
	/** The widths of texts in each font, px. */
	readonly #widths = new Map<string, Map<string, number>>();
	#font = '';
	#direction = 1;
	/** Of the group that is painted: its origin and the width of its shares, px; its state. */
	#left = 0;
	#top = 0;
	#width = 0;
	#state = atRest;
	#color: Group['color'] = null;

	/** @param pen with a transform from px */
	constructor(pen: CanvasRenderingContext2D, look: CanvasLook) {
		this.#pen = pen;
		this.#look = look;
		pen.lineJoin = 'round';
		pen.lineWidth = strokeWidth;
	}

	/**
	 * @param width of the drawing, px
	 * @param states of marks in use, by their keys
	 */
	paint(
		list: DisplayList,
		width: number,
		isRightToLeft: boolean,
		states: ReadonlyMap<string, MarkState> = new Map()
	): void {
		this.#direction = isRightToLeft ? -1 : 1;
		for (const group of list) {
			this.#left = (isRightToLeft ? width : 0) + pxOf(group.x, width) * this.#direction;
			this.#top = group.y;
			this.#width = widthIn(group.width, width);
			this.#color = group.color;
			this.#state = states.get(group.key) ?? atRest;
			this.#pen.globalAlpha = group.opacity;
			for (const shape of group.shapes) {
				if (this.#state.isSelected || !isRing(shape)) this.#paintShape(shape, group.opacity);
			}
			for (const block of group.texts) this.#paintText(block);
		}
		this.#pen.globalAlpha = 1;
	}

	/** An outline about the box of a mark. */
	paintFocus({ x, y, width }: Group, height: number, drawingWidth: number, color: string): void {
		const pen = this.#pen;
		const half = widthIn(width, drawingWidth) / 2 + 1;
		const start = this.#direction < 0 ? drawingWidth : 0;
		const middle = start + pxOf(x, drawingWidth) * this.#direction;
		pen.beginPath();
		pen.roundRect(middle - half, y - height / 2 - 1, 2 * half, height + 2, 4);
		pen.strokeStyle = color;
		pen.lineWidth = 2;
		pen.stroke();
		pen.lineWidth = strokeWidth;
	}

	/** px from the left of the drawing. */
	#x(position: Position): number {
		return this.#left + pxOf(position, this.#width) * this.#direction;
	}

	#ink(ink: Ink): string {
		return colorOf(inkIn(ink, this.#state), this.#color, this.#look.colors);
	}

	#paintShape(shape: Shape, opacity: number): void {
		if (shape.shape === 'rect') this.#grown(shape, () => this.#rect(shape, opacity));
		else if (shape.shape === 'line') this.#line(shape);
		else if (shape.shape === 'path') this.#grown(shape, () => this.#path(shape));
		else if (shape.shape === 'curve') this.#curve(shape);
		else this.#steps(shape, opacity);
	}

	/** Larger about the middle of its mark, while the pointer is on that. */
	#grown({ grows }: { grows?: boolean }, draw: () => void): void {
		const { isHovered, isSelected } = this.#state;
		if (!grows || !isHovered || isSelected) return draw();
		const pen = this.#pen;
		pen.save();
		pen.translate(this.#left, this.#top);
		pen.scale(hoveredScale, hoveredScale);
		pen.translate(-this.#left, -this.#top);
		draw();
		pen.restore();
	}

	#rect(rect: Rect, groupOpacity: number): void {
		const pen = this.#pen;
		const [a, b] = [this.#x(rect.from), this.#x(rect.to)];
		const [x, y, width, height] = [
			Math.min(a, b),
			this.#top + rect.y,
			Math.abs(b - a),
			rect.height
		];
		if (rect.fill === 'hatching') return this.#hatch(x, y, width, height);
		pen.globalAlpha = groupOpacity * (rect.opacity ?? 1);
		pen.fillStyle = rect.fade ? this.#fading(rect, a, b) : this.#ink(rect.fill);
		if (rect.radius === undefined) {
			pen.fillRect(rect.isSharp ? this.#sharp(x) : x, y, width, height);
		} else {
			pen.beginPath();
			pen.roundRect(x, y, width, height, rect.radius);
			pen.fill();
			pen.lineWidth = rect.strokeWidth ?? strokeWidth;
			if (rect.stroke) this.#stroke(rect.stroke);
			pen.lineWidth = strokeWidth;
		}
		pen.globalAlpha = groupOpacity;
	}

	#fading({ fade, fill }: Rect, from: number, to: number): CanvasGradient {
		const { offsets, opacities } = fades[fade ?? 'soft'];
		const color = this.#ink(fill as Ink);
		const gradient = this.#pen.createLinearGradient(from, 0, to, 0);
		for (const [i, offset] of offsets.entries()) {
			gradient.addColorStop(offset, opacities[i] ? color : `${color}00`);
		}
		return gradient;
	}

	#hatch(x: number, y: number, width: number, height: number): void {
		const pen = this.#pen;
		// A pattern shows only the half of its line that is inside its square.
		const lineWidth = strokeWidth / 2;
		const diagonal = Math.SQRT2 * hatching.size;
		pen.save();
		pen.beginPath();
		pen.rect(x, y, width, height);
		pen.clip();
		pen.beginPath();
		// Lines begin at the origin of the group, as they do in an SVG pattern.
		const origin = this.#left + this.#top;
		const first = Math.floor((x + y - origin) / diagonal) * diagonal + origin;
		const end = x + width + y + height;
		for (let sum = first + (Math.SQRT2 * lineWidth) / 2; sum <= end; sum += diagonal) {
			pen.moveTo(sum - y, y);
			pen.lineTo(sum - y - height, y + height);
		}
		pen.lineWidth = lineWidth;
		this.#stroke('rule');
		pen.restore();
	}

	#line({ x, y, height, stroke }: Line): void {
		const pen = this.#pen;
		pen.fillStyle = this.#ink(stroke);
		const top = this.#top + y;
		if (x) return pen.fillRect(this.#sharp(this.#x(x) - 0.5), top, 1, height);
		const left = Math.min(this.#x(at(0)), this.#x(at(1)));
		pen.fillRect(left, this.#sharp(top - 0.5), this.#width, 1);
	}

	#path({ x, y, d, fill, stroke, angle }: Path): void {
		const pen = this.#pen;
		pen.save();
		pen.translate(this.#x(x), this.#top + y);
		if (angle !== undefined) {
			pen.scale(this.#direction, 1);
			pen.rotate((angle * Math.PI) / 180);
		}
		const outline = outlineOf(d);
		pen.fillStyle = this.#ink(fill);
		pen.fill(outline);
		if (stroke) {
			pen.strokeStyle = this.#ink(stroke);
			pen.stroke(outline);
		}
		pen.restore();
	}

	#curve({ from, control, to, stroke }: Curve): void {
		const pen = this.#pen;
		const points = [from, control, to].flatMap(({ x, y }) => [this.#x(at(x)), this.#top + y]);
		const [x0 = 0, y0 = 0, ...rest] = points;
		pen.beginPath();
		pen.moveTo(x0, y0);
		pen.quadraticCurveTo(...(rest as [number, number, number, number]));
		this.#stroke(stroke);
	}

	#steps({ steps, y, fill, isFaint }: Steps, groupOpacity: number): void {
		const pen = this.#pen;
		if (isFaint) pen.globalAlpha = groupOpacity * faint;
		pen.fillStyle = this.#ink(fill);
		for (const step of steps) {
			const [a, b] = [this.#x(at(step.from)), this.#x(at(step.to))];
			pen.fillRect(Math.min(a, b), this.#top + step.y, Math.abs(b - a), y - step.y);
		}
		pen.globalAlpha = groupOpacity;
	}

	#paintText({ lines, x, y, anchor, halo, room }: TextBlock): void {
		const pen = this.#pen;
		const isRightToLeft = this.#direction < 0;
		const [from, space] = [this.#x(x), room ? pxOf(room, this.#width) : 0];
		pen.textAlign = 'left';
		// The page paints all paper before the words.
		const placed = [];
		let top = this.#top + y;
		for (const line of lines) {
			this.#setFont(line.size, line.isBold);
			const words = room ? cutTo(line.text, space, line.size) : line.text;
			const width = this.#widthOf(words);
			const share = { start: 0, middle: 0.5, end: 1 }[anchor];
			const left = from - width * (isRightToLeft ? 1 - share : share);
			if (halo !== 'none') {
				pen.fillStyle = this.#look.colors.paper;
				const height = line.size + haloPad;
				pen.fillRect(left, top + (line.height - height) / 2, width, height);
			}
			placed.push({ line, words, left, width, middle: top + line.height / 2 });
			top += line.height;
		}
		for (const { line, words, left, width, middle } of placed) {
			this.#setFont(line.size, line.isBold);
			const { ratio, fonts } = this.#look;
			const below = (fonts.baseline * line.size) / labelFontSize;
			const baseline = Math.ceil((middle + below) * ratio - 0.5) / ratio;
			pen.fillStyle = this.#ink(line.ink);
			pen.direction = lineDirection(words, isRightToLeft);
			pen.fillText(words, left, baseline);
			if (this.#state.isSelected) pen.fillRect(left, baseline + underlineGap, width, 1);
		}
	}

	#stroke(ink: Ink): void {
		this.#pen.strokeStyle = this.#ink(ink);
		this.#pen.stroke();
	}

	/** The edge of a pixel of the device. */
	#sharp(px: number): number {
		return Math.round(px * this.#look.ratio) / this.#look.ratio;
	}

	#setFont(size: number, isBold: boolean): void {
		const font = `${isBold ? 600 : 400} ${size}px ${this.#look.fonts.family}`;
		if (font === this.#font) return;
		this.#font = this.#pen.font = font;
	}

	/** Of a text in the font that is set, px. */
	#widthOf(words: string): number {
		let widths = this.#widths.get(this.#font);
		if (!widths) this.#widths.set(this.#font, (widths = new Map()));
		let width = widths.get(words);
		if (width === undefined) widths.set(words, (width = this.#pen.measureText(words).width));
		return width;
	}
}
