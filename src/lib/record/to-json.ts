/**
 * A value as JSON that is read again as it is. U+FFFD is escaped: as a letter it is the sign of a file that has lost
 * characters, and would be refused.
 */
export const toJson = (value: unknown, indent?: string): string =>
	JSON.stringify(value, null, indent).replaceAll('\uFFFD', String.raw`\ufffd`);
