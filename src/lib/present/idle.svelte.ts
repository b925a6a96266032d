/** After this time without pointer, key or focus the controls hide, ms. */
const patience = 3_000;

/** Whether pointer, keys and focus have rested for a while in full screen. */
export class Idle {
	isIdle = $state.raw(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Watches the page.
	 *
	 * @returns a function that ends it
	 */
	watch(): () => void {
		const end = new AbortController();
		const wake = () => {
			this.isIdle = false;
			clearTimeout(this.#timer);
			if (document.fullscreenElement === null) return;
			this.#timer = setTimeout(() => (this.isIdle = true), patience);
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
