/** The size of an element, px. */
interface Size {
	width: number;
	height: number;
}

/** Distance of the box from the anchor and from the edges of the window, px. */
const gap = 8;

/** The edges of an element, px from the top left corner of the window. */
type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * If a box below or above the anchor is moved to one side, it still extends this far past the anchor's other side, px.
 * So its beak has room.
 */
const overhang = 24;

/** The area that two boxes share, px². */
function sharedArea(a: Edges, b: Edges): number {
	const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, x) * Math.max(0, y);
}

/**
 * Where to put a box beside an element (the anchor) without covering it: below it; if there is no room, above it;
 * otherwise at a side. Below or above, the box is centred. It is moved to one side if it then covers less of some other
 * elements.
 *
 * @param anchor the edges of the anchor
 * @param others edges of elements that the box should cover as little as possible
 * @returns px in the window; `beak`: the tip of the triangle that points from the box to the anchor; null at a side
 */
export function placeBeside(
	anchor: Edges,
	{ width, height }: Size,
	window: Size,
	others: readonly Edges[] = []
): { left: number; top: number; beak: { x: number; y: number; isUp: boolean } | null } {
	const keepInside = (px: number, size: number, all: number) =>
		Math.max(gap, Math.min(px, all - size - gap));
	const [below, above] = [anchor.bottom + gap, anchor.top - gap - height];
	const top = below + height <= window.height ? below : above >= 0 ? above : null;
	if (top === null) {
		const isAtRight = anchor.right + gap + width <= window.width;
		const left = isAtRight ? anchor.right + gap : Math.max(0, anchor.left - gap - width);
		return { left, top: keepInside(anchor.top, height, window.height), beak: null };
	}
	const x = (anchor.left + anchor.right) / 2;
	const coveredAt = (left: number) => {
		const own = { left, right: left + width, top, bottom: top + height };
		return others.reduce((sum, other) => sum + sharedArea(own, other), 0);
	};
	const [left = 0] = [x - width / 2, anchor.left - overhang, anchor.right + overhang - width]
		.map((px) => keepInside(px, width, window.width))
		.toSorted((a, b) => coveredAt(a) - coveredAt(b));
	const isUp = top === below;
	return { left, top, beak: { x, y: isUp ? anchor.bottom : anchor.top, isUp } };
}
