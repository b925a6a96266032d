import { toWebAddress } from './frame-address.ts';

/**
 * A placeholder that the build replaces in `embed.js` by the origin of the site. The versioned loader keeps it, because
 * its bytes must be the same on every site. It is not a valid origin, so it allows nothing.
 */
export const siteOriginPlaceholder = 'otr:built-for';

/**
 * The origins whose stories a loader accepts: the origin of its address, that of its site, and those in `data-stories`
 * of its script element. Without this list, anyone could embed a page: sanitizers allow `<figure>` in readers’ comments.
 *
 * @param script `document.currentScript`. It may be another value, such as an image of this name, and is then ignored
 */
export function allowedOrigins(script: unknown): string[] {
	if (!(script instanceof HTMLScriptElement)) return [siteOriginPlaceholder];
	const texts = `${siteOriginPlaceholder} ${script.src} ${script.dataset.stories}`.split(/[\s,]+/);
	return texts.map((text) => toWebAddress(text)?.origin ?? '');
}
