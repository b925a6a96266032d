import { language } from '#grammar';
import { siteLanguages } from '#lib/messages/site-languages.ts';

/** The address at which `npm start` serves the site. */
const defaultAddress = 'http://127.0.0.1:4173/';

/**
 * The address of the site from `OTR_SITE`, which may contain a folder. For any language of the site but the first, adds
 * the folder of the language.
 *
 * @throws Error for a text that is not an http or https address
 */
export function siteAddress(): URL {
	const text = process.env.OTR_SITE ?? defaultAddress;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new Error(
			`OTR_SITE is “${text}”: give the address of the site, as https://example.org/.`
		);
	}
	url.search = url.hash = '';
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	if (siteLanguages.includes(language) && language !== siteLanguages[0]) {
		url.pathname += `${language}/`;
	}
	return url;
}
