/** The first index, from `low` on, where a test holds that holds for all after it; else `high`. */
export function firstIndex(low: number, high: number, holds: (index: number) => boolean): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}

/** The index of the first of sorted numbers that is over a bound. */
export function bisect(sorted: ArrayLike<number>, bound: number, length = sorted.length): number {
	return firstIndex(0, length, (index) => (sorted[index] ?? 0) > bound);
}
