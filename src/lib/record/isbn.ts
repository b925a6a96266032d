/** Matches ten or thirteen digits with or without hyphens or spaces between them. The tenth of ten may be an X. */
export const isbnPattern = /^(?:\d[- ]?){9}(?:[\dXx]|(?:\d[- ]?){3}\d)$/;

/** Whether a text is an ISBN with the right check digit. */
export function isIsbn(text: string): boolean {
	if (!isbnPattern.test(text)) return false;
	const digits = [...text.replace(/[- ]/g, '')].map((sign) =>
		/x/i.test(sign) ? 10 : Number(sign)
	);
	const weightOf = (index: number) => (digits.length === 10 ? 10 - index : index % 2 === 0 ? 1 : 3);
	const sum = digits.reduce((sum, digit, index) => sum + digit * weightOf(index), 0);
	return sum % (digits.length === 10 ? 11 : 10) === 0;
}
