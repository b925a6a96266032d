interface Grid {
	/** The current index, from 0. */
	from: number;
	/** The number of slides in each row, from the top. */
	rows: readonly number[];
	/** Whether rows run to the left. */
	isRightToLeft: boolean;
}

/**
 * The index to which an arrow key, Home or End leads in a grid whose rows may be of different lengths. At the end of a row it
 * leads to the next row; up and down it stays in its column, or at the end of a shorter row; at an edge of the grid it
 * stays.
 *
 * @returns null for another key
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
