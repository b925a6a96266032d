/** More heights in a row, each greater than the one before, are a loop rather than content. */
export const maxSteps = 8;

/** Within this, ms. */
export const loopTime = 2_000;

/**
 * Stops a resize loop: content that asks for more height than its frame has makes the frame grow
 * without end. The frame and the loader hold one each.
 *
 * @param within ms
 * @returns tells whether a height may be taken; after the first that may not, no greater one may
 */
export function createResizeLoopGuard(within = loopTime): (height: number, now: number) => boolean {
	let last = 0;
	let rises: number[] = [];
	let limit = Infinity;
	return (height, now) => {
		if (height > limit) return false;
		rises = height > last ? [...rises.filter((time) => now - time < within), now] : [];
		if (rises.length > maxSteps) limit = last;
		else last = height;
		return height <= limit;
	};
}
