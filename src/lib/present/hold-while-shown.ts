/** An open connection or similar. */
interface Held {
	close: () => void;
}

/**
 * Keeps a connection open while the page is shown. Closes it when the reader leaves the page, and opens a new
 * one if the page is restored from the back/forward cache.
 *
 * @returns a function that closes it for good
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
