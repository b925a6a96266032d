/** Matches a letter that is written from right to left. */
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The direction of one line of text. In a right-to-left record, a line with any letter of a right-to-left
 * script is right-to-left, even if it begins with a Latin name. In other records, the first letter decides.
 */
export function lineDirection(words: string, isRightToLeft: boolean): 'ltr' | 'rtl' {
	if (isRightToLeft) return rightToLeftLetter.test(words) ? 'rtl' : 'ltr';
	const [first = ''] = /\p{L}/u.exec(words) ?? [];
	return rightToLeftLetter.test(first) ? 'rtl' : 'ltr';
}

/** Prepares a line for a picture, where no page sets the direction: adds direction marks to a right-to-left line. */
export const withDirection = (words: string, isRightToLeft: boolean): string =>
	lineDirection(words, isRightToLeft) === 'rtl' ? `\u202b${words}\u202c` : words;

/**
 * Prepares a line of a right-to-left record for a page in which the first letter of each line decides its
 * direction (`unicode-bidi: plaintext`). If this would be wrong, or the line has no letter, adds an invisible
 * mark that sets the direction.
 */
export function withLineDirection(words: string): string {
	const direction = lineDirection(words, true);
	if (/\p{L}/u.test(words) && lineDirection(words, false) === direction) return words;
	return (direction === 'rtl' ? '\u200f' : '\u200e') + words;
}
