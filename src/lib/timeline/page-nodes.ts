import type { SVGAttributes } from 'svelte/elements';
import type { Group, Ink } from '#lib/timeline/draw/display-list.ts';
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
