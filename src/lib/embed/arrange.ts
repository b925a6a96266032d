import type { EmbedOptions } from './options.ts';

type Layout = Pick<EmbedOptions, 'cards' | 'height'>;

/** From this width on the drawing has room for its tracks beside the list, px. */
const sideWidth = 1_000;

/** The least for a list beside anything, px. */
const leastSideWidth = 720;

/** Narrower than this the drawing is the strip, which leaves a list room below it; px. */
const leastLowWidth = 664;

/** A frame lower than this has no room for a list below a drawing with tracks, px. */
const lowHeight = 560;

/** A frame lower than this has room for the drawing and its controls alone, px. */
const leastHeight = 460;

/**
 * Whether the list stands beside the drawing.
 *
 * @param frame px
 */
export function isBeside(
	{ cards, height }: Layout,
	frame: { width: number; height: number }
): boolean {
	if (cards === 'off') return false;
	// There would be nothing left of a list below.
	if (height !== 'auto' && frame.height < lowHeight && frame.width >= leastLowWidth) return true;
	if (frame.width < leastSideWidth || cards === 'below') return false;
	return cards === 'side' || frame.width >= sideWidth;
}

/**
 * Says on the document what its styles go by beside its options: `data-fit` where it is as high as
 * its frame, `data-side` where the list is beside the drawing, `data-low` where there is room for
 * little else.
 *
 * @param root holds the options as its own attributes
 */
export function arrange(root: HTMLElement): void {
	const { cards, height } = root.dataset;
	const layout = { cards: cards ?? null, height: height ?? null } as Layout;
	const isFit = height !== 'auto';
	root.toggleAttribute('data-fit', isFit);
	root.toggleAttribute('data-low', isFit && innerHeight < leastHeight);
	root.toggleAttribute('data-side', isBeside(layout, { width: innerWidth, height: innerHeight }));
}
