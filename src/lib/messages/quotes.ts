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
