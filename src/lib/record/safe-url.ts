/** An address that is safe in an `href`. */
export interface SafeUrl {
	/** The address as the URL parser writes it; always `https:` or `http:`. */
	href: string;
	/** The host as the URL parser writes it, with punycode for non-ASCII names: only letters, digits and `-_.:[]`. */
	host: string;
	/** False for `http:`, which the page marks as “not secure”. */
	secure: boolean;
}

/** The maximum length of an address, UTF-16 units. */
const maxUrlLength = 2048;

/** Matches a harmless host. With commas or quotes, it could look like a part of the sentence that shows it. */
const plainHostPattern = /^[\w.:[\]-]+$/;

/**
 * Checks an address. Addresses from records and other data must pass this function before they are put into an `href`.
 *
 * @returns null for anything but an absolute http or https address with two slashes, without credentials, of at most
 *   2,048 characters
 */
export function safeUrl(text: string): SafeUrl | null {
	if (text.length > maxUrlLength || !/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(text)) return null;
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return null;
	}
	if (url.username || url.password) return null;
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	if (!plainHostPattern.test(url.host)) return null;
	return { href: url.href, host: url.host, secure: url.protocol === 'https:' };
}
