import { resolve } from '$app/paths';
import { language } from '#grammar';
import { siteIn, siteLanguages } from '#lib/messages/site-languages.ts';

/** The path of the site, the same in all its languages; with a slash at its end. */
export function sitePath(): string {
	const own = new URL(resolve('/'), location.href).href;
	return new URL(siteIn(siteLanguages[0] ?? language, own)).pathname;
}
