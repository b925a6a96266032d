import { getOrMake } from '#lib/record/get-or-make.ts';
import { anchorShares, type FadedEnds } from '#lib/timeline/layout/box.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { CanvasPen } from '#lib/ui/canvas-pen.ts';
import { CanvasWords } from '#lib/ui/canvas-words.ts';
import {
	hatching,
	isMarkGroup,
	strokeWidth,
	type DisplayList,
	type DisplayGroup,
	type Ink,
	type SymbolShape,
	type PlotShape,
	type RectShape,
	type DrawnShape,
	type TextBlock
} from '#lib/timeline/draw/display-list.ts';
import { GroupLengths, type DrawingPlane } from '#lib/timeline/draw/lengths.ts';
import {
	fadeStops,
	inkInState,
	lineInk,
	type CanvasLook,
	type MarkState
} from '#lib/timeline/draw/looks.ts';
import { colorOfInk } from '#lib/timeline/draw/palette.ts';

/** How much taller the paper colour behind a text is than the text, px. */
const extraGroundHeight = 3;

/** A symbol grows by this factor under the pointer. */
const hoveredScale = 1.1;

/** The state of a mark without pointer and selection. */
const plainState: MarkState = { isHovered: false, isSelected: false };

/** For the case that a width is not known, which never happens on a canvas. */
const unknownBox = { x: 0, width: 0 };

/** The path of each outline, with the outline's `d` as key. */
const pathCache = new Map<string, Path2D>();

/**
 * Paints display lists on a canvas. Hairlines are aligned to device pixels, so that they are as sharp as in the page.
 *
 * The words of all marks are painted together, after the shapes, so that the font rarely changes. This works because no
 * mark covers the words of another one, except the selected mark, which is painted last.
 */
export class CanvasPainter {
	readonly #pen: CanvasPen;
	readonly #words: CanvasWords;
	/** The colours and fonts with which it paints. */
	readonly look: CanvasLook;
	/** The group that is being painted, and its origin, px. */
	#lengths!: GroupLengths;
	#left = 0;
	#top = 0;
	#state = plainState;

	/** @param context must have a transform from px of the drawing to device pixels */
	constructor(context: CanvasRenderingContext2D, look: CanvasLook) {
		this.#pen = new CanvasPen(context, look.ratio);
		this.#words = new CanvasWords(this.#pen, look.font);
		this.look = look;
		context.textAlign = 'left';
		context.lineJoin = 'round';
		context.lineWidth = strokeWidth;
	}

	/** Paints a display list. @param states of the hovered and the selected mark, by the key of the mark */
	paint(
		list: DisplayList,
		plane: DrawingPlane,
		states: ReadonlyMap<string, MarkState> = new Map()
	): void {
		this.#pen.forget();
		for (const group of list) {
			this.#state = states.get(group.key) ?? plainState;
			const { isSelected } = this.#state;
			if (isSelected) this.#words.paint();
			this.#startGroup(group, plane);
			for (const shape of group.shapes) this.#paintShape(shape);
			for (const block of group.texts) this.#paintText(block);
			if (isSelected || !isMarkGroup(group)) this.#words.paint();
		}
		this.#words.paint();
		this.#pen.opacity = 1;
	}

