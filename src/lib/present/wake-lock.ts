import { openWhileShown } from './open-while-shown.ts';

/**
 * Keeps the screen awake while the page is visible. Ignores errors, because some browsers do not support or allow it.
 *
 * @returns a function that lets the screen sleep again
 */
export const keepAwake = (): (() => void) =>
	openWhileShown(() => {
		const end = new AbortController();
		let lock: Promise<WakeLockSentinel | undefined> | undefined;

		/** Asks again whenever the page becomes visible, because browsers release the lock of a hidden page. */
		function ask() {
			if (document.visibilityState !== 'visible') return;
			lock = (navigator as Partial<Navigator>).wakeLock?.request('screen').catch(() => undefined);
		}

		ask();
		document.addEventListener('visibilitychange', ask, end);
		return {
			close() {
				end.abort();
				void lock?.then((held) => held?.release()).catch(() => undefined);
			}
		};
	});
