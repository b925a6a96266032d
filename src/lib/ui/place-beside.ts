/** The size of an element, px. */
interface Size {
	width: number;
	height: number;
}

/** Distance from the element and from the edges of the window, px. */
const gap = 8;

/**
 * Where a box does not cover an element, px in the window: below it, or else above it, or else at a side.
 *
 * @param at the edges of the element, px from the window's corner
 */
export function placeBeside(
	at: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
	{ width, height }: Size,
	window: Size
): { left: number; top: number } {
	const within = (px: number, size: number, all: number) =>
		Math.max(gap, Math.min(px, all - size - gap));
	const [below, above] = [at.bottom + gap, at.top - gap - height];
	const top = below + height <= window.height ? below : above >= 0 ? above : null;
	if (top !== null) {
		return { left: within((at.left + at.right - width) / 2, width, window.width), top };
	}
	const isAfter = at.right + gap + width <= window.width;
	const left = isAfter ? at.right + gap : Math.max(0, at.left - gap - width);
	return { left, top: within(at.top, height, window.height) };
}
