import { options as messages } from '#language/embed';
import { setParameter } from '#lib/record/query.ts';

/**
 * Runs before the first paint. If the address has `lang`, redirects to the page in that language; the rest of
 * the address stays the same. If the site is not built in that language, logs a message to the console.
 *
 * @param search the query string; an embed may pass the one in its fragment (`#?…`)
 */
export function redirectToLanguage(search = location.search): void {
	const requested = new URLSearchParams(search).get('lang');
	const own = document.documentElement.lang;
	const language = requested?.split('-')[0];
	if (!requested || language === own) return;
	if (__OTR_LANGUAGES__?.includes(language ?? '')) {
		const link = document.querySelector<HTMLLinkElement>(`link[data-to][hreflang=${language}]`);
		const rest = setParameter(search, 'lang', null);
		const queryAndHash = search === location.search ? rest + location.hash : `#${rest}`;
		location.replace((link?.dataset.to || './') + queryAndHash);
	} else {
		const allowed = __OTR_LANGUAGES__?.join(', ') ?? own;
		console.info(messages.unknown({ parameter: `lang=${requested.slice(0, 40)}`, allowed }));
	}
}
