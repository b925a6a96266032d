import { options as messages } from '#language/embed';
import { setParameter } from '#lib/record/query.ts';

/**
 * Before the first paint: leads to the page in the language that its address asks for by `lang`, and keeps the rest of
 * the address. A language that the site is not built in is said in the console.
 *
 * @param search the query string, which a frame may have after its `#`
 */
export function changeLanguage(search = location.search): void {
	const asked = new URLSearchParams(search).get('lang');
	const own = document.documentElement.lang;
	const language = asked?.split('-')[0];
	if (!asked || language === own) return;
	if (__OTR_LANGUAGES__?.includes(language ?? '')) {
		const link = document.querySelector<HTMLLinkElement>(`link[data-to][hreflang=${language}]`);
		const rest = setParameter(search, 'lang', null);
		const all = search === location.search ? rest + location.hash : `#${rest}`;
		location.replace((link?.dataset.to || './') + all);
	} else {
		const all = __OTR_LANGUAGES__?.join(', ') ?? own;
		console.info(messages.unknown({ parameter: `lang=${asked.slice(0, 40)}`, allowed: all }));
	}
}
