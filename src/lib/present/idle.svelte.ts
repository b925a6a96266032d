/** How long the reader must not have used pointer, keys or focus to count as idle, ms. */
const idleDelay = 3_000;

/** Observes whether the reader has done nothing for a while in full screen. */
export class IdleObserver {
	/** Whether the reader has done nothing for a while; always false outside full screen. */
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
