import { OpenError } from '#lib/import/failure.ts';
import { nameOf } from '#lib/import/read-bytes.ts';

/**
 * The address of the record that a page's `?data=` names, and what to call it.
 *
 * @throws OpenError for what is no address, and for another site's
 */
export function addressOfData(page: Location): { href: string; name: string } {
	const text = new URLSearchParams(page.search).get('data') ?? '';
	const url = text.trim() === '' ? null : URL.parse(text, page.href);
	if (!url) {
		throw new OpenError(
			'url',
			`data: "${text}" is no address. Give that of a JSON file of this site.`
		);
	}
	if (url.origin !== page.origin) {
		throw new OpenError(
			'url',
			`data: ${url.href} is on another site. Put the file on ${page.origin} and give its address there.`
		);
	}
	return { href: url.href, name: nameOf({ address: url.href }) };
}
