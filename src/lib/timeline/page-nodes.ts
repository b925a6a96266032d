import type { SVGAttributes } from 'svelte/elements';
import type { Group, Ink, Rect, Shape, TextBlock } from '#lib/timeline/draw/display-list.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';
import type { SvgMaker } from '#lib/timeline/draw/svg-shapes.ts';

/** An element of a page. */
export interface SvgNode {
	name: string;
	attributes: SVGAttributes<SVGElement>;
	children: readonly SvgNode[];
	/** Of a text. */
	words: string;
}

const ofTrack: ReadonlySet<Ink> = new Set(['track', 'band', 'bar']);

/** Makes nodes in the colours of the page: the element around a group sets those of its track. @param prefix of ids */
export const pageMaker = (prefix: string): SvgMaker<SvgNode> => ({
	element: (name, attributes, children = []) => ({ name, attributes, children, words: '' }),
	text: (words, attributes) => ({ name: 'text', attributes, children: [], words }),
	color: (ink) => `var(--${ofTrack.has(ink) ? '' : 'otr-'}${ink})`,
	idOf: ({ key }: Group) => `${prefix}_${key.replace(/\s/g, '-')}`
});

/** Elements by kind: rectangles and paths as their attributes. */
export interface SortedNodes {
	rects: SvgNode['attributes'][];
	paths: SvgNode['attributes'][];
	/** Hatching, and plots on a plane that is stretched. */
	others: SvgNode[];
}

/** Elements by kind, those of each kind in their order. */
export function sortNodes(nodes: readonly SvgNode[]): SortedNodes {
	const rects: SvgNode['attributes'][] = [];
	const paths: SvgNode['attributes'][] = [];
	const others: SvgNode[] = [];
	for (const node of nodes) {
		if (node.name === 'rect') rects.push(node.attributes);
		else if (node.name === 'path') paths.push(node.attributes);
		else others.push(node);
	}
	return { rects, paths, others };
}

/** A rectangle of a mark as a box of the page, which costs a browser much less than an SVG. */
export interface MarkBox {
	/** Its classes: the styles of `DrawnGroup` say where it is. */
	name: string;
	style?: string;
	/** The number in it. */
	words?: string;
}

/** A group in the parts by which a page shows it. */
export interface MarkParts {
	boxes: MarkBox[];
	/** In an SVG. */
	shapes: readonly Shape[];
	texts: readonly TextBlock[];
}

/** The parts of a group. The rectangles of one that is no mark stay in its SVG: as boxes, they would count as shifts of the page. */
export function markParts({ width, shapes, texts }: Group, isSelected: boolean): MarkParts {
	if (width.min === 0) return { boxes: [], shapes, texts };
	const [first] = texts;
	const number = first?.name === 'number' ? first : undefined;
	const parts = { boxes: [] as MarkBox[], shapes: [] as Shape[] };
	for (const shape of shapes) {
		if (shape.shape !== 'rect') parts.shapes.push(shape);
		else if (shape.name !== 'ring' || isSelected) parts.boxes.push(boxOf(shape, number));
	}
	return { ...parts, texts: number ? texts.slice(1) : texts };
}

function boxOf({ name, fade, y, height }: Rect, number: TextBlock | undefined): MarkBox {
	if (name === 'count') return { name, words: number?.lines[0]?.text ?? '' };
	if (name !== 'leader') return { name: fade ? `${name} ${fade}` : name };
	return { name, style: `top:${y + markSize / 2}px;height:${height}px` };
}
