/** The longest time to wait for a frame, ms, because a page in the background has none. */
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
