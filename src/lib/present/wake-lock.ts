import { holdWhileShown } from './hold-while-shown.ts';

/**
 * Keeps the screen awake while the page is seen. A browser that can't, or won't, shows the page all
 * the same.
 *
 * @returns lets the screen sleep again
 */
export const keepAwake = (): (() => void) =>
	holdWhileShown(() => {
		const end = new AbortController();
		let lock: WakeLockSentinel | undefined;

		/** The browser lets go of it by itself when the page is hidden. */
		async function ask() {
			if (document.visibilityState !== 'visible') return;
			try {
				lock = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
				if (end.signal.aborted) release();
			} catch {
				lock = undefined;
			}
		}

		const release = () => void lock?.release().catch(() => undefined);

		void ask();
		document.addEventListener('visibilitychange', ask, end);
		return {
			close() {
				end.abort();
				release();
			}
		};
	});
