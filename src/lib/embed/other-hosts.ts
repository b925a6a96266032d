/** The height, px, to which WordPress limits frames. */
const maxHeight = 1_000;

/** The secret that WordPress adds to a frame's address and requires in messages. Our own query may follow it. */
const secretPattern = /^#\?secret=([a-z\d]{10})(&|$)/i;

/**
 * Speaks the protocols of WordPress, which is detected by the frame's address, and of AMP, which cannot be detected.
 * They only receive a height, or an address of our site.
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

		/** Whether WordPress's script asks for the height, since it may start after the frame. */
		isAsking: (data: unknown): boolean =>
			secret !== undefined && (data as { secret?: unknown } | null)?.secret === secret,

		/** @param height whole px */
		tellHeight(height: number): void {
			say({ sentinel: 'amp', type: 'embed-size', height });
			sayToWordPress('height', Math.min(height, maxHeight));
		},

		/**
		 * Opens an address of this site in a new tab, if the host is WordPress. If WordPress's sandbox forbids that,
		 * the host opens the address in place of the article.
		 *
		 * @returns whether it is opened, so that the link must not be followed
		 */
		open: (address: string): boolean =>
			secret !== undefined && (Boolean(window.open(address)) || sayToWordPress('link', address))
	};
}
