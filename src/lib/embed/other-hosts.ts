/** WordPress limits frames to this height, px. */
const maxHeight = 1_000;

/** WordPress adds it to a frame’s address, and takes only messages that carry it. */
const secretPattern = /^#\?secret=([a-z\d]{10})$/i;

/**
 * Speaks the protocols of WordPress, which the frame’s address tells of, and of AMP, which nothing tells
 * of. Neither gets more than a height, or an address of ours.
 *
 * @see https://developer.wordpress.org/reference/files/wp-embed.js/ and
 * https://amp.dev/documentation/components/amp-iframe for what they take
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
		/** WordPress’s script may start after the frame, and then asks for the height. */
		isAsking: (data: unknown): boolean =>
			secret !== undefined && (data as { secret?: unknown } | null)?.secret === secret,

		/** @param height px, whole */
		tellHeight(height: number): void {
			say({ sentinel: 'amp', type: 'embed-size', height });
			sayToWordPress('height', Math.min(height, maxHeight));
		},

		/**
		 * Asks the host to go to an address of this site: a sandbox keeps the frame from it.
		 *
		 * @returns whether the host does so
		 */
		open: (address: string): boolean => sayToWordPress('link', address)
	};
}
