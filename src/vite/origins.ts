/**
 * Whose records the frame and the stage may show beside the site's own, from `OTR_OPEN_ORIGINS`: https
 * origins with spaces or commas between them.
 *
 * @returns null if it names none, so that what reads them is left out of the build
 * @throws Error for what is no origin
 */
export function listedOrigins(): string[] | null {
	const words = process.env.OTR_OPEN_ORIGINS?.match(/[^\s,]+/g);
	return words?.map(asOrigin) ?? null;
}

function asOrigin(word: string): string {
	const url = URL.canParse(word) ? new URL(word) : null;
	// In a policy a star would be any host.
	if (url?.protocol === 'https:' && url.href === `${url.origin}/` && !word.includes('*')) {
		return url.origin;
	}
	throw new Error(`OTR_OPEN_ORIGINS has “${word}”: give origins, as https://records.example.org.`);
}
