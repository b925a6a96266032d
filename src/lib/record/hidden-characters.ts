/**
 * Bidirectional controls and zero-width characters: they can make a text read as another than it
 * is. The list is that of Unicode's UAX #9 (explicit controls) and the zero-width format characters.
 */
const hidden = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** Whether a text holds a character that changes how it reads without being seen. */
export function hasHiddenCharacters(text: string): boolean {
	return hidden.test(text);
}
