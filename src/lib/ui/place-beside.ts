/** The edges of an element, px from the top left corner of the window. */
type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Distance of the box from the element, from a name that it keeps clear of, and from the edges of the window, px. */
const gap = 8;

/**
 * If a box is moved to one side of an element, it still extends this far past the element's other side, px. So
 * its pointer has room.
 */
const overhang = 24;

/** How many times worse it is to cover a name than to cover another element of the same size. */
const nameWeight = 1000;

/** The area that two boxes share, px². */
function sharedArea(a: Edges, b: Edges): number {
	const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, x) * Math.max(0, y);
}

/**
 * Where to put a box beside an element without covering it: below it, or below the name that follows; if there is no
 * room, above it; otherwise at a side. Below or above, the box is centred. It is moved to one side, or below the name,
 * if it then covers less of the names and of the other elements.
 *
 * @param at the edges of the element
 * @param size of the box, px
 * @param column the box stays between its left and its right; `bottom` is that of the window
 * @param names edges of names that the box should not cover, from top to bottom
 * @param others edges of elements that the box should cover as little as possible
 * @returns px in the window; `beak`: the tip of the pointer from the box to the element, null if it is not next to it
 */
export function placeBeside(
	at: Edges,
	{ width, height }: { width: number; height: number },
	column: Omit<Edges, 'top'>,
	names: readonly Edges[] = [],
	others: readonly Edges[] = []
): { left: number; top: number; beak: { x: number; y: number; isUp: boolean } | null } {
	const within = (px: number, size: number, from: number, to: number) =>
		Math.max(from, Math.min(px, to - size));
	const [below, above] = [at.bottom + gap, at.top - gap - height];
	const name = names.find(({ top }) => top >= at.bottom);
	const tops = [below, ...(name ? [name.bottom + gap] : [])].filter(
		(top) => top + height <= column.bottom
	);
	if (tops.length === 0 && above >= 0) tops.push(above);
	if (tops.length === 0) {
		const isAfter = at.right + gap + width <= column.right;
		const left = isAfter ? at.right + gap : Math.max(0, at.left - gap - width);
		return { left, top: within(at.top, height, gap, column.bottom - gap), beak: null };
	}
	const x = (at.left + at.right) / 2;
	const coverage = ({ left, top }: { left: number; top: number }) => {
		const own = { left, right: left + width, top, bottom: top + height };
		const sum = (all: readonly Edges[]) =>
			all.reduce((total, other) => total + sharedArea(own, other), 0);
		return sum(names) * nameWeight + sum(others);
	};
	const [best = { left: 0, top: 0 }] = tops
		.flatMap((top) =>
			[x - width / 2, at.left - overhang, at.right + overhang - width].map((px) => ({
				left: within(px, width, column.left, column.right),
				top
			}))
		)
		.toSorted((a, b) => coverage(a) - coverage(b));
	const isUp = best.top === below;
	const isNext = isUp || best.top === above;
	return { ...best, beak: isNext ? { x, y: isUp ? at.bottom : at.top, isUp } : null };
}
