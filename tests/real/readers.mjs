// Software that reads a page to show it elsewhere; Ghost has both.
import { extract as extractOembed, setProviderList } from '@extractus/oembed-extractor';
import createMetascraper from 'metascraper';
import image from 'metascraper-image';
import title from 'metascraper-title';

const metascraper = createMetascraper([image(), title()]);

/** @param {string} html @param {string} url */
export const readPage = (html, url) => metascraper({ html, url, validateUrl: false });

/**
 * As if the site were on its list. It asks by https, which a site on this machine has not.
 *
 * @param {string} url
 * @param {string} endpoint
 */
export async function extract(url, endpoint) {
	const endpoints = [{ schemes: [`${url}*`], url: endpoint }];
	setProviderList([{ provider_name: 'On the Record', provider_url: url, endpoints }]);
	const { fetch } = globalThis;
	globalThis.fetch = (input, init) => fetch(String(input).replace(/^https:/, 'http:'), init);
	try {
		return await extractOembed(url, { maxwidth: 300 });
	} finally {
		globalThis.fetch = fetch;
	}
}
