import { language as interfaceLanguage } from '#grammar';

/** The language without script and region: `pt` of `pt-BR`. */
const primaryLanguage = (language: string) => language.split('-')[0]?.toLowerCase();

/**
 * Whether a language is that of the interface, in any region.
 *
 * @param own the language of the texts around; those of the package may be in another language than the default
 */
export function isInterfaceLanguage(language: string, own = interfaceLanguage): boolean {
	return primaryLanguage(language) === primaryLanguage(own);
}

/**
 * The language for numbers among words of the interface. It is that of the words, because in German words “1,400” would be
 * read as 1.4. A record in the same language keeps its region.
 *
 * @param language of the record
 */
export function numberLanguage(language: string, own: string): string {
	return isInterfaceLanguage(language, own) ? language : own;
}

/**
 * The `lang` attribute for a text of a record; undefined if the record is in the language of the interface, which is
 * also that of the document.
 */
export function langAttribute(language: string, own = interfaceLanguage): string | undefined {
	return isInterfaceLanguage(language, own) ? undefined : language;
}
