/** A quote of up to this many words is whole in a text fragment. */
const maxWhole = 8;

/** A longer one has its first and its last words there: as few as occur in it once. */
const counts = [4, 5, 6] as const;

/**
 * An address with a text fragment, at which a browser opens the page at the quoted words. A fragment of the
 * address itself stays. Browsers find whole words only, so it begins and ends where words of the quote do.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param quote as the page prints it
 */
export function withTextFragment(href: string, quote: string): string {
	const [address = ''] = href.split(':~:');
	const text = partsOf(quote).map(encode).join(',');
	return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The quote, or the words that it begins and ends with. */
function partsOf(quote: string): string[] {
	const words = quote.trim().split(/\s+/);
	const whole = words.join(' ');
	if (words.length <= maxWhole) return [whole];
	const isClear = (part: string) => occursOnce(whole, part);
	for (const count of counts) {
		// The end is looked for after the beginning.
		if (2 * count > words.length) break;
		const parts = [words.slice(0, count).join(' '), words.slice(-count).join(' ')];
		if (parts.every(isClear)) return parts;
	}
	return [whole];
}

/** As browsers look for it: in small or in capital letters. */
function occursOnce(text: string, part: string): boolean {
	const [all, looked] = [text.toLowerCase(), part.toLowerCase()];
	return all.indexOf(looked) === all.lastIndexOf(looked);
}

/** Commas, hyphens and ampersands belong to the syntax. Half a surrogate pair, which JSON may contain, throws. */
const encode = (part: string): string =>
	encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
