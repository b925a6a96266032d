import * as cardMessages from '#language/cards';
import { quotations } from '#messages/quotations';
import { quotation as en } from './en.ts';
import type { StatementRecord } from '#lib/record/events-file.ts';

/** A quote with its language and its translation. */
type QuoteWithLanguage = Pick<StatementRecord, 'quote' | 'lang' | 'translation'>;

/** The quotation marks of a language of the interface; for others, the English ones. */
const quotationOf = (language: string) => quotations[language.split('-')[0] ?? ''] ?? en;

/**
 * Puts a text into the quotation marks of its language. Does not change the text.
 *
 * @param language BCP 47
 */
export function formatQuote(text: string, language: string): string {
	const { open, close } = quotationOf(language);
	return open + text + close;
}

/** Matches text in „German“, “English”, «French» or "straight" marks. The mark that closes the first opens the second. */
const textInQuotationMarks = /„([^„“”]*)[“”]|“([^„“”]*)”|«([^«»]*)»|"([^"]*)"/g;

/**
 * Puts the title of a page into quotation marks. Marks within it, of any language, become the marks for a quotation
 * within a quotation.
 *
 * @param language BCP 47
 */
export function formatPageTitle(title: string, language: string): string {
	const [from, to] = quotationOf(language).nested;
	const [open = '"', close = '"'] = to;
	const innerText = Array.from(
		title
			// In French, the spaces inside the marks belong to them.
			.replace(/(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=»)/g, '')
			.replace(textInQuotationMarks, `${open}$1$2$3$4${close}`),
		// Any remaining quotation mark has no partner.
		(sign) => to[from.indexOf(sign)] ?? sign
	).join('');
	return formatQuote(innerText, language);
}

/**
 * The quote of a statement in the quotation marks of its language.
 *
 * @param language that of the record, BCP 47
 */
export const formatQuoted = ({ quote, lang }: QuoteWithLanguage, language: string): string =>
	formatQuote(quote, lang ?? language);

/**
 * The line below a quote, `Translation by The Paper: “…”`; empty if there is no translation.
 *
 * @param language that of the record, BCP 47
 */
export const formatTranslation = ({ translation }: QuoteWithLanguage, language: string): string =>
	translation
		? `${cardMessages.translation({ by: translation.by })} ${formatQuote(translation.text, language)}`
		: '';
