/**
 * Reads `OTR_OPEN_ORIGINS`: the https origins whose records the frame and the stage may show, besides the site’s own.
 * They are separated by spaces or commas.
 *
 * @returns null if there are none, so that the build contains no code to read records
 * @throws Error for a text that is not an origin
 */
export function listedOrigins(): string[] | null {
	const words = process.env.OTR_OPEN_ORIGINS?.match(/[^\s,]+/g);
	return words?.map(asOrigin) ?? null;
}

function asOrigin(word: string): string {
	const url = URL.canParse(word) ? new URL(word) : null;
	// In a Content Security Policy, a star would allow any host.
	if (url?.protocol === 'https:' && url.href === `${url.origin}/` && !word.includes('*')) {
		return url.origin;
	}
	throw new Error(`OTR_OPEN_ORIGINS has “${word}”: give origins, as https://records.example.org.`);
}
