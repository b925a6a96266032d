import { element, text, type Markup } from './markup.ts';
import {
	at,
	fades,
	hatching,
	inkIn,
	isRing,
	pxOf,
	strokeWidth,
	widthIn,
	type DisplayList,
	type Group,
	type Ink,
	type MarkState,
	type Position,
	type Rect,
	type Shape,
	type TextBlock
} from './display-list.ts';
import { colorOf, faint, type Palette } from './palette.ts';
import { svgLines } from './svg-lines.ts';

/** What a list is drawn for. */
export interface Surface {
	/** Of the drawing, px. */
	width: number;
	isRightToLeft: boolean;
	colors: Palette;
	/** The mark that is drawn as selected; default: none. */
	selected?: string | null;
}

const haloWidth = 4;

const round = (value: number) => +value.toFixed(2);

/** Writes a display list as SVG elements. Its text is 13 px, in the font of the document around it. */
export function toSvg(list: DisplayList, surface: Surface): Markup[] {
	const isHatched = list.some(({ shapes }) =>
		shapes.some((each) => each.shape === 'rect' && each.fill === 'hatching')
	);
	const groups = list.flatMap((group) => new SvgGroup(group, surface).write());
	return isHatched ? [hatchingOf(surface.colors), ...groups] : groups;
}

function hatchingOf({ rule }: Palette): Markup {
	const { size, turn } = hatching;
	const stroke = { stroke: rule, 'stroke-width': strokeWidth };
	const line = element('line', { x1: 0, x2: 0, y1: 0, y2: size, ...stroke });
	const units = { patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` };
	const box = { id: 'hatching', width: size, height: size };
	return element('defs', {}, [element('pattern', { ...box, ...units }, [line])]);
}

class SvgGroup {
	readonly #group: Group;
	readonly #surface: Surface;
	readonly #direction: number;
	/** Of which its items take shares, px. */
	readonly #width: number;
	readonly #state: MarkState;

	constructor(group: Group, surface: Surface) {
		this.#group = group;
		this.#surface = surface;
		this.#direction = surface.isRightToLeft ? -1 : 1;
		this.#width = widthIn(group.width, surface.width);
		this.#state = { isHovered: false, isSelected: group.key === surface.selected };
	}

	write(): Markup[] {
		const { shapes, texts, x, y, opacity } = this.#group;
		const { width, isRightToLeft } = this.#surface;
		const drawn = this.#state.isSelected ? shapes : shapes.filter((each) => !isRing(each));
		const parts = [
			...drawn.flatMap((each) => this.#shape(each)),
			...texts.flatMap((each) => this.#text(each))
		];
		if (parts.length === 0) return [];
		const left = pxOf(x, width) * this.#direction + (isRightToLeft ? width : 0);
		const transform = left || y ? `translate(${round(left)} ${round(y)})` : null;
		return [element('g', { transform, opacity: opacity < 1 ? opacity : null }, parts)];
	}

	/** px to the right of the group's origin. */
	#left(position: Position): number {
		return pxOf(position, this.#width) * this.#direction;
	}

	#color(ink: Ink): string {
		const { color } = this.#group;
		return colorOf(inkIn(ink, this.#state), color, this.#surface.colors);
	}

	#stroke(ink: Ink | undefined, width = strokeWidth) {
		return ink ? { stroke: this.#color(ink), 'stroke-width': width } : {};
	}

	#shape(shape: Shape): Markup[] {
		switch (shape.shape) {
			case 'rect':
				return this.#rect(shape);
			case 'line': {
				const { x, y, height } = shape;
				const stroke = this.#color(shape.stroke);
				if (!x) return [element('line', { x1: 0, x2: this.#left(at(1)), y1: y, y2: y, stroke })];
				const left = this.#left(x);
				return [element('line', { x1: left, x2: left, y1: y, y2: y + height, stroke })];
			}
			case 'path': {
				const { d, x, y, angle } = shape;
				const moved = `translate(${round(this.#left(x))} ${round(y)})`;
				const turned = angle === undefined ? '' : ` rotate(${round(this.#turned(angle))})`;
				const transform = x.share || x.px || y ? `${moved}${turned}` : null;
				const line = shape.stroke
					? { ...this.#stroke(shape.stroke), 'stroke-linejoin': 'round' }
					: {};
				return [element('path', { d, fill: this.#color(shape.fill), transform, ...line })];
			}
			case 'curve': {
				const [from, control, to] = [shape.from, shape.control, shape.to].map(
					({ x, y }) => `${round(this.#left(at(x)))} ${round(y)}`
				);
				const d = `M${from}Q${control} ${to}`;
				return [element('path', { d, fill: 'none', ...this.#stroke(shape.stroke) })];
			}
			case 'steps': {
				const { steps, y: base, isFaint } = shape;
				const x = (share: number) => round(this.#left(at(share)));
				const d = steps.map(
					({ from, to, y }) => `M${x(from)} ${base}V${round(y)}H${x(to)}V${base}z`
				);
				const opacity = isFaint ? faint : null;
				return [element('path', { d: d.join(''), fill: this.#color(shape.fill), opacity })];
			}
		}
	}

	#turned(angle: number): number {
		return this.#surface.isRightToLeft ? 180 - angle : angle;
	}

	#rect(rect: Rect): Markup[] {
		const [a, b] = [this.#left(rect.from), this.#left(rect.to)];
		const box = { x: Math.min(a, b), y: rect.y, width: Math.abs(b - a), height: rect.height };
		const look = {
			opacity: rect.opacity ?? null,
			rx: rect.radius ?? null,
			...this.#stroke(rect.stroke, rect.strokeWidth)
		};
		const { fill, defs } = this.#fill(rect);
		return [...defs, element('rect', { ...box, fill, ...look })];
	}

	#fill({ fill, fade }: Rect): { fill: string; defs: Markup[] } {
		if (fill === 'hatching') return { fill: 'url(#hatching)', defs: [] };
		const color = this.#color(fill);
		if (!fade) return { fill: color, defs: [] };
		const id = `fade-${this.#group.key}`;
		const { offsets, opacities } = fades[fade];
		const stops = offsets.map((offset, i) =>
			element('stop', { offset, 'stop-color': color, 'stop-opacity': opacities[i] })
		);
		const turn = this.#surface.isRightToLeft ? { x1: 1, x2: 0 } : {};
		const gradient = element('linearGradient', { id, ...turn }, stops);
		return { fill: `url(#${id})`, defs: [element('defs', {}, [gradient])] };
	}

	#text(block: TextBlock): Markup[] {
		const { width, isRightToLeft, colors } = this.#surface;
		const outline = {
			stroke: colors.paper,
			'stroke-width': haloWidth,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke'
		};
		return svgLines(block, this.#group, width, isRightToLeft).map(
			({ words, x, y, anchor, size, isBold, ink, hasHalo }) => {
				const look = {
					...{ x, y, 'text-anchor': anchor, fill: this.#color(ink) },
					'font-weight': isBold ? 600 : null,
					'text-decoration': this.#state.isSelected ? 'underline' : null,
					'font-size': size,
					...(hasHalo ? outline : {})
				};
				return element('text', look, [text(words)]);
			}
		);
	}
}
