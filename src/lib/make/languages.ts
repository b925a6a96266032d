/** The most likely languages of a record; BCP 47. */
const commonLanguages = 'en ar de es fa fr he it nl pl pt ru tr uk zh'.split(' ');

/**
 * The languages to choose from, sorted by name: the common ones and the given one.
 *
 * @param tag BCP 47, may be half typed or empty
 * @param language BCP 47, the language in which the names are written
 */
export function languageChoices(tag: string, language: string): [tag: string, name: string][] {
	const names = new Intl.DisplayNames(language, { type: 'language' });
	const nameOf = (tag: string) => {
		try {
			return names.of(tag) ?? tag;
		} catch {
			// `of` throws for an incomplete tag.
			return tag;
		}
	};
	return [...new Set([...commonLanguages, tag])]
		.filter((tag) => tag !== '')
		.map((tag): [string, string] => [tag, nameOf(tag)])
		.sort(([, a], [, b]) => a.localeCompare(b, language));
}
