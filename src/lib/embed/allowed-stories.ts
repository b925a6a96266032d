import { toWebAddress } from './frame-address.ts';

/**
 * The origin for which `embed.js` was built, written in its place as it is served. A loader of a version has this text
 * itself, which is no origin: its bytes are the same everywhere.
 */
export const builtFor = 'otr:built-for';

/**
 * The origins whose stories a loader takes: its own, that of its build, and those that its script lists. A sanitizer lets
 * a comment's figure through, and with it any address.
 *
 * @param script the loader's own; any other element in its place, such as an image of that name, is ignored
 */
export function originsOf(script: unknown): string[] {
	if (!(script instanceof HTMLScriptElement)) return [builtFor];
	const texts = `${builtFor} ${script.src} ${script.dataset.stories}`.split(/[\s,]+/);
	return texts.map((text) => toWebAddress(text)?.origin ?? '');
}
