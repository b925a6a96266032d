/** A quote with at most this many words is put into the text fragment as a whole. */
const maxWholeWords = 8;

/** Of a longer quote, the text fragment has this many first and last words: the first number that makes both unique. */
const edgeWordCounts = [4, 5, 6] as const;

/**
 * Adds a text fragment to an address, so that a browser opens the page at the quoted words. Keeps a `#fragment` that
 * the address has. Browsers find only whole words, so we cut the quote between words.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param quote exactly as on the page
 */
export function withTextFragment(href: string, quote: string): string {
	const [address = ''] = href.split(':~:');
	const text = toFragmentParts(quote).map(encodePart).join(',');
	return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The whole quote, or its first and its last words. */
function toFragmentParts(quote: string): string[] {
	const words = quote.trim().split(/\s+/);
	const whole = words.join(' ');
	if (words.length <= maxWholeWords) return [whole];
	const isClear = (part: string) => occursOnce(whole, part);
	for (const count of edgeWordCounts) {
		// A browser searches for the last words after the first ones, so the two must not overlap.
		if (2 * count > words.length) break;
		const parts = [words.slice(0, count).join(' '), words.slice(-count).join(' ')];
		if (parts.every(isClear)) return parts;
	}
	return [whole];
}

/** Whether a part occurs only once in a text. Ignores case, as browsers do. */
function occursOnce(text: string, part: string): boolean {
	const [all, looked] = [text.toLowerCase(), part.toLowerCase()];
	return all.indexOf(looked) === all.lastIndexOf(looked);
}

/**
 * Escapes commas, hyphens and ampersands, which are syntax. Replaces lone surrogates, on which `encodeURIComponent`
 * throws.
 */
const encodePart = (part: string): string =>
	encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
