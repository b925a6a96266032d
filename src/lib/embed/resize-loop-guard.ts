/** More rising heights in a row than this, or more turns, are a loop, not content. */
export const maxSteps = 8;

/** Only rises and turns within this time count, ms. */
export const loopTime = 2_000;

/**
 * Stops a resize loop: content that asks for more height than its frame has makes the frame grow
 * without end, or up and down. The frame and the loader have one guard each.
 *
 * @param within ms
 * @returns tells whether to accept a height; after the first refusal of a rise, no greater height is accepted, and after
 *   that of a fall, no lower one: a height that goes up and down stays at the larger
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
