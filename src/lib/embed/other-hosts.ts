/** WordPress limits frames to this height, px. */
const maxHeight = 1_000;

/** WordPress adds a secret to a frame’s address, and accepts only messages with it. The frame writes its own state after it. */
const secretPattern = /^#\?secret=([a-z\d]{10})(&|$)/i;

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
		 * Opens an address of this site beside the article. WordPress’s own sandbox forbids that: there it is opened by
		 * the host, in the article’s place.
		 *
		 * @returns whether it is, so that the link has nothing left to do
		 */
		open: (address: string): boolean =>
			secret !== undefined && (Boolean(window.open(address)) || sayToWordPress('link', address))
	};
}
