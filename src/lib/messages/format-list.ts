import { language } from '#grammar';
import * as messages from '#language/record';
import { isInterfaceLanguage } from './lang.ts';

/** A list within a sentence of the interface: “A, B and C”. */
export const formatList = (items: readonly string[]): string =>
	new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items);

/**
 * The separator of two names in a record’s language. If the interface has another language, it is “; ”, because an Arabic
 * separator would reverse a line of Latin text.
 */
export const separatorIn = (language: string): string =>
	isInterfaceLanguage(language) ? messages.separator : '; ';
