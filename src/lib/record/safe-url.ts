/** An address that is safe in an `href`. */
export interface SafeUrl {
	/** As the URL parser writes it: always `https:` or `http:`. */
	href: string;
	/** As the URL parser returns it: punycode where the name is not ASCII; letters, digits and `-_.:[]`. */
	host: string;
	/** False for `http:`, which is shown as "not secure". */
	secure: boolean;
}

const maxLength = 2048;

/** A parser takes commas and quotation marks, too, with which a host could go on in our sentence. */
const plainHost = /^[\w.:[\]-]+$/;

/**
 * The one gate between an address in the data and an `href`.
 *
 * @returns null for anything but an absolute http or https address without credentials, of at most
 *   2,048 characters, written out with its two slashes
 */
export function safeUrl(text: string): SafeUrl | null {
	if (text.length > maxLength || !/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(text)) return null;
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return null;
	}
	if (url.username || url.password) return null;
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	if (!plainHost.test(url.host)) return null;
	return { href: url.href, host: url.host, secure: url.protocol === 'https:' };
}