	/** Paints an outline around the box of a mark. */
	paintFocus(mark: DisplayGroup, height: number, plane: DrawingPlane): void {
		this.#startGroup(mark, plane);
		const pen = this.#pen.context;
		const half = (this.#lengths.width ?? 0) / 2 + 1;
		pen.beginPath();
		pen.roundRect(this.#left - half, this.#top - height / 2 - 1, 2 * half, height + 2, 4);
		pen.strokeStyle = this.look.focus;
		pen.lineWidth = 2;
		pen.stroke();
		pen.lineWidth = strokeWidth;
	}

	#startGroup(group: DisplayGroup, plane: DrawingPlane): void {
		this.#lengths = new GroupLengths(group, plane);
		this.#left = this.#lengths.left;
		this.#top = group.y;
		this.#pen.opacity = group.opacity;
	}

	#colorOfInk(ink: Ink): string {
		return colorOfInk(inkInState(ink, this.#state), this.#lengths.group.color, this.look.colors);
	}

	#paintShape(shape: DrawnShape): void {
		if (shape.name === 'ring' && !this.#state.isSelected) return;
		if (shape.shape === 'symbol') return this.#paintSymbol(shape);
		const { opacity } = this.#lengths.group;
		this.#pen.opacity = opacity * (shape.opacity ?? 1);
		if (shape.shape === 'plot') this.#paintPlot(shape);
		else this.#paintRect(shape);
		this.#pen.opacity = opacity;
	}

	#paintRect(rect: RectShape): void {
		const pen = this.#pen.context;
		const { from, to, height, isSharp, radius, stroke } = rect;
		const { x: start, width } = this.#lengths.box(from, to, isSharp) ?? unknownBox;
		const [x, y] = [this.#left + start, this.#top + rect.y];
		if (rect.fill === 'hatching') return this.#paintHatching(x, y, width, height);
		if (rect.fade) this.#setFadingFill(rect.fade, rect.fill, x, width);
		else this.#pen.fill = this.#colorOfInk(rect.fill);
		if (radius === undefined) {
			pen.fillRect(isSharp ? this.#pen.sharp(x) : x, y, width, height);
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

	#setFadingFill(fade: FadedEnds, ink: Ink, x: number, width: number): void {
		const { offsets, opacities } = fadeStops[fade];
		const ends: [number, number] = this.#lengths.direction < 0 ? [x + width, x] : [x, x + width];
		const color = this.#colorOfInk(ink);
		const { context } = this.#pen;
		const gradient = context.createLinearGradient(ends[0], 0, ends[1], 0);
		for (const [i, offset] of offsets.entries()) {
			gradient.addColorStop(offset, opacities[i] ? color : `${color}00`);
		}
		this.#pen.forget();
		context.fillStyle = gradient;
	}

	/** Fills a rectangle with hatching. The pattern starts at the origin of the group, as in an SVG. */
	#paintHatching(x: number, y: number, width: number, height: number): void {
		const pen = this.#pen.context;
		// Half as wide as other lines: in an SVG pattern, the line is on the edge of its square, which cuts off the
		// other half.
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
		this.#pen.forget();
	}

	#paintSymbol({ x, y, d, fill, stroke, angle }: SymbolShape): void {
		const pen = this.#pen.context;
		const { direction } = this.#lengths;
		const { isHovered, isSelected } = this.#state;
		// A symbol grows around its own middle. For a span, this is not the middle of the mark.
		const isGrown = isHovered && !isSelected;
		const left = this.#left + (this.#lengths.px(x) ?? 0) * direction;
		const top = this.#top + y;
		// Most symbols are only moved, and moving the pen back costs less than saving and restoring its whole state.
		const isTransformed = isGrown || angle !== undefined;
		if (isTransformed) pen.save();
		pen.translate(left, top);
		if (isGrown) pen.scale(hoveredScale, hoveredScale);
		if (angle !== undefined) {
			pen.scale(direction, 1);
			pen.rotate((angle * Math.PI) / 180);
		}
		const outline = getOrMake(pathCache, d, () => new Path2D(d));
		this.#pen.fill = this.#colorOfInk(fill);
		pen.fill(outline);
		if (stroke) this.#stroke(stroke, outline);
		if (isTransformed) {
			pen.restore();
			this.#pen.forget();
		} else pen.translate(-left, -top);
	}

	#paintPlot({ steps, fill, stroke }: PlotShape): void {
		const pen = this.#pen.context;
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
			this.#pen.fill = this.#colorOfInk(fill);
			pen.fill();
		}
		if (stroke) this.#stroke(stroke);
	}

	/** Paints the ground behind a text, and adds its words to the words that are painted later. */
	#paintText({ lines, x, y, anchor, halo }: TextBlock): void {
		const isRightToLeft = this.#lengths.direction < 0;
		const { isSelected: isUnderlined } = this.#state;
		const { opacity } = this.#lengths.group;
		const from = this.#left + (this.#lengths.px(x) ?? 0) * this.#lengths.direction;
		const shareBefore = isRightToLeft ? 1 - anchorShares[anchor] : anchorShares[anchor];
		let top = this.#top + y;
		for (const line of lines) {
			const { text, size, height } = line;
			const font = this.#words.fontOf(size, line.isBold);
			const { width, direction } = this.#words.measure(font, text, isRightToLeft);
			const [left, middle] = [from - width * shareBefore, top + height / 2];
			top += height;
			if (halo !== 'none') {
				this.#pen.fill = this.look.colors.paper;
				const groundHeight = size + extraGroundHeight;
				this.#pen.context.fillRect(left, middle - groundHeight / 2, width, groundHeight);
			}
			const baseline = this.#pen.sharp(middle + (this.look.baseline * size) / labelFontSize);
			const color = this.#colorOfInk(lineInk(line));
			font.words.push({ text, left, width, baseline, direction, color, opacity, isUnderlined });
		}
	}

	#stroke(ink: Ink, outline?: Path2D): void {
		this.#pen.stroke = this.#colorOfInk(ink);
		if (outline) this.#pen.context.stroke(outline);
		else this.#pen.context.stroke();
	}
}
