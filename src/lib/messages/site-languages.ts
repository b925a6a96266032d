import { language as ownLanguage } from '#grammar';
import { isInterfaceLanguage } from './lang.ts';

/** The languages in which the site is built; empty if there is only one. The first has no folder of its own. */
export const siteLanguages: readonly string[] = __OTR_LANGUAGES__ ?? [];

/** The languages of the site other than that of the page. */
export const otherLanguages = siteLanguages.filter((language) => !isInterfaceLanguage(language));

/**
 * The relative address of the site in another language: `ar/`, `../`, `../ar/`.
 *
 * @param all the languages of the site
 */
export function languageFolder(
	language: string,
	own: string = ownLanguage,
	all: readonly string[] = siteLanguages
): string {
	const [first = own] = all;
	const folderOf = (each: string) => (each === first ? '' : `${each}/`);
	return (folderOf(own) && '../') + folderOf(language);
}

/** The address of the site in another language. @param site its address in the language of the page */
export const siteAddressIn = (language: string, site: string) =>
	new URL(languageFolder(language), site).href;

/** The name of a language in that language: “Español”. */
export function languageName(language: string): string {
	const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
