import type { Attachment } from 'svelte/attachments';

/** Matches if a canvas paints motions. With reduced motion or forced colours, the page is laid out in each step instead. */
const motionQuery = '(prefers-reduced-motion: no-preference) and (forced-colors: none)';

/**
 * Events that show that a motion may follow: a pointer is over the element, or it gets the focus. `pointerenter` alone is
 * not enough: it does not fire if the pointer is already there when the page loads.
 */
const firstSigns = ['pointerenter', 'pointermove', 'pointerdown', 'wheel', 'focusin'] as const;

/**
 * Calls `callback` once, at the first of `firstSigns`, or at once if the pointer is already over the element. Does not
 * call it while the reader's system asks for reduced motion or forced colours.
 */
export function onFirstUse(callback: () => void): Attachment<HTMLElement> {
	return (node) => {
		const waiting = new AbortController();
		const { signal } = waiting;
		const call = () => {
			if (!matchMedia(motionQuery).matches) return;
			waiting.abort();
			callback();
		};
		for (const sign of firstSigns) node.addEventListener(sign, call, { passive: true, signal });
		if (node.matches(':hover')) call();
		return () => waiting.abort();
	};
}
