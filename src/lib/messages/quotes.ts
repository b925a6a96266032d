import * as cardMessages from '#language/cards';
import { quotations } from '#messages/quotations';
import { quotation as en } from './en.ts';
import type { StatementRecord } from '#lib/record/events-file.ts';

type Quoted = Pick<StatementRecord, 'quote' | 'lang' | 'translation'>;

/** A record may be in any language of the interface. */
const quotationOf = (language: string) => quotations[language.split('-')[0] ?? ''] ?? en;

/**
 * A text within the quotation marks of its language; its own characters stay.
 *
 * @param language BCP 47
 */
export function formatQuote(text: string, language: string): string {
	const { open, close } = quotationOf(language);
	return open + text + close;
}

/** Words within the marks of any of the languages: German marks end as English ones begin. */
const marked = /„([^„“”]*)[“”]|“([^„“”]*)”|«([^«»]*)»|"([^"]*)"/g;

/**
 * The title of somebody’s page within quotation marks; marks in it, of whatever language, become those of a quotation
 * within another.
 *
 * @param language BCP 47
 */
export function formatPageTitle(title: string, language: string): string {
	const [from, to] = quotationOf(language).nested;
	const [open = '"', close = '"'] = to;
	const inner = Array.from(
		title
			// In French the spaces inside belong to the marks.
			.replace(/(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=»)/g, '')
			.replace(marked, `${open}$1$2$3$4${close}`),
		// A quotation mark of the language that is left has no partner.
		(sign) => to[from.indexOf(sign)] ?? sign
	).join('');
	return formatQuote(inner, language);
}

/**
 * The words of a statement, within the marks of their own language.
 *
 * @param language the record's, BCP 47
 */
export const formatQuoted = ({ quote, lang }: Quoted, language: string): string =>
	formatQuote(quote, lang ?? language);

/**
 * "Translation by The Paper: “…”", for a line below the quote; empty if there is none.
 *
 * @param language the record's, BCP 47
 */
export const formatTranslation = ({ translation }: Quoted, language: string): string =>
	translation
		? `${cardMessages.translation({ by: translation.by })} ${formatQuote(translation.text, language)}`
		: '';
