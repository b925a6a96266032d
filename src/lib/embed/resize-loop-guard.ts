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
	let lastHeight = 0;
	let wasRise = false;
	let riseTimes: number[] = [];
	let turnTimes: number[] = [];
	let maxHeight = Infinity;
	let minHeight = 0;
	return (height, now) => {
		if (height > maxHeight || height < minHeight) return false;
		// An equal height is neither a rise nor a fall, so it must not change `wasRise`.
		if (height === lastHeight) return true;
		const isRecent = (time: number) => now - time < within;
		const isRise = height > lastHeight;
		if (isRise !== wasRise) turnTimes = [...turnTimes.filter(isRecent), now];
		if (height < lastHeight && turnTimes.length > maxSteps) {
			minHeight = lastHeight;
			return false;
		}
		wasRise = isRise;
		riseTimes = isRise ? [...riseTimes.filter(isRecent), now] : [];
		if (riseTimes.length > maxSteps) {
			maxHeight = lastHeight;
			return false;
		}
		lastHeight = height;
		return true;
	};
}
