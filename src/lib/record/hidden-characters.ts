/**
 * Bidirectional controls and zero-width characters, as the inside of a character class: they can make a
 * text read as another than it is. The list is that of Unicode's UAX #9 (explicit controls) and the
 * zero-width format characters.
 */
export const hiddenCharacters = String.raw`\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;

const hidden = new RegExp(`[${hiddenCharacters}]`, 'u');
const everyHidden = new RegExp(hidden, 'gu');

/** Whether a text holds a character that changes how it reads without being seen. */
export function hasHiddenCharacters(text: string): boolean {
	return hidden.test(text);
}

/** The text with each hidden character as `\u` and four hex digits. */
export function escapeHiddenCharacters(text: string): string {
	return text.replace(
		everyHidden,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
