/** The height, px, to which WordPress limits frames. */
const maxWordPressHeight = 1_000;

/** Matches the secret that WordPress adds to a frame’s address and requires in messages. Our own query may follow it. */
const secretPattern = /^#\?secret=([a-z\d]{10})(&|$)/i;

/**
 * Makes the functions with which a frame talks to hosts that have no loader of ours: WordPress and AMP, each in its own
 * protocol. WordPress is detected by the frame’s address. AMP cannot be detected, so its messages are always sent.
 * All messages contain only a height, or an address of our site.
 *
 * @see https://developer.wordpress.org/reference/files/wp-embed.js/ and
 * https://amp.dev/documentation/components/amp-iframe for the messages that they accept
 */
export function createOtherHosts(hash: string) {
	const secret = secretPattern.exec(hash)?.[1];
	const post = (message: object) => parent.postMessage(message, '*');
	/** Sends a message in WordPress’s format. @returns whether the host is WordPress */
	const postToWordPress = (message: string, value: number | string) => {
		if (secret) post({ message, value, secret });
		return secret !== undefined;
	};
	return {
		isWordPress: secret !== undefined,

		/** Whether a message is a question of WordPress’s script for the height. The script may start after the frame. */
		isAsking: (data: unknown): boolean =>
			secret !== undefined && (data as { secret?: unknown } | null)?.secret === secret,

		/** Sends the height to WordPress and AMP. @param height whole px */
		tellHeight(height: number): void {
			post({ sentinel: 'amp', type: 'embed-size', height });
			postToWordPress('height', Math.min(height, maxWordPressHeight));
		},

		/**
		 * If the host is WordPress, opens an address of this site in a new tab. If WordPress’s sandbox forbids that, the
		 * host replaces the article with the address.
		 *
		 * @returns whether the address is opened; then the link must not be followed
		 */
		open: (address: string): boolean =>
			secret !== undefined && (Boolean(window.open(address)) || postToWordPress('link', address))
	};
}
