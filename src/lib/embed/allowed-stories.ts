import { toWebAddress } from './frame-address.ts';

/**
 * Placeholder for the origin of the site that serves `embed.js`, replaced when the file is served. The versioned loader
 * keeps the placeholder, which is not an origin, because its bytes must be the same on every site.
 */
export const builtFor = 'otr:built-for';

/**
 * The origins whose stories a loader accepts: its own, that of its site, and those in its script's `data-stories`.
 * Sanitizers let `<figure>`s in readers' comments through, with any address.
 *
 * @param script the loader's script element; any other value, such as an image of the same name, is ignored
 */
export function originsOf(script: unknown): string[] {
	if (!(script instanceof HTMLScriptElement)) return [builtFor];
	const texts = `${builtFor} ${script.src} ${script.dataset.stories}`.split(/[\s,]+/);
	return texts.map((text) => toWebAddress(text)?.origin ?? '');
}
