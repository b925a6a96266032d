/** Options of the address. */
interface Layout {
	cards?: string | null;
	height?: string | null;
}

/** From this width on, there is room for the list beside a drawing with tracks, px. */
const sideWidth = 1_000;

/** A frame narrower than this has no room for a list beside the drawing, px. */
const minSideWidth = 720;

/** A low frame narrower than this has no room for one either, px. */
const minLowSideWidth = 664;

/** A frame lower than this has no room for a list below a drawing with tracks, px. */
const lowHeight = 560;

/** A frame lower than this has no room for a drawing with tracks at all, px. */
const minDrawingHeight = 260;

/** A frame lower than this has room for the drawing and its controls alone, px. */
const minListHeight = 460;

const isLow = ({ cards }: Layout) => cards === 'few' || cards === 'one';

/**
 * Whether the list is beside the drawing.
 *
 * @param frame px
 */
export function isBeside(layout: Layout, frame: { width: number; height: number }): boolean {
	const { cards, height } = layout;
	if (cards === 'off' || isLow(layout)) return false;
	// Else there would be no room for a list below.
	if (height !== 'auto' && frame.height < lowHeight && frame.width >= minLowSideWidth) return true;
	if (frame.width < minSideWidth || cards === 'below') return false;
	return cards === 'side' || frame.width >= sideWidth;
}

/**
 * Sets attributes for the styles: `data-fit` if the document is as high as its frame, `data-side` if the list
 * is beside the drawing, `data-below` if the document grows with the cards below it, `data-strip` if the
 * drawing has to leave room for a list, `data-low` if there is room for the drawing only.
 *
 * @param root with the options as `data-` attributes
 */
export function arrange(root: HTMLElement): void {
	const layout = root.dataset as Layout;
	// Nothing scrolls inside a part of it.
	const isFit = layout.height !== 'auto' && !isLow(layout);
	root.toggleAttribute('data-fit', isFit);
	root.toggleAttribute('data-low', isFit && innerHeight < minListHeight);
	const isSide = isBeside(layout, { width: innerWidth, height: innerHeight });
	root.toggleAttribute('data-side', isSide);
	root.toggleAttribute('data-below', !isFit && !isSide);
	root.toggleAttribute(
		'data-strip',
		isLow(layout) || (isFit && innerHeight < (isSide ? minDrawingHeight : lowHeight))
	);
}
