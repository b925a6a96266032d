/** The edges of an element, px from the top left corner of the window. */
type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Distance of the box from the element, from a name that it keeps clear of, and from the edges of the window, px. */
const gap = 8;

/**
 * If a box is moved to one side of an element, it still extends this far past the element's other side, px. So
 * its pointer has room.
 */
const overhang = 24;

/** Minimum distance of the tip of the pointer from a corner of the box, px. */
const beakInset = 14;

/** Height of the name of a track that may follow below the element, px. */
const nameHeight = 26;

/** The top left corner of the box, px in the window. */
interface Position {
	left: number;
	top: number;
}

/** A position of the box, and of its pointer to the element. */
interface PointedPosition extends Position {
	/** The tip of the pointer, px from the left of the window; null for a box at a side, which has no pointer. */
	beakX: number | null;
	/** Whether the box is above the element, so that its pointer is below it. */
	isAbove: boolean;
}

/** The area that two boxes share, px². */
function sharedArea(a: Edges, b: Edges): number {
	const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, x) * Math.max(0, y);
}

/**
 * Where to put a box beside an element without covering it: below it, or below a name that follows; if there is no
 * room, above it; otherwise at a side. Below or above, the box is centred. It is moved to one side, or below the name,
 * if it then covers less of some other elements.
 *
 * @param at the edges of the element
 * @param size of the box, px
 * @param column the box stays between its left and its right; `bottom` is that of the window
 * @param others edges of elements that the box should cover as little as possible
 * @returns px in the window
 */
export function placeBeside(
	at: Edges,
	{ width, height }: { width: number; height: number },
	column: Omit<Edges, 'top'>,
	others: readonly Edges[] = []
): PointedPosition {
	const x = (at.left + at.right) / 2;
	const below = at.bottom + gap;
	const tops = [below, below + nameHeight].filter((top) => top + height <= column.bottom);
	const above = at.top - gap - height;
	const isAbove = tops.length === 0 && above >= 0;
	if (isAbove) tops.push(above);
	if (tops.length === 0) {
		const isAfter = at.right + gap + width <= column.right;
		const left = isAfter ? at.right + gap : Math.max(0, at.left - gap - width);
		return { left, top: column.bottom - gap - height, beakX: null, isAbove };
	}
	const coverage = ({ left, top }: Position) => {
		const own = { left, right: left + width, top, bottom: top + height };
		return others.reduce((sum, other) => sum + sharedArea(own, other), 0);
	};
	const [best] = tops
		.flatMap((top) =>
			[x - width / 2, at.left - overhang, at.right + overhang - width].map((px) => ({
				left: Math.max(column.left, Math.min(px, column.right - width)),
				top
			}))
		)
		.toSorted((a, b) => coverage(a) - coverage(b)) as [Position];
	const beakX = Math.max(best.left + beakInset, Math.min(x, best.left + width - beakInset));
	return { ...best, beakX, isAbove };
}
