/** `en` alone would give American order; the record's own dates are written day first. */
const locales: Record<string, string> = { en: 'en-GB' };

/** The locale that dates and numbers of a language are formatted in. */
export function localeFor(language: string): string {
	return locales[language.toLowerCase()] ?? language;
}
