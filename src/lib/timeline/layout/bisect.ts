/** The first place, from `low` on, where a test holds that holds for all after it; else `high`. */
export function firstPlace(low: number, high: number, holds: (place: number) => boolean): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}

/** The first place of sorted numbers whose value is over a bound. */
export function bisect(sorted: ArrayLike<number>, bound: number, length = sorted.length): number {
	return firstPlace(0, length, (place) => (sorted[place] ?? 0) > bound);
}
