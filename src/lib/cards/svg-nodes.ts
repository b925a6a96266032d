import type { SVGAttributes } from 'svelte/elements';
import { cssColor } from '#lib/timeline/page-group.ts';
import type { SvgMaker } from './picture/svg-shapes.ts';

/** An SVG element as data, which `SvgNodes.svelte` shows. */
export interface SvgNode {
	name: string;
	attributes: SVGAttributes<SVGElement>;
	children: readonly SvgNode[];
	/** The text of a `text` element; otherwise empty. */
	words: string;
}

/** Makes nodes in the colours of the page. @param prefix of the ids of definitions */
export const pageSvgMaker = (prefix: string): SvgMaker<SvgNode> => ({
	element: (name, attributes, children = []) => ({ name, attributes, children, words: '' }),
	text: (words, attributes) => ({ name: 'text', attributes, children: [], words }),
	color: cssColor,
	idOf: ({ key }) => `${prefix}_${key.replace(/\s/g, '-')}`
});
