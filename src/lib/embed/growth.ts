/** So many heights, each greater than the one before, are a loop rather than content. */
export const mostSteps = 8;

/** Within this, ms. */
export const spell = 2_000;

/**
 * A frame whose content asks for more than the frame has grows without end, as long as it is given
 * what it asks for. Both sides hold one of these.
 *
 * @param within ms
 * @returns what tells whether a height may be taken; once it may not, none greater may
 */
export function createGrowthGuard(within = spell): (height: number, now: number) => boolean {
	let last = 0;
	let rises: number[] = [];
	let limit = Infinity;
	return (height, now) => {
		if (height > limit) return false;
		rises = height > last ? [...rises.filter((time) => now - time < within), now] : [];
		if (rises.length > mostSteps) limit = last;
		else last = height;
		return height <= limit;
	};
}
