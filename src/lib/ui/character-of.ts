/**
 * The character of a key, in lower case; a named key by its name. On keyboards of other scripts, which have no Latin
 * letters, the key's position counts.
 */
export function characterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
	// One Arabic key types two letters.
	if (!/^\p{L}{1,2}$/u.test(key) || /^\p{Script=Latin}+$/u.test(key)) {
		return key.length === 1 ? key.toLowerCase() : key;
	}
	return code === 'Period' ? '.' : code.replace(/^Key/, '').toLowerCase();
}
