interface Grid {
	/** The current index, from 0. */
	from: number;
	columns: number;
	count: number;
	/** Whether rows run to the left. */
	isRightToLeft: boolean;
}

/**
 * The index to which an arrow key, Home or End leads in a grid that is filled row by row. At the end of a row it
 * leads to the next row; at an edge of the grid it stays.
 *
 * @returns null for another key
 */
export function gridStep(
	key: string,
	{ from, columns, count, isRightToLeft }: Grid
): number | null {
	const steps: Record<string, number> = {
		ArrowRight: isRightToLeft ? -1 : 1,
		ArrowLeft: isRightToLeft ? 1 : -1,
		ArrowDown: columns,
		ArrowUp: -columns
	};
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	const step = steps[key];
	if (step === undefined) return null;
	const to = from + step;
	return to >= 0 && to < count ? to : from;
}
