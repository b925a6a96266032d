import { language } from '#grammar';
import { siteLanguages } from '#lib/messages/site-languages.ts';

/** Where `npm start` serves the site. */
const defaultAddress = 'http://127.0.0.1:4173/';

/**
 * Where the site will stand, from `OTR_SITE`; it may be a folder of a site. In all but its first language it stands in a
 * folder of that.
 *
 * @throws Error for what is not an http address
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
