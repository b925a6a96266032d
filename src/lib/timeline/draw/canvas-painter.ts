import { getOrMake } from '#lib/record/get-or-make.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import {
	hatching,
	strokeWidth,
	type DisplayList,
	type Group,
	type Ink,
	type Outline,
	type Plot,
	type Rect,
	type DrawnShape,
	type TextBlock,
	type TextLine
} from './display-list.ts';
import { Lengths, type Plane } from './lengths.ts';
import { lineDirection } from '#lib/ui/line-direction.ts';
import { fades, inkIn, inkOf, type MarkState } from './looks.ts';
import { colorOf, type Palette } from './palette.ts';

/** What a canvas needs to know about the page around it. */
export interface CanvasLook {
	colors: Palette;
	/** A list of font families. */
	font: string;
	/** Distance from the middle of a 13 px line to its baseline, px of the drawing. */
	baseline: number;
	/** Device pixels in a px of the drawing. */
	ratio: number;
}

/** How much taller the paper behind a text is than the text, px. */
const haloPad = 3;

/** Distance from the baseline to the line under a text, px. */
const underlineGap = 3;

/** A symbol grows by this factor under the pointer. */
const hoveredScale = 1.1;

/** The state of a mark that nobody uses. */
const atRest: MarkState = { isHovered: false, isSelected: false };

/** The path of each outline, by its `d`. */
const outlines = new Map<string, Path2D>();

/** The share of a text that is before its anchor. */
const anchorShares = { start: 0, middle: 0.5, end: 1 };

/** A line of text as the canvas draws it: its width, px, and its direction. */
interface SetLine {
	width: number;
	direction: CanvasDirection;
}

/** Paints display lists on a canvas. Hairlines lie on whole device pixels, so that they are as sharp as in the page. */
export class CanvasPainter {
	readonly #pen: CanvasRenderingContext2D;
	readonly #look: CanvasLook;
	/** By font and text. */
	readonly #set = new Map<string, SetLine>();
	/** The font size and weight that the pen has now. */
	#size = 0;
	#isBold = false;
	/** The group that is painted now, and its origin, px. */
	#lengths!: Lengths;
	#left = 0;
	#top = 0;
	#state = atRest;

	/** @param pen must have a transform from px of the drawing */
	constructor(pen: CanvasRenderingContext2D, look: CanvasLook) {
		this.#pen = pen;
		this.#look = look;
		pen.textAlign = 'left';
		pen.lineJoin = 'round';
		pen.lineWidth = strokeWidth;
	}

	/** @param states of the hovered and selected marks, by key */
	paint(list: DisplayList, plane: Plane, states: ReadonlyMap<string, MarkState> = new Map()): void {
		for (const group of list) {
			this.#state = states.get(group.key) ?? atRest;
			this.#begin(group, plane);
			for (const shape of group.shapes) this.#shape(shape);
			for (const block of group.texts) this.#text(block);
		}
		this.#pen.globalAlpha = 1;
	}

