/** A grid of events in which arrow keys move the focus. */
interface GridFocus {
	/** The index of the focused event, from 0. */
	from: number;
	/** The number of events in each row, from the top. */
	rows: readonly number[];
	/** Whether rows run from right to left. */
	isRightToLeft: boolean;
}

/**
 * The index of the event to focus after an arrow key, Home or End. Rows may have different lengths. At the end of a row,
 * left and right go on in the neighbouring row. Up and down keep the column, or go to the end of a shorter row. At the
 * edges of the grid, the index does not change.
 *
 * @returns null for any other key
 */
export function indexAfterKey(
	key: string,
	{ from, rows, isRightToLeft }: GridFocus
): number | null {
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
