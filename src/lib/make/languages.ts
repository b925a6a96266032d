const common = 'en ar de es fa fr he it nl pl pt ru tr uk zh'.split(' ');

/**
 * Languages by their names, for a choice; also a given one, if it has a name.
 *
 * @param tag BCP 47, or what is typed as one
 * @param language BCP 47, the language of the names
 */
export function languageChoices(tag: string, language: string): [tag: string, name: string][] {
	const names = new Intl.DisplayNames(language, { type: 'language' });
	const nameOf = (tag: string) => {
		try {
			return names.of(tag) ?? tag;
		} catch {
			// Half a tag has no name.
			return tag;
		}
	};
	return [...new Set([...common, tag])]
		.filter((tag) => tag !== '')
		.map((tag): [string, string] => [tag, nameOf(tag)])
		.sort(([, a], [, b]) => a.localeCompare(b, language));
}
