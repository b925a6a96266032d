/** More rising heights in a row than this are a loop, not content. */
export const maxSteps = 8;

/** Only rises within this time count, ms. */
export const loopTime = 2_000;

/**
 * Stops a resize loop: content that asks for more height than its frame has makes the frame grow
 * without end. The frame and the loader have one guard each.
 *
 * @param within ms
 * @returns tells whether to accept a height; after the first refusal, no greater height is accepted
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
