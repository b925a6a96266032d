const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name for one stage and its windows: 16 characters that nobody guesses. */
export function newSession(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

/**
 * Opens the presenter's page in a window of its own. Call it while a press or a key is handled: else
 * the browser blocks the window.
 *
 * @returns null where the browser has blocked it
 */
export function openPresenter(session: string): Window | null {
	return window.open(
		new URL(`../presenter/#s=${session}`, location.href),
		`otr-presenter-${session}`,
		'popup,width=1100,height=760'
	);
}