	/** Paints an outline around the box of a mark. */
	paintFocus(mark: Group, height: number, plane: Plane, color: string): void {
		this.#begin(mark, plane);
		const pen = this.#pen;
		const half = (this.#lengths.width ?? 0) / 2 + 1;
		pen.beginPath();
		pen.roundRect(this.#left - half, this.#top - height / 2 - 1, 2 * half, height + 2, 4);
		pen.strokeStyle = color;
		pen.lineWidth = 2;
		pen.stroke();
		pen.lineWidth = strokeWidth;
	}

	#begin(group: Group, plane: Plane): void {
		this.#lengths = new Lengths(group, plane);
		[this.#left, this.#top] = [this.#lengths.left, group.y];
		this.#pen.globalAlpha = group.opacity;
	}

	#ink(ink: Ink): string {
		return colorOf(inkIn(ink, this.#state), this.#lengths.group.color, this.#look.colors);
	}

	#shape(shape: DrawnShape): void {
		if (shape.name === 'ring' && !this.#state.isSelected) return;
		if (shape.shape === 'outline') return this.#outline(shape);
		const pen = this.#pen;
		const opacity = shape.opacity ?? 1;
		// Only set if needed: most shapes have the opacity of their group, and each change of the canvas costs time.
		if (opacity < 1) pen.globalAlpha *= opacity;
		if (shape.shape === 'plot') this.#plot(shape);
		else this.#rect(shape);
		if (opacity < 1) pen.globalAlpha = this.#lengths.group.opacity;
	}

	#rect(rect: Rect): void {
		const pen = this.#pen;
		const { from, to, height, isSharp, radius, stroke } = rect;
		const box = this.#lengths.box(from, to, isSharp) ?? { x: 0, width: 0 };
		const { width } = box;
		const [x, y] = [this.#left + box.x, this.#top + rect.y];
		if (rect.fill === 'hatching') return this.#hatch(x, y, width, height);
		pen.fillStyle = rect.fade ? this.#fading(rect, rect.fill, x, width) : this.#ink(rect.fill);
		if (radius === undefined) {
			pen.fillRect(isSharp ? this.#sharp(x) : x, y, width, height);
			return;
		}
		pen.beginPath();
		pen.roundRect(x, y, width, height, radius);
		pen.fill();
		if (!stroke) return;
		pen.lineWidth = rect.strokeWidth ?? strokeWidth;
		this.#stroke(stroke);
		pen.lineWidth = strokeWidth;
	}

	#fading({ fade }: Rect, ink: Ink, x: number, width: number): CanvasGradient {
		const { offsets, opacities } = fades[fade ?? 'soft'];
		const ends: [number, number] = this.#lengths.direction < 0 ? [x + width, x] : [x, x + width];
		const color = this.#ink(ink);
		const gradient = this.#pen.createLinearGradient(ends[0], 0, ends[1], 0);
		for (const [i, offset] of offsets.entries()) {
			gradient.addColorStop(offset, opacities[i] ? color : `${color}00`);
		}
		return gradient;
	}

	/** The lines begin at the origin of the group, as they do in an SVG pattern. */
	#hatch(x: number, y: number, width: number, height: number): void {
		const pen = this.#pen;
		// A pattern clips the line at the edge of its square, which leaves half of its width.
		const lineWidth = strokeWidth / 2;
		const diagonal = Math.SQRT2 * hatching.size;
		const origin = this.#left + this.#top;
		const first =
			origin + Math.floor((x + y - origin) / diagonal) * diagonal + (Math.SQRT2 * lineWidth) / 2;
		pen.save();
		pen.beginPath();
		pen.rect(x, y, width, height);
		pen.clip();
		pen.beginPath();
		for (let sum = first; sum <= x + width + y + height; sum += diagonal) {
			pen.moveTo(sum - y, y);
			pen.lineTo(sum - y - height, y + height);
		}
		pen.lineWidth = lineWidth;
		this.#stroke('rule');
		pen.restore();
	}

	#outline({ x, y, d, fill, stroke, angle }: Outline): void {
		const pen = this.#pen;
		const { direction } = this.#lengths;
		const { isHovered, isSelected } = this.#state;
		pen.save();
		pen.translate(this.#left + (this.#lengths.px(x) ?? 0) * direction, this.#top + y);
		// A symbol grows around its own middle, which is not the middle of the mark if the mark is a span.
		if (isHovered && !isSelected) pen.scale(hoveredScale, hoveredScale);
		if (angle !== undefined) {
			pen.scale(direction, 1);
			pen.rotate((angle * Math.PI) / 180);
		}
		const outline = getOrMake(outlines, d, () => new Path2D(d));
		pen.fillStyle = this.#ink(fill);
		pen.fill(outline);
		if (stroke) this.#stroke(stroke, outline);
		pen.restore();
	}

	#plot({ steps, fill, stroke }: Plot): void {
		const pen = this.#pen;
		const [left, top] = [this.#left, this.#top];
		const width = (this.#lengths.width ?? 0) * this.#lengths.direction;
		pen.beginPath();
		for (const [command, shareX, fromTop, endX = 0, endY = 0] of steps) {
			const [x, y] = [left + shareX * width, top + fromTop];
			if (command === 'M') pen.moveTo(x, y);
			else if (command === 'L') pen.lineTo(x, y);
			else pen.quadraticCurveTo(x, y, left + endX * width, top + endY);
		}
		if (fill) {
			pen.fillStyle = this.#ink(fill);
			pen.fill();
		}
		if (stroke) this.#stroke(stroke);
	}

	#text({ lines, x, y, anchor, halo }: TextBlock): void {
		const pen = this.#pen;
		const isRightToLeft = this.#lengths.direction < 0;
		const from = this.#left + (this.#lengths.px(x) ?? 0) * this.#lengths.direction;
		const share = anchorShares[anchor];
		let top = this.#top + y;
		const placed = lines.map((line) => {
			const { width, direction } = this.#setLine(line, isRightToLeft);
			const middle = top + line.height / 2;
			top += line.height;
			const left = from - width * (isRightToLeft ? 1 - share : share);
			return { line, width, direction, middle, left };
		});
		// All paper is painted before any text, as in the page.
		pen.fillStyle = this.#look.colors.paper;
		for (const { line, width, left, middle } of halo === 'none' ? [] : placed) {
			pen.fillRect(left, middle - (line.size + haloPad) / 2, width, line.size + haloPad);
		}
		for (const { line, left, width, direction, middle } of placed) {
			this.#setFont(line.size, line.isBold);
			const baseline = this.#sharp(middle + (this.#look.baseline * line.size) / labelFontSize);
			pen.fillStyle = this.#ink(inkOf(line));
			pen.direction = direction;
			pen.fillText(line.text, left, baseline);
			if (this.#state.isSelected) pen.fillRect(left, baseline + underlineGap, width, 1);
		}
	}

	#stroke(ink: Ink, outline?: Path2D): void {
		this.#pen.strokeStyle = this.#ink(ink);
		if (outline) this.#pen.stroke(outline);
		else this.#pen.stroke();
	}

	/** Rounds a position to the nearest edge of a device pixel. */
	#sharp(px: number): number {
		const { ratio } = this.#look;
		return Math.ceil(px * ratio - 0.5) / ratio;
	}

	#setFont(size: number, isBold: boolean): void {
		if (size === this.#size && isBold === this.#isBold) return;
		[this.#size, this.#isBold] = [size, isBold];
		this.#pen.font = `${isBold ? 600 : 400} ${size}px ${this.#look.font}`;
	}

	#setLine({ text, size, isBold }: TextLine, isRightToLeft: boolean): SetLine {
		return getOrMake(this.#set, `${isBold ? 'b' : ''}${size} ${text}`, () => {
			this.#setFont(size, isBold);
			const { width } = this.#pen.measureText(text);
			return { width, direction: lineDirection(text, isRightToLeft) };
		});
	}
}
