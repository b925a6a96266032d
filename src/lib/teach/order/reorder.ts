/** The top and the height of an item, px. The tops of all items count from the same line, such as that of the window. */
export interface ItemBox {
	top: number;
	height: number;
}

/** The middle of an item, px. */
const middleOf = ({ top, height }: ItemBox): number => top + height / 2;

/**
 * The index that a dragged item would get if dropped now. It passes another item when its front edge passes
 * that item's middle, so that tall items need not be dragged further than short ones.
 *
 * @param from the dragged item's current index
 * @param by the distance of the drag downwards, px
 */
export function dropIndex(rows: readonly ItemBox[], from: number, by: number): number {
	const row = rows[from];
	if (!row) return from;
	const top = row.top + by;
	const bottom = top + row.height;
	const above = rows.findIndex((other, i) => i < from && top < middleOf(other));
	if (above >= 0) return above;
	return rows.findLastIndex((other, i) => i >= from && (i === from || bottom > middleOf(other)));
}

/** The index of an item after the item at `from` has moved to `to`. */
export function indexAfterMove(index: number, from: number, to: number): number {
	if (index === from) return to;
	return index + (index > from && index <= to ? -1 : index < from && index >= to ? 1 : 0);
}
