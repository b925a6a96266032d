/**
 * ASCII replacements for Latin letters that Unicode’s normalization (NFD) does not split into a letter and an accent.
 */
export const latinLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i'
};
