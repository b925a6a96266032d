/** More successive rises than this, or more changes of direction, are taken for a loop. */
export const maxSteps = 8;

/** The time, ms, within which rises and changes of direction count. */
export const loopTime = 2_000;

/**
 * Stops resize loops, in which content asks for more height than its frame has, and the frame grows without end or goes
 * up and down. The frame and the loader each have a guard.
 *
 * @param within ms
 * @returns a function that tells whether to accept a height. After it has refused a rise, it accepts no greater height.
 * After it has refused a fall, it accepts no lower one, so a height that goes up and down stays at the larger value.
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
		// The same height again is neither a rise nor a fall, so it must not change `wasRise`.
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
