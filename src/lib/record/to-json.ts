/**
 * A value as JSON that `JSON.parse` turns back into the same value. U+FFFD is escaped, because our readers refuse files
 * with this character: it is the sign of a file that has lost characters.
 */
export const toJson = (value: unknown, indent?: string): string =>
	JSON.stringify(value, null, indent).replaceAll('\uFFFD', String.raw`\ufffd`);
