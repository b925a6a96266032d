import { holdWhileShown } from './hold-while-shown.ts';

/**
 * Keeps the screen awake while the page is visible. Errors are ignored, since some browsers do not support it or
 * refuse it.
 *
 * @returns a function that lets the screen sleep again
 */
export const keepAwake = (): (() => void) =>
	holdWhileShown(() => {
		const end = new AbortController();
		let lock: WakeLockSentinel | undefined;

		/** Requests the lock, also whenever the page becomes visible: the browser releases it when the page is hidden. */
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
