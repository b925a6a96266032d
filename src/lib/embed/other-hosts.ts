/** WordPress limits frames to this height, px. */
const maxHeight = 1_000;

/** WordPress adds a secret to a frame’s address, and accepts only messages with it. */
const secretPattern = /^#\?secret=([a-z\d]{10})$/i;

/**
 * Speaks the protocols of WordPress, which the frame’s address reveals, and of AMP, which cannot be detected.
 * They get only a height, or an address of our site.
 *
 * @see https://developer.wordpress.org/reference/files/wp-embed.js/ and
 * https://amp.dev/documentation/components/amp-iframe for the messages that they accept
 */
export function createOtherHosts(hash: string) {
	const secret = secretPattern.exec(hash)?.[1];
	const say = (message: object) => parent.postMessage(message, '*');
	/** @returns whether the host is WordPress */
	const sayToWordPress = (message: string, value: number | string) => {
		if (secret) say({ message, value, secret });
		return secret !== undefined;
	};
	return {
		isWordPress: secret !== undefined,

		/** Whether WordPress’s script asks for the height: it may start after the frame. */
		isAsking: (data: unknown): boolean =>
			secret !== undefined && (data as { secret?: unknown } | null)?.secret === secret,

		/** @param height px, whole */
		tellHeight(height: number): void {
			say({ sentinel: 'amp', type: 'embed-size', height });
			sayToWordPress('height', Math.min(height, maxHeight));
		},

		/**
		 * Asks the host to open an address of this site, since a sandbox keeps the frame from doing so.
		 *
		 * @returns whether the host does it
		 */
		open: (address: string): boolean => sayToWordPress('link', address)
	};
}
