import { language } from '#grammar';
import * as messages from '#language/record';
import { isSpoken } from './lang.ts';

/** Things as a sentence of the interface lists them: “A, B and C”. */
export const formatList = (items: readonly string[]): string =>
	new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items);

/** The separator of two names of a record in this language: an Arabic sign would turn a Latin line around. */
export const separatorIn = (language: string): string =>
	isSpoken(language) ? messages.separator : '; ';
