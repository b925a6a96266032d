import type { Attachment } from 'svelte/attachments';

/** With reduced motion or forced colours, no canvas paints motions: the page is laid out in each step. */
const motionQuery = '(prefers-reduced-motion: no-preference) and (forced-colors: none)';

/**
 * Events that show that a motion may follow: a pointer is over the element, or it gets the focus. `pointerenter` is not
 * enough: it does not fire if the pointer is already there when the page loads.
 */
const firstSigns = ['pointerenter', 'pointermove', 'pointerdown', 'wheel', 'focusin'] as const;

/**
 * Calls `callback` once, at the first sign that a motion may follow: when a pointer enters the element, or the
 * element gets the focus. Does not call it if the reader's system asks for reduced motion or forced colours.
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
