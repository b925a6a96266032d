/** A text fragment contains the whole quote if it has at most this many words. */
const maxWhole = 8;

/** For a longer quote: how many first and last words to try, until both parts occur only once in it. */
const counts = [4, 5, 6] as const;

/**
 * Adds a text fragment to an address, so that a browser opens the page at the quoted words. Keeps the address’s own
 * fragment. The fragment begins and ends at whole words of the quote, because browsers find only whole words.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param quote as the page prints it
 */
export function withTextFragment(href: string, quote: string): string {
	const [address = ''] = href.split(':~:');
	const text = partsOf(quote).map(encode).join(',');
	return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The whole quote, or its first and its last words. */
function partsOf(quote: string): string[] {
	const words = quote.trim().split(/\s+/);
	const whole = words.join(' ');
	if (words.length <= maxWhole) return [whole];
	const isClear = (part: string) => occursOnce(whole, part);
	for (const count of counts) {
		// A browser searches for the last words after the first ones, so the two must not overlap.
		if (2 * count > words.length) break;
		const parts = [words.slice(0, count).join(' '), words.slice(-count).join(' ')];
		if (parts.every(isClear)) return parts;
	}
	return [whole];
}

/** Whether a part occurs only once. Ignores case, as browsers do. */
function occursOnce(text: string, part: string): boolean {
	const [all, looked] = [text.toLowerCase(), part.toLowerCase()];
	return all.indexOf(looked) === all.lastIndexOf(looked);
}

/** Escapes the syntax’s commas, hyphens and ampersands. Replaces lone surrogates, which would make it throw. */
const encode = (part: string): string =>
	encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
