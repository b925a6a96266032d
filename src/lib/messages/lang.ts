import { language as own } from '#grammar';

const mainPart = (language: string) => language.split('-')[0]?.toLowerCase();

/** Whether a language, whatever its region, is that of the words around it: those of the interface. */
export function isSpoken(language: string, words = own): boolean {
	return mainPart(language) === mainPart(words);
}

/**
 * The `lang` of an element with a text of a record: undefined if the record is in the language of
 * the interface, which is that of the document.
 */
export function langOf(language: string, words = own): string | undefined {
	return isSpoken(language, words) ? undefined : language;
}
