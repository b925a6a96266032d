/** Languages that are written from right to left. */
const rightToLeftLanguages = new Set('ar arc ckb dv fa he ks ps sd ug ur yi'.split(' '));

/** The direction in which a language is written. @param language BCP 47 */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return rightToLeftLanguages.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
