/** Items of known heights in two columns. No item breaks across columns. All heights are in mm. */

/** How many items fit into two columns of this height, in order. */
export function countInColumns(heights: readonly number[], height: number): number {
	let [column, used] = [1, 0];
	for (const [i, each] of heights.entries()) {
		if (used + each > height) [column, used] = [column + 1, 0];
		if (column > 2 || each > height) return i;
		used += each;
	}
	return heights.length;
}

/** The minimum height of two columns that have room for all items, mm. */
export function minColumnHeight(heights: readonly number[]): number {
	let height = Math.max(sum(heights) / 2, ...heights, 0);
	while (countInColumns(heights, height) < heights.length) height += 1;
	return height;
}

/** The sum of some numbers. */
export const sum = (numbers: readonly number[]): number =>
	numbers.reduce((all, each) => all + each, 0);

/** How many items are in the first of two columns that are as even as whole items allow. */
export function countInFirstColumn(heights: readonly number[]): number {
	const height = minColumnHeight(heights);
	const overflow = heights.findIndex((_, i) => sum(heights.slice(0, i + 1)) > height);
	return overflow < 0 ? heights.length : overflow;
}

/** By how much one of two even columns is longer than the other, mm. */
export const columnDifference = (heights: readonly number[]): number =>
	Math.abs(2 * sum(heights.slice(0, countInFirstColumn(heights))) - sum(heights));
