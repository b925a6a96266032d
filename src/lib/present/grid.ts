interface Grid {
	/** The current index, from 0. */
	from: number;
	/** The number of events in each row, from the top. */
	rows: readonly number[];
	/** Whether rows run from right to left. */
	isRightToLeft: boolean;
}

/**
 * The index that an arrow key, Home or End leads to, in a grid whose rows may have different lengths. Left and right
 * continue in the next or previous row. Up and down keep the column, or take the end of a shorter row. At an edge of
 * the grid the index stays.
 *
 * @returns null for any other key
 */
export function gridStep(key: string, { from, rows, isRightToLeft }: Grid): number | null {
	const count = rows.reduce((sum, row) => sum + row, 0);
	const isWithin = (index: number) => index >= 0 && index < count;
	const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	if (/^Arrow(?:Left|Right)$/.test(key)) {
		const to = key === forward ? from + 1 : from - 1;
		return isWithin(to) ? to : from;
	}
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
	const starts = rows.map((_, i) => rows.slice(0, i).reduce((sum, row) => sum + row, 0));
	const row = starts.findLastIndex((start) => start <= from);
	const to = key === 'ArrowDown' ? row + 1 : row - 1;
	const [start, length] = [starts[to], rows[to]];
	if (start === undefined || length === undefined) return from;
	return start + Math.min(from - (starts[row] ?? 0), length - 1);
}
