import type { Attachment } from 'svelte/attachments';

/** Where nothing moves, or colours are the system's, the page is laid out in each step. */
const allowed = '(prefers-reduced-motion: no-preference) and (forced-colors: none)';

/** A pointer that rests there as the page loads does not enter: its next move, press or wheel is the sign. */
const signs = ['pointerenter', 'pointermove', 'pointerdown', 'wheel', 'focusin'] as const;

/** Calls once, at the first sign that a motion may follow: a pointer or the focus in the element. */
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
