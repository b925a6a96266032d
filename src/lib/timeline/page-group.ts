import { getOrMake } from '#lib/record/get-or-make.ts';
import {
	isMarkGroup,
	strokeWidth,
	type DisplayGroup,
	type Ink,
	type SymbolShape,
	type PlotShape,
	type RectShape,
	type TextBlock
} from '#lib/timeline/draw/display-list.ts';
import { fadeStops } from '#lib/timeline/draw/looks.ts';
import { markSize } from '#lib/timeline/layout/size-class.ts';

/** The inks that are colours of a track. */
const trackInks: ReadonlySet<Ink> = new Set(['track', 'band', 'bar']);

/** The CSS value of an ink. For colours of a track, the element around the group must set their custom properties. */
export const cssColor = (ink: Ink): string => `var(--${trackInks.has(ink) ? '' : 'otr-'}${ink})`;

/**
 * The parts of a group, in one list for each kind of shape, because this is fastest in browsers. The order between the
 * kinds is lost, which does not matter, because no rectangle covers another shape.
 *
 * The rectangles of a mark are left out, because `MarkLink` shows them as HTML boxes. Other
 * groups keep their rectangles in the SVG, because HTML boxes that move would count as layout shifts.
 */
export function toPageGroup(group: DisplayGroup) {
	const { shapes, texts } = group;
	const isOfMark = isMarkGroup(group);
	const rects: RectShape[] = [];
	const plots: PlotShape[] = [];
	const symbols: SymbolShape[] = [];
	for (const shape of shapes) {
		if (shape.shape === 'symbol') symbols.push(shape);
		else if (shape.shape === 'plot') plots.push(shape);
		else if (!isOfMark) rects.push(shape);
	}
	return {
		rects,
		plots,
		symbols,
		texts: isOfMark ? texts.filter((block) => block !== findCountText(texts)) : texts,
		/** Whether the group needs an SVG. */
		hasShapes: rects.length + plots.length + symbols.length > 0,
		/** Whether the SVG has rectangles or plots. */
		hasRectsOrPlots: rects.length + plots.length > 0,
		hasHatching: rects.some(({ fill }) => fill === 'hatching')
	};
}

/** The count of a cluster, which is in the middle of its rectangle. */
export const findCountText = (texts: readonly TextBlock[]): TextBlock | undefined =>
	texts.find(({ name }) => name === 'number');

/**
 * The rectangles of a mark; the ring only if the mark is selected. The page shows them as HTML boxes, which are much
 * cheaper for browsers than SVG.
 */
export const visibleRects = ({ shapes }: DisplayGroup, isSelected: boolean) =>
	shapes.filter(
		(shape): shape is RectShape => shape.shape === 'rect' && (isSelected || shape.name !== 'ring')
	);

/** The CSS of each rectangle. Marks that look alike share their rectangles, so there are few. */
const rectStyleCache = new WeakMap<RectShape, string>();

/** The CSS of a mark's rectangle, as a box inside the mark's box. */
export const rectStyle = (rect: RectShape): string =>
	getOrMake(rectStyleCache, rect, () => toRectStyle(rect));

function toRectStyle(rect: RectShape): string {
	const { from, to, y, height, radius, fill, fade, stroke } = rect;
	const outline = stroke ? (rect.strokeWidth ?? strokeWidth) : 0;
	/** Distance of the box from an edge of the mark's box, as CSS. Half of the outline is outside the rectangle. */
	const inset = (share: number, px: number) =>
		share === 0 ? `${px - outline / 2}px` : `calc(${share * 100}% + ${px - outline / 2}px)`;
	const [above, below] = [inset(0, markSize / 2 + y), inset(0, markSize / 2 - y - height)];
	const [start, end] = [inset(0.5 + from.share, from.px), inset(0.5 - to.share, -to.px)];
	const isEven = above === below && start === end;
	const parts = [
		isEven
			? `inset:${above} ${start}`
			: `inset-block:${above} ${below};inset-inline:${start} ${end}`,
		`background:${backgroundStyle(fill, fade)}`
	];
	if (radius !== undefined) parts.push(`border-radius:${radius + outline / 2}px`);
	if (stroke) parts.push(outlineStyle(`${outline}px`, cssColor(stroke), Number.isInteger(outline)));
	return parts.join(';');
}

/**
 * An outline inside a box, as CSS. Browsers round the width of a border down to whole pixels, so other widths need a
 * shadow. Whole widths use a border: in Firefox, the shadow of a box that starts between two pixels may lack its end.
 */
const outlineStyle = (width: string, color: string, isWhole: boolean) =>
	isWhole ? `border:${width} solid ${color}` : `box-shadow:inset 0 0 0 ${width} ${color}`;

function backgroundStyle(fill: RectShape['fill'], fade: RectShape['fade']): string {
	const color = fill === 'hatching' ? 'none' : cssColor(fill);
	if (!fade) return color;
	const { offsets, opacities } = fadeStops[fade];
	const stops = offsets.map((at, i) => `${opacities[i] ? color : 'transparent'} ${at * 100}%`);
	return `linear-gradient(calc(var(--otr-dir)*90deg),${stops.join()})`;
}
