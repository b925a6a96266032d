/**
 * Bidirectional controls (the explicit ones of Unicode’s UAX #9) and zero-width characters, as the inside of a
 * character class. They can make a text look like a different text.
 */
const hiddenCharacters = String.raw`\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;

/** The characters of some scripts, as the inside of a character class. */
const classOfScripts = (scripts: string) =>
	scripts
		.split(' ')
		.map((script) => String.raw`\p{Script=${script}}`)
		.join('');

/** Scripts in which zero-width joiners and non-joiners decide whether letters join (RFC 5892, A.1 and A.2). */
const joiningScripts = classOfScripts(
	'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
);
/** Scripts that are written from right to left. */
const rightToLeftScripts = classOfScripts('Arabic Hebrew Syriac Thaana');

/**
 * Matches the hidden characters that a script or an emoji needs: joiners between letters of a joining script, the
 * joiner between two emoji, and direction marks beside right-to-left letters or after punctuation that follows them.
 *
 * Each alternative has the hidden character first, and then looks behind it. With the lookbehind first, the search
 * would look back from every letter, and a long text would take seconds.
 */
const neededHidden = [
	String.raw`[\u200C\u200D](?<=[${joiningScripts}]\p{M}*.)(?=[${joiningScripts}])`,
	String.raw`\u200D(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?.)(?=\p{Extended_Pictographic})`,
	String.raw`[\u061C\u200E\u200F](?<=[${rightToLeftScripts}][\p{M}\p{P}\p{N}\p{Zs}]*.)`,
	String.raw`[\u061C\u200E\u200F](?=[${rightToLeftScripts}])`
].join('|');

/** The pattern (flag `u`) of a text whose only hidden characters are needed ones. */
export const visiblePattern = `^(?:[^${hiddenCharacters}]|${neededHidden})*$`;

/** Matches a hidden character that is not needed. */
const unneededHidden = new RegExp(`(?!${neededHidden})[${hiddenCharacters}]`, 'u');
/** Matches all hidden characters that are not needed. */
const everyUnneededHidden = new RegExp(unneededHidden.source, 'gu');
/** Matches all hidden characters, also needed ones. */
const everyHiddenCharacter = new RegExp(`[${hiddenCharacters}]`, 'gu');

/** Whether a text has a hidden character that its script does not need. */
export function hasHiddenCharacters(text: string): boolean {
	return unneededHidden.test(text);
}

/** The text without the characters that `hasHiddenCharacters` finds. */
export const removeHiddenCharacters = (text: string): string =>
	text.replace(everyUnneededHidden, '');

/** Replaces each hidden character by `\u` and four hex digits. */
export function escapeHiddenCharacters(text: string): string {
	return text.replace(
		everyHiddenCharacter,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
