/** How long pointer, keys and focus must be inactive before the controls are hidden, ms. */
const idleDelay = 3_000;

/** Observes whether the reader has done nothing for a while in full screen. */
export class Idle {
	/** Whether the reader has done nothing for a while. */
	isIdle = $state.raw(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Starts to observe the page. @returns a function that stops it */
	watch(): () => void {
		const end = new AbortController();
		const wake = () => {
			this.isIdle = false;
			clearTimeout(this.#timer);
			if (document.fullscreenElement === null) return;
			this.#timer = setTimeout(() => (this.isIdle = true), idleDelay);
		};
		for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'fullscreenchange']) {
			document.addEventListener(type, wake, { signal: end.signal, capture: true });
		}
		return () => {
			end.abort();
			clearTimeout(this.#timer);
		};
	}
}
