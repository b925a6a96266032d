import type { Attachment } from 'svelte/attachments';

/** With reduced motion or forced colours, nothing is painted in motion: each step lays out the page. */
const allowed = '(prefers-reduced-motion: no-preference) and (forced-colors: none)';

/** `pointerenter` is not enough: it does not fire if the pointer is already there when the page loads. */
const signs = ['pointerenter', 'pointermove', 'pointerdown', 'wheel', 'focusin'] as const;

/**
 * Calls `callback` once, when a pointer enters the element or the element gets the focus: a motion may follow. Never if
 * the reader's system asks for reduced motion or forced colours.
 */
export function atFirstSign(callback: () => void): Attachment<HTMLElement> {
	return (node) => {
		const waiting = new AbortController();
		const { signal } = waiting;
		const call = () => {
			if (!matchMedia(allowed).matches) return;
			waiting.abort();
			callback();
		};
		for (const sign of signs) node.addEventListener(sign, call, { passive: true, signal });
		if (node.matches(':hover')) call();
		return () => waiting.abort();
	};
}
