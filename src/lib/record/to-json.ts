/**
 * Writes a value as JSON. Escapes U+FFFD, because our import refuses files that contain this character itself: programs
 * write it in place of characters that they could not read.
 */
export const toJson = (value: unknown, indent?: string): string =>
	JSON.stringify(value, null, indent).replaceAll('\uFFFD', String.raw`\ufffd`);
