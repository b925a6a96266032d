/** The maximum number of successive rises, or of changes of direction. More count as a loop. */
export const maxSteps = 8;

/** The time within which rises and changes of direction are counted, ms. */
export const loopTime = 2_000;

/**
 * Makes a guard that stops resize loops. In such a loop, content always needs more height than its frame has, so the
 * frame grows without end; or the height alternates. The frame and the loader each have a guard.
 *
 * @param within the time within which changes are counted, ms
 * @returns a function that tells whether to accept a height. After it has refused a rise, it refuses all greater
 *   heights. After it has refused a fall, it refuses all lower heights, so an alternating height stays at the larger
 *   value.
 */
export function createResizeLoopGuard(within = loopTime): (height: number, now: number) => boolean {
	let last = 0;
	let wasRise = false;
	let rises: number[] = [];
	let turns: number[] = [];
	let limit = Infinity;
	let floor = 0;
	return (height, now) => {
		if (height > limit || height < floor) return false;
		// An equal height is neither a rise nor a fall, so it must not change `wasRise`.
		if (height === last) return true;
		const isRecent = (time: number) => now - time < within;
		const isRise = height > last;
		if (isRise !== wasRise) turns = [...turns.filter(isRecent), now];
		if (height < last && turns.length > maxSteps) {
			floor = last;
			return false;
		}
		wasRise = isRise;
		rises = isRise ? [...rises.filter(isRecent), now] : [];
		if (rises.length > maxSteps) {
			limit = last;
			return false;
		}
		last = height;
		return true;
	};
}
