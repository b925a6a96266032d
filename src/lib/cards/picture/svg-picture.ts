import type { DisplayList, TextBlock } from '#lib/timeline/draw/display-list.ts';
import { GroupLengths, type DrawingPlane } from '#lib/timeline/draw/lengths.ts';
import { withDirection } from '#lib/ui/line-direction.ts';
import { inkInState, lineInk } from '#lib/timeline/draw/looks.ts';
import { roundToHundredth, svgDefaults, SvgShapes, type SvgMaker } from './svg-shapes.ts';

/** Distance from the middle of a line of text to its baseline, as a share of the font size. */
const baselineShare = 0.36;

/**
 * The `text-anchor` for each anchor if time runs to the left. It is mirrored, because the direction of the SVG is always
 * left to right, so its `start` is at the left.
 */
const mirroredAnchors = { start: 'end', middle: 'middle', end: 'start' } as const;

/**
 * Converts a display list to SVG elements. The element around them must set `svgDefaults` and a font.
 *
 * @param plane its width must be known
 * @param selected the key of the mark that is drawn as selected; null for none
 */
export function displayListToSvg<Node>(
	list: DisplayList,
	plane: DrawingPlane,
	maker: SvgMaker<Node>,
	selected: string | null = null
): Node[] {
	return list.flatMap((group) => {
		const lengths = new GroupLengths(group, plane);
		const isSelected = group.key === selected;
		const parts = [
			...new SvgShapes(lengths, maker, isSelected).draw(),
			...group.texts.flatMap((block) => toTextElements(block, lengths, maker, isSelected))
		];
		if (parts.length === 0) return [];
		const { left } = lengths;
		const transform =
			left || group.y ? `translate(${roundToHundredth(left)} ${roundToHundredth(group.y)})` : null;
		const opacity = group.opacity < 1 ? group.opacity : null;
		return [maker.element('g', { 'data-color': group.color, transform, opacity }, parts)];
	});
}

/** The `text` elements of a text block, one per line. */
function toTextElements<Node>(
	{ lines, x, y, anchor, halo }: TextBlock,
	lengths: GroupLengths,
	maker: SvgMaker<Node>,
	isSelected: boolean
): Node[] {
	const { direction, group } = lengths;
	const paper = { stroke: maker.color('paper', group), 'paint-order': 'stroke' };
	let top = y;
	return lines.map((line) => {
		const { text, size, height, isBold } = line;
		const middle = top + height / 2;
		top += height;
		const attributes = {
			x: roundToHundredth((lengths.px(x) ?? 0) * direction),
			y: roundToHundredth(middle + baselineShare * size),
			'text-anchor': direction < 0 ? mirroredAnchors[anchor] : anchor,
			fill: maker.color(inkInState(lineInk(line), { isHovered: false, isSelected }), group),
			'font-weight': isBold ? 600 : null,
			'text-decoration': isSelected ? 'underline' : null,
			'font-size': size === svgDefaults['font-size'] ? null : size,
			// The halo (the colour of the paper around the letters) would cut into the underline of a selected mark. The closer
			// the lines, the narrower it is, so that it does not cut into the letters of the line above.
			...(halo === 'none' || isSelected ? {} : { ...paper, 'stroke-width': height - size + 1 })
		};
		return maker.text(withDirection(text, direction < 0), attributes);
	});
}
