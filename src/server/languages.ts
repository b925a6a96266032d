import { languageFolder, siteLanguages } from '#lib/messages/site-languages.ts';
import { element, type Markup } from '#lib/ui/markup.ts';
import { siteAddress } from './site.ts';

/**
 * The addresses of a page in each language, and that of the first language again for readers of any other. Empty for a
 * site in one language.
 */
export function addressesOf(path: string): [hreflang: string, address: string][] {
	const [first] = siteLanguages;
	if (!first) return [];
	const addressIn = (language: string) => new URL(languageFolder(language) + path, siteAddress());
	return [
		...siteLanguages.map((each): [string, string] => [each, addressIn(each).href]),
		['x-default', addressIn(first).href]
	];
}

/**
 * Links to a page in each language of the site. `data-to` is the relative address, which `redirect-to-language.ts` uses,
 * because it is right wherever the site is.
 *
 * @param path the path of the page, relative to the site
 */
export function languageLinks(path: string): Markup[] {
	const up = '../'.repeat(path.split('/').length - 1);
	return addressesOf(path).map(([hreflang, href]) =>
		element('link', {
			rel: 'alternate',
			hreflang,
			href,
			...(siteLanguages.includes(hreflang) && { 'data-to': up + languageFolder(hreflang) + path })
		})
	);
}
