import { language as own } from '#grammar';

/** The language without script and region: `pt` of `pt-BR`. */
const primaryLanguage = (language: string) => language.split('-')[0]?.toLowerCase();

/** Whether a language, in any region, is the language `words` of the texts around it; by default, the interface’s. */
export function isInterfaceLanguage(language: string, words = own): boolean {
	return primaryLanguage(language) === primaryLanguage(words);
}

/**
 * The `lang` attribute for a text of a record; undefined if the record is in the language of the interface, which is
 * also that of the document.
 */
export function langAttribute(language: string, words = own): string | undefined {
	return isInterfaceLanguage(language, words) ? undefined : language;
}
