/** A typed number. Any other text is returned as it is, so that the check reports it. */
export function toNumber(text: string): number | string {
	const plain = text.trim();
	return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}
