interface Held {
	close: () => void;
}

/**
 * Opens something for as long as the page is shown: closes it when the page is left, and opens another
 * one when Back brings the page back from the browser's memory.
 *
 * @returns closes it for good
 */
export function holdWhileShown(open: () => Held): () => void {
	let held = open();
	const end = new AbortController();
	addEventListener('pagehide', () => held.close(), end);
	addEventListener('pageshow', ({ persisted }) => persisted && (held = open()), end);
	return () => {
		end.abort();
		held.close();
	};
}
