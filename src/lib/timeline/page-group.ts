import type {
	Group,
	Ink,
	Outline,
	Plot,
	Rect,
	TextBlock
} from '#lib/timeline/draw/display-list.ts';

const ofTrack: ReadonlySet<Ink> = new Set(['track', 'band', 'bar']);

/** The CSS value of an ink. The element around a group sets the custom properties of its track's colours. */
export const cssColor = (ink: Ink): string => `var(--${ofTrack.has(ink) ? '' : 'otr-'}${ink})`;

/** A rectangle of a mark as an HTML element, which costs a browser much less than SVG. */
interface MarkBox {
	/** CSS classes: the styles of `MarkLink` position the box. */
	name: string;
	/** The count in the box of a cluster. */
	words?: string;
}

/**
 * A group's parts, in one list for each sort: this costs a browser least. The order between sorts does not matter,
 * because no rectangle lies over another shape.
 */
export interface PageGroup {
	rects: readonly Rect[];
	plots: readonly Plot[];
	outlines: readonly Outline[];
	texts: readonly TextBlock[];
	/** Whether the group needs an SVG; whether that has rectangles or plots; whether one of them is hatched. */
	hasShapes: boolean;
	hasGround: boolean;
	hasHatching: boolean;
}

/**
 * Sorts the parts of a group. The rectangles and the count of a mark are left out, because `markBoxes` returns them.
 * Other groups keep rectangles in the SVG, because HTML boxes that move would count as layout shifts.
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

/** The rectangles of a mark, as HTML boxes. @param isSelected adds the ring of the selected event */
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
