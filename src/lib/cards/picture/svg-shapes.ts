import {
	hatching,
	strokeWidth,
	type DisplayGroup,
	type Ink,
	type SymbolShape,
	type PlotShape,
	type RectShape,
	type DrawnShape
} from '#lib/timeline/draw/display-list.ts';
import type { GroupLengths } from '#lib/timeline/draw/lengths.ts';
import { fadeStops, inkInState, type MarkState } from '#lib/timeline/draw/looks.ts';
import { toPathData } from '#lib/timeline/draw/svg-path.ts';

/** Attributes of an SVG element. Those that are null or undefined are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** Makes SVG elements: nodes for a page, or markup for a file. So the same code draws both. */
export interface SvgMaker<Node> {
	/** @param attributes null and undefined are left out */
	element: (name: string, attributes: SvgAttributes, children?: readonly Node[]) => Node;
	/** Makes a `<text>` element. */
	text: (words: string, attributes: SvgAttributes) => Node;
	/** The colour of an ink in a group, as CSS or `#rrggbb`. */
	color: (ink: Ink, group: DisplayGroup) => string;
	/** An id for a definition (such as a gradient) of a group, unique in the document. */
	idOf: (group: DisplayGroup) => string;
}

/** The attributes that the element around all groups must set. */
export const svgDefaults = {
	'font-size': 13,
	'stroke-width': strokeWidth,
	'stroke-linejoin': 'round'
} as const;

/** Rounds to hundredths of a px. */
export const roundToHundredth = (value: number) => +value.toFixed(2);

/**
 * Converts the shapes of one group to SVG elements, relative to the group's origin. The width of the drawing
 * must be known.
 */
export class SvgShapes<Node> {
	readonly #lengths: GroupLengths;
	readonly #maker: SvgMaker<Node>;
	readonly #state: MarkState;

	/** @param isSelected whether the group is the mark of the selected event */
	constructor(lengths: GroupLengths, maker: SvgMaker<Node>, isSelected: boolean) {
		this.#lengths = lengths;
		this.#maker = maker;
		this.#state = { isHovered: false, isSelected };
	}

	/** The shapes of the group, in the order in which they are drawn. */
	draw(): Node[] {
		return this.#lengths.group.shapes.flatMap((shape) => this.#shape(shape));
	}

	#shape(shape: DrawnShape): Node[] {
		if (shape.shape === 'symbol') return [this.#symbol(shape)];
		if (shape.shape === 'plot') return [this.#plot(shape)];
		return shape.name === 'ring' && !this.#state.isSelected ? [] : this.#rect(shape);
	}

	#color(ink: Ink): string {
		return this.#maker.color(inkInState(ink, this.#state), this.#lengths.group);
	}

	#stroke(ink: Ink | undefined, width = strokeWidth): SvgAttributes {
		if (!ink) return {};
		const widthAttribute = width === strokeWidth ? {} : { 'stroke-width': width };
		return { stroke: this.#color(ink), ...widthAttribute };
	}

	#rect(rect: RectShape): Node[] {
		const { name, from, to, y, height, radius, opacity, isSharp, stroke } = rect;
		const { fill, defs } = this.#fill(rect);
		const look = { rx: radius, fill, opacity, ...this.#stroke(stroke, rect.strokeWidth) };
		const box = { ...this.#lengths.box(from, to, isSharp), y, height };
		return [...defs, this.#maker.element('rect', { class: name, ...box, ...look })];
	}

	/** The fill of a rectangle, and the SVG definitions that the fill needs. */
	#fill({ fill, fade }: RectShape): { fill: string; defs: Node[] } {
		if (fill !== 'hatching' && !fade) return { fill: this.#color(fill), defs: [] };
		const id = this.#maker.idOf(this.#lengths.group);
		const defs = fill === 'hatching' ? this.#hatching(id) : this.#gradient(id, fill, fade);
		return { fill: `url(#${id})`, defs: [defs] };
	}

	#gradient(id: string, ink: Ink, fade: RectShape['fade']): Node {
		const { offsets, opacities } = fadeStops[fade ?? 'soft'];
		const color = this.#color(ink);
		const stops = offsets.map((offset, i) =>
			this.#maker.element('stop', {
				offset,
				'stop-color': color,
				'stop-opacity': opacities[i]
			})
		);
		const mirrored = this.#lengths.direction < 0 ? { x1: 1, x2: 0 } : {};
		return this.#maker.element('linearGradient', { id, ...mirrored }, stops);
	}

	#hatching(id: string): Node {
		const { size, turn } = hatching;
		const line = this.#maker.element('path', { d: `M0 0V${size}`, ...this.#stroke('rule') });
		const units = { patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` };
		return this.#maker.element('pattern', { id, width: size, height: size, ...units }, [line]);
	}

	#symbol({ name, x, y, d, fill, stroke, angle }: SymbolShape): Node {
		const { direction } = this.#lengths;
		const left = (this.#lengths.px(x) ?? 0) * direction;
		const rotation =
			angle === undefined ? '' : ` scale(${direction},1) rotate(${roundToHundredth(angle)})`;
		const moved = `translate(${roundToHundredth(left)},${roundToHundredth(y)})${rotation}`;
		const transform = left === 0 && y === 0 ? null : moved;
		const look = { fill: this.#color(fill), ...this.#stroke(stroke) };
		return this.#maker.element('path', { class: name, d, ...look, transform });
	}

	#plot({ name, steps, fill, stroke, opacity }: PlotShape): Node {
		const { direction, width } = this.#lengths;
		const d = toPathData(steps, (width ?? 0) * direction);
		const look = { fill: fill ? this.#color(fill) : 'none', opacity, ...this.#stroke(stroke) };
		return this.#maker.element('path', { class: name, d, ...look });
	}
}
