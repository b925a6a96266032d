/** A page in the background has no frames, so we wait at most this long, ms. */
const maxWait = 100;

/**
 * Resolves once the next frame has been painted, with all changes made until now. So a click is answered in that frame,
 * and slow work comes after it. Callers continue in the order of their calls.
 */
export const framePainted = (): Promise<void> =>
	new Promise((resolve) => {
		const timer = setTimeout(resolve, maxWait);
		requestAnimationFrame(() => {
			clearTimeout(timer);
			setTimeout(resolve);
		});
	});
