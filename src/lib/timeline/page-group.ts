import type {
	Group,
	Ink,
	Outline,
	Plot,
	Rect,
	TextBlock
} from '#lib/timeline/draw/display-list.ts';

const ofTrack: ReadonlySet<Ink> = new Set(['track', 'band', 'bar']);

/** An ink in the colours of the page: the element around a group sets those of its track. */
export const cssColor = (ink: Ink): string => `var(--${ofTrack.has(ink) ? '' : 'otr-'}${ink})`;

/** A rectangle of a mark as a box of the page, which costs a browser much less than an SVG. */
interface MarkBox {
	/** Its classes: the styles of `MarkLink` say where it is. */
	name: string;
	/** The number in it. */
	words?: string;
}

/**
 * A group in the parts by which a page shows it. A list of each kind costs a browser least, and changes nothing: no
 * rectangle lies over another shape.
 */
export interface PageGroup {
	rects: readonly Rect[];
	plots: readonly Plot[];
	outlines: readonly Outline[];
	texts: readonly TextBlock[];
	/** Whether it has an SVG, whether that has rectangles or plots, and whether one of them is hatched. */
	hasShapes: boolean;
	hasGround: boolean;
	hasHatching: boolean;
}

/**
 * The rectangles of a mark, with its number, are boxes. Those of other groups stay in their SVG: as boxes, they would
 * count as shifts of the page.
 */
export function pageGroup({ width, shapes, texts }: Group): PageGroup {
	const isMark = width.min > 0;
	const rects: Rect[] = [];
	const plots: Plot[] = [];
	const outlines: Outline[] = [];
	for (const shape of shapes) {
		if (shape.shape === 'outline') outlines.push(shape);
		else if (shape.shape === 'plot') plots.push(shape);
		else if (!isMark) rects.push(shape);
	}
	return {
		...{ rects, plots, outlines },
		texts: isMark ? texts.filter(({ name }) => name !== 'number') : texts,
		hasShapes: rects.length + plots.length + outlines.length > 0,
		hasGround: rects.length + plots.length > 0,
		hasHatching: rects.some(({ fill }) => fill === 'hatching')
	};
}

/** @param isSelected whether it is the mark of the selected event */
export function markBoxes({ shapes, texts }: Group, isSelected: boolean): MarkBox[] {
	const number = texts.find(({ name }) => name === 'number');
	const isSeen = ({ name }: Rect) => name !== 'ring' || isSelected;
	return shapes.flatMap((shape) =>
		shape.shape === 'rect' && isSeen(shape) ? [boxOf(shape, number)] : []
	);
}

function boxOf({ name, from, fade }: Rect, number: TextBlock | undefined): MarkBox {
	if (name === 'count') return { name, words: number?.lines[0]?.text ?? '' };
	const side =
		from.share === 0 || name === 'band' || name === 'span'
			? ''
			: from.share < 0
				? ' first'
				: ' last';
	return { name: `${name}${side}${fade ? ` ${fade}` : ''}` };
}
