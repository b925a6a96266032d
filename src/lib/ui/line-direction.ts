const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The direction of one line of words. A line of a longer text may begin with a name in Latin letters: in a record from
 * right to left, any letter of such a script makes the line run that way. Elsewhere the first letter decides.
 */
export function lineDirection(words: string, isRightToLeft: boolean): 'ltr' | 'rtl' {
	if (isRightToLeft) return rightToLeft.test(words) ? 'rtl' : 'ltr';
	const [first = ''] = /\p{L}/u.exec(words) ?? [];
	return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** A line of a picture in which the page's direction does not count: a line from right to left says so itself. */
export const withDirection = (words: string, isRightToLeft: boolean): string =>
	lineDirection(words, isRightToLeft) === 'rtl' ? `\u202b${words}\u202c` : words;

/**
 * A line of a page's text in which each line runs by its first letter (`unicode-bidi: plaintext`), in a record from right
 * to left: a line that would run otherwise, or has no letter, says its direction by a mark that nobody sees.
 */
export function paragraph(words: string): string {
	const direction = lineDirection(words, true);
	if (/\p{L}/u.test(words) && lineDirection(words, false) === direction) return words;
	return (direction === 'rtl' ? '\u200f' : '\u200e') + words;
}
