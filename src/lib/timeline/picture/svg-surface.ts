import {
	glyphDot,
	glyphMiddles,
	glyphPaths,
	glyphSize,
	glyphStroke,
	isFilled
} from '#lib/timeline/layout/glyph.ts';
import { labelFontSize } from '#lib/timeline/layout/labels.ts';
import { shape, type Shape } from './shape.ts';
import { arrowPath, hatching, type At, type Box, type Fade, type Surface } from './surface.ts';
import type { BoxLook, GlyphLook, TextLook } from './surface.ts';

/** From the middle of a line of text to its baseline, as a share of the font size. */
const baseline = 0.36;

const round = (value: number) => +value.toFixed(2);
const point = ({ x, y }: At) => `${round(x)} ${round(y)}`;

/** Collects what is drawn as shapes, in the order of drawing. */
export class SvgSurface implements Surface {
	shapes: Shape[] = [];
	readonly #idPrefix: string;

	constructor(idPrefix = '') {
		this.#idPrefix = idPrefix;
	}

	rect(box: Box, fill: string, look: BoxLook = {}): void {
		const { opacity, rx, stroke, strokeWidth } = look;
		const { x, y, width, height } = box;
		this.#add('rect', {
			...{ x, y, width, height, fill, opacity, rx, stroke },
			'stroke-width': strokeWidth
		});
	}

	hatched(name: string, boxes: readonly Box[], stroke: string): void {
		if (boxes.length === 0) return;
		const { size, strokeWidth, turn } = hatching;
		const attributes = { stroke, 'stroke-width': strokeWidth };
		const line = shape('line', { x1: 0, x2: 0, y1: 0, y2: size, ...attributes });
		const units = { patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` };
		const id = `${this.#idPrefix}hatch-${name}`;
		this.#define(shape('pattern', { id, width: size, height: size, ...units }, [line]));
		for (const box of boxes) this.rect(box, `url(#${id})`);
	}

	fading(name: string, box: Box, fill: string, fade: Fade, isMirrored: boolean): void {
		const { offsets, opacities } = fade;
		const stops = offsets.map((offset, i) =>
			shape('stop', { offset, 'stop-color': fill, 'stop-opacity': opacities[i] })
		);
		const id = `${this.#idPrefix}fade-${name}`;
		const turn = isMirrored ? { x1: 1, x2: 0 } : {};
		this.#define(shape('linearGradient', { id, ...turn }, stops));
		this.rect(box, `url(#${id})`, { rx: fade.rx });
	}

	line(x1: number, y1: number, x2: number, y2: number, stroke: string): void {
		this.#add('line', { x1, x2, y1, y2, stroke });
	}

	curve(from: At, control: At, to: At, stroke: string, width: number): void {
		const d = `M${point(from)}Q${point(control)} ${point(to)}`;
		this.#add('path', { d, fill: 'none', stroke, 'stroke-width': width });
	}

	arrowhead(tip: At, angle: number, fill: string): void {
		const transform = `translate(${point(tip)}) rotate(${round(angle)})`;
		this.#add('path', { d: arrowPath, fill, transform });
	}

	text(words: string, x: number, y: number, look: TextLook): void {
		const { anchor, fill, isBold, isUnderlined, size = labelFontSize, halo } = look;
		const stroke = { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round' };
		const attributes = {
			...{ x, y: y + baseline * size, 'text-anchor': anchor, fill },
			'font-weight': isBold ? 600 : null,
			'text-decoration': isUnderlined ? 'underline' : null,
			'font-size': size === labelFontSize ? null : size,
			...(halo ? { ...stroke, 'paint-order': 'stroke' } : {})
		};
		this.shapes.push(shape('text', attributes, [words]));
	}

	glyph(x: number, y: number, { kind, attribution, color, paper }: GlyphLook): void {
		const transform = `translate(${point({ x, y })})`;
		const stroke = { stroke: color, 'stroke-width': glyphStroke, 'stroke-linejoin': 'round' };
		const outline = { d: glyphPaths[kind], fill: isFilled(attribution) ? null : paper };
		const dot = { cx: glyphSize / 2, cy: glyphMiddles[kind], r: glyphDot, stroke: 'none' };
		const parts = [
			shape('path', outline),
			...(attribution === 'document' ? [shape('circle', dot)] : [])
		];
		this.shapes.push(shape('g', { transform, fill: color, ...stroke }, parts));
	}

	faintly(opacity: number, draw: () => void): void {
		const before = this.shapes;
		this.shapes = [];
		draw();
		this.shapes = [...before, shape('g', { opacity }, this.shapes)];
	}

	#add(name: string, attributes: Parameters<typeof shape>[1]): void {
		this.shapes.push(shape(name, attributes));
	}

	#define(part: Shape): void {
		this.shapes.push(shape('defs', {}, [part]));
	}
}
