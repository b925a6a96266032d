/** The height, px, to which WordPress limits frames. */
const maxHeight = 1_000;

/** Matches the secret that WordPress adds to a frame’s address and requires in messages. Our own query may follow it. */
const secretPattern = /^#\?secret=([a-z\d]{10})(&|$)/i;

/**
 * Sends messages in the protocols of WordPress and AMP. WordPress is detected by the frame’s address. AMP cannot be
 * detected, so it always gets messages. They contain only a height, or an address of our site.
 *
 * @see https://developer.wordpress.org/reference/files/wp-embed.js/ and
 * https://amp.dev/documentation/components/amp-iframe for the messages that they accept
 */
export function createOtherHosts(hash: string) {
	const secret = secretPattern.exec(hash)?.[1];
	const say = (message: object) => parent.postMessage(message, '*');
	/** Sends a message in WordPress’s format. @returns whether the host is WordPress */
	const sayToWordPress = (message: string, value: number | string) => {
		if (secret) say({ message, value, secret });
		return secret !== undefined;
	};
	return {
		isWordPress: secret !== undefined,

		/** Whether a message is a question of WordPress’s script for the height. The script may start after the frame. */
		isAsking: (data: unknown): boolean =>
			secret !== undefined && (data as { secret?: unknown } | null)?.secret === secret,

		/** Sends the height to WordPress and AMP. @param height whole px */
		tellHeight(height: number): void {
			say({ sentinel: 'amp', type: 'embed-size', height });
			sayToWordPress('height', Math.min(height, maxHeight));
		},

		/**
		 * If the host is WordPress, opens an address of this site in a new tab. If WordPress’s sandbox forbids that, the
		 * host replaces the article with the address.
		 *
		 * @returns whether the address is opened; then the link must not be followed
		 */
		open: (address: string): boolean =>
			secret !== undefined && (Boolean(window.open(address)) || sayToWordPress('link', address))
	};
}
