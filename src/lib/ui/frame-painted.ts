/** The longest wait for an animation frame, ms. A page in the background has no frames. */
const maxFrameWait = 100;

/**
 * Resolves when the next animation frame has been painted, with all changes made until now. Slow work after it
 * does not delay the visible answer to a click. Callers continue in the order of their calls.
 */
export const framePainted = (): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, maxFrameWait);
		requestAnimationFrame(() => {
			clearTimeout(timer);
			setTimeout(resolve);
		});
	});
