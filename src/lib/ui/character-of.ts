/**
 * The character of a key in lower case, or its name (`Escape`). On keyboards without Latin letters, it is the letter
 * that the key has on a Latin keyboard.
 */
export function characterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	// One Arabic key types two letters.
	if (!/^\p{L}{1,2}$/u.test(key) || /^\p{Script=Latin}+$/u.test(key)) {
		return key.length === 1 ? key.toLowerCase() : key;
	}
	return code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase();
}
