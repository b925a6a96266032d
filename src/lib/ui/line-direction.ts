const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * The direction of one line of text. In a right-to-left record, one letter of a right-to-left script makes the line
 * right-to-left, because it may begin with a Latin name. In other records, the first letter decides.
 */
export function lineDirection(words: string, isRightToLeft: boolean): 'ltr' | 'rtl' {
	if (isRightToLeft) return rightToLeft.test(words) ? 'rtl' : 'ltr';
	const [first = ''] = /\p{L}/u.exec(words) ?? [];
	return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** A line for a picture, where no page sets the direction: a right-to-left line contains direction marks. */
export const withDirection = (words: string, isRightToLeft: boolean): string =>
	lineDirection(words, isRightToLeft) === 'rtl' ? `\u202b${words}\u202c` : words;

/**
 * A line of a right-to-left record, for a page where each line gets its direction from its first letter (`unicode-bidi:
 * plaintext`). If this would be wrong, or the line has no letter, an invisible mark sets the direction.
 */
export function paragraph(words: string): string {
	const direction = lineDirection(words, true);
	if (/\p{L}/u.test(words) && lineDirection(words, false) === direction) return words;
	return (direction === 'rtl' ? '\u200f' : '\u200e') + words;
}
