/** The options of the frame’s address that affect its layout. */
interface LayoutOptions {
	cards?: string | null;
	height?: string | null;
}

/** The minimum width of a frame that has the list beside the drawing by default, px. */
const minWidthByDefault = 1_000;

/** The minimum width of a frame that has the list beside the drawing if the address asks for that, px. */
const minWidthIfAsked = 720;

/** The minimum width of a frame that has the list beside the drawing if it is lower than `lowHeight`, px. */
const minWidthIfLow = 664;

/** The minimum height of a frame for a list below a drawing with tracks, px. Lower frames show a strip. */
const lowHeight = 560;

/** The minimum height of a frame for a drawing with tracks beside a list, px. Lower frames show a strip. */
const minDrawingHeight = 260;

/** The minimum height of a frame that shows the heading and the hint to choose an event, px. */
const minHeadingHeight = 460;

/** Whether the address asks for only one card or a few, below a strip. */
const hasFewCards = ({ cards }: LayoutOptions) => cards === 'few' || cards === 'one';

/** Whether the list is beside the drawing. @param frame the size of the frame, px */
export function isListBeside(
	layout: LayoutOptions,
	frame: { width: number; height: number }
): boolean {
	const { cards, height } = layout;
	if (cards === 'off' || hasFewCards(layout)) return false;
	// Below the drawing, there is no room for the list.
	if (height !== 'auto' && frame.height < lowHeight && frame.width >= minWidthIfLow) return true;
	if (frame.width < minWidthIfAsked || cards === 'below') return false;
	return cards === 'side' || frame.width >= minWidthByDefault;
}

/**
 * Sets attributes on the root element, from which the styles choose a layout. `data-fit`: the document is as tall as its
 * frame. `data-side`: the list is beside the drawing. `data-below`: the document grows with the cards below the drawing.
 * `data-strip`: the drawing is a strip, to leave room for a list. `data-low`: the heading and the hint are hidden, to leave
 * room.
 *
 * @param root the root element; its `data-` attributes are the options of the address
 */
export function setFrameLayout(root: HTMLElement): void {
	const layout = root.dataset as LayoutOptions;
	// With only one card or a few, nothing scrolls inside the document.
	const isFit = layout.height !== 'auto' && !hasFewCards(layout);
	root.toggleAttribute('data-fit', isFit);
	root.toggleAttribute('data-low', isFit && innerHeight < minHeadingHeight);
	const isListAtSide = isListBeside(layout, { width: innerWidth, height: innerHeight });
	root.toggleAttribute('data-side', isListAtSide);
	root.toggleAttribute('data-below', !isFit && !isListAtSide);
	root.toggleAttribute(
		'data-strip',
		hasFewCards(layout) || (isFit && innerHeight < (isListAtSide ? minDrawingHeight : lowHeight))
	);
}
