/**
 * The English text of the button that loads a frame after the reader’s consent. `{}` is replaced by the story’s host.
 */
const englishText = 'Show interactive timeline from {}';

/**
 * The text of the button that loads a frame, in the other languages. The loader contains all languages, and does not
 * import `messages/`, because its bytes must be the same on every site: hosts may check its hash.
 */
const translations: Readonly<Record<string, string>> = {
	ar: 'عرض الخط الزمني من {}',
	de: 'Zeitleiste von {} anzeigen',
	es: 'Mostrar la cronología de {}',
	fr: 'Afficher la chronologie de {}',
	he: 'הצגת ציר הזמן מאתר {}',
	pt: 'Mostrar a cronologia de {}'
};

/**
 * The text of the button, in the language of the frame, or else of the host’s page at the element.
 *
 * @param host the host of the story
 * @param requestedLanguage the language that the element requests for its frame, BCP 47
 */
export function consentButtonText(
	element: Element,
	host: string,
	requestedLanguage?: string | null
): string {
	const language = requestedLanguage || element.closest<HTMLElement>('[lang]')?.lang;
	const text = translations[language?.split('-')[0] ?? ''];
	// Check the type, because a language such as `constructor` finds a function. Insert the host by a function, because
	// `$` has a special meaning in a replacement text.
	return (typeof text === 'string' ? text : englishText).replace('{}', () => host);
}
