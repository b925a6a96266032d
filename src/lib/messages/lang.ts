import { messages } from './current.ts';

const mainPart = (language: string) => language.split('-')[0]?.toLowerCase();

/**
 * The `lang` of an element that holds a text of a record: undefined where the record is in the language of
 * the interface, which is that of the document.
 */
export function langOf(language: string): string | undefined {
	return mainPart(language) === mainPart(messages.language) ? undefined : language;
}
