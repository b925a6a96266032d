// Runs in each page before its own scripts: notes what can't be seen from outside.

/**
 * @typedef {object} Noted times in ms since the navigation began, or since what a reader did to open a record
 * @property {number | null} firstItem when the frame with the first item had been painted
 * @property {number | null} ready when the timeline could be used
 * @property {string | null} failed why it can't be
 * @property {number} longestTask ms; 0 if none took 50 ms
 * @property {number} blocking ms of all tasks beyond the first 50 of each
 * @property {number} longestPress ms from a press to the frame after it; 0 if it came in 16 ms
 */

/** @typedef {Window & { noted: Noted }} NotedWindow */

/**
 * The page says by attributes of its root that it is ready: ours has started with what it holds (`data-script`), others
 * have drawn (`data-record`). Where a reader opens a record, it is ready when that is shown.
 *
 * @param {{ item: string, opened: string | null }} what `item`: the first item's selector; `opened`: that of what is
 * there beside an opened record, null where a page shows its events by itself
 */
export function probe({ item, opened }) {
	/** @type {Noted} */
	const noted = {
		firstItem: null,
		ready: null,
		failed: null,
		longestTask: 0,
		blocking: 0,
		longestPress: 0
	};
	/** @type {NotedWindow} */ (/** @type {unknown} */ (window)).noted = noted;

	/** When a file was chosen, or its loading agreed to. */
	let begin = 0;
	const restart = () => {
		begin = performance.now();
		noted.longestTask = noted.blocking = 0;
	};
	if (opened) {
		addEventListener('change', restart, { capture: true, once: true });
		addEventListener(
			'click',
			({ target }) => {
				if (target instanceof Element && target.closest('dialog button')) restart();
			},
			true
		);
	}

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
			noted.firstItem = performance.now() - begin;
			port1.close();
		};
		return port2.postMessage(null);
	};
	requestAnimationFrame(lookForItem);

	const lookForSign = () => {
		const { record, script } = document.documentElement?.dataset ?? {};
		if (record === 'failed' || script === 'failed') noted.failed = 'it says that it failed';
		const isReady = opened
			? document.querySelector(opened)
			: record === 'ready' || script === 'started';
		if (!isReady) return;
		noted.ready = performance.now() - begin;
		// Steps are measured after that: watching every change would be a part of them.
		signs.disconnect();
	};
	const signs = new MutationObserver(lookForSign);
	signs.observe(document, {
		subtree: true,
		childList: opened !== null,
		attributeFilter: ['data-record', 'data-script']
	});

	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			noted.longestTask = Math.max(noted.longestTask, duration);
			noted.blocking += duration - 50;
		}
	}).observe({ type: 'longtask', buffered: true });

	new PerformanceObserver((list) => {
		for (const { name, duration } of list.getEntries()) {
			if (!/down|up|click/.test(name)) continue;
			noted.longestPress = Math.max(noted.longestPress, duration);
		}
	}).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
}
