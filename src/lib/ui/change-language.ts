import { options as messages } from '#language/embed';
import { setParameter } from '#lib/record/query.ts';

/**
 * Before the first paint: leads to the page in the language that its address asks for by `lang`, and keeps the rest of
 * the address. A language that the site is not built in is said in the console.
 */
export function changeLanguage(): void {
	const { search, hash } = location;
	const asked = new URLSearchParams(search).get('lang');
	const own = document.documentElement.lang;
	const language = asked?.split('-')[0];
	if (!asked || language === own) return;
	if (__OTR_LANGUAGES__?.includes(language ?? '')) {
		const link = document.querySelector<HTMLLinkElement>(`link[data-to][hreflang=${language}]`);
		location.replace((link?.dataset.to || './') + setParameter(search, 'lang', null) + hash);
	} else {
		const all = __OTR_LANGUAGES__?.join(', ') ?? own;
		console.info(messages.unknown({ parameter: `lang=${asked.slice(0, 40)}`, allowed: all }));
	}
}
