interface Grid {
	/** The index that is left, from 0. */
	from: number;
	columns: number;
	count: number;
	/** Whether rows run to the left. */
	isRightToLeft: boolean;
}

/**
 * The index that an arrow, Home or End leads to in a grid that is filled row by row. At an edge of the
 * grid it stays, but the ends of a row lead on to the next.
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
