/**
 * The character of a key in lower case, or the name of a key without a character (`Escape`). For keyboards with
 * other letters than Latin ones, the letter that the same key has on a Latin keyboard.
 */
export function characterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	// Up to two letters, because one key of an Arabic keyboard types two.
	if (!/^\p{L}{1,2}$/u.test(key) || /^\p{Script=Latin}+$/u.test(key)) {
		return key.length === 1 ? key.toLowerCase() : key;
	}
	return code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase();
}
