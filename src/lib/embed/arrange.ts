/** The options of the address that matter here. */
interface Layout {
	cards?: string | null;
	height?: string | null;
}

/** From this width on, the list is beside the drawing, px. */
const sideWidth = 1_000;

/** Below this width, there is no room for a list beside the drawing, px. */
const minSideWidth = 720;

/** From this width on, the list of a low frame is beside the drawing, px. */
const minLowSideWidth = 664;

/** Below this height, there is no room for a list below a drawing with tracks, px. */
const lowHeight = 560;

/** Below this height, there is no room for a drawing with tracks at all, px. */
const minDrawingHeight = 260;

/** Below this height, there is only room for the drawing and its controls, px. */
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
 * Sets attributes on the root element for the styles. `data-fit`: the document is as high as its frame. `data-side`:
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
