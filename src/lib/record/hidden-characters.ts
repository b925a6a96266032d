/**
 * Bidirectional controls and zero-width characters, as the inside of a character class. They can make a text look like
 * a different one. The list is that of Unicode’s UAX #9 (explicit controls), and the zero-width format characters.
 */
const hiddenCharacters = String.raw`\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;

/** Scripts as the inside of a character class. */
const toClass = (scripts: string) =>
	scripts
		.split(' ')
		.map((script) => String.raw`\p{Script=${script}}`)
		.join('');

/** Scripts in which zero-width joiners and non-joiners decide whether letters join (RFC 5892, A.1 and A.2). */
const joining = toClass(
	'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
);
/** Scripts that are written from right to left. */
const rightToLeft = toClass('Arabic Hebrew Syriac Thaana');

/**
 * The hidden characters that a script or an emoji needs: joiners between letters of such a script, the joiner between
 * two emoji, and a direction mark beside right-to-left letters or after punctuation that follows them.
 *
 * The pattern names the character first and the text before it second. Otherwise each letter of a text would look back
 * over all the marks before it, and a long text would take seconds.
 */
const needed = [
	String.raw`[\u200C\u200D](?<=[${joining}]\p{M}*.)(?=[${joining}])`,
	String.raw`\u200D(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?.)(?=\p{Extended_Pictographic})`,
	String.raw`[\u061C\u200E\u200F](?<=[${rightToLeft}][\p{M}\p{P}\p{N}\p{Zs}]*.)`,
	String.raw`[\u061C\u200E\u200F](?=[${rightToLeft}])`
].join('|');

/** The pattern of a text without hidden characters, except for those that are needed. Use it with the flag `u`. */
export const seenPattern = `^(?:[^${hiddenCharacters}]|${needed})*$`;

/** Matches a hidden character that no script needs. */
const hidden = new RegExp(`(?!${needed})[${hiddenCharacters}]`, 'u');
const allHidden = new RegExp(hidden.source, 'gu');
/** Matches every hidden character, needed or not. */
const everyHidden = new RegExp(`[${hiddenCharacters}]`, 'gu');

/** Whether a text has an invisible character that changes how it reads and that no script needs. */
export function hasHiddenCharacters(text: string): boolean {
	return hidden.test(text);
}

/** The text without the characters that `hasHiddenCharacters` finds. */
export const removeHiddenCharacters = (text: string): string => text.replace(allHidden, '');

/** The text with each hidden character written as `\u` and four hex digits. */
export function escapeHiddenCharacters(text: string): string {
	return text.replace(
		everyHidden,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
