/**
 * The result of the best quality that is small enough. Lower qualities give smaller files. Tries the best quality, then
 * the lowest, and then by bisection, because encoding an AVIF takes seconds.
 *
 * @param qualities the best first
 * @param encode returns null if the result is too large
 */
export async function bestOf<T>(
	qualities: readonly number[],
	encode: (quality: number) => Promise<T | null>
): Promise<T | null> {
	const tryAt = (at: number) => encode(qualities[at] ?? NaN);
	const best = await tryAt(0);
	if (best) return best;
	// Indices of a quality that is too large, and of one that is small enough; and the result of the latter.
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
