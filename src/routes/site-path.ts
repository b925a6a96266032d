import { resolve } from '$app/paths';
import { language } from '#grammar';
import { siteAddressIn, siteLanguages } from '#lib/messages/site-languages.ts';

/** The path of the site, with a trailing slash. It is the same for all languages of the site. */
export function sitePath(): string {
	const own = new URL(resolve('/'), location.href).href;
	return new URL(siteAddressIn(siteLanguages[0] ?? language, own)).pathname;
}
