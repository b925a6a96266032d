interface Size {
	width: number;
	height: number;
}

/** To the element and to the edges of the window, px. */
const gap = 8;

/**
 * Where a box stands in the window so that it does not cover an element: below it, else above it, else at a side of it.
 *
 * @param at the element, px from the window's corner
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
