import type { EmbedOptions } from './options.ts';

type Layout = Pick<EmbedOptions, 'cards' | 'height'>;

/** From this width on the drawing has room for its tracks beside the list, px. */
const sideWidth = 1_000;

/** The least for a list beside anything, px. */
const leastSideWidth = 720;

/** A frame lower than this has no room for a list below a drawing with tracks, px. */
const lowHeight = 560;

/**
 * Whether the list stands beside the drawing.
 *
 * @param frame px
 */
export function isBeside(
	{ cards, height }: Layout,
	frame: { width: number; height: number }
): boolean {
	if (frame.width < leastSideWidth || cards === 'below' || cards === 'off') return false;
	const isLow = height !== 'auto' && frame.height < lowHeight;
	return cards === 'side' || frame.width >= sideWidth || isLow;
}

/**
 * Says on the document what its styles go by beside its options: `data-fit` where it is as high as
 * its frame, `data-side` where the list is beside the drawing.
 *
 * @param root holds the options as its own attributes
 */
export function arrange(root: HTMLElement): void {
	const { cards, height } = root.dataset;
	const layout = { cards: cards ?? null, height: height ?? null } as Layout;
	root.toggleAttribute('data-fit', height !== 'auto');
	root.toggleAttribute('data-side', isBeside(layout, { width: innerWidth, height: innerHeight }));
}
