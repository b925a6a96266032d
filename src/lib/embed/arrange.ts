/** The options of the address that matter here. */
interface Layout {
	cards?: string | null;
	height?: string | null;
}

/** The width, px, from which on the list is beside the drawing. */
const sideWidth = 1_000;

/** The minimum width, px, that has room for a list beside the drawing. */
const minSideWidth = 720;

/** The width, px, from which on the list of a low frame is beside the drawing. */
const minLowSideWidth = 664;

/** The minimum height, px, that has room for a list below a drawing with tracks. */
const lowHeight = 560;

/** The minimum height, px, that has room for a drawing with tracks. */
const minDrawingHeight = 260;

/** The minimum height, px, that has room for more than the drawing and its controls. */
const minListHeight = 460;

/** Whether the frame shows one card, or a few. */
const isLow = ({ cards }: Layout) => cards === 'few' || cards === 'one';

/**
 * Whether the list is beside the drawing.
 *
 * @param frame its size, px
 */
export function isBeside(layout: Layout, frame: { width: number; height: number }): boolean {
	const { cards, height } = layout;
	if (cards === 'off' || isLow(layout)) return false;
	// The list is beside the drawing, because there is no room for it below.
	if (height !== 'auto' && frame.height < lowHeight && frame.width >= minLowSideWidth) return true;
	if (frame.width < minSideWidth || cards === 'below') return false;
	return cards === 'side' || frame.width >= sideWidth;
}

/**
 * Sets attributes on the root element for the styles. `data-fit`: the document is as tall as its frame. `data-side`:
 * the list is beside the drawing. `data-below`: the document grows with the cards below the drawing. `data-strip`: the
 * drawing is a strip, to leave room for a list. `data-low`: there is only room for the drawing.
 *
 * @param root has the options as `data-` attributes
 */
export function arrange(root: HTMLElement): void {
	const layout = root.dataset as Layout;
	// Low frames have no part that scrolls by itself.
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
