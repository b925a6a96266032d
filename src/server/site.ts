import { language } from '#grammar';
import { siteLanguages } from '#lib/messages/site-languages.ts';
import { siteUrl } from '../cli/settings.mjs';

/**
 * The address of the site from `OTR_SITE`, which may contain a folder. For any language of the site but the first, adds
 * the folder of the language.
 *
 * @throws Error for a text that is not an http or https address
 */
export function siteAddress(): URL {
	const url = siteUrl();
	if (siteLanguages.includes(language) && language !== siteLanguages[0]) {
		url.pathname += `${language}/`;
	}
	return url;
}
