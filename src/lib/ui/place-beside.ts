/** The size of an element, px. */
interface Size {
	width: number;
	height: number;
}

/** Distance of the box from the element and from the edges of the window, px. */
const gap = 8;

/** The edges of an element, px from the top left corner of the window. */
type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * If a box is moved to one side of an element, it still extends this far past the element's other side, px. So
 * its pointer has room.
 */
const overhang = 24;

/** The area that two boxes share, px². */
function sharedArea(a: Edges, b: Edges): number {
	const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, x) * Math.max(0, y);
}

/**
 * Where to put a box beside an element without covering it: below it; if there is no room, above it; otherwise at a
 * side. Below or above, the box is centred. It is moved to one side if it then covers less of some other elements.
 *
 * @param at the edges of the element
 * @param others edges of elements that the box should cover as little as possible
 * @returns px in the window; `beak`: the tip of the pointer from the box to the element, null at a side
 */
export function placeBeside(
	at: Edges,
	{ width, height }: Size,
	window: Size,
	others: readonly Edges[] = []
): { left: number; top: number; beak: { x: number; y: number; isUp: boolean } | null } {
	const within = (px: number, size: number, all: number) =>
		Math.max(gap, Math.min(px, all - size - gap));
	const [below, above] = [at.bottom + gap, at.top - gap - height];
	const top = below + height <= window.height ? below : above >= 0 ? above : null;
	if (top === null) {
		const isAfter = at.right + gap + width <= window.width;
		const left = isAfter ? at.right + gap : Math.max(0, at.left - gap - width);
		return { left, top: within(at.top, height, window.height), beak: null };
	}
	const x = (at.left + at.right) / 2;
	const coveredAt = (left: number) => {
		const own = { left, right: left + width, top, bottom: top + height };
		return others.reduce((sum, other) => sum + sharedArea(own, other), 0);
	};
	const [left = 0] = [x - width / 2, at.left - overhang, at.right + overhang - width]
		.map((px) => within(px, width, window.width))
		.toSorted((a, b) => coveredAt(a) - coveredAt(b));
	const isUp = top === below;
	return { left, top, beak: { x, y: isUp ? at.bottom : at.top, isUp } };
}
