/** The encodings of texts that we read, as names for `TextDecoder`. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** Matches accented letters of words, and punctuation beside words. With a wrong encoding, a text has few of these. */
const plausibleLetters =
	/(?<=\p{L})[à-öø-ÿœ]|[à-öø-ÿœ](?=\p{L})|(?<!\p{L})[‘“”–—…€«»]|[’“”–—…»](?!\p{L})|(?<=\p{L})’/gu;

/** The characters of the bytes 80 to 9F in Windows-1252, with control characters for the five undefined bytes. */
const windowsUpperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Matches control characters. A text with these was decoded wrongly. */
const controlCharacters = /[\u0080-\u009f]/g;

/** Decodes Windows-1252. Node 20 decodes it as ISO 8859-1, so we replace its control characters ourselves. */
const decodeWindows = (bytes: Uint8Array) =>
	new TextDecoder('windows-1252')
		.decode(bytes)
		.replace(controlCharacters, (sign) => windowsUpperControls.charAt(sign.charCodeAt(0) - 0x80));

/** How plausible a decoded text is: the number of `plausibleLetters`; -1 if it has `controlCharacters`. */
const plausibilityOf = (text: string) =>
	text.search(controlCharacters) >= 0 ? -1 : (text.match(plausibleLetters)?.length ?? 0);

/**
 * Decodes the bytes of a file, and finds its encoding. UTF-16 is recognised by a byte order mark, or a zero byte in its
 * first character. Next, we try UTF-8. For other files, we choose the more plausible of Windows-1252 and Mac Roman.
 *
 * @returns the text without a byte order mark
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
	const encoding = detectUtf16(bytes);
	if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		const windows = decodeWindows(bytes);
		const mac = new TextDecoder('macintosh').decode(bytes);
		return plausibilityOf(mac) > plausibilityOf(windows)
			? { text: mac, encoding: 'macintosh' }
			: { text: windows, encoding: 'windows-1252' };
	}
}

function detectUtf16([first, second]: Uint8Array): TextEncoding | null {
	if (first === undefined || second === undefined) return null;
	if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0)) return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0)) return 'utf-16be';
	return null;
}
