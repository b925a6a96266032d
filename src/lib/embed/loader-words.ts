import { loaderMessages as ar } from '../messages/ar/loader.ts';
import { loaderMessages as de } from '../messages/de/loader.ts';
import { loaderMessages as en } from '../messages/en/loader.ts';
import { loaderMessages as es } from '../messages/es/loader.ts';
import { loaderMessages as fr } from '../messages/fr/loader.ts';
import { loaderMessages as he } from '../messages/he/loader.ts';

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
