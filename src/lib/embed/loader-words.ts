/** The English text of the button that loads a frame. `{}` stands for the host. */
const english = 'Show interactive timeline from {}';

/**
 * The words on the button of `embed.js` in the page of a host, with the story’s host in the place of `{}`. They are here, so
 * that no other text changes the loader’s bytes, and in all languages, so that it has the same bytes in each site’s language:
 * a host may check its hash.
 */
const words: Readonly<Record<string, string>> = {
	ar: 'عرض الخط الزمني من {}',
	de: 'Zeitleiste von {} anzeigen',
	es: 'Mostrar la cronología de {}',
	fr: 'Afficher la chronologie de {}',
	he: 'הצגת ציר הזמן מאתר {}',
	pt: 'Mostrar a cronologia de {}'
};

/**
 * The words of the button in the language that a figure asks its frame for, else in that of the host's page around it.
 *
 * @param host of the story
 * @param asked BCP 47
 */
export function showWords(element: Element, host: string, asked?: string | null): string {
	const language = asked || element.closest<HTMLElement>('[lang]')?.lang;
	const text = words[language?.split('-')[0] ?? ''];
	// Every object has a `constructor`, which is no text. The host comes by a function, since “$” has a meaning in a text.
	return (typeof text === 'string' ? text : english).replace('{}', () => host);
}
