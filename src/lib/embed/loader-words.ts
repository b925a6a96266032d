/** What `embed.js` says in the page of a host. These stand here, so that its bytes change with no other text. */
const ar: typeof en = {
	show: (host) => `عرض الخط الزمني من ${host}`
};

const de: typeof en = {
	show: (host) => `Zeitleiste von ${host} anzeigen`
};

const en = {
	show: (host: string) => `Show interactive timeline from ${host}`
};

const es: typeof en = {
	show: (host) => `Mostrar la cronología de ${host}`
};

const fr: typeof en = {
	show: (host) => `Afficher la chronologie de ${host}`
};

const he: typeof en = {
	show: (host) => `הצגת ציר הזמן מאתר ${host}`
};

/** All of them, since `embed.js` has the same bytes whatever the site speaks: a host may hold it to a hash. */
const words: Partial<Record<string, typeof en>> = { ar, de, en, es, fr, he };

/**
 * In the language that a figure asks its frame for, else in that of the host's page around it.
 *
 * @param asked BCP 47
 */
export function wordsFor(element: Element, asked?: string | null): typeof en {
	const language = asked || element.closest<HTMLElement>('[lang]')?.lang;
	return words[language?.split('-')[0] ?? ''] ?? en;
}
