/** A page that is not seen has no frames: there it is waited no longer than this, ms. */
const longest = 100;

/**
 * Resolves once the next frame has been painted, which shows what has changed until now. What answers a press comes in that
 * frame, and what takes longer after it. Those who wait go on in the order in which they have asked.
 */
export const framePainted = (): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, longest);
		requestAnimationFrame(() => {
			clearTimeout(timer);
			setTimeout(resolve);
		});
	});
