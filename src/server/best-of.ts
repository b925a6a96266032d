/**
 * What the best quality makes that is small enough. A lower one makes a smaller file, so after the best the lowest is
 * tried, and then the one in the middle of those that are left: an AVIF takes seconds.
 *
 * @param qualities from the best on
 * @param encode null where it is too large
 */
export async function bestOf<T>(
	qualities: readonly number[],
	encode: (quality: number) => Promise<T | null>
): Promise<T | null> {
	const tryAt = (at: number) => encode(qualities[at] ?? NaN);
	const best = await tryAt(0);
	if (best) return best;
	// The first is too large; the last one that is known to be small enough, and what it makes.
	let [large, small] = [0, qualities.length - 1];
	let found = await tryAt(small);
	while (found && small - large > 1) {
		const middle = (large + small) >> 1;
		const made = await tryAt(middle);
		if (made) [small, found] = [middle, made];
		else large = middle;
	}
	return found;
}
