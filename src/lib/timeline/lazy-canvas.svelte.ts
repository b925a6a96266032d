import type { Component } from 'svelte';
import type { AxisReader } from './cursor.ts';
import type { TimelineState } from './timeline-state.svelte.ts';

export interface CanvasProps {
	view: TimelineState;
	/** Computes the cursor on the axis; without it there is none. */
	axis: AxisReader | undefined;
}

export type LoadCanvas = () => Promise<{ default: Component<CanvasProps> }>;

/** Where nothing moves, or colours are the system's, the page is laid out in each step. */
const allowed = '(prefers-reduced-motion: no-preference) and (forced-colors: none)';

/** A pointer that rests there as the page loads does not enter: its next move, press or wheel is the sign. */
const signs = ['pointerenter', 'pointermove', 'pointerdown', 'wheel', 'focusin'] as const;

/** The canvas that paints motions: loaded at the first sign that one may follow. */
export class LazyCanvas {
	Canvas = $state.raw<Component<CanvasProps> | null>(null);
	readonly #loadOf: () => LoadCanvas | undefined;

	constructor(loadOf: () => LoadCanvas | undefined) {
		this.#loadOf = loadOf;
	}

	/** Waits for a pointer or the focus in an element. */
	readonly wait = (node: HTMLElement): (() => void) => {
		const stop = () => {
			for (const sign of signs) node.removeEventListener(sign, load);
		};
		const load = () => {
			if (!matchMedia(allowed).matches) return;
			stop();
			// Without it, the drawing moves as before.
			this.#loadOf()?.().then(
				({ default: Canvas }) => (this.Canvas = Canvas),
				() => undefined
			);
		};
		for (const sign of signs) node.addEventListener(sign, load, { passive: true });
		if (node.matches(':hover')) load();
		return stop;
	};
}
