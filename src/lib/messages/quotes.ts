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

/** What stands within another quotation: the marks of a language, and those that take their place there. */
const nested: Readonly<Record<string, readonly [from: string, to: string]>> = {
	ar: ['«»', '“”'],
	de: ['„“', '‚‘'],
	es: ['«»', '“”'],
	fr: ['«»', '“”'],
	// Gershayim also stand in abbreviations.
	he: ['', '']
};

const english = ['“”', '‘’'] as const;

/**
 * The title of somebody’s page within quotation marks; marks in it become those of a quotation within another.
 *
 * @param language BCP 47
 */
export function formatPageTitle(title: string, language: string): string {
	const [from, to] = nested[language.split('-')[0] ?? ''] ?? english;
	const [open = '"', close = '"'] = to;
	const inner = Array.from(
		// In French the spaces inside belong to the marks.
		title.replace(/(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=»)/g, ''),
		(sign) => to[from.indexOf(sign)] ?? sign
	)
		.join('')
		.replace(/"([^"]*)"/g, `${open}$1${close}`);
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
 * "Translation by The Paper: “…”", for a line below the quote; empty where there is none.
 *
 * @param language the record's, BCP 47
 */
export const formatTranslation = ({ translation }: Quoted, language: string): string =>
	translation
		? `${cardMessages.translation(translation.by)} ${formatQuote(translation.text, language)}`
		: '';
