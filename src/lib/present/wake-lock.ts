/**
 * Keeps the screen awake while the page is seen. A browser that can't, or won't, shows the page all
 * the same.
 *
 * @returns lets the screen sleep again
 */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let isOver = false;

	/** The browser lets go of it by itself when the page is hidden. */
	async function ask() {
		if (document.visibilityState !== 'visible') return;
		try {
			const given = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
			if (isOver) void given?.release();
			else lock = given ?? null;
		} catch {
			lock = null;
		}
	}

	function release() {
		void lock?.release().catch(() => undefined);
		lock = null;
	}

	/** From the browser's memory of pages that were left; a page that loads has asked already. */
	function comeBack({ persisted }: PageTransitionEvent) {
		if (persisted) void ask();
	}

	void ask();
	document.addEventListener('visibilitychange', ask);
	addEventListener('pagehide', release);
	addEventListener('pageshow', comeBack);
	return () => {
		isOver = true;
		document.removeEventListener('visibilitychange', ask);
		removeEventListener('pagehide', release);
		removeEventListener('pageshow', comeBack);
		release();
	};
}
