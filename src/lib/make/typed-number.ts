/** Parses a typed number. Returns any other text unchanged, so that the check reports it. */
export function parseTypedNumber(text: string): number | string {
	const plain = text.trim();
	return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
