// Runs in each page before its own scripts: notes what can't be seen from outside.

/**
 * @typedef {object} Noted times in ms since the navigation began
 * @property {number | null} firstItem when the frame with the first item had been painted
 * @property {number | null} ready when the page said that its timeline can be used
 * @property {string | null} failed why it can't be
 * @property {number} longestTask ms; 0 if none took 50 ms
 * @property {number} longestPress ms from a press to the frame after it; 0 if it came in 16 ms
 */

/** @typedef {Window & { noted: Noted }} NotedWindow */

/**
 * The page says by attributes of its root that it is ready: `data-record` where it loads events,
 * `data-script` where they stand in it.
 *
 * @param {{ item: string, isLoading: boolean }} what `item`: the first item's selector; `isLoading`:
 * whether the page loads its events
 */
export function probe({ item, isLoading }) {
	/** @type {Noted} */
	const noted = { firstItem: null, ready: null, failed: null, longestTask: 0, longestPress: 0 };
	/** @type {NotedWindow} */ (/** @type {unknown} */ (window)).noted = noted;

	const isSeen = () =>
		[...document.querySelectorAll(item)].slice(0, 200).some((node) => {
			const { left, right, top, bottom } = node.getBoundingClientRect();
			const isInView = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
			return isInView && node.checkVisibility({ opacityProperty: true, visibilityProperty: true });
		});
	const lookForItem = () => {
		if (!isSeen()) return requestAnimationFrame(lookForItem);
		// A message that is sent while a frame is made arrives after it has been painted.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			noted.firstItem = performance.now();
			port1.close();
		};
		return port2.postMessage(null);
	};
	requestAnimationFrame(lookForItem);

	/** The story page must have begun to load what it was asked for this long after it started, ms. */
	const patience = 3000;
	const lookForSign = () => {
		const { record, script } = document.documentElement?.dataset ?? {};
		if (record === 'failed' || script === 'failed') noted.failed = 'it says that it failed';
		if (record === 'ready' || (!isLoading && script === 'started')) {
			noted.ready ??= performance.now();
		} else if (script === 'started' && record === undefined) {
			setTimeout(() => {
				if (document.documentElement.dataset.record) return;
				noted.failed = 'this build opens no other record';
			}, patience);
		}
	};
	new MutationObserver(lookForSign).observe(document, {
		subtree: true,
		attributeFilter: ['data-record', 'data-script']
	});

	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			noted.longestTask = Math.max(noted.longestTask, duration);
		}
	}).observe({ type: 'longtask', buffered: true });

	new PerformanceObserver((list) => {
		for (const { name, duration } of list.getEntries()) {
			if (!/down|up|click/.test(name)) continue;
			noted.longestPress = Math.max(noted.longestPress, duration);
		}
	}).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
}
