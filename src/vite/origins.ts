/**
 * Reads `OTR_OPEN_ORIGINS`: https origins, separated by spaces or commas. Embeds and presentations of this site may
 * also show records from these origins.
 *
 * @returns null if there are none; then the build leaves out the code that reads records
 * @throws Error for a text that is not an origin
 */
export function listedOrigins(): string[] | null {
	const words = process.env.OTR_OPEN_ORIGINS?.match(/[^\s,]+/g);
	return words?.map(asOrigin) ?? null;
}

function asOrigin(word: string): string {
	const url = URL.canParse(word) ? new URL(word) : null;
	// Refuse a star, because in a Content Security Policy it would allow any host.
	if (url?.protocol === 'https:' && url.href === `${url.origin}/` && !word.includes('*')) {
		return url.origin;
	}
	throw new Error(`OTR_OPEN_ORIGINS has “${word}”: give origins, as https://records.example.org.`);
}
