/** Something that is open until it is closed, such as a connection. */
interface OpenConnection {
	close: () => void;
}

/**
 * Keeps a connection open while the page is shown. Closes it when the reader leaves the page, and opens a new
 * one if the page is restored from the back/forward cache.
 *
 * @returns a function that closes it for good
 */
export function openWhileShown(open: () => OpenConnection): () => void {
	let connection = open();
	const end = new AbortController();
	addEventListener('pagehide', () => connection.close(), end);
	addEventListener('pageshow', ({ persisted }) => persisted && (connection = open()), end);
	return () => {
		end.abort();
		connection.close();
	};
}
