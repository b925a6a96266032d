/** WordPress shows no frame higher, px. */
const highest = 1_000;

/** What WordPress puts behind a frame's address; by it it knows who speaks. */
const secretPattern = /^#\?secret=([a-z\d]{10})$/i;

/**
 * Speaks to pages that know a protocol of their own: WordPress, to whom the address of its frame says
 * so, and AMP, which nothing tells of. Neither is told more than a height, or an address of ours.
 *
 * @see https://developer.wordpress.org/reference/files/wp-embed.js/ and
 * https://amp.dev/documentation/components/amp-iframe for what they take
 */
export function createOtherHosts(hash: string) {
	const secret = secretPattern.exec(hash)?.[1];
	const say = (message: object) => parent.postMessage(message, '*');
	/** @returns whether there is one to be told */
	const sayToWordPress = (message: string, value: number | string) => {
		if (secret) say({ message, value, secret });
		return secret !== undefined;
	};
	return {
		/** WordPress’s script may come after the frame, and then asks for what it has missed. */
		isAsking: (data: unknown): boolean =>
			secret !== undefined && (data as { secret?: unknown } | null)?.secret === secret,

		/** @param height px, whole */
		tellHeight(height: number): void {
			say({ sentinel: 'amp', type: 'embed-size', height });
			sayToWordPress('height', Math.min(height, highest));
		},

		/**
		 * Asks the page around to go to an address of this site, which a sandbox keeps the frame from.
		 *
		 * @returns whether there is one that may
		 */
		open: (address: string): boolean => sayToWordPress('link', address)
	};
}
