import { cardMessages } from '#language/cards.ts';
import type { StatementRecord } from '#lib/record/events-file.ts';

type Quoted = Pick<StatementRecord, 'quote' | 'lang' | 'translation'>;

/** Where a language writes others than English. In French a narrow space that does not break belongs to them. */
const marks: Readonly<Record<string, string>> = {
	ar: '«#»',
	de: '„#“',
	es: '«#»',
	fr: '«\u202f#\u202f»',
	he: '״#״'
};

/**
 * A text within the quotation marks of its language; its own characters stay.
 *
 * @param language BCP 47
 */
export function formatQuote(text: string, language: string): string {
	const [open = '', close = ''] = (marks[language.split('-')[0] ?? ''] ?? '“#”').split('#');
	return open + text + close;
}

/**
 * The words of a statement, within the marks of their own language.
 *
 * @param language the record's, BCP 47
 */
export const formatQuoted = ({ quote, lang }: Quoted, language: string): string =>
	formatQuote(quote, lang ?? language);

/**
 * "Translation by The Paper: “…”", for a line below the quote; empty where there is none.
 *
 * @param language the record's, BCP 47
 */
export const formatTranslation = ({ translation }: Quoted, language: string): string =>
	translation
		? `${cardMessages.translation(translation.by)} ${formatQuote(translation.text, language)}`
		: '';
