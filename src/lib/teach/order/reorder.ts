/** Where an item of a list stands, px from any one line. */
export interface Row {
	top: number;
	height: number;
}

const middleOf = ({ top, height }: Row): number => top + height / 2;

/**
 * The place at which a dragged item of a list would stand: it passes another one when its own edge is
 * past that one's middle, so that tall items need not be carried any further than short ones.
 *
 * @param from its place, from 0
 * @param by how far it is dragged down, px
 */
export function placeAt(rows: readonly Row[], from: number, by: number): number {
	const row = rows[from];
	if (!row) return from;
	const top = row.top + by;
	const bottom = top + row.height;
	const above = rows.findIndex((other, i) => i < from && top < middleOf(other));
	if (above >= 0) return above;
	return rows.findLastIndex((other, i) => i >= from && (i === from || bottom > middleOf(other)));
}

/**
 * How far each item makes room for a dragged one, px down; the dragged one itself is where it is dragged.
 *
 * @param from its place, from 0
 * @param to the place at which it would stand
 */
export function shiftsOf(
	rows: readonly Row[],
	{ from, to, by }: { from: number; to: number; by: number }
): number[] {
	const height = rows[from]?.height ?? 0;
	return rows.map((_, i) => {
		if (i === from) return by;
		if (i > from && i <= to) return -height;
		return i < from && i >= to ? height : 0;
	});
}
