/** How long pointer, keys and focus must rest before the controls hide, ms. */
const patience = 3_000;

/** Whether the reader has done nothing for a while in full screen. */
export class Idle {
	isIdle = $state.raw(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Starts to watch the page.
	 *
	 * @returns a function that stops it
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
